import type { Metadata } from "next";
import { findProblem } from "@/app/_forms/findProblem";
import { Button } from "../_ui/Button";
import { describedBy, Field } from "../_ui/Field";
import { Notice } from "../_ui/Notice";
import { PageBody } from "../_ui/PageBody";
import { enterCodeAction } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Join a class", robots: { index: false } };

const PROBLEMS: Readonly<Record<string, string>> = {
  code: "No class has this code. Look at the board again: a code has six letters and digits, and no I, L, O, 0 or 1. If the code is an old one, its class may be over.",
  busy: "Too many tries from this place. Wait a few minutes and try again.",
  gone: "This class is over, and what was marked in it has been deleted.",
};

export default async function JoinByCodePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ problem?: string; code?: string }>;
}) {
  const asked = await searchParams;
  const problem = findProblem(PROBLEMS, asked.problem);
  return (
    <PageBody narrow>
      <h1 className="class-title">Join a class</h1>
      <p className="subtitle">
        Your teacher has a code. You choose a made-up name; no account, no real name, no e-mail address is needed.
      </p>
      {problem ? (
        <Notice tone="error" announce>
          {problem}
        </Notice>
      ) : null}
      <form action={enterCodeAction}>
        <Field id="code" label="Code">
          <input
            className="input input-code"
            id="code"
            name="code"
            required
            maxLength={40}
            defaultValue={asked.code ?? ""}
            autoComplete="off"
            autoCapitalize="characters"
            aria-describedby={describedBy("code", {})}
          />
        </Field>
        <Button tone="firm">Join</Button>
      </form>
    </PageBody>
  );
}
