import type { CertaintyRung } from "../../model/framing";

/**
 * Words that put a claim on a rung, by dictionary form. The order is the ladder's, from the most certain down; where several
 * stand in one claim the least certain counts, as a doubt covers what it is said of. Written for this program after the
 * distinction that agency guides ask reporters to keep: what is confirmed, what a source says, what is believed, what is
 * alleged. "could" and "may" are rungs only as helpers of a verb, "May" the month is not.
 */
export const RUNG_CUES: readonly (readonly [CertaintyRung, ReadonlySet<string>])[] = [
  ["confirmed", new Set("confirm verify establish prove corroborate acknowledge".split(" "))],
  [
    "believed",
    new Set(
      "believe think suspect estimate assume expect presume likely probably apparently presumably reportedly".split(
        " ",
      ),
    ),
  ],
  [
    "alleged",
    new Set(
      "allege alleged allegedly claim purport purported purportedly supposedly rumored rumoured unconfirmed".split(" "),
    ),
  ],
  ["possible", new Set("may might could possibly perhaps maybe possible".split(" "))],
];

/** From the most certain to the least: "stated" is the outlet's own word for it, "said" a source's. */
export const RUNGS: readonly CertaintyRung[] = ["confirmed", "stated", "said", "believed", "alleged", "possible"];
