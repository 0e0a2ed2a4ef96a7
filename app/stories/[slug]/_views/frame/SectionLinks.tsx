import { formatCount } from "../formatWhen";

type Props = {
  readonly links: readonly { readonly to: string; readonly n: number; readonly word: string; readonly one?: string }[];
};

/** One line of counts, each a link to what it counts. */
export function SectionLinks({ links }: Props) {
  return (
    <p className="counts">
      {links.map(({ to, n, word, one = word }) =>
        n > 0 ? (
          <a key={to} href={`#${to}`}>
            <b>{formatCount(n)}</b> {n === 1 ? one : word}
          </a>
        ) : (
          <span key={to}>
            <b>0</b> {word}
          </span>
        ),
      )}
    </p>
  );
}
