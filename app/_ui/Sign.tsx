import { Fragment } from "react";

/**
 * Signs that the page's fonts lack, as lines on a field of 16 by 16. Left to the browser, ≠ comes out as the = of one font
 * with the stroke of another beside it, and ◷ and ⌖ stand in few fonts at all.
 */
const DRAWN: Readonly<Record<string, string>> = {
  "≠": "M2 5.6h12M2 10.4h12M11.2 1.6 4.8 14.4",
  "≈": "M2 6.6c2.4-3 4.4-2.6 6-1.2s3.6 1.8 6-1.2M2 11.8c2.4-3 4.4-2.6 6-1.2s3.6 1.8 6-1.2",
  "◷": "M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.4V8l2.8 2",
  "⌖": "M8 3.6a4.4 4.4 0 1 0 .01 0M8 .8v4.4M8 10.8v4.4M.8 8h4.4M10.8 8h4.4",
};

/** A sign beside a word that says the same: for the eye alone, so it has no name of its own. `sign` may be several: "≠?". */
export function Sign({ sign }: { readonly sign: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sign have no other name and never move
  return [...sign].map((part, i) => <Fragment key={i}>{DRAWN[part] ? <Drawn path={DRAWN[part]} /> : part}</Fragment>);
}

function Drawn({ path }: { readonly path: string }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
