import { createHash } from "node:crypto";
import { listFailedVersions } from "@/db/listFailedVersions";
import { readArticleInputs } from "@/db/readArticleInputs";
import { readComparisonStamp } from "@/db/readComparisonStamp";
import { saveComparison } from "@/db/saveComparison";
import { readCorrectionsInForce } from "@/db/saveCorrection";
import { METHOD_VERSION } from "@/lib/model/comparison";
import { compareApart } from "./compareApart";

/** Compares what a story has captured so far and keeps the result; does nothing where nothing it rests on has changed. */
export async function compareStory(storyId: string): Promise<void> {
  const inputs = await readArticleInputs(storyId);
  const options = { rejected: await listFailedVersions(storyId), corrections: await readCorrectionsInForce(storyId) };
  const inputHash = createHash("sha256")
    .update(JSON.stringify([inputs, options]))
    .digest("hex");
  const stamp = await readComparisonStamp(storyId);
  if (stamp?.methodVersion === METHOD_VERSION && stamp.inputHash === inputHash) return;
  await saveComparison(storyId, inputHash, await compareApart(inputs, options));
}
