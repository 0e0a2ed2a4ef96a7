import { Fragment } from "react";
import { sliceSpan } from "@/lib/model/span";
import { Siglum } from "../../_ui/Siglum";
import { type ClassText, sliceOpening } from "./collectTexts";
import { QrCode } from "./QrCode";

type Props = {
  readonly title: string;
  readonly texts: readonly ClassText[];
  readonly joinAddress: string;
  readonly code: string | null;
};

/** Rows to fill by hand: as many as fit a page with room to write. */
const FACT_ROWS = [1, 2, 3, 4, 5, 6];
const SHORT_ROWS = [1, 2, 3, 4];
const ORDER_ROWS = [1, 2, 3];

/** The questions on paper, empty, and the texts with their sentences numbered. */
export function Worksheet({ title, texts, joinAddress, code }: Props) {
  return (
    <>
      <header className="worksheet-head">
        <div>
          <h1 className="class-title">{title}</h1>
          <p>Name in class: ______________________ &nbsp; Date: ______________</p>
        </div>
        <figure>
          <QrCode address={joinAddress} label={`Code to scan for ${joinAddress}`} />
          <figcaption className="aside-text">{code ? `On a screen: ${code}` : "On a screen"}</figcaption>
        </figure>
      </header>
      <Openings texts={texts} />
      <EmptyTable
        title="2. Facts"
        first="A fact, in your own words"
        rows={FACT_ROWS}
        texts={texts}
        cell="□ same □ different □ missing"
      />
      <EmptyTable title="3. Figures" first="What is counted?" rows={SHORT_ROWS} texts={texts} cell="" />
      <EmptyTable
        title="4. Words for people and groups"
        first="Who or what is meant?"
        rows={SHORT_ROWS}
        texts={texts}
        cell=""
      />
      <EmptyTable
        title="5. Who speaks?"
        first="A person or a source"
        rows={SHORT_ROWS}
        texts={texts}
        cell="□ named □ not named □ not here"
      />
      <EmptyTable
        title="6. Where did the outlet get it?"
        first="Tick and give the sentence’s number"
        rows={[1]}
        texts={texts}
        cell="□ own reporting □ another outlet or agency □ it doesn’t say   no. ____"
      />
      <EmptyTable
        title="7. Order: what does each tell first?"
        first=""
        rows={ORDER_ROWS}
        texts={texts}
        cell=""
        numbered
      />
      <section className="section keep-together">
        <h2>8. My evidence</h2>
        <p>The sentence that best shows how the texts differ (text and number), and why:</p>
        {SHORT_ROWS.map((row) => (
          <p key={row} className="write-line" />
        ))}
      </section>
      <section className="worksheet-texts">
        <h2>The texts</h2>
        {texts.map((text) => (
          <NumberedText key={text.article.id} text={text} />
        ))}
      </section>
    </>
  );
}

function Openings({ texts }: { readonly texts: readonly ClassText[] }) {
  return (
    <section className="section">
      <h2>1. Headline and lead</h2>
      <table className="sheet sheet-openings">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Headline and first sentence</th>
            <th scope="col">Who acts? What is left out?</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => {
            const { headline, lead } = sliceOpening(text);
            return (
              <tr key={text.article.id}>
                <th scope="row">
                  <Siglum siglum={text.version.siglum} position={text.version.position} /> {text.version.outlet}
                </th>
                <td className="outlet-words" dir="auto" lang={text.article.language}>
                  <b>{headline}</b>
                  <br />
                  {lead}
                </td>
                <td className="write-cell" />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type EmptyTableProps = {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly number[];
  readonly texts: readonly ClassText[];
  readonly cell: string;
  readonly numbered?: boolean;
};

function EmptyTable({ title, first, rows, texts, cell, numbered = false }: EmptyTableProps) {
  return (
    <section className="section keep-together">
      <h2>{title}</h2>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{first || "Place"}</th>
            {texts.map(({ version }) => (
              <th scope="col" key={version.id}>
                <Siglum siglum={version.siglum} position={version.position} name={version.outlet} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td className="write-cell">{numbered ? `${row}.` : ""}</td>
              {texts.map(({ version }) => (
                <td key={version.id} className="write-cell aside-text">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NumberedText({ text: { version, article } }: { readonly text: ClassText }) {
  return (
    <article lang={article.language} dir="auto">
      <h3>
        <Siglum siglum={version.siglum} position={version.position} /> {version.outlet}
      </h3>
      <p className="outlet-words">
        {article.sentences.map((sentence, i) => (
          <Fragment key={sentence.start}>
            {i > 0 && sentence.paragraph !== article.sentences[i - 1]?.paragraph ? <br /> : null}
            <sup className="sentence-number">{i}</sup> {sliceSpan(article.text, sentence)}{" "}
          </Fragment>
        ))}
      </p>
    </article>
  );
}
