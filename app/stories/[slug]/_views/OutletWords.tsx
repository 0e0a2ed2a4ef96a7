import type { ReactNode } from "react";
import type { ComparedOutlet } from "./listOutlets";
import { directionOf } from "./nameLanguage";

type Props = { readonly outlet: ComparedOutlet; readonly className?: string; readonly children: ReactNode };

/** A block of an outlet's own words: in its language, in its direction, in the outlets' face. */
export function OutletWords({ outlet, className, children }: Props) {
  const { language } = outlet.article;
  return (
    <p className={`outlet-words ${className ?? ""}`.trim()} lang={language} dir={directionOf(language)}>
      {children}
    </p>
  );
}
