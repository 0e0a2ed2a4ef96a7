import { type Span, sliceSpan } from "@/lib/model/span";
import { linkOut } from "./linkOut";
import type { ComparedOutlet } from "./listOutlets";

/** To the outlet's own page, at these words where they stand there and the browser can find them; nothing where the address is not known. */
export function OriginalLink({ outlet, span }: { readonly outlet: ComparedOutlet; readonly span?: Span }) {
  const words = span && !outlet.isRetold ? sliceSpan(outlet.article.text, span) : undefined;
  const href = linkOut(outlet.version.url, words);
  if (!href) return null;
  return (
    <>
      {" · "}
      <a
        href={href}
        rel="noopener noreferrer external"
        target="_blank"
        aria-label={`original of ${outlet.name}, opens in a new tab`}
      >
        original ↗
      </a>
    </>
  );
}
