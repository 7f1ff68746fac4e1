import type { Block, Document, Field, Letterhead, List, Table } from "../../document/document.ts";
import type { Figure } from "../../document/figure.ts";
import { type Numbers, numberDocument } from "../../document/numbering.ts";
import { inlineText, runInText, signerLabel } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { tableLines } from "./table-lines.ts";

/** Writes a document as plain lines for a chat group: numbers as text, a table a line a row, a blank line before a heading. */
export function writeText(document: Document, style: Style): string {
  const lines = linesOf(document.blocks, numberDocument(document, style.numbering));
  const tidy = lines.map((line) => clean(line).trimEnd());
  return `${tidy
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

/** Every line end is a line feed; control characters print nothing. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, "");
}

/** The lines of blocks with their numbers. */
function linesOf(blocks: readonly Block[], numbers: Numbers): string[] {
  return blocks.flatMap((block) => blockLines(block, numbers));
}

function blockLines(block: Block, numbers: Numbers): string[] {
  switch (block.type) {
    case "heading": {
      const numbered = numbers.get(block);
      const words = inlineText(block.children);
      return ["", `${numbered?.text ?? ""}${words}${numbered?.close ?? ""}${runInText(block)}`];
    }
    case "paragraph":
      return block.role === "attachment-mark"
        ? ["", inlineText(block.children)]
        : [inlineText(block.children)];
    case "list":
      return listLines(block, numbers);
    case "fields":
      return block.entries.flatMap((entry) => fieldLines(entry, numbers));
    case "table":
      return [...captionOf(block, numbers), ...tableLines(block, (blocks) => linesOf(blocks, numbers))];
    case "figure":
      // What a timeline shows stands in words below it.
      return block.art.type === "timeline" && block.caption.length === 0 ? [] : [figureLine(block, numbers)];
    case "letterhead":
      return letterheadLines(block, numbers);
    case "imprint":
      return ["", ...linesOf(block.lines, numbers), `${block.unit}　${block.date}`.trim()];
    case "signature":
      return ["", ...block.units, ...(block.date === "" ? [] : [block.date])];
    case "attachments":
      return ["", ...attachmentLines(block.names)];
    // Lines for a chat have no pages.
    case "contents":
      return [];
    case "page-break":
      return [""];
    case "separator":
      return [block.cut ? "- - - - - - - - - - - - - - - -" : "————————"];
  }
}

function letterheadLines(
  { classification, issuers, word, number, signers }: Letterhead,
  numbers: Numbers,
): string[] {
  const signed = signers.length === 0 ? "" : `${signerLabel}${signers.join("　")}`;
  const numbered = number ? inlineText(number.children) : "";
  return [
    ...linesOf(classification, numbers),
    ...issuers.map((issuer, i) => (i + 1 === issuers.length ? issuer + word : issuer)),
    [numbered, signed].filter((text) => text !== "").join("　　"),
    "",
  ];
}

function listLines(list: List, numbers: Numbers): string[] {
  return list.items.flatMap((item) => {
    const numbered = numbers.get(item);
    const [first = "", ...rest] = linesOf(item.blocks, numbers);
    return [`${numbered?.text ?? ""}${first}${numbered?.close ?? ""}`, ...rest];
  });
}

/** The first line of a value runs on behind its label. */
function fieldLines({ label, value }: Field, numbers: Numbers): string[] {
  const words = inlineText(label);
  const colon = words === "" || /[：:]$/u.test(words) ? "" : "：";
  const lines = linesOf(value, numbers);
  if (value[0]?.type !== "paragraph") return [words + colon, ...lines];
  const [first = "", ...rest] = lines;
  return [words + colon + first, ...rest];
}

function captionOf(table: Table, numbers: Numbers): string[] {
  const { caption } = table;
  return caption.length === 0 ? [] : [(numbers.get(table)?.text ?? "") + inlineText(caption)];
}

/** A picture cannot be sent as text: what it shows is said in its place. */
function figureLine(figure: Figure, numbers: Numbers): string {
  const caption = `${numbers.get(figure)?.text ?? ""}${inlineText(figure.caption)}`;
  const alt = figure.alt === inlineText(figure.caption) ? "" : figure.alt;
  const words = [caption, alt].filter((each) => each !== "").join("：");
  return `［${figure.caption.length === 0 ? "图：" : ""}${words}］`;
}

function attachmentLines(names: readonly string[]): string[] {
  return names.map(
    (name, i) => `${i === 0 ? "附件：" : "　　　"}${names.length > 1 ? `${i + 1}. ` : ""}${name}`,
  );
}
