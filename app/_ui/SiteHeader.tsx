import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  /** Which of the owner's pages this is; `other` is none of those that the header names. Left out for who only reads: no links then. */
  readonly section?: "stories" | "feeds" | "other";
  /** What can be done here, at its far end. */
  readonly children?: ReactNode;
};

const SECTIONS = [
  { name: "stories", href: "/", word: "Stories" },
  { name: "feeds", href: "/feeds", word: "Feeds" },
] as const;

/** The strip on top of every page, with the link that skips it. */
export function SiteHeader({ section, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="page site-header">
        <Link className="brand" href="/">
          SameStory
        </Link>
        {section ? (
          <nav aria-label="SameStory">
            {SECTIONS.map(({ name, href, word }) => (
              <Link key={name} href={href} prefetch={false} aria-current={name === section ? "page" : undefined}>
                {word}
              </Link>
            ))}
          </nav>
        ) : null}
        {children}
      </header>
    </>
  );
}
