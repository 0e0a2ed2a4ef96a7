import { Notice } from "@/app/_ui/Notice";

/** What a view shows before there are two texts to compare. */
export function NothingCompared() {
  return (
    <Notice title="Nothing to compare yet">
      A comparison needs the texts of at least two outlets. The versions above say where each one stands; add another,
      or paste the text of one that could not be fetched.
    </Notice>
  );
}
