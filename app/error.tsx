"use client";

import { Button } from "./_ui/Button";
import { PageBody } from "./_ui/PageBody";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** What a page shows where it met a bug: whose fault it is, that nothing was lost, and what to do. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <PageBody narrow>
      <h1>This went wrong on our side</h1>
      <p>Your stories are safe. Try again; if it happens once more, the lines the server printed say what it was.</p>
      {error.digest ? <p className="aside-text">Look there for {error.digest}.</p> : null}
      <Button type="button" onClick={reset}>
        Try again
      </Button>
    </PageBody>
  );
}
