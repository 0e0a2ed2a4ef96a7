import type { CaptureState } from "@/lib/model/article";
import type { StoryVersion, VersionState } from "@/lib/model/story";
import { formatCount } from "./formatWhen";
import { unreachable } from "./unreachable";

const HOW_MUCH: Readonly<Record<CaptureState, string>> = {
  whole: "",
  cut: ", cut short",
  "not-an-article": ", not an article",
};

/** The state of a version in a few words, for lists and column heads. */
export function describeState(state: VersionState): string {
  switch (state.kind) {
    case "waiting":
      return state.step === "fetch" ? "being fetched" : "being read";
    case "captured":
      return `${formatCount(state.words)} words captured${HOW_MUCH[state.captureState]}`;
    case "failed":
      return "not captured";
    default:
      return unreachable(state);
  }
}

/** Why a version has no column, and what to do next. */
export function describeMissing(version: StoryVersion): { readonly why: string; readonly next: string | null } {
  switch (version.state.kind) {
    case "failed":
      return { why: version.state.error.message, next: version.state.error.next };
    case "waiting":
      return { why: "Still being fetched and read.", next: "This page shows it once it is there." };
    case "captured":
      return { why: "Captured, but not in the comparison yet.", next: null };
    default:
      return unreachable(version.state);
  }
}
