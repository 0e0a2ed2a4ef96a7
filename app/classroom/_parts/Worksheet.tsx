import { Fragment } from "react";
import { sliceSpan } from "@/lib/model/span";
import { Siglum } from "../../_ui/Siglum";
import { type ClassText, sliceOpening } from "./collectTexts";
import { QrCode } from "./QrCode";

type Props = {
  readonly title: string;
  readonly texts: readonly ClassText[];
  /** The newest class of the story: how its students join, and what they are asked. None where no class was made. */
  readonly taught: { readonly code: string; readonly questions: readonly string[] } | null;
  readonly joinAddress: string | null;
};

/** Rows to fill by hand: as many as fit a page with room to write. */
const FACT_ROWS = [1, 2, 3, 4, 5, 6];
const SHORT_ROWS = [1, 2, 3, 4];
const ORDER_ROWS = [1, 2, 3];

/** The questions on paper, empty, and the texts with their sentences numbered. */
export function Worksheet({ title, texts, taught, joinAddress }: Props) {
  return (
    <>
      <header className="worksheet-head">
        <div>
          <h1 className="class-title">{title}</h1>
          <p>Name in class: ______________________ &nbsp; Date: ______________</p>
        </div>
        {taught && joinAddress ? (
          <figure>
            <QrCode address={joinAddress} label={`Code to scan for ${joinAddress}`} />
            <figcaption className="aside-text">
              On a screen: <span className="whitespace-nowrap">{taught.code}</span>
            </figcaption>
          </figure>
        ) : null}
      </header>
      <p>The texts, their sentences numbered, are on the last pages; the headline has number 0. Read them first.</p>
      {taught ? (
        <section className="section keep-together">
          <h2>The questions for this class</h2>
          <ol className="list-decimal ps-6">
            {taught.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <Openings texts={texts} />
      <EmptyTable
        title="2. Facts"
        first="A fact, in your own words"
        rows={FACT_ROWS}
        texts={texts}
        boxes={["same", "different", "missing"]}
        tall
      />
      <EmptyTable title="3. Figures" first="What is counted?" rows={SHORT_ROWS} texts={texts} />
      <EmptyTable
        title="4. Words for people and groups"
        first="Who or what is meant?"
        rows={SHORT_ROWS}
        texts={texts}
      />
      <EmptyTable
        title="5. Who speaks?"
        first="A person or a source"
        rows={SHORT_ROWS}
        texts={texts}
        boxes={["named", "not named", "not here"]}
      />
      <EmptyTable
        title="6. Where did the outlet get it?"
        first="Tick and give the sentence’s number"
        rows={[1]}
        texts={texts}
        boxes={["own reporting", "another outlet or agency", "it doesn’t say"]}
        after="no. ____"
      />
      <EmptyTable title="7. Order: what does each tell first?" first="" rows={ORDER_ROWS} texts={texts} numbered />
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
  /** What can be ticked in each cell; nothing for a cell that is written in. */
  readonly boxes?: readonly string[];
  /** What follows the boxes: a place for a number. */
  readonly after?: string;
  readonly numbered?: boolean;
  /** Rows for a sentence by hand, and a first column wide enough for it. */
  readonly tall?: boolean;
};

function EmptyTable({ title, first, rows, texts, boxes = [], after, numbered = false, tall = false }: EmptyTableProps) {
  return (
    <section className="section keep-together">
      <h2>{title}</h2>
      <table className={tall ? "sheet sheet-tall" : "sheet"}>
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
                  {boxes.map((box) => (
                    <Fragment key={box}>
                      <span className="tick-box">□ {box}</span>{" "}
                    </Fragment>
                  ))}
                  {after ? <span className="tick-box">{after}</span> : null}
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
