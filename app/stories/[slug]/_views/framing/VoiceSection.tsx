import { Siglum } from "@/app/_ui/Siglum";
import type { VoiceContrast } from "@/lib/model/framing";
import { sliceSpan } from "@/lib/model/span";
import { countOf } from "../formatWhen";
import type { StoryOutlets } from "../listOutlets";
import { MarkedSentence } from "../MarkedSentence";
import { hrefInContext } from "../MentionLinks";
import { widenToSentences } from "../placeInArticle";
import type { StoryBase } from "../viewQuery";
import type { CertaintySteps, StepLine } from "./buildCertaintySteps";

const SHOWN = 6;

type Props = {
  readonly voices: readonly VoiceContrast[];
  readonly steps: readonly CertaintySteps[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
};

/** The same act with and without who did it, and one claim on the ladder of certainty. */
export function VoiceSection({ voices, steps, outlets, base }: Props) {
  const acts = voices.map(({ group, tellings }) => ({
    key: group,
    lines: tellings.map(
      (telling): StepLine => ({ span: telling, mark: telling.agent, word: describeVoice(telling, outlets) }),
    ),
  }));
  return (
    <>
      <LineTables
        id="certainty"
        title="How surely"
        intro="One claim, from the surest telling down; the words that set it are marked."
        nothing="No shared claim was found that the outlets tell with different certainty."
        items={steps}
        outlets={outlets}
        base={base}
      />
      <LineTables
        id="voice"
        title="Who did it"
        intro="One act, told with the one who did it or without; who did it is marked."
        nothing="No act was found that one outlet tells with its agent and another without."
        items={acts}
        outlets={outlets}
        base={base}
      />
    </>
  );
}

function describeVoice(telling: VoiceContrast["tellings"][number], outlets: StoryOutlets): string {
  const text = outlets.byArticle.get(telling.article)?.article.text;
  if (!telling.agent || !text) return `${telling.voice}, nobody named who did it`;
  return `${telling.voice}: ${sliceSpan(text, telling.agent)}`;
}

type TablesProps = Pick<Props, "outlets" | "base"> & {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly items: readonly { readonly key: string; readonly lines: readonly StepLine[] }[];
};

function LineTables({ id, title, intro, nothing, items, outlets, base }: TablesProps) {
  const rest = items.slice(SHOWN);
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="section-intro">{intro}</p>
      {items.length === 0 ? <p className="nothing">{nothing}</p> : null}
      {items.slice(0, SHOWN).map(({ key, lines }) => (
        <Lines key={key} lines={lines} outlets={outlets} base={base} />
      ))}
      {rest.length > 0 ? (
        <details className="plain-fold">
          <summary>{countOf(rest.length, "more claim")}</summary>
          {rest.map(({ key, lines }) => (
            <Lines key={key} lines={lines} outlets={outlets} base={base} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Lines({ lines, outlets, base }: { readonly lines: readonly StepLine[] } & Pick<Props, "outlets" | "base">) {
  const told = lines.flatMap((line) => {
    const outlet = outlets.byArticle.get(line.span.article);
    return outlet ? [{ line, outlet }] : [];
  });
  return (
    <ul className="ladder">
      {told.map(({ line, outlet }) => (
        <li key={`${outlet.id} ${line.span.start}`}>
          <span className="ladder-word">{line.word}</span>
          <Siglum siglum={outlet.siglum} position={outlet.position} name={outlet.name} />
          <MarkedSentence
            outlet={outlet}
            shown={widenToSentences(outlet.article, line.span)}
            marks={line.mark ? [line.mark] : []}
            href={hrefInContext(base, outlet, line.span)}
          />
        </li>
      ))}
    </ul>
  );
}
