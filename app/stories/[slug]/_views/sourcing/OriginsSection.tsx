import { SheetFrame } from "@/app/_ui/SheetFrame";
import type { ClaimGroup } from "@/lib/model/claim";
import { anchorOfGroup, gistOfSpan } from "../facts/buildFactsRow";
import { countOf } from "../formatWhen";
import type { StoryOutlets } from "../listOutlets";
import { OutletWords } from "../OutletWords";
import { EMPTY_QUERY, type StoryBase, viewHref } from "../viewQuery";

const SHOWN_ROWS = 8;

type Props = { readonly groups: readonly ClaimGroup[]; readonly outlets: StoryOutlets; readonly base: StoryBase };

/** How many independent origins stand behind each claim that several outlets tell, with the reasons. */
export function OriginsSection({ groups, outlets, base }: Props) {
  const told = groups.filter((group) => group.status !== "unsure" && group.origins.because.length > 0);
  const rest = told.slice(SHOWN_ROWS);
  return (
    <section className="section" id="origins" aria-labelledby="origins-title">
      <h2 id="origins-title">Origins of each claim</h2>
      <p className="section-intro">
        Several outlets are not several reports where one leans on another. What the texts don’t tell stays unknown.
      </p>
      {told.length === 0 ? (
        <p className="nothing">The texts don’t tell where any shared claim comes from.</p>
      ) : (
        <OriginsTable groups={told.slice(0, SHOWN_ROWS)} outlets={outlets} base={base} />
      )}
      {rest.length > 0 ? (
        <details className="plain-fold">
          <summary>{countOf(rest.length, "more claim")}</summary>
          <OriginsTable groups={rest} outlets={outlets} base={base} />
        </details>
      ) : null}
    </section>
  );
}

function OriginsTable({ groups, outlets, base }: Props) {
  return (
    <SheetFrame label="Origins of each claim">
      <table className="sheet sheet-stack">
        <caption className="sr-only">Claims and their independent origins</caption>
        <thead>
          <tr>
            <th scope="col">Claim, in the words of one outlet</th>
            <th scope="col" className="number">
              Outlets
            </th>
            <th scope="col" className="number">
              Origins
            </th>
            <th scope="col" className="number">
              Unknown
            </th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <FirstTelling group={group} outlets={outlets} base={base} />
              </th>
              <td className="number" data-label="outlets">
                {new Set(group.members.map((member) => member.article)).size}
              </td>
              <td className="number" data-label="origins">
                {group.origins.independent}
              </td>
              <td className="number" data-label="unknown">
                {group.origins.unknown}
              </td>
              <td>
                <ul>
                  {group.origins.because.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetFrame>
  );
}

function FirstTelling({ group, outlets, base }: { readonly group: ClaimGroup } & Omit<Props, "groups">) {
  const tellings = group.members.flatMap((member) => {
    const outlet = outlets.byArticle.get(member.article);
    return outlet ? [{ outlet, member }] : [];
  });
  const first = [...tellings].sort((a, b) => a.outlet.position - b.outlet.position)[0];
  if (!first) return null;
  return (
    <OutletWords outlet={first.outlet} className="small-words">
      <a href={viewHref(base, "facts", EMPTY_QUERY, anchorOfGroup(group, outlets))}>
        {gistOfSpan(first.outlet.article.text, first.member)}
      </a>
    </OutletWords>
  );
}
