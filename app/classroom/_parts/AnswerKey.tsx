import type { ReactNode } from "react";
import { buildKeyFacts, type FactMark } from "@/lib/classroom/buildAnswerKey";
import { explainAbsence } from "@/lib/export/explainAbsence";
import { DIFFERENCE_NAMES } from "@/lib/export/nameDifference";
import type { Comparison } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";
import { Siglum } from "../../_ui/Siglum";
import { countOf } from "../../stories/[slug]/_views/formatWhen";
import { type ClassText, sliceOpening } from "./collectTexts";
import { listKeyFigures, listKeyLabels, listKeyOrigins, listKeySpeakers, numberSentence } from "./listKeyCells";

const MARK_WORDS: Readonly<Record<Exclude<FactMark, "missing">, string>> = {
  same: "same",
  detail: "same, with other details",
  different: "different",
};
const STATUS_WORDS = { differ: "Told differently", detail: "Told with other details", agree: "Told alike", unsure: "" };

type Props = { readonly title: string; readonly comparison: Comparison; readonly texts: readonly ClassText[] };

/** What the comparison found under each question of the worksheet, in the texts' own words. A person's corrections are in it. */
export function AnswerKey({ title, comparison, texts }: Props) {
  return (
    <>
      <h1 className="class-title">{title}: answer key</h1>
      <p className="subtitle">
        Made by a program from the texts, with your corrections. It shows what it found; where a pupil finds more, trust
        the text. The letters are the worksheet’s; a number in brackets is the sentence’s number there.
      </p>
      <KeyTable
        title="1. Headline and lead"
        first=""
        texts={texts}
        rows={[
          {
            id: "opening",
            head: "As printed",
            cells: texts.map((text) => <Opening key={text.article.id} text={text} />),
          },
        ]}
      />
      <FactsKey comparison={comparison} texts={texts} />
      <KeyTable
        title="3. Figures"
        first="Row"
        none="The program found no figure that these texts give differently; each has figures of its own."
        texts={texts}
        rows={listKeyFigures(comparison, texts)}
      />
      <KeyTable
        title="4. Words for people and groups"
        first="What is meant"
        none="The program found nobody whom these texts name in clearly different words; Framing has less certain ones."
        texts={texts}
        rows={listKeyLabels(comparison, texts)}
      />
      <KeyTable title="5. Who speaks?" first="" texts={texts} rows={listKeySpeakers(comparison, texts)} />
      <KeyTable
        title="6. Where did the outlet get it?"
        first=""
        texts={texts}
        rows={listKeyOrigins(comparison, texts)}
      />
      <KeyTable
        title="7. Order: what each tells first"
        first=""
        texts={texts}
        rows={[1, 2, 3].map((n) => ({
          id: `order-${n}`,
          head: `${n}.`,
          cells: texts.map((text) => bodySentence(text, n - 1)),
        }))}
      />
    </>
  );
}

function Opening({ text }: { readonly text: ClassText }) {
  const { headline, lead } = sliceOpening(text);
  const { sentences } = text.article;
  const printed = sentences.find(({ role }) => role === "headline");
  const first = sentences.find(({ role }) => role === "body");
  return (
    <>
      <b>{headline}</b>
      {printed ? numberSentence(text, printed) : null} {lead}
      {first ? numberSentence(text, first) : null}
    </>
  );
}

function bodySentence(text: ClassText, n: number): string {
  const { sentences } = text.article;
  const sentence = sentences.filter((candidate) => candidate.role === "body")[n];
  return sentence ? `${sliceSpan(text.article.text, sentence)}${numberSentence(text, sentence)}` : "–";
}

function FactsKey({ comparison, texts }: { readonly comparison: Comparison; readonly texts: readonly ClassText[] }) {
  const { facts, left } = buildKeyFacts(comparison);
  const rows = facts.map((fact) => ({
    id: fact.group.id,
    head: fact.kinds.map((kind) => DIFFERENCE_NAMES[kind]).join("; ") || STATUS_WORDS[fact.group.status],
    cells: texts.map((text) => {
      const { article } = text;
      const cell = fact.cells.find((candidate) => candidate.article === article.id);
      if (!cell?.member || cell.mark === "missing")
        return <span className="aside-text">{explainAbsence(article, fact.group, comparison)}</span>;
      return (
        <>
          <span className="outlet-words">{sliceSpan(article.text, cell.member)}</span>
          {numberSentence(text, cell.member)} <span className="aside-text">{MARK_WORDS[cell.mark]}</span>
        </>
      );
    }),
  }));
  return (
    <KeyTable
      title="2. Facts"
      first="What the program found"
      texts={texts}
      rows={rows}
      more={left > 0 ? `${countOf(left, "more claim")} of several texts: see Facts.` : ""}
    />
  );
}

type KeyTableProps = {
  readonly title: string;
  readonly first: string;
  readonly texts: readonly ClassText[];
  readonly rows: readonly { readonly id: string; readonly head: string; readonly cells: readonly ReactNode[] }[];
  /** What is said below the table; nothing where empty. */
  readonly more?: string;
  /** What is said where there are no rows. */
  readonly none?: string;
};

function KeyTable({ title, first, texts, rows, more = "", none = "The program found nothing here." }: KeyTableProps) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="section-intro">{none}</p>
      ) : (
        <table className="sheet">
          <thead>
            <tr>
              {first ? <th scope="col">{first}</th> : <td />}
              {texts.map(({ version }) => (
                <th scope="col" key={version.id}>
                  <Siglum siglum={version.siglum} position={version.position} /> {version.outlet}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cells }) => (
              <tr key={id}>
                <th scope="row" className="aside-text">
                  {head}
                </th>
                {cells.map((cell, i) => (
                  <td key={texts[i]?.version.id ?? i} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more ? <p className="section-intro">{more}</p> : null}
    </section>
  );
}
