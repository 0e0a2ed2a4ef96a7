/** A form's field as data; null where it is empty or no JSON. What comes out is still to be checked. */
export function readJson(value: FormDataEntryValue | null): unknown {
  if (typeof value !== "string" || value === "") return null;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
