// A stand-in for outlets' sites on loopback: articles, feeds, a bot wall, and an article that is edited when asked.
import { createServer } from "node:http";

const port = Number(process.env.OUTLETS_PORT);
let isEdited = false;
const waiting = new Map();

const page = (title, outlet, body) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-05-11T08:00:00Z"></head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>${title}</h1>${body.map((p) => `<p>${p}</p>`).join("")}</article></main><footer>All rights reserved</footer></body></html>`;

const ECHO = (people) =>
  page("Old mill in Oldmere burns down overnight", "The Oldmere Echo", [
    "The old cotton mill in Oldmere burned down on Sunday night, and the fire service said it took nine hours to put the fire out.",
    `Officials said ${people} people fled from the flats across the river while the roof of the mill came down beside the weir.`,
    "“We lost a landmark,” Mayor Ada Fenn said on Monday morning as she stood at the gate. “We will not build car parks here.”",
    "Nobody was hurt, the fire service said. The cause of the fire is not known, and an inquiry begins on Tuesday.",
  ]);
const POST = page("Fire destroys Oldmere’s cotton mill", "Valley Post", [
  "A fire destroyed the old cotton mill in Oldmere on Sunday night; firefighters needed nine hours to put it out.",
  "About 70 people fled from the flats across the river as the mill’s roof came down beside the weir, officials said.",
  "“We lost a landmark,” Mayor Ada Fenn told reporters on Monday morning at the gate.",
  "Nobody was hurt in the fire, according to the fire service, which does not know its cause. An inquiry begins on Tuesday.",
]);
const feed = (name, title) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>http://127.0.0.1:${port}</link><item><title>${title}</title><link>http://127.0.0.1:${port}/${name.toLowerCase()}</link><guid>${name}</guid><description>The old cotton mill in Oldmere burned down on Sunday night.</description></item><item><title>Choir of ${name} sings in the square</title><link>http://127.0.0.1:${port}/${name}-choir</link><guid>${name}-choir</guid><description>Forty singers rehearse for the summer in ${name}.</description></item></channel></rss>`;

const ANSWERS = {
  "/echo": () => ["text/html", ECHO(isEdited ? 58 : 59)],
  "/post": () => ["text/html", POST],
  "/wall": () => [
    "text/html",
    "<!doctype html><title>Just a moment...</title><body>Checking your browser before accessing the site.</body>",
  ],
  "/feeds/echo": () => ["application/rss+xml", feed("Echo", "Old mill in Oldmere burns down overnight")],
  "/feeds/post": () => ["application/rss+xml", feed("Post", "Fire destroys Oldmere’s old cotton mill")],
  "/release": () => ["text/plain", "released"],
  "/edit": () => {
    isEdited = true;
    return ["text/plain", "edited"];
  },
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
  const answer = ANSWERS[pathname];
  if (!answer) return response.writeHead(404, { "Content-Type": "text/html" }).end("<title>Not found</title>");
  const [type, body] = answer();
  const send = () => response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(body);
  // `?held=NAME`: an outlet that answers when `/release?name=NAME` is asked for.
  const held = searchParams.get("held");
  if (held) waiting.set(held, send);
  else send();
  if (pathname === "/release") waiting.get(searchParams.get("name"))?.();
}).listen(port, "127.0.0.1");
