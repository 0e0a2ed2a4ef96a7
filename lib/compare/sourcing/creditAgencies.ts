import type { SegmentedArticle } from "../../model/article";
import type { Span } from "../../model/span";
import { endOfDateline } from "../../text/endOfDateline";
import { findNames } from "../../text/names/findNames";
import { isOwnOutlet } from "../../text/names/isOwnOutlet";
import { WIRES } from "../../text/names/outletNames";
import { isSameOutlet } from "./outletIdentity";

/** An agency that an article says its text or part of it is from, and where it says so. */
export type AgencyCredit = { readonly name: string; readonly kind: "reprints" | "cites"; readonly at: Span };

const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\b/i;
/** Last words of agencies no list knows: a dateline's brackets hold nothing else, a last line mostly a reporter. */
const AGENCY = /(?:wire|press|agency|service|news)$/i;

/** "DENVER (AP) —", a byline of an agency, "The Associated Press contributed to this report." Its own name is none. */
export function creditAgencies(article: SegmentedArticle): AgencyCredit[] {
  return [...byDateline(article), ...byByline(article), ...byLastLine(article)].filter(
    ({ name }) => !isSameOutlet(name, article.outlet) && !isOwnOutlet(name, article),
  );
}

const usualName = (name: string): string => [...WIRES].sort().find((wire) => isSameOutlet(wire, name)) ?? name;

function byDateline(article: SegmentedArticle): AgencyCredit[] {
  const body = article.sentences.find((sentence) => sentence.role === "body");
  if (!body) return [];
  const line = article.text.slice(body.start, endOfDateline(article.text, body)).trimEnd();
  const at = { start: body.start, end: body.start + line.length };
  const name = /\((\p{Lu}[^()]{1,40})\)/u.exec(article.text.slice(at.start, at.end))?.[1];
  return name === undefined ? [] : [{ name: usualName(name), kind: "reprints", at }];
}

function byByline(article: SegmentedArticle): AgencyCredit[] {
  const body = article.sentences.find((sentence) => sentence.role === "body");
  const byline = (article.byline ?? "").replace(/^by\s+/i, "").split(/[,|]/)[0] ?? "";
  const wire = [...WIRES].sort().find((name) => byline !== "" && isSameOutlet(name, byline));
  return body && wire ? [{ name: wire, kind: "reprints", at: { start: body.start, end: body.end } }] : [];
}

function byLastLine(article: SegmentedArticle): AgencyCredit[] {
  const last = article.sentences.at(-1);
  if (!last || !CONTRIBUTED.test(article.text.slice(last.start, last.end))) return [];
  return findNames(article)
    .filter((name) => name.sentence === last.index)
    .flatMap((mention): AgencyCredit[] => {
      const name = article.text.slice(mention.start, mention.end);
      const isWire = [...WIRES].some((wire) => isSameOutlet(wire, name)) || AGENCY.test(name);
      return isWire ? [{ name: usualName(name), kind: "cites", at: last }] : [];
    });
}
