import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanByline } from "@/lib/extract/cleanByline";
import { type ExtractedPage, extract } from "@/lib/extract/extract";
import { readAddressDate } from "@/lib/extract/findDates";
import { measureMarkup } from "@/lib/extract/measureMarkup";
import { readDate } from "@/lib/extract/readDate";

const PARAGRAPHS = [
  "The harbour bridge reopened on Monday after eleven weeks of repairs, the city's roads department said in a statement.",
  "Engineers replaced 240 bolts and two bearings, at a cost of 3.2 million crowns, according to the department's head, Ana Novak.",
  "Drivers had been sent over the northern crossing since August, which added some twenty minutes to the way into the old town.",
  "A second closure is planned for the spring, when the railings are to be painted, Novak told reporters at the bridge.",
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** The page of an article: what stands in its head, before its paragraphs, among them and after them. */
function page({ head = "", before = "", among = "", after = "", lang = "en" } = {}): ExtractedPage {
  const [first = "", ...rest] = BODY;
  const html = `<!doctype html><html lang="${lang}"><head><title>Harbour bridge reopens after repairs | The Example Post</title>${head}</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></nav>
    <main><article><h1>Harbour bridge reopens after repairs</h1>${before}${first}${among}${rest.join("\n")}${after}</article></main>
    <footer><p>© 2025 The Example Post. All rights reserved.</p></footer></body></html>`;
  const extraction = extract(html, "https://www.example.org/city/bridge");
  if (extraction.kind === "refused") throw new Error(`refused: ${extraction.limit}`);
  return extraction.page;
}

describe("the article is its paragraphs, in order, and nothing beside them", () => {
  test("a plain page", () => {
    expect(page()).toMatchObject({
      title: "Harbour bridge reopens after repairs",
      paragraphs: PARAGRAPHS,
      problem: null,
    });
  });

  test.each([
    ["a pointer to another article", '<p>READ: <a href="/x">Ferries run late again</a></p>'],
    ["a pointer in capitals and colon, not linked", "<p>READ: Ferries run late again</p>"],
    ["a call to subscribe", "<p>Sign up for our newsletter to get the day's news in your inbox.</p>"],
    [
      "a box named for it",
      '<div class="newsletter-signup"><p>Get the city in your inbox each morning, for nothing at all.</p></div>',
    ],
    ["an advertisement's label", "<p>Advertisement</p>"],
    ["a share bar", '<ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">E-mail</a></li></ul>'],
    ["an age in words", "<p>1 month ago</p>"],
    ["a line that a printing tool leaves", "<p>Exit mobile version</p><p>Site icon The Example Post</p>"],
    ["a player's controls", '<div class="vjs-control-bar"><p>Play</p><p>Current Time 0:00</p></div>'],
  ])("%s goes", (_, among) => {
    expect(page({ among }).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    [
      "a sentence that begins with Read",
      "<p>Read together, the two reports say that the bearings had been worn since the spring of 2019.</p>",
    ],
    [
      "a sentence about a newsletter",
      "<p>The department had announced the works in its newsletter, which few drivers had read, residents said.</p>",
    ],
    ["a subheading", "<h2>A costly summer</h2>"],
    ["a list of facts", "<ul><li>The bridge carries 18,000 cars a day.</li><li>It was built in 1964.</li></ul>"],
    ["a quotation", "<blockquote><p>“We are glad it is over, and so are the drivers of this town.”</p></blockquote>"],
    [
      "a paragraph full of links",
      '<p>The <a href="https://a.example/1">roads department</a>, the <a href="https://b.example/2">port</a> and the <a href="https://c.example/3">police</a> had warned of delays.</p>',
    ],
    [
      "a paragraph in another script",
      "<p>Η γέφυρα άνοιξε ξανά τη Δευτέρα, ανακοίνωσε ο δήμος, έπειτα από έντεκα εβδομάδες εργασιών.</p>",
    ],
  ])("%s stays", (_, among) => {
    const { paragraphs } = page({ among });
    expect(paragraphs.length).toBeGreaterThan(PARAGRAPHS.length);
    expect(paragraphs.filter((text) => PARAGRAPHS.includes(text))).toEqual(PARAGRAPHS);
  });

  test("what follows a heading like About the author goes, a correction after it does not", () => {
    const after =
      "<h3>About the author</h3><p>Ana Novak has written of bridges and the people who cross them since the spring of 2009.</p><p>Correction: an earlier version gave the cost as 3.4 million crowns.</p>";
    const { paragraphs, correctionNotes } = page({ after });
    expect(paragraphs).toEqual([...PARAGRAPHS, "Correction: an earlier version gave the cost as 3.4 million crowns."]);
    expect(correctionNotes).toEqual(["Correction: an earlier version gave the cost as 3.4 million crowns."]);
  });

  test("a box of related stories goes, wherever it stands, and the sentences after it stay", () => {
    const box =
      '<div><h3>Related stories</h3><ul><li><a href="/a">Ferries run late</a></li><li><a href="/b">Tram is full</a></li></ul></div>';
    const last =
      "<p>The next inspection is due in two years' time, the department's statement said on Monday evening.</p>";
    expect(page({ after: box + last }).paragraphs).toEqual([...PARAGRAPHS, last.slice(3, -4)]);
  });

  test("line breaks part paragraphs where sentences end, and not inside one", () => {
    const among =
      "<p>First line of it all, said the clerk.<br>Second line of it, said the clerk.<br><br>Third line,<br>which runs on, said the clerk.</p>";
    expect(page({ among }).paragraphs.slice(1, 4)).toEqual([
      "First line of it all, said the clerk.",
      "Second line of it, said the clerk.",
      "Third line, which runs on, said the clerk.",
    ]);
  });

  test("an article in several boxes, or in the odd one out, is whole", () => {
    const html = `<html><body><div class="page"><h1>Harbour bridge reopens after repairs</h1><div class="part">${BODY.slice(0, 2).join("")}</div><div class="part">${BODY.slice(2).join("")}</div></div></body></html>`;
    const extraction = extract(html, null);
    expect(extraction.kind === "extracted" && extraction.page.paragraphs).toEqual(PARAGRAPHS);
  });

  test("a document that begins with a stray tag or an old browser's comments is read", () => {
    for (const start of ["<p>", "<!--[if lt IE 9]><html class='old'><![endif]--><!--[if gt IE 8]><!-->"]) {
      const extraction = extract(
        `${start}<html lang="en"><head><title>T</title></head><body><article>${BODY.join("")}</article></body></html>`,
        null,
      );
      expect(extraction.kind === "extracted" && extraction.page.paragraphs).toEqual(PARAGRAPHS);
    }
  });
});

describe("boxes made alike are one text", () => {
  const FERRIES = [
    "Ferry crossings fell by a third in the week after the opening, the harbour office said, and two boats were laid up.",
    "The office expects the morning boats to fill again when the railings are painted and the bridge closes once more.",
  ];
  const box = (texts: readonly string[]) =>
    `<div class="story-text">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`;
  const part = (heading: string, texts: readonly string[]) => `<div><h2>${heading}</h2>${box(texts)}</div>`;
  const read = (body: string) => {
    const html = `<html lang="en"><head><title>Harbour news</title></head><body><div id="page">${body}</div></body></html>`;
    const extraction = extract(html, null);
    return extraction.kind === "extracted" ? extraction.page.paragraphs : [];
  };

  test("the parts of a newsletter", () => {
    const text = read(`<h1>Harbour news</h1>${part("The bridge", PARAGRAPHS)}<hr>${part("The ferries", FERRIES)}`);
    expect(text.filter((line) => line.length > 40)).toEqual([...PARAGRAPHS, ...FERRIES]);
  });

  test("but not the next article, which begins with a headline that is a link", () => {
    const next = part('<a href="/ferries">Ferries lose a third of their travellers</a>', FERRIES);
    expect(read(`<h1>Harbour news</h1>${part("The bridge", PARAGRAPHS)}${next}`).join("\n")).not.toContain("Ferry");
  });

  test("nor one that stands in an article with a headline of its own, or in a box for comments", () => {
    const whole = `<article><h1>Harbour news</h1>${box(PARAGRAPHS)}</article>`;
    expect(read(`${whole}<article><h1>Ferries lose travellers</h1>${box(FERRIES)}</article>`)).toEqual(PARAGRAPHS);
    expect(read(`<h1>Harbour news</h1>${box(PARAGRAPHS)}<div class="comments">${box(FERRIES)}</div>`)).toEqual(
      PARAGRAPHS,
    );
  });
});

test("what stands above the headline goes, a heading said again at the foot does not count as one", () => {
  const alerts = "<p>Enter your address and your street to be told of works on the bridges near you.</p>";
  const read = (inner: string) => {
    const extraction = extract(
      `<html><head><title>Harbour bridge reopens</title></head><body>${inner}</body></html>`,
      null,
    );
    return extraction.kind === "extracted" ? extraction.page.paragraphs : [];
  };
  expect(read(`<div>${alerts}<h1>Harbour bridge reopens</h1>${BODY.join("")}</div>`)).toEqual(PARAGRAPHS);
  expect(read(`<div>${BODY.join("")}<h2>Harbour bridge reopens</h2></div>`)).toEqual(PARAGRAPHS);
});

test("a link that is never closed does not make links of the paragraphs behind it", () => {
  const open =
    '<p>As <a href="/report">the report<a/> says in its summary, the old bearings were worn to half their height.</p>';
  expect(page({ among: open }).paragraphs).toEqual([
    PARAGRAPHS[0],
    "As the report says in its summary, the old bearings were worn to half their height.",
    ...PARAGRAPHS.slice(1),
  ]);
});

describe("captions stand apart from the body", () => {
  const CAPTION = "The bridge at dusk on 3 March, seen from the old town. [Ana Novak - Example Agency]";

  test.each([
    ["in a figure", `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`],
    ["by a class", `<p class="wp-caption-text">${CAPTION}</p>`],
    ["by its photographer, printed twice", `<p>${CAPTION}</p><p>${CAPTION}</p>`],
  ])("%s", (_, among) => {
    const { paragraphs, captions } = page({ among });
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(captions).toEqual([CAPTION]);
  });

  test("a slide show whose words are all captions keeps them as its text", () => {
    const slides = PARAGRAPHS.map(
      (text) => `<figure><img src="a.jpg"><figcaption><p>${text}</p></figcaption></figure>`,
    ).join("");
    const extraction = extract(
      `<html><body><article><h1>The bridge in pictures</h1>${slides}</article></body></html>`,
      null,
    );
    expect(extraction.kind === "extracted" && extraction.page.paragraphs).toEqual(PARAGRAPHS);
  });
});

describe("hidden words are not captured", () => {
  const SECRET = "This sentence is written for machines alone and no reader of the page has ever seen it.";

  test.each([
    "hidden",
    'style="display:none"',
    'style="visibility: hidden"',
    'style="font-size:0"',
    'style="position:absolute; left:-9999px"',
    'style="height:0;overflow:hidden"',
    'style="opacity:0"',
    'aria-hidden="true"',
  ])("%s", (how) => {
    expect(page({ among: `<div ${how}><p>${SECRET}</p></div>` }).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each(['style="display:block"', 'style="opacity:0.9"', 'style="left:-5px"', 'aria-hidden="false"'])(
    "%s is seen",
    (how) => {
      expect(page({ among: `<p ${how}>${SECRET}</p>` }).paragraphs).toContain(SECRET);
    },
  );

  test("a page behind an open dialog is marked hidden and is the page all the same", () => {
    const html = `<html><body><main aria-hidden="true"><article><h1>Harbour bridge reopens</h1>${BODY.join("")}</article></main></body></html>`;
    const extraction = extract(html, null);
    expect(extraction.kind === "extracted" && extraction.page.paragraphs).toEqual(PARAGRAPHS);
  });
});

describe("the headline is the one the page shows", () => {
  test("the site's name and a headline for social networks don't replace it", () => {
    const head =
      '<meta property="og:title" content="You won’t believe what this bridge cost"><meta property="og:site_name" content="The Example Post">';
    expect(page({ head }).title).toBe("Harbour bridge reopens after repairs");
  });

  test("without a heading it is the title, freed of the site's name", () => {
    const html = `<html><head><title>Harbour bridge reopens after long repairs - The Example Post</title></head><body><div>${BODY.join("")}</div></body></html>`;
    const extraction = extract(html, null);
    expect(extraction.kind === "extracted" && extraction.page.title).toBe("Harbour bridge reopens after long repairs");
  });
});

describe("who wrote it", () => {
  test.each([
    [
      "in JSON-LD",
      {
        head: '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Ana Novak"},{"name":"Ben Okoro"}]}]}</script>',
      },
      "Ana Novak, Ben Okoro",
    ],
    ["in a meta tag", { head: '<meta name="author" content="Ana Novak">' }, "Ana Novak"],
    [
      "in a byline",
      { before: '<div class="byline">By <a href="/staff/novak">Ana Novak</a>, City Editor</div>' },
      "Ana Novak",
    ],
    ["in a line", { before: "<p>Posted on 3 March 2025 by Ana Novak</p>" }, "Ana Novak"],
    ["in German", { before: '<span class="autor">Von Ana Novak</span>' }, "Ana Novak"],
    [
      "by the outlet alone",
      {
        head: '<meta name="author" content="The Example Post"><meta property="og:site_name" content="The Example Post">',
      },
      "The Example Post",
    ],
  ])("%s", (_, parts, byline) => {
    expect(page(parts).byline).toBe(byline);
  });

  test("a person goes before the outlet's name, and nobody is made up", () => {
    const head =
      '<meta name="author" content="The Example Post"><meta property="og:site_name" content="The Example Post">';
    expect(page({ head, before: '<a rel="author" href="/a">Ana Novak</a>' }).byline).toBe("Ana Novak");
    expect(page({ after: '<div class="comments"><p class="author">A Reader</p></div>' }).byline).toBe(null);
  });

  test.each([
    ["By Ana Novak | 3 March 2025", "Ana Novak"],
    ["By Ana Novak and Ben Okoro", "Ana Novak and Ben Okoro"],
    ["Author: Ana Novak, Date: 03.03.2025", "Ana Novak"],
    ["04.02.2022 | 13:10 | Ana Novak", "Ana Novak"],
    ["https://example.org/author/novak", null],
    ["Read more", null],
    ["By", null],
  ])("%j gives %j", (line, name) => {
    expect(cleanByline(line)).toBe(name);
  });
});

describe("when it was published", () => {
  test.each([
    [
      "JSON-LD, with its zone",
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-05T10:00:00+02:00","dateModified":"2025-03-06T08:00:00Z"}</script>',
      },
      "2025-03-05T10:00:00+02:00",
    ],
    [
      "a meta tag",
      { head: '<meta property="article:published_time" content="2025-03-05T10:00:00Z">' },
      "2025-03-05T10:00:00Z",
    ],
    ["a time element", { before: '<time datetime="2025-03-05">Wednesday</time>' }, "2025-03-05"],
    ["a dateline in words", { before: '<p class="date">5 March 2025</p>' }, "2025-03-05"],
    ["nothing", {}, null],
  ])("from %s", (_, parts, day) => {
    expect(page(parts).publishedAt).toBe(day);
  });

  test("a date of another article is not this one's", () => {
    expect(
      page({ after: '<aside class="related"><time datetime="2019-01-01">1 January 2019</time></aside>' }).publishedAt,
    ).toBe(null);
  });

  test.each([
    ["March 5th, 2025", "2025-03-05"],
    ["5. März 2025", "2025-03-05"],
    ["le 3 février 2022", "2022-02-03"],
    ["5 de marzo de 2025", "2025-03-05"],
    ["05.03.2025, 10:00 Uhr", "2025-03-05"],
    ["5/3/2025", "2025-03-05"],
    ["2025/3/5", "2025-03-05"],
    ["20250305", "2025-03-05"],
    ["31 February 2025", null],
    ["version 10.2.2025.7", null],
    ["1985-03-05", null],
    ["in 2025", null],
  ])("%j is %j", (text, day) => {
    expect(readDate(text, false)).toBe(day);
  });

  test("an American page puts the month first, unless it can't be one", () => {
    expect(readDate("3/5/2025", true)).toBe("2025-03-05");
    expect(readDate("13/5/2025", true)).toBe("2025-05-13");
  });

  test("the day in an address counts where nothing else tells", () => {
    expect(readAddressDate("https://example.org/2025/03/05/bridge")).toBe("2025-03-05");
    expect(readAddressDate("https://example.org/2025/mar/05/bridge")).toBe("2025-03-05");
    expect(readAddressDate("https://example.org/2025/03/bridge")).toBe(null);
  });
});

describe("what else a page tells", () => {
  test("its standfirst, language, related links and the hosts it links to", () => {
    const found = page({
      lang: "en-GB",
      before: '<p class="standfirst">Eleven weeks of detours end, and the bill is higher than planned.</p>',
      among:
        '<p>The port had <a href="https://www.port.example/report">warned of delays</a>, and said so <a href="/older">before</a>.</p><p><a href="/ferries">Ferries run late again</a></p>',
    });
    expect(found).toMatchObject({
      standfirst: "Eleven weeks of detours end, and the bill is higher than planned.",
      language: "en-GB",
      linkedHosts: ["port.example"],
      relatedLinks: [{ title: "Ferries run late again", url: "https://www.example.org/ferries" }],
    });
  });

  test("a template's language does not stand against the text", () => {
    const german = "Die Hafenbrücke ist am Montag nach elf Wochen wieder geöffnet worden, teilte die Stadt mit. ";
    const extraction = extract(
      `<html lang="en"><body><article><h1>Brücke</h1>${`<p>${german.repeat(5)}</p>`.repeat(2)}</article></body></html>`,
      null,
    );
    expect(extraction.kind === "extracted" && extraction.page.language).toBe("de");
  });
});

describe("a page over a limit is refused before it is built", () => {
  test("by depth, elements and attributes, and not one below", () => {
    const limits = { maxDepth: 10, maxElements: 50, maxAttributes: 5 };
    expect(measureMarkup("<div>".repeat(11), limits)).toBe("maxDepth");
    expect(measureMarkup("<div>".repeat(10), limits)).toBe(null);
    expect(measureMarkup("<p>a".repeat(51), limits)).toBe("maxElements");
    expect(measureMarkup("<p>a".repeat(50), limits)).toBe(null);
    expect(measureMarkup("<p a b c d e f>", limits)).toBe("maxAttributes");
    expect(measureMarkup("<p a b c d e>", limits)).toBe(null);
  });
});

test("the same page gives the same bytes", () => {
  expect(JSON.stringify(page())).toBe(JSON.stringify(page()));
});

describe("the outlet is the name the page gives, or the host it gives for one", () => {
  const outletOf = (head: string) => page({ head }).outlet;
  const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
  const publisher = (name: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"${name}"}}</script>`;

  test("an address is said without scheme, www and trailing slash", () => {
    expect(outletOf(site("http://www.ledger.example/"))).toBe("ledger.example");
    expect(outletOf(publisher("https://ledger.example"))).toBe("ledger.example");
  });

  test("a name goes before an address, wherever each stands", () => {
    expect(outletOf(publisher("http://www.ledger.example") + site("The Ledger"))).toBe("The Ledger");
    expect(outletOf(publisher("The Ledger") + site("www.ledger.example"))).toBe("The Ledger");
  });

  test("an address that may lead to an account elsewhere names no outlet", () => {
    expect(outletOf('<meta name="publisher" content="https://people.example/theledger">')).toBeNull();
  });

  test("the host comes from the canonical address, else og:url, and never from a path alone", () => {
    const hostOf = (head: string) => page({ head }).siteHost;
    expect(hostOf('<link rel="canonical" href="https://www.ledger.example/bridge">')).toBe("ledger.example");
    expect(
      hostOf('<link rel="canonical" href="/bridge"><meta property="og:url" content="https://post.example/b">'),
    ).toBe("post.example");
    expect(hostOf('<link rel="canonical" href="/bridge">')).toBeNull();
  });
});

test("the extraction names no outlet", () => {
  const source = readFileSync(new URL("../../lib/extract/furnitureLines.ts", import.meta.url), "utf8");
  expect(source).not.toMatch(/axios|jerusalem post|guardian|bbc/i);
});
