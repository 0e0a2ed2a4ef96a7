import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type APIRequestContext, expect, request } from "@playwright/test";
import { canonicalUrl } from "@/lib/ingest/canonicalUrl";
import type { ComparedArticle, Comparison } from "@/lib/model/comparison";
import { TEST_ROOT } from "../../ingest/certificates";
import { type HostileWorld, PUBLIC, startHostileWorld } from "../../ingest/hostileServer";
import { sendForm } from "../sendForm";
import { type House, startHouse, stopHouse } from "../startHouse";

/** What became of an address that the running server was given. */
export type Tried =
  | { readonly kind: "refused"; readonly why: string; readonly message: string; readonly story: string }
  | { readonly kind: "captured"; readonly article: ComparedArticle; readonly story: string };

/** The built server, reachable from elsewhere as far as it knows, amid servers that mean it ill. */
export type Siege = {
  readonly world: HostileWorld;
  readonly house: House;
  readonly data: string;
  /** Connections to the one inside host that is listed. */
  readonly listed: { readonly heard: number };
  /** Signed in as the owner; says where it comes from, as a page of ours does. */
  readonly owner: APIRequestContext;
  readonly tryAll: (addresses: readonly string[]) => Promise<void>;
  readonly outcomeOf: (address: string) => Promise<Tried>;
  readonly close: () => Promise<void>;
};

export const PASSPHRASE = "nine patient wardens";

/** The one name that the installation is told to allow although it is inside: shows that a canary would hear. */
export const LISTED = "listed.example";
const LISTED_ADDRESS = "10.20.30.40";

/** One story takes twelve versions, one of which is the text beside. */
const MOST_LINKS = 11;

const BESIDE =
  "Bridge reopens\n\nThe harbour bridge reopened on Monday after eleven weeks of repairs, the city said in a statement.";

/**
 * `prepare` says what is answered and resolved: names have to be known before the server starts. `watch` is a file for what
 * `watchThread.cjs` notes.
 */
export async function openSiege(
  port: number,
  prepare: (world: HostileWorld) => void,
  { watch = "" }: { readonly watch?: string } = {},
): Promise<Siege> {
  const world = await startHostileWorld();
  world.names.set(LISTED, [[LISTED_ADDRESS]]);
  const listed = { heard: 0 };
  const listedServer = createServer((socket) => {
    listed.heard++;
    socket.destroy();
  });
  await new Promise<void>((done) => listedServer.listen(0, "127.0.0.1", done));
  const at = listedServer.address();
  prepare(world);
  const data = mkdtempSync(path.join(tmpdir(), "samestory-hostile-"));
  const roots = path.join(data, "root.pem");
  writeFileSync(roots, TEST_ROOT);
  const { ports, canary } = world;
  const house = await startHouse(port, {
    HOST: "0.0.0.0",
    SAMESTORY_PASSPHRASE: PASSPHRASE,
    SAMESTORY_DATA: data,
    ALLOWED_INTERNAL_HOSTS: LISTED,
    FETCH_GAP_MS: "10",
    // A page's clock runs while other work keeps the machine busy.
    PARSE_MS: "60000",
    NODE_EXTRA_CA_CERTS: roots,
    NODE_OPTIONS: ["leadAstray.cjs", "watchThread.cjs"]
      .map((name) => `--require ${JSON.stringify(path.join(import.meta.dirname, name))}`)
      .join(" "),
    WATCH_THREAD: watch,
    HOSTILE_WORLD: JSON.stringify({
      publicAddress: PUBLIC,
      ports,
      canary: canary.port,
      own: port,
      listed: { address: LISTED_ADDRESS, port: typeof at === "object" ? at?.port : 0 },
      names: Object.fromEntries(world.names),
    }),
  });
  const owner = await request.newContext({ baseURL: house.address, extraHTTPHeaders: { origin: house.address } });
  await sendForm(owner, await owner.get("/sign-in"), { passphrase: PASSPHRASE });
  const stories = new Map<string, string>();
  const read = (story: string) => owner.get(`/api/v1/stories/${story}`);
  return {
    world,
    house,
    data,
    owner,
    listed,
    tryAll: async (addresses) => {
      for (const links of dealOut(addresses)) {
        const articles = [...links.map((url) => ({ url })), { outlet: "Beside", text: BESIDE }];
        const begun = await owner.post("/api/v1/stories", { data: { articles } });
        expect(begun.status(), await begun.text()).toBe(201);
        const { slug } = await begun.json();
        for (const link of links) stories.set(link, slug);
      }
    },
    outcomeOf: async (address) => {
      const story = stories.get(address);
      if (!story) throw new Error(`never tried: ${address}`);
      const isWhole = async () => (await read(story)).headers()["x-samestory-partial"] === "false";
      await expect.poll(isWhole, { timeout: 90_000 }).toBe(true);
      return findOutcome(await (await read(story)).json(), address, story);
    },
    close: async () => {
      await owner.dispose();
      await stopHouse(house);
      await world.close();
      listedServer.close();
    },
  };
}

function findOutcome({ rejected, articles }: Comparison, address: string, story: string): Tried {
  const refused = rejected.find(({ input }) => input === address);
  if (refused) return { kind: "refused", why: refused.error.kind, message: refused.error.message, story };
  const article = articles.find(({ url }) => url === address);
  if (!article) throw new Error(`neither refused nor captured: ${address}`);
  return { kind: "captured", article, story };
}

/** Addresses in as few stories as will do. Two that are one page to the program would be one version: never in one story. */
function dealOut(addresses: readonly string[]): readonly (readonly string[])[] {
  const stories: { readonly links: string[]; readonly pages: Set<string> }[] = [];
  for (const link of addresses) {
    const page = canonicalUrl(link) ?? link;
    let story = stories.find(({ links, pages }) => links.length < MOST_LINKS && !pages.has(page));
    if (!story) {
      story = { links: [], pages: new Set() };
      stories.push(story);
    }
    story.links.push(link);
    story.pages.add(page);
  }
  return stories.map(({ links }) => links);
}
