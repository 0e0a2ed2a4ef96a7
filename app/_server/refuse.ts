/** A refusal as the API gives it: a kind to act on and a sentence to read. */
export function refuse(
  status: number,
  kind: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Response {
  return Response.json(
    { error: { kind, message } },
    { status, headers: { "Cache-Control": "private, no-store", ...headers } },
  );
}
