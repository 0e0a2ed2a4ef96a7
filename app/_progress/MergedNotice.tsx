import { Notice } from "../_ui/Notice";

/** Says, after a story was begun, that some of its inputs became one version. `merged` is the address's number of them; anything else says nothing. */
export function MergedNotice({ merged }: { readonly merged: string | readonly string[] | undefined }) {
  if (typeof merged !== "string" || !/^\d{1,3}$/.test(merged)) return null;
  return (
    <Notice>
      {merged === "1" ? "One input was" : `${merged} inputs were`} the same as another and became one version with it.
    </Notice>
  );
}
