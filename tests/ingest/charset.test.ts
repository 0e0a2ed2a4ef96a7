import { describe, expect, test } from "vitest";
import { decodeCharset } from "@/lib/ingest/decodeCharset";

/** Bytes of a text in a one-byte encoding, made by asking the decoder what each byte means. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

/** Bytes of a text in a two-byte encoding, found by trying. */
function encodePairs(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (bytesOf.get(letter) ?? [0x3f]),
    ),
  );
}

const ARABIC = "أعيد فتح جسر الميناء يوم الاثنين بعد أحد عشر أسبوعا من الإصلاحات، حسبما ذكرت المدينة في بيان.";
const HEBREW = "גשר הנמל נפתח מחדש ביום שני לאחר אחד עשר שבועות של תיקונים, כך נמסר מהעירייה.";
const RUSSIAN = "Мост через гавань снова открыт в понедельник после одиннадцати недель ремонта, сообщил город.";
const JAPANESE = "港の橋は十一週間の修理のあと月曜日に再び開通したと市は発表した。運転手たちは喜んでいる。";
const CHINESE = "港口大桥经过十一周的维修后于星期一重新开放，市政府在声明中说。司机们对此表示欢迎。";
const FRENCH = "Le pont du port a rouvert lundi après onze semaines de réparations, a annoncé la mairie.";

describe("a declared encoding is used, by HTTP before the page", () => {
  test.each([
    ["windows-1256", ARABIC],
    ["windows-1255", HEBREW],
    ["iso-8859-8-i", HEBREW],
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["windows-1252", FRENCH],
  ])("%s", (charset, text) => {
    expect(decodeCharset(encode(text, charset), charset).text).toBe(text);
  });

  test.each([
    ["shift_jis", JAPANESE],
    ["gb18030", CHINESE],
  ])("%s", (charset, text) => {
    expect(decodeCharset(encodePairs(text, charset), charset).text).toBe(text);
  });

  test("a page that names its encoding itself, near its top or late in its head", () => {
    for (const before of ["", `<!-- ${"x".repeat(3_000)} -->`]) {
      const page = `<html><head>${before}<meta http-equiv="content-type" content="text/html; charset=windows-1251"></head><body>${RUSSIAN}`;
      expect(decodeCharset(encode(page, "windows-1251"), null).text).toContain(RUSSIAN);
    }
  });

  test("HTTP wins over the page", () => {
    const page = `<meta charset="windows-1252"><p>${RUSSIAN}</p>`;
    expect(decodeCharset(encode(page, "koi8-r"), "koi8-r").text).toContain(RUSSIAN);
  });

  test("a byte order mark wins over both", () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FRENCH, "utf16le")]);
    expect(decodeCharset(utf16, "windows-1252")).toMatchObject({ text: FRENCH, charset: "utf-16le" });
  });
});

describe("a wrong or missing declaration is seen through", () => {
  test("UTF-8 declared as Latin-1", () => {
    expect(decodeCharset(Buffer.from(FRENCH), "iso-8859-1")).toMatchObject({ text: FRENCH, charset: "utf-8" });
  });

  test("windows-1256 declared as UTF-8", () => {
    expect(decodeCharset(encode(ARABIC.repeat(5), "windows-1256"), "utf-8").text).toBe(ARABIC.repeat(5));
  });

  test("Latin-1 that is Latin-1 stays so", () => {
    expect(decodeCharset(encode(FRENCH, "windows-1252"), "iso-8859-1").text).toBe(FRENCH);
  });

  test("UTF-16 without a mark", () => {
    expect(decodeCharset(Buffer.from(`<html>${FRENCH}`, "utf16le"), null).text).toBe(`<html>${FRENCH}`);
  });

  test("nothing declared", () => {
    expect(decodeCharset(Buffer.from(FRENCH), null).text).toBe(FRENCH);
    expect(decodeCharset(encode(RUSSIAN.repeat(4), "windows-1251"), null).text).toBe(RUSSIAN.repeat(4));
  });

  test("an encoding nobody knows falls to the detector", () => {
    expect(decodeCharset(Buffer.from(FRENCH), "no-such-code").text).toBe(FRENCH);
  });

  test("UTF-7 is not honoured, whoever declares it", () => {
    const attack = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-";
    expect(decodeCharset(Buffer.from(attack), "utf-7").text).toBe(attack);
    expect(decodeCharset(Buffer.from(`<meta charset="utf-7">${attack}`), null).text).toContain(attack);
  });

  test("a character cut in half at the end does not change the encoding", () => {
    const cut = Buffer.from(`${FRENCH.repeat(30)}é`).subarray(0, -1);
    const read = decodeCharset(cut, "utf-8");
    expect(read).toMatchObject({ charset: "utf-8" });
    expect(read.text.startsWith(FRENCH)).toBe(true);
  });

  test("what can't be decoded is counted", () => {
    const broken = Buffer.concat([
      Buffer.from(FRENCH.repeat(5)),
      Buffer.from([0xff, 0xff, 0xff]),
      Buffer.from(FRENCH.repeat(5)),
    ]);
    expect(decodeCharset(broken, "utf-8").damaged).toBeGreaterThan(0.001);
  });
});
