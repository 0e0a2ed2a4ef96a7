import type { ReactNode } from "react";

/** The `main` of a page, where the skip link lands. `narrow` for pages of prose and forms; comparisons take the width. */
export function PageBody({ narrow = false, children }: { readonly narrow?: boolean; readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={narrow ? "page page-narrow" : "page"}>
      {children}
    </main>
  );
}
