import type { ReactNode } from "react";
import { PageBody } from "../../_ui/PageBody";

export type Paper = "a4" | "letter";

/** The paper asked for in the address; A4 where none is. */
export const readPaper = (asked: string | undefined): Paper => (asked === "letter" ? "letter" : "a4");

type Props = { readonly paper: Paper; readonly links: ReactNode; readonly children: ReactNode };

/** A page meant for paper: on a screen it says how to print it and offers the other size. */
export function PaperFrame({ paper, links, children }: Props) {
  return (
    <div className={`paper paper-${paper}`}>
      <PageBody narrow>
        <p className="aside-text no-print">
          {links} · For {paper === "a4" ? "A4" : "Letter"}, black and white: print this page from your browser.
        </p>
        {children}
      </PageBody>
    </div>
  );
}
