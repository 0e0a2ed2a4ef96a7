import type { Anchor, CorrectionChange } from "@/lib/model/correction";
import { sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";

/** What one click can say of a row. */
export type Verdict = "same" | "not-comparable";
export type Judgement = Extract<CorrectionChange, { readonly kind: Verdict }>;

const MEMBER = /^(.+):(\d{1,9})-(\d{1,9})$/;

/** A verdict on a row's members as a button's value: each member by its version and offsets, its words left to the story. */
export function writeJudgement(verdict: Verdict, members: readonly Omit<Anchor, "words">[]): string {
  return [verdict, ...members.map(({ version, start, end }) => `${version}:${start}-${end}`)].join(" ");
}

/**
 * The correction that a button's value stands for, its words sliced from the story's texts. Undefined where it names
 * what the story does not have (any more): then nothing may be kept, as nobody could say what it was about.
 */
export function readJudgement(value: unknown, story: StoryRecord): Judgement | undefined {
  if (typeof value !== "string") return undefined;
  const [verdict, ...named] = value.split(" ");
  const members = named.map((name) => readMember(name, story));
  const known = members.filter((member) => member !== undefined);
  if (known.length === 0 || known.length < members.length) return undefined;
  if (verdict === "same") return { kind: "same", members: known };
  if (verdict === "not-comparable") return { kind: "not-comparable", row: known };
  return undefined;
}

function readMember(name: string, story: StoryRecord): Anchor | undefined {
  const [, version = "", from = "", to = ""] = MEMBER.exec(name) ?? [];
  const article = story.comparison?.articles.find(({ key }) => key === version);
  const [start, end] = [Number(from), Number(to)];
  if (!article || start >= end || end > article.text.length) return undefined;
  return { version, start, end, words: sliceSpan(article.text, { start, end }) };
}
