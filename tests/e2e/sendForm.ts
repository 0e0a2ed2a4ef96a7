import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { parseHTML } from "linkedom";

/** A form's own fields and what a reader would tick or fill in; several values for one name are sent as several fields. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/**
 * Sends the only form of a page as a browser without script does: its hidden fields and what was filled in, as multipart from
 * the page's own origin, following the redirect. Gives the page that answers.
 */
export async function sendForm(request: APIRequestContext, page: APIResponse, filled: Filled): Promise<APIResponse> {
  const form = parseHTML(await page.text()).document.querySelector("main form");
  const sent = new FormData();
  for (const input of form?.querySelectorAll("input[type=hidden]") ?? []) {
    sent.append(input.getAttribute("name") ?? "", input.getAttribute("value") ?? "");
  }
  for (const [name, values] of Object.entries(filled)) for (const value of [values].flat()) sent.append(name, value);
  const address = new URL(form?.getAttribute("action") || page.url(), page.url());
  const answer = await request.post(address.href, { headers: { origin: address.origin }, multipart: sent });
  expect(answer.status()).toBe(200);
  return answer;
}

/** The values of a page's checkboxes of one name, in the order they stand. */
export async function listChoices(page: APIResponse, name: string): Promise<readonly string[]> {
  const { document } = parseHTML(await page.text());
  return [...document.querySelectorAll(`input[name=${name}]`)].map((input) => input.getAttribute("value") ?? "");
}
