import { Unzip, UnzipInflate } from "fflate";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/universal";
import { decodedText } from "./decoded-text.ts";
import { mostBytes, mostCells, mostRows, mostUnpacked, type Sheet, type SheetsRead } from "./sheet.ts";

/** Reads the sheets of a workbook (.xlsx) or of a text with separated columns, told apart by their bytes. */
export async function readSheets(bytes: Uint8Array): Promise<SheetsRead> {
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > mostBytes) return { fault: "too-large" };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: "old-or-locked" };
  if (starts(bytes, 0x50, 0x4b)) return workbook(bytes);
  return separated(bytes);
}

function starts(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

async function workbook(bytes: Uint8Array): Promise<SheetsRead> {
  const parts = partsOf(bytes);
  if (parts === undefined) return { fault: "broken" };
  if (parts.size > mostUnpacked) return { fault: "too-large" };
  if (!parts.names.some((name) => /^xl\/workbook\d*\.xml$/u.test(name)))
    return { fault: parts.names.some((name) => name.startsWith("word/")) ? "word" : "not-a-table" };
  try {
    const copy = Uint8Array.from(bytes);
    const sheets = await readWorkbook(copy.buffer, { trim: true, parseNumber: String });
    const read = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
    if (read.some(({ rows }) => rows.length > mostRows)) return { fault: "too-large" };
    return {
      sheets: read.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => row.slice(0, mostCells).map(cellText)),
      })),
    };
  } catch {
    return { fault: "broken" };
  }
}

/** So many bytes are unpacked at once: at most a thousandfold comes of them. */
const slice = 16 * 1024;

/**
 * The names of the parts of a zip file and their size when unpacked; undefined where it is none. What the
 * directory says of sizes may be a lie, so the parts are unpacked piece by piece, and no further than is allowed.
 */
function partsOf(
  bytes: Uint8Array,
): { readonly names: readonly string[]; readonly size: number } | undefined {
  const names: string[] = [];
  let size = 0;
  const unzip = new Unzip((part) => {
    names.push(part.name);
    part.ondata = (error, data) => {
      if (error) throw error;
      size += data.length;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= mostUnpacked; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    return names.length > 0 ? { names, size } : undefined;
  } catch {
    return undefined;
  }
}

/** A cell as it shows: a number without the noise of its storage, a date as a date. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value);
  return /^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(text) ? plainNumber(text) : text;
}

/** 1.38e+10, as Excel keeps a long number, is 13800000000. */
function plainNumber(text: string): string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

function separated(bytes: Uint8Array): SheetsRead {
  const text = decodedText(bytes);
  if (text === undefined) return { fault: "not-a-table" };
  if (text.trim() === "") return { fault: "empty" };
  if (/^\s*<(?:!doctype|html|\?xml|table|head|meta)/iu.test(text)) return { fault: "web-page" };
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", "\t", ";", "，", "|"],
    preview: mostRows + 1,
    skipEmptyLines: "greedy",
  });
  if (data.length > mostRows) return { fault: "too-large" };
  const rows = data.map((row) => row.slice(0, mostCells).map(asShown));
  return { sheets: [{ name: "", rows }] satisfies readonly Sheet[] };
}

/** ="0123" and '0123 keep the zeros of a number in Excel. */
function asShown(cell: string): string {
  return cellText(
    cell
      .trim()
      .replace(/^="(.*)"$/su, "$1")
      .replace(/^['’](?=\d)/u, ""),
  );
}
