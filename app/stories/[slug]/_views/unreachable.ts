/** Ends a switch over a union: the compiler sees a forgotten case, and at run time the value is named. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
