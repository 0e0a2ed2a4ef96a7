import { z } from "zod";

/** The most articles one story takes. */
export const MAX_VERSIONS = 12;

// The contract writes what is not known as null; inside it is simply not there.
const optionalText = (max: number) => absentWhenNull(z.string().trim().min(1).max(max));
const absentWhenNull = (schema: z.ZodType<string>) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();

const articleSchema = z
  .object({
    outlet: optionalText(120),
    url: absentWhenNull(z.url({ protocol: /^https?$/ }).max(2000)),
    title: optionalText(500),
    byline: optionalText(300),
    publishedAt: optionalText(40),
    text: absentWhenNull(z.string()),
    html: absentWhenNull(z.string()),
  })
  .refine((article) => article.text !== undefined || article.html !== undefined || article.url !== undefined, {
    message: "an article needs `text`, `html` or `url`",
  });

/** A story file: the articles as the command line takes them, and for a whole story its address, title and notice. */
const storyFileSchema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80)
    .optional(),
  title: optionalText(300),
  kind: z.enum(["own", "sample", "retold"]).default("own"),
  notice: optionalText(1000),
  articles: z.array(articleSchema).min(1).max(MAX_VERSIONS),
});

export type StoryFile = z.infer<typeof storyFileSchema>;
export type StoryFileResult =
  | { readonly kind: "story"; readonly story: StoryFile }
  | { readonly kind: "invalid"; readonly message: string };

/** Reads a story file; on a bad one says where it is wrong. */
export function parseStoryFile(data: unknown): StoryFileResult {
  const parsed = storyFileSchema.safeParse(data);
  if (parsed.success) return { kind: "story", story: parsed.data };
  const issue = parsed.error.issues[0];
  const at = issue?.path.join(".") || "the file";
  return { kind: "invalid", message: `${at}: ${issue?.message ?? "not a story file"}` };
}
