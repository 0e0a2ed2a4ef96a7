import type { CaptureHints } from "@/lib/model/capture";
import { toAddress } from "./toAddress";

export type ReadHints = {
  readonly hints: CaptureHints;
  /** Sentences by field name. */
  readonly problems: Readonly<Record<string, string>>;
};

const MAX_CHARS = { outlet: 120, title: 500, byline: 300 } as const;
const DATE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether anything was written into the fields that {@link readHints} reads. */
export function hasHint(form: FormData, suffix = ""): boolean {
  return ["outlet", "title", "byline", "date", "address"].some(
    (name) => String(form.get(`${name}${suffix}`) ?? "").trim() !== "",
  );
}

/** Reads the fields `outlet`, `title`, `byline`, `date` and `address`, each with a suffix; what was left empty is not there. */
export function readHints(form: FormData, suffix = ""): ReadHints {
  const field = (name: string) => String(form.get(`${name}${suffix}`) ?? "").trim();
  const problems: Record<string, string> = {};
  const hints: { -readonly [K in keyof CaptureHints]: CaptureHints[K] } = {};
  for (const name of ["outlet", "title", "byline"] as const) {
    const value = field(name).replace(/\s+/g, " ");
    if (value.length > MAX_CHARS[name])
      problems[`${name}${suffix}`] = `This is too long: ${MAX_CHARS[name]} characters at most.`;
    else if (value) hints[name] = value;
  }
  const date = field("date");
  if (date && !DATE.test(date))
    problems[`date${suffix}`] = "Write the day as 2025-03-05, or day and time as 2025-03-05T14:30+01:00.";
  else if (date) hints.publishedAt = date.replace(" ", "T").replace(" ", "");
  const address = field("address");
  const url = address ? toAddress(address) : undefined;
  if (address && !url) problems[`address${suffix}`] = "This is no web address. It begins with https:// or http://.";
  else if (url) hints.url = url;
  return { hints, problems };
}
