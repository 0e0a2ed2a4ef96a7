import { Sign } from "@/app/_ui/Sign";
import { formatWhen } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import type { StoryBase } from "../viewQuery";
import type { Edit } from "./findEdit";

type Props = { readonly edit: Edit | null; readonly outlet: ComparedOutlet; readonly base: StoryBase };

/** That these words came later, with the way to what stood there before. */
export function EditMark({ edit, outlet, base }: Props) {
  if (!edit) return null;
  return (
    <>
      {" · "}
      <a className="edit-mark" href={`${base}/versions/${outlet.id}`}>
        <span aria-hidden="true">
          <Sign sign={edit.kind === "added" ? "+" : "≠"} />{" "}
        </span>
        {edit.kind} since {formatWhen(edit.firstCapturedAt)}
        <span className="sr-only">, what changed in {outlet.name}</span>
      </a>
    </>
  );
}
