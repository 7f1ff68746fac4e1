import { escapeXml, runXml } from "../xml.ts";

function sign(kind: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}

/** What opens a field, up to its result. */
export function fieldOpening(instruction: string): readonly string[] {
  const words = `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`;
  return [sign("begin"), words, sign("separate")];
}

/** What closes a field. */
export const fieldEnd: string = sign("end");

/** A field with the runs of its result, which it had when it was last brought up to date. */
export function fieldRuns(instruction: string, result: readonly string[]): readonly string[] {
  return [...fieldOpening(instruction), ...result, fieldEnd];
}

/** A field that shows nothing. */
export function hiddenField(instruction: string): string {
  const [begin = "", words = ""] = fieldOpening(instruction);
  return begin + words + fieldEnd;
}

/** The number of a table or a figure, which Word counts: 表1, and the blank behind it. */
export function sequenceRuns(label: string, count: number): readonly string[] {
  return [
    runXml({ text: label }),
    ...fieldRuns(`SEQ ${label} \\* ARABIC`, [runXml({ text: String(count) })]),
  ];
}

/** Runs that lead to a bookmark. */
export function linkRuns(bookmark: string, runs: readonly string[]): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs.join("")}</w:hyperlink>`;
}
