import Link from "next/link";
import type { ReactNode } from "react";

/** The strip on top of every page, with the link that skips it. `children`: what can be done here, at its far end. */
export function SiteHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="page site-header">
        <Link className="brand" href="/">
          SameStory
        </Link>
        {children}
      </header>
    </>
  );
}
