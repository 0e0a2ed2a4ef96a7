"use server";

import { redirect } from "next/navigation";
import { keepCorrection } from "@/app/_server/keepCorrection";
import { readJson } from "@/app/_server/readJson";
import { requireAccess } from "@/app/_server/requireAccess";
import { type CorrectionPlace, placeAfter } from "./placeAfter";

const FACTS: CorrectionPlace = { view: "facts", query: "" };

// Each reads what its form sends as JSON made by our own page; `keepCorrection` checks the whole before anything is kept.

/** Takes the ticked members of a row out of it. */
export async function splitRowAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  const part = form.getAll("part").map(readJson);
  const id = await keepCorrection(slug, { kind: "split", row: readJson(form.get("row")), part }, form);
  redirect(placeAfter(slug, FACTS, [id], at));
}

/** Makes one row of two. */
export async function mergeRowAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  const rows = [readJson(form.get("row")), readJson(form.get("other"))];
  const id = await keepCorrection(slug, { kind: "merge", rows }, form);
  redirect(placeAfter(slug, FACTS, [id], at));
}

/** Mends who said something and what kind of source that is; keeps only what was changed. */
export async function correctSourceAction(slug: string, at: string, form: FormData): Promise<void> {
  await requireAccess();
  const content = readJson(form.get("content"));
  const was = JSON.stringify(readJson(form.get("was")));
  const [speaker, sourceType] = [form.get("speaker"), form.get("sourceType")];
  const made: string[] = [];
  if (!was.includes(`"speaker":${JSON.stringify(speaker)}`))
    made.push(await keepCorrection(slug, { kind: "speaker", content, speaker }, form));
  if (!was.includes(`"sourceType":${JSON.stringify(sourceType)}`))
    made.push(await keepCorrection(slug, { kind: "source-type", content, sourceType }, form));
  redirect(placeAfter(slug, FACTS, made, at));
}
