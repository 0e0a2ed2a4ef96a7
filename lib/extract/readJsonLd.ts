/** What a page says of its article in JSON-LD (schema.org). Everything is a claim of the page, none is checked here. */
export type ArticleData = {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly body: string | null;
  readonly isFree: boolean | null;
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** More than this is no description of an article but an archive; its cost is not worth its use. */
const MAX_SCRIPT_CHARS = 1_000_000;
const MAX_NODES = 2_000;

/** Everything schema.org calls an article that a news page calls itself; the live kinds are told apart later. */
const ARTICLE_TYPE = /(Article|BlogPosting|Report|LiveBlogPosting|Review|AdvertiserContentArticle)$/;

/** The article a page describes, the fullest description of several; null where none does. Broken JSON describes nothing. */
export function readJsonLd(document: Document): ArticleData | null {
  const found = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => objectsOf(parseJson(script.textContent ?? "")))
    .filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)))
    .map(describeArticle);
  const fullness = (data: ArticleData) =>
    (data.body ? 4 : 0) + (data.headline ? 2 : 0) + (data.publishedAt ? 1 : 0) + (data.authors.length > 0 ? 1 : 0);
  return found.reduce<ArticleData | null>(
    (best, data) => (best && fullness(best) >= fullness(data) ? best : data),
    null,
  );
}

function parseJson(source: string): Json {
  if (source.length > MAX_SCRIPT_CHARS) return null;
  const cleaned = source.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(-->|\/\/\s*\]\]>)\s*;?\s*$/g,
    "",
  );
  try {
    return JSON.parse(cleaned);
  } catch {
    // Line breaks inside strings are the commonest fault; a page that is broken otherwise describes nothing.
    try {
      return JSON.parse(cleaned.replace(/\p{Cc}+/gu, " "));
    } catch {
      return null;
    }
  }
}

/** All objects of a JSON-LD document: graphs, lists and main entities opened up, without recursion. */
function objectsOf(root: Json): JsonObject[] {
  const queue: Json[] = [root];
  const objects: JsonObject[] = [];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at] ?? null;
    if (isList(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isObject(node)) {
      objects.push(node);
      queue.push(
        own(node, "@graph"),
        own(node, "mainEntity"),
        own(node, "mainEntityOfPage"),
        own(node, "itemListElement"),
      );
    }
  }
  return objects;
}

function describeArticle(object: JsonObject): ArticleData {
  const text = (key: string) => textOf(own(object, key));
  return {
    types: typesOf(object),
    headline: text("headline") ?? text("name"),
    description: text("description"),
    authors: namesOf(own(object, "author")) ?? namesOf(own(object, "creator")) ?? [],
    publishedAt: text("datePublished") ?? text("dateCreated"),
    updatedAt: text("dateModified"),
    outlet: namesOf(own(object, "publisher"))?.[0] ?? null,
    language: text("inLanguage"),
    body: text("articleBody") ?? text("text"),
    isFree: readFree(own(object, "isAccessibleForFree")),
  };
}

function typesOf(object: JsonObject): string[] {
  const type = own(object, "@type");
  return (isList(type) ? type : [type]).filter((name) => typeof name === "string");
}

function namesOf(value: Json): string[] | null {
  const names = (isList(value) ? value : [value]).flatMap((entry) => {
    const name = isObject(entry) ? own(entry, "name") : entry;
    return (isList(name) ? name : [name]).flatMap((one) => textOf(one) ?? []);
  });
  return names.length > 0 ? names : null;
}

function readFree(value: Json): boolean | null {
  if (typeof value === "boolean") return value;
  return typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : null;
}

function textOf(value: Json): string | null {
  const first = isList(value) ? (value[0] ?? null) : value;
  const plain = isObject(first) ? own(first, "@value") : first;
  return typeof plain === "string" && plain.trim() !== "" ? plain.trim() : null;
}

/** A property of the object's own: `__proto__` and its kin in foreign JSON are data like any other and reach nothing. */
function own(object: JsonObject, key: string): Json {
  return Object.hasOwn(object, key) ? (object[key] ?? null) : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
