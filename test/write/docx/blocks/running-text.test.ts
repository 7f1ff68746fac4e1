import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/document/document.ts";
import type { Inline } from "../../../../src/document/inline.ts";
import type { Style } from "../../../../src/style/style.ts";
import { writeDocx } from "../../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../../style/library.ts";
import { document, list, para, text } from "../blocks.ts";
import { all, at, part, val } from "../xml.ts";

const standard = shippedStyle("standard");
const official = shippedStyle("official");

/** The runs of a file: how much wider each is set than its style says, twips, and its text. */
async function runs(style: Style, ...blocks: readonly Block[]): Promise<string[]> {
  const bytes = await writeDocx(document(...blocks), style, { createdAt: new Date(0) });
  return all(part(bytes, "word/document.xml"), "w:r").map((run) => {
    const spacing = val(run, "w:rPr", "w:spacing");
    return (spacing === undefined ? "" : `${spacing} `) + (at(run, "w:t")?.text ?? "");
  });
}

// 32 characters fill the first line of the body: 415 points less two characters, of 12.
const line = "山水草木".repeat(8);

describe("running text that would leave one character on its last line", () => {
  test("has the line before it set wider, so that Word ends that one earlier", async () => {
    expect(await runs(standard, para(`${line}回。`))).toEqual([`9 ${line}`, "回。"]);
    expect(await runs(standard, para(`${line}回来。`))).toEqual([`${line}回来。`]);
    expect(await runs(standard, para(line))).toEqual([line]);
  });

  test("keeps the style's pitch below what is added", async () => {
    const found = await runs(official, para(`${"山水".repeat(13)}回。`));
    expect(found).toEqual([expect.stringMatching(/^-?\d+ (山水){13}$/u), "回。"]);
  });

  test("counts the number before an item, and keeps its emphasis", async () => {
    const strong: Inline = { type: "strong", children: [text(line.slice(10, 25))] };
    const item = para([text(line.slice(0, 10)), strong, text(`${line.slice(25, 30)}洁）`)]);
    const found = await runs(standard, list(0, [[item]]));
    expect(found.map((each) => each.replace(/^\d+ /u, "")).join("")).toBe(`${line.slice(0, 30)}洁）`);
    expect(found.filter((each) => /^\d+ /u.test(each)).length).toBeGreaterThan(1);
  });

  test("is left alone in the middle of a page and where a reference would be cut", async () => {
    expect(await runs(standard, para(`${line}回。`, "subtitle"))).not.toContain(`9 ${line}`);
  });
});
