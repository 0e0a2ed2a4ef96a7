import type { Comparison } from "@/lib/model/comparison";
import type { CertaintyRung } from "@/lib/model/framing";
import type { ArticleSpan, Span } from "@/lib/model/span";
import type { Modality } from "@/lib/text/modalityWords";

/** One outlet's telling, the words in it that set it apart, and what they make of it. */
export type StepLine = { readonly span: ArticleSpan; readonly mark: Span | null; readonly word: string };

/** One claim as its outlets tell it, the surest first. */
export type CertaintySteps = { readonly key: string; readonly lines: readonly StepLine[] };

type Step = CertaintyRung | Modality;

/** From the surest down: how a claim is told, and how an act or state in it is. */
const STEP_WORDS: Readonly<Record<Step, string>> = {
  confirmed: "confirmed",
  stated: "stated as fact",
  plain: "told as done",
  said: "said by somebody",
  will: "still to come",
  planned: "planned or expected",
  believed: "believed",
  alleged: "alleged",
  possible: "possible",
};
const STEPS = Object.keys(STEP_WORDS);

const isStep = (value: string | number): value is Step => Object.hasOwn(STEP_WORDS, value);

/**
 * The certain claims that outlets tell more or less surely: the ladders, and the rows without one that the facts mark with a
 * difference of certainty. All of those, whatever their confidence, so that the two views never count against each other.
 */
export function buildCertaintySteps({ groups, framing }: Pick<Comparison, "groups" | "framing">): CertaintySteps[] {
  const ladders = framing.ladders.map(({ group, tellings }) => ({
    key: group,
    lines: tellings.map((telling) => ({ span: telling, mark: telling.cue, step: telling.rung })),
  }));
  const onLadder = new Set(ladders.map(({ key }) => key));
  const marked = groups
    .filter(({ id, status }) => status !== "unsure" && !onLadder.has(id))
    .flatMap(({ id, differences }) => {
      const values = differences.filter(({ kind }) => kind === "certainty").flatMap((difference) => difference.values);
      return values.length > 0 ? [{ key: id, lines: values.map((v) => ({ span: v, mark: v, step: v.value })) }] : [];
    });
  return [...ladders, ...marked].map(({ key, lines }) => ({
    key,
    lines: [...lines]
      .sort((a, b) => STEPS.indexOf(String(a.step)) - STEPS.indexOf(String(b.step)))
      .map(({ span, mark, step }) => ({ span, mark, word: isStep(step) ? STEP_WORDS[step] : String(step) })),
  }));
}
