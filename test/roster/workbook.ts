import { strToU8, zipSync } from "fflate";

/** A cell as Excel stores it: a shared or inline text, a number, a date (by its style), a formula with its last value. */
export type Cell =
  | string
  | number
  | undefined
  | { readonly inline: string }
  | { readonly day: number }
  | { readonly formula: string; readonly value: string };

/** A workbook, put together by hand as Excel and WPS write theirs; `merged` are ranges such as A1:D1. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  merged: readonly string[] = [],
): Uint8Array {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const parts = Object.values(sheets).map((rows, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(rows, shared, merged),
  ]);
  const files = Object.fromEntries([
    ["[Content_Types].xml", contentTypes(names.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(names)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...names.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
    ...parts,
    [
      "xl/sharedStrings.xml",
      `${head}<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`,
    ],
  ]) as Record<string, string>;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function relations(all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const each = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each.join("")}</Types>`;
}

function workbookXml(names: readonly string[]): string {
  const each = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join("")}</sheets></workbook>`;
}

function sheetXml(rows: readonly (readonly Cell[])[], shared: string[], merged: readonly string[]): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellXml(cell, `${String.fromCharCode(65 + x)}${y + 1}`, shared));
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  });
  const joins =
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${joins}</worksheet>`;
}

function cellXml(cell: Cell, ref: string, shared: string[]): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    shared.push(cell);
    return `<c r="${ref}" t="s"><v>${shared.length - 1}</v></c>`;
  }
  if ("inline" in cell) return `<c r="${ref}" t="inlineStr"><is><t>${cell.inline}</t></is></c>`;
  if ("day" in cell) return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${ref}" t="str"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
}
