import { expect, test } from "vitest";
import { refuseForm, STAYS_OPEN, sayDone, UNTOUCHED } from "@/app/_forms/formState";

test("what a form announces is said until it has happened, and no longer", () => {
  const taken = { ...UNTOUCHED, done: "Taken. It is being read." };
  expect(sayDone(taken, false)).toBe("Taken. It is being read.");
  expect(sayDone(taken, true)).toBeNull();
  expect(sayDone(UNTOUCHED, false)).toBeNull();
});

test("a refused form keeps what was typed, unless the page that stays has it still", () => {
  const form = new FormData();
  form.set("content", "A fire shut the bridge.");
  form.set("$ACTION_ID", "1");
  expect(refuseForm(form, { content: "Too short." }).values).toEqual({ content: "A fire shut the bridge." });
  form.set(STAYS_OPEN, "yes");
  expect(refuseForm(form, { content: "Too short." }).values).toEqual({});
});
