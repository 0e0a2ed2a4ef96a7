import type { MemoEntry } from "@/app/_server/openMemo";
import { When } from "@/app/_ui/When";
import { MEMO_STATES } from "@/lib/export/buildMemo";
import { describeMemoItem } from "@/lib/export/describeMemoItem";

/** Lines that the card has controls for. */
const ASKED = new Set(["Status", "Notes"]);

/** Letters of a card's first words in its name. */
const NAMED_CHARS = 50;

/** One difference: what each outlet prints, word for word, with all that an editor needs to check it, and what was said of it. */
export function MemoCard({ entry: { name, item, isIncluded } }: { readonly entry: MemoEntry }) {
  const { heading, because, tellings, lines } = describeMemoItem(item);
  // Cards in which nobody found a difference yet have one heading: a landmark needs a name of its own.
  const label = `${heading}: ${tellings[0]?.words.slice(0, NAMED_CHARS) ?? ""}`;
  return (
    <section className={`memo-card keep-together${isIncluded ? "" : " memo-card-out"}`} aria-label={label}>
      <label className="choice memo-in">
        <input type="checkbox" name={`in ${name}`} defaultChecked={isIncluded} className="no-print" />
        <h2>{heading}</h2>
      </label>
      <p>{because}</p>
      {tellings.map(({ outlet, words, lines: about }) => (
        <div key={`${outlet}-${words}`} className="memo-telling">
          <p className="memo-outlet">{outlet}</p>
          <blockquote className="outlet-words" dir="auto">
            {words}
          </blockquote>
          <dl className="memo-lines aside-text">
            {about.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{label === "Published" || label === "Captured" ? <When iso={value} /> : value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <dl className="memo-lines">
        {lines
          .filter(({ label }) => !ASKED.has(label))
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className="memo-said">
        <label>
          <span className="field-label">Status</span>
          <select className="input" name={`state ${name}`} defaultValue={item.state}>
            {MEMO_STATES.map((state) => (
              <option key={state}>{state}</option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">Notes</span>
          <textarea
            className="input memo-notes"
            name={`notes ${name}`}
            defaultValue={item.notes}
            maxLength={4000}
            rows={2}
          />
        </label>
      </div>
    </section>
  );
}
