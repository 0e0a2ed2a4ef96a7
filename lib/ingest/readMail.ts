import PostalMime from "postal-mime";

/** What a mail message holds of an article: a newsletter, or a page mailed to oneself. */
export type Mail = {
  readonly subject: string | null;
  readonly sender: string | null;
  /** ISO 8601, as the message's Date header has it. */
  readonly sentAt: string | null;
  readonly html: string | null;
  readonly text: string | null;
};

/** Messages within messages deeper than this are an attack, not a forwarded newsletter. */
const MAX_NESTING = 20;
const MAX_HEADER_BYTES = 262_144;

/** Takes an `.eml` file apart; attachments are left where they are. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const options = { maxNestingDepth: MAX_NESTING, maxHeadersSize: MAX_HEADER_BYTES };
  const mail = await PostalMime.parse(bytes, options);
  const date = mail.date ? new Date(mail.date) : null;
  return {
    subject: mail.subject?.trim() || null,
    sender: mail.from?.name?.trim() || mail.from?.address || null,
    sentAt: date && !Number.isNaN(date.getTime()) ? date.toISOString() : null,
    html: mail.html?.trim() || null,
    text: mail.text?.trim() || null,
  };
}
