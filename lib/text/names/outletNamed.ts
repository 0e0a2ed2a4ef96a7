import { OUTLETS } from "./outletNames";

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(OUTLETS).flatMap(([shown, names]) => [shown.toLowerCase(), ...names].map((name) => [name, shown])),
);

/** The outlet or agency a folded name stands for, "the" before it or not; null where no list knows it. */
export function outletNamed(folded: string): string | null {
  return BY_NAME.get(folded) ?? BY_NAME.get(folded.replace(/^the /, "")) ?? BY_NAME.get(`the ${folded}`) ?? null;
}
