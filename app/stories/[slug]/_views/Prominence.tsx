import { type Place, PROMINENCE_WORDS } from "./placeInArticle";

const PAGE_HEIGHT = 13;
const BAR_HEIGHT = 3;

/** A page the size of a letter with a bar where the words stand, beside the name of the place. */
export function Prominence({ place }: { readonly place: Place }) {
  const top = 0.5 + place.depth * (PAGE_HEIGHT - BAR_HEIGHT);
  return (
    <>
      <svg className="prominence" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
        <rect className="prominence-page" x="0.5" y="0.5" width="9" height={PAGE_HEIGHT} />
        <rect className="prominence-bar" x="0.5" y={top.toFixed(1)} width="9" height={BAR_HEIGHT} />
      </svg>
      {PROMINENCE_WORDS[place.prominence]}
    </>
  );
}
