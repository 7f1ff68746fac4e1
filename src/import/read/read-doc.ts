import WordExtractor from "word-extractor";
import type { Aside, SourceBlock, SourceTable, SourceText } from "../source-text.ts";
import "./doc-deletions.ts";
import { readPlainText } from "./read-text.ts";

/** Reads the text of a file of Word 97 to 2003; undefined where it is none, is encrypted or broken. */
export async function readDoc(bytes: Uint8Array): Promise<SourceText | undefined> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const boxes = document.getTextboxes({ ...asTyped, includeHeadersAndFooters: false });
    const notes = document.getFootnotes(asTyped) + document.getEndnotes(asTyped);
    const rest: readonly (readonly [Aside["kind"], string])[] = [
      ["header", document.getHeaders({ ...asTyped, includeFooters: true })],
      ["note", notes],
      ["remark", document.getAnnotations(asTyped)],
      ["box", boxes],
    ];
    const asides = rest.map(([kind, said]) => ({ kind, text: said.replace(/\s+/gu, " ").trim() }));
    const body = blocksOf(document.getBody(asTyped));
    const end = signatureStart(body);
    const around = readPlainText([boxes, notes].join("\n")).blocks;
    return {
      blocks: [...body.slice(0, end), ...around, ...body.slice(end)],
      asides: [...asides.filter((each) => each.text !== ""), { kind: "old", text: "" }],
    };
  } catch {
    return undefined;
  }
}

/** Chinese quotation marks stay what they are. */
const asTyped = { filterUnicode: false };

/** The body in paragraphs and tables: every cell ends with a tab, a row with a line end behind its last. */
function blocksOf(body: string): readonly SourceBlock[] {
  const lines = body.split("\n");
  const blocks: SourceBlock[] = [];
  let plain: string[] = [];
  let at = 0;
  const endPlain = (): void => {
    blocks.push(...readPlainText(plain.join("\n")).blocks);
    plain = [];
  };
  while (at < lines.length) {
    const rows: string[] = [];
    for (let end = rowEnd(lines, at, rows.length); end > at; end = rowEnd(lines, at, rows.length)) {
      rows.push(lines.slice(at, end).join("\n").slice(0, -1));
      at = end;
    }
    if (rows.length > 0) {
      endPlain();
      blocks.push(tableOf(rows));
    } else plain.push(lines[at++] ?? "");
  }
  endPlain();
  return blocks;
}

/** Behind the line that ends the row which begins at a line; that line itself where none does. */
function rowEnd(lines: readonly string[], from: number, rows: number): number {
  if (!lines[from]?.includes("\t")) return from;
  // Inside a table a cell may hold several lines; outside, only a whole row tells that there is one.
  const most = rows > 0 ? 12 : 1;
  const length = lines.slice(from, from + most).findIndex((line) => /\t$/u.test(line));
  return length < 0 ? from : from + length + 1;
}

function tableOf(lines: readonly string[]): SourceTable {
  const rows = lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: "table",
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, at) => ({ text: row[at] ?? "", columns: 1, rows: 1 })),
    ),
  };
}

/** Where who signs begins, a unit and a day at the end; the end where nobody does. */
function signatureStart(blocks: readonly SourceBlock[]): number {
  const isShort = (at: number, fits: RegExp): boolean => {
    const block = blocks[at];
    return block?.type === "paragraph" && block.text.length <= 28 && fits.test(block.text);
  };
  const last = blocks.length - 1;
  if (!isShort(last, /\d{4}\s*年.{1,8}日$/u)) return blocks.length;
  return isShort(last - 1, /[^。；：]$/u) ? last - 1 : last;
}
