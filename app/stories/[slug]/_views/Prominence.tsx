import { type Place, PROMINENCE_WORDS } from "./placeInArticle";

/** How many places down the page the bar can stand in; the style sheet knows each (`prominence-0` to `prominence-9`). */
const STEPS = 10;

/** A page the size of a letter with a bar where the words stand, beside the name of the place. One element: Facts has hundreds. */
export function Prominence({ place }: { readonly place: Place }) {
  const step = Math.min(STEPS - 1, Math.floor(place.depth * STEPS));
  return (
    <>
      <i className={`prominence prominence-${step}`} aria-hidden="true" />
      {PROMINENCE_WORDS[place.prominence]}
    </>
  );
}
