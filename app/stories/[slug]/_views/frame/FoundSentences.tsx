import { Siglum } from "@/app/_ui/Siglum";
import { chooseColumns } from "../chooseColumns";
import { countOf } from "../formatWhen";
import { type ComparedOutlet, listOutlets } from "../listOutlets";
import { MarkedSentence } from "../MarkedSentence";
import { EMPTY_QUERY, viewHref } from "../viewQuery";
import { type FoundSentence, findSentences } from "./findSentences";
import type { SearchProps } from "./StorySearch";

/** More than these are not looked through; the count says how many there are. */
const MOST_SHOWN = 60;

/** The sentences that hold the words looked for, whatever view they are asked from. Folded where the view itself filters. */
export function FoundSentences({ story, base, view, query }: SearchProps) {
  const columns = chooseColumns(listOutlets(story).compared, query);
  const found = findSentences(columns, query.q);
  const tally = columns.map((outlet) => ({ outlet, n: found.filter((one) => one.outlet === outlet).length }));
  return (
    <details className="found" open={view !== "facts"}>
      <summary>
        {countOf(found.length, "sentence")} with “{query.q}”
        {found.length > 0 ? <Tally tally={tally} /> : " in the texts shown"}
      </summary>
      <ol className="found-list">
        {found.slice(0, MOST_SHOWN).map((one) => (
          <FoundItem key={one.anchor} one={one} base={base} />
        ))}
      </ol>
      {found.length > MOST_SHOWN ? (
        <p className="aside-text">The first {MOST_SHOWN} are listed. More words find fewer.</p>
      ) : null}
    </details>
  );
}

function Tally({ tally }: { readonly tally: readonly { readonly outlet: ComparedOutlet; readonly n: number }[] }) {
  return (
    <span className="aside-text">
      {" "}
      {tally.map(({ outlet, n }) => `${outlet.name} ${n === 0 ? "none" : n}`).join(" · ")}
    </span>
  );
}

function FoundItem({ one, base }: { readonly one: FoundSentence; readonly base: string }) {
  const { outlet } = one;
  return (
    <li>
      <Siglum siglum={outlet.siglum} position={outlet.position} name={outlet.name} />
      <MarkedSentence
        outlet={outlet}
        shown={one}
        marks={one.hits}
        href={viewHref(base, "read", { ...EMPTY_QUERY, against: outlet.id }, one.anchor)}
      />
    </li>
  );
}
