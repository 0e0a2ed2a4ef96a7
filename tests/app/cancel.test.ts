import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkVersion } from "@/app/_server/readHandedIn";
import { runJob } from "@/app/_server/runJob";
import { nameNewStory } from "@/app/_server/storyAddress";
import { cancelJobs } from "@/db/cancelJobs";
import { claimJobs } from "@/db/claimJobs";
import { closeDatabase } from "@/db/client";
import { createStory } from "@/db/createStory";
import { readStory } from "@/db/readStory";
import { removeVersion } from "@/db/removeVersion";

/** An outlet that takes a request and never answers. */
const sockets = new Set<Socket>();
let arrived = (): void => undefined;
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on("error", () => undefined).resume();
  socket.on("close", () => sockets.delete(socket));
  arrived();
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
  process.env.SAMESTORY_DATA = ":memory:";
  // Before anything is fetched: the gate reads its settings once. Robots are left out, so that the page itself is asked for.
  process.env.ALLOWED_INTERNAL_HOSTS = `127.0.0.1:${port}`;
  process.env.ROBOTS = "ignore";
});
afterAll(() => {
  closeDatabase();
  server.close();
});

async function beginFetching(path: string) {
  const versions = [linkVersion(`${origin}${path}`, {})];
  const { slug } = await createStory({
    ...nameNewStory("", versions),
    titleGiven: false,
    kind: "own",
    notice: null,
    requestKey: null,
    versions,
  });
  const reached = new Promise<void>((done) => {
    arrived = done;
  });
  const [job] = await claimJobs(["fetch"], 1);
  if (!job) throw new Error("nothing was queued");
  const running = runJob(job);
  await reached;
  return { slug, running };
}

test("stopping a story breaks off the request that is under way", async () => {
  const { slug, running } = await beginFetching("/stopped");
  await cancelJobs(slug);
  await running;
  await expect.poll(() => sockets.size, { timeout: 5_000 }).toBe(0);
  expect((await readStory(slug))?.versions.map(({ state }) => state)).toMatchObject([
    { kind: "failed", error: { kind: "cancelled", retry: true } },
  ]);
});

test("taking the version out does so too", async () => {
  const { slug, running } = await beginFetching("/taken-out");
  const id = (await readStory(slug))?.versions[0]?.id ?? "";
  await removeVersion(slug, id);
  await running;
  await expect.poll(() => sockets.size, { timeout: 5_000 }).toBe(0);
});
