import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/import/read/decode-text.ts";
import { errorsOf, importFile, printedText } from "./importing.ts";

const files = globSync("test/fixtures/import/*").sort();

/** Letters and figures of a text: what no import may lose. */
function characters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** The raw text of a file without what is no text: tags, the header of a clipboard, marks before lines. */
function rawText(path: string): string {
  const text = decodeText(readFileSync(path), /网页/u.test(path) ? "gb18030" : undefined) ?? "";
  const plain = path.endsWith(".html")
    ? text
        .replace(/^Version:[\s\S]*?(?=<)/u, "")
        .replace(/<(head|style|script|nav)>?[\s\S]*?<\/\1>/giu, "")
        .replace(/<[^>]+>/gu, "\n")
        .replace(/&nbsp;/gu, " ")
    : text;
  // Pictograms, then a number, as the sources have them.
  const signs = /^(?:[\s>#*|•●✅⏰\uf06c-]|[\u{1f300}-\u{1faff}]|\ufe0f)*/u;
  const mark =
    /^(?:l (?=\p{Script=Han}))?(?:第[一二三四五]章|第[一二三]项，|[一二三四五六]、|（[一二三四五]）|\d{1,2}(?:、|\. *)(?!\d+[、班])|（\d）|[①②③]|[a-c]、)?/u;
  const unmarked = (line: string): string =>
    /^(?:一、二年级|3、4年级|1\.5米)/u.test(line)
      ? line
      : line
          .replace(signs, "")
          .replace(mark, "")
          .replace(/^\*\*(?:[一二三四五六]、|（[一二]）)/u, "");
  return plain
    .split(/[\n\r\v]/u)
    .map(unmarked)
    .join("\n");
}

/** Where `whole` has every character of `part` in its order; else what is left of it. */
function leftOf(part: string, whole: string): string {
  let rest = part;
  for (const character of whole) if (rest.startsWith(character)) rest = rest.slice(character.length);
  return rest;
}

describe.each(files)("%s", (path) => {
  test("becomes a plan without errors that prints every character in its order", async () => {
    const imported = await importFile(path);
    expect(imported.lost).toEqual([]);
    expect(errorsOf(imported)).toEqual([]);
    const told = imported.asides.filter(({ kind }) => kind === "noise").map(({ text }) => text);
    let raw = rawText(path);
    for (const noise of told) raw = raw.replace(noise, "");
    // The document number stands above the title in print, a total of a budget is reckoned.
    const printed = characters(printedText(imported));
    const source = characters(raw).replace(/附件[12]?(?=1?冬季)/gu, "");
    expect(leftOf(source, printed).slice(0, 20)).toBe("");
  });
});

test("there are thirty sources, of all kinds", () => {
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(new Set(files.map((path) => path.replace(/^.*\./u, "")))).toEqual(new Set(["txt", "md", "html"]));
});
