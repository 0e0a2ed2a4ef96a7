import type { ComponentProps } from "react";

type Props = ComponentProps<"button"> & {
  /** `firm` is a page's one main step; `quiet` all others; `danger` what removes something. */
  readonly tone?: "firm" | "quiet" | "danger";
  readonly small?: boolean;
};

/** A button. For a link that looks like one, give an anchor `buttonClass(…)`. */
export function Button({ tone = "quiet", small = false, type = "submit", className, ...rest }: Props) {
  return <button type={type} className={`${buttonClass(tone, small)} ${className ?? ""}`.trim()} {...rest} />;
}

export function buttonClass(tone: "firm" | "quiet" | "danger" = "quiet", small = false): string {
  return `button${tone === "firm" ? "" : ` button-${tone}`}${small ? " button-small" : ""}`;
}
