import type { VersionState as State } from "@/lib/model/story";

/** Where a version stands, in a few words. */
export function VersionState({ state }: { readonly state: State }) {
  switch (state.kind) {
    case "waiting":
      return <strong>{state.step === "fetch" ? "Being fetched…" : "Being read…"}</strong>;
    case "failed":
      return <strong>Not taken in</strong>;
    case "captured":
      return (
        <>
          {state.words} words {state.suppliedBy === "user" ? "handed in" : "captured"}{" "}
          {state.capturedAt.slice(0, 16).replace("T", ", ")} UTC
        </>
      );
    default:
      return unreachable(state);
  }
}

function unreachable(state: never): never {
  throw new Error(`no words for the state ${JSON.stringify(state)}`);
}
