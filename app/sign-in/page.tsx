import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readAccessMode } from "../_server/readAccessMode";
import { safeNext } from "../_server/safeNext";
import { Button } from "../_ui/Button";
import { describedBy, Field } from "../_ui/Field";
import { PageBody } from "../_ui/PageBody";
import { SiteHeader } from "../_ui/SiteHeader";
import { signIn } from "./signIn";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

const REASON: Readonly<Record<string, string>> = {
  wrong: "That is not the passphrase. Check capitals and spaces, and try again.",
  often: "Too many tries. Wait a quarter of an hour, then try again.",
};

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  if (readAccessMode().kind === "open") redirect("/");
  const { why, next } = await searchParams;
  const error = typeof why === "string" ? (REASON[why] ?? null) : null;
  return (
    <>
      <SiteHeader />
      <PageBody narrow>
        <h1>Sign in</h1>
        <p className="section-intro">
          Only the owner of this SameStory can go on here. A link that was shared with you needs no passphrase.
        </p>
        <form action={signIn}>
          <input type="hidden" name="next" value={safeNext(typeof next === "string" ? next : "/")} />
          <Field id="passphrase" label="Passphrase" error={error}>
            <input
              className="input"
              id="passphrase"
              name="passphrase"
              type="password"
              autoComplete="current-password"
              required
              aria-invalid={error !== null}
              aria-describedby={describedBy("passphrase", { error: error !== null })}
            />
          </Field>
          <Button tone="firm">Sign in</Button>
        </form>
      </PageBody>
    </>
  );
}
