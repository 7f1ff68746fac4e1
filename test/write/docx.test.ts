import { describe, expect, test } from "vitest";
import type { Style } from "../../src/style/style.ts";
import { writeDocx } from "../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../style/library.ts";
import { allBlocks, draw, heads } from "./docx/all-blocks.ts";
import { document, para } from "./docx/blocks.ts";
import { type Element, part, partsOf } from "./docx/xml.ts";

const options = { createdAt: new Date("2026-10-09T08:00:00Z"), draw };

/** An element of a part: paragraphs, rows and definitions a line each. */
function lines(element: Element, indent = ""): readonly string[] {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => ` ${name.replace("w:", "")}=${value}`)
    .join("");
  const opening = `${element.name.replace("w:", "")}${attributes}${element.children.length === 0 && element.text !== "" ? ` “${element.text}”` : ""}`;
  if (element.children.length === 0) return [indent + opening];
  const inner = element.children.flatMap((child) => lines(child, `${indent}  `));
  const flat = inner.map((line) => line.trim()).join(", ");
  const long = ["w:body", "w:tbl", "w:tr", "w:tc", "w:document", "w:numbering", "w:styles"].includes(
    element.name,
  );
  return long ? [indent + opening, ...inner] : [`${indent}${opening} (${flat})`];
}

const dump = (bytes: Uint8Array, path: string): string =>
  `# ${path}\n${lines(part(bytes, path)).join("\n")}\n`;

const standard = shippedStyle("standard");
const styles: Readonly<Record<string, Style>> = {
  official: shippedStyle("official"),
  "running texts": {
    ...standard,
    header: {
      ...standard.header,
      left: "{school}",
      center: "{title}",
      right: "第{page}页",
      firstPage: false,
      rule: true,
    },
    footer: { left: "{date}", center: "", right: "{page}/{pages}" },
  },
};

describe("what a Word file holds", () => {
  test.each(Object.entries(styles))("of every block, in a style with %s", async (name, style) => {
    const bytes = await writeDocx(allBlocks, style, options);
    const paths = [...partsOf(bytes).keys()].filter((path) =>
      /^word\/(?:document|numbering|styles|settings|header\d|footer\d|_rels\/document\.xml)/u.test(path),
    );
    const dumps = paths.map((path) => dump(bytes, path)).join("\n");
    await expect(dumps).toMatchFileSnapshot(`docx/dumps/${name.replace(" ", "-")}.txt`);
  });

  test("of every head of an official document", async () => {
    const dumps = Object.entries(heads).map(async ([name, head]) => {
      const text = document(
        head,
        para("关于举办读书节的请示", "title"),
        para("青禾市教育局：", "recipients"),
      );
      return `## ${name}\n${dump(await writeDocx(text, shippedStyle("official"), options), "word/document.xml")}`;
    });
    await expect((await Promise.all(dumps)).join("\n")).toMatchFileSnapshot("docx/dumps/heads.txt");
  });
});
