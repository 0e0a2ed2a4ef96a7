import type { ArticleId, Span } from "../../model/span";
import type { NameKind } from "./classifyName";

export type MentionForm = "name" | "short" | "role";

/** One place where a referent is called something: its name, a part of it, or a role ("the envoy"). */
export type ReferentMention = Span & {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly form: MentionForm;
};

/** One person, organisation, outlet or place, over all articles of the story. */
export type Referent = {
  /** The full name most articles have for it: the same whatever article is asked. */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: "female" | "male" | null;
  /** Head nouns of what it is said to be, folded: "envoy", "minister". */
  readonly roles: readonly string[];
  /** In order of article, then text. */
  readonly mentions: readonly ReferentMention[];
};

export type Referents = {
  readonly list: readonly Referent[];
  /** Who is meant where these words stand: the referent whose mention overlaps the span most, the later one on a tie. */
  readonly at: (article: ArticleId, span: Span) => Referent | undefined;
};
