import { expect, test } from "vitest";
import { findProblem } from "@/app/_forms/findProblem";

const PROBLEMS = { form: "Something was missing." };

test("a problem we named has its sentence", () => {
  expect(findProblem(PROBLEMS, "form")).toBe("Something was missing.");
});

test("whatever else an address says is not shown", () => {
  for (const name of ["Call this number", "constructor", "toString", "", undefined])
    expect(findProblem(PROBLEMS, name)).toBeNull();
});
