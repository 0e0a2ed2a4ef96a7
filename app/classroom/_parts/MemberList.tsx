import type { ClassMember } from "@/db/joinClass";
import { MAX_PSEUDONYM } from "@/lib/model/classroom";
import { Button } from "../../_ui/Button";
import { removeMemberAction, renameMemberAction } from "../actions";

type Props = { readonly slug: string; readonly classId: string; readonly members: readonly ClassMember[] };

/** For the teacher: another name for a student, or the student out of the class. */
export function MemberList({ slug, classId, members }: Props) {
  return (
    <ul className="class-list">
      {members.map(({ id, pseudonym }) => (
        <li key={id} className="button-row">
          <form action={renameMemberAction.bind(null, slug, classId, id)} className="button-row">
            <input
              className="input input-small"
              name="pseudonym"
              aria-label={`Name of ${pseudonym}`}
              defaultValue={pseudonym}
              maxLength={MAX_PSEUDONYM}
              required
            />
            <Button small>
              Rename<span className="sr-only"> {pseudonym}</span>
            </Button>
          </form>
          <details>
            <summary className="aside-text">
              Remove<span className="sr-only"> {pseudonym}</span> …
            </summary>
            <form action={removeMemberAction.bind(null, slug, classId, id)}>
              <Button small tone="danger">
                Remove {pseudonym} with all marks
              </Button>
            </form>
          </details>
        </li>
      ))}
    </ul>
  );
}
