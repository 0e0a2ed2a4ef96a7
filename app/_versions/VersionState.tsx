import type { VersionState as State } from "@/lib/model/story";
import { When } from "../_ui/When";
import { countOf } from "../stories/[slug]/_views/formatWhen";

const HOW_MUCH = { cut: "Cut short", "not-an-article": "Not an article" } as const;

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
          {state.captureState === "whole" ? null : <strong>{HOW_MUCH[state.captureState]}: </strong>}
          {countOf(state.words, "word")} {state.suppliedBy === "user" ? "handed in" : "captured"}{" "}
          <When iso={state.capturedAt} />
        </>
      );
    default:
      return unreachable(state);
  }
}

function unreachable(state: never): never {
  throw new Error(`no words for the state ${JSON.stringify(state)}`);
}
