import type { VersionSource } from "@/db/readVersionSource";
import type { VersionRow } from "@/db/tables/stories";
import { ingest } from "@/lib/ingest/ingest";
import type { CaptureHints, IngestResult, IngestSource } from "@/lib/model/capture";

/** What taking in calls an outlet where neither the page nor a person names it. */
const UNNAMED = /^Pasted (text|page)$/;

/** Reads a version from what was handed in. Throws where bytes that must be there are not: that is a bug. */
export async function takeIn({ version, body }: VersionSource, signal: AbortSignal): Promise<IngestResult> {
  const result = await ingest(sourceOf(version, body), signal);
  const isUnnamed = result.kind === "captured" && version.fileName === null && UNNAMED.test(result.capture.outlet);
  if (!isUnnamed) return result;
  // Two pasted texts that name no outlet must still be told apart.
  const outlet = `${result.capture.outlet} ${version.position + 1}`;
  return { ...result, capture: { ...result.capture, outlet } };
}

function sourceOf(version: VersionRow, body: Uint8Array | null): IngestSource {
  const { sourceKind, inputUrl, fileName } = version;
  const hints = hintsOf(version);
  if (sourceKind === "link" && inputUrl) return { kind: "link", url: inputUrl, hints };
  if (sourceKind === "link" || !body) throw new Error(`version ${version.id} has nothing to be read from`);
  if (sourceKind === "file") return { kind: "file", name: fileName ?? "file", bytes: body, hints };
  // Pasted text and pages came as strings and were kept as UTF-8, whatever their markup says of itself.
  const text = Buffer.from(body).toString("utf8");
  return sourceKind === "html" ? { kind: "html", html: text, hints } : { kind: "text", text, hints };
}

function hintsOf(version: VersionRow): CaptureHints {
  const url = version.givenUrl ?? version.inputUrl;
  return {
    ...(version.givenOutlet ? { outlet: version.givenOutlet } : {}),
    ...(version.givenTitle ? { title: version.givenTitle } : {}),
    ...(version.givenByline ? { byline: version.givenByline } : {}),
    ...(version.givenPublishedAt ? { publishedAt: version.givenPublishedAt } : {}),
    ...(url ? { url } : {}),
  };
}
