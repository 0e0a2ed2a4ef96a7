/** Runs once when the server starts: the first request finds a migrated database with its sample stories. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./app/_server/startServer");
  await startServer();
}
