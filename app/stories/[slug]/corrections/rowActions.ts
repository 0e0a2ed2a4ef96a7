"use server";

import { redirect } from "next/navigation";
import { keepCorrection } from "@/app/_server/keepCorrection";
import { readJson } from "@/app/_server/readJson";
import { requireAccess } from "@/app/_server/requireAccess";

// Each reads what its form sends as JSON made by our own page; `keepCorrection` checks the whole before anything is kept.

/** Takes the ticked members of a row out of it. */
export async function splitRowAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  const part = form.getAll("part").map(readJson);
  await keepCorrection(slug, { kind: "split", row: readJson(form.get("row")), part }, form);
  redirect(`/stories/${slug}/facts#${encodeURIComponent(at)}`);
}

/** Makes one row of two. */
export async function mergeRowAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  await keepCorrection(slug, { kind: "merge", rows: [readJson(form.get("row")), readJson(form.get("other"))] }, form);
  redirect(`/stories/${slug}/facts#${encodeURIComponent(at)}`);
}

/** Mends who said something and what kind of source that is; keeps only what was changed. */
export async function correctSourceAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  const content = readJson(form.get("content"));
  const was = JSON.stringify(readJson(form.get("was")));
  const [speaker, sourceType] = [form.get("speaker"), form.get("sourceType")];
  if (!was.includes(`"speaker":${JSON.stringify(speaker)}`))
    await keepCorrection(slug, { kind: "speaker", content, speaker }, form);
  if (!was.includes(`"sourceType":${JSON.stringify(sourceType)}`))
    await keepCorrection(slug, { kind: "source-type", content, sourceType }, form);
  redirect(`/stories/${slug}/facts#${encodeURIComponent(at)}`);
}
