import type { ReactNode } from "react";

type Tone = "note" | "warning" | "error" | "done";

const SIGN: Readonly<Record<Tone, { readonly sign: string; readonly word: string }>> = {
  note: { sign: "i", word: "Note" },
  warning: { sign: "!", word: "Mind" },
  error: { sign: "×", word: "Not done" },
  done: { sign: "✓", word: "Done" },
};

type Props = {
  readonly tone?: Tone;
  /** Said at once by screen readers: for what happened because of the reader's last step. */
  readonly announce?: boolean;
  readonly title?: string;
  readonly children: ReactNode;
};

/** A plain sentence the reader must know, in place: its tone has a sign and a word, not only a colour. */
export function Notice({ tone = "note", announce = false, title, children }: Props) {
  const { sign, word } = SIGN[tone];
  return (
    <div className={`notice notice-${tone}`} role={announce ? (tone === "error" ? "alert" : "status") : undefined}>
      <span className="notice-sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <span className="sr-only">{word}: </span>
        {title ? <strong className="block">{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
