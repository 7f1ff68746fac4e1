/** A sheet of a file as rows of texts; a CSV file has one without a name. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a file gives no sheets. */
export type FileFault =
  | "empty"
  /** An old .xls, or a workbook with a password: both are OLE files. */
  | "old-or-locked"
  | "web-page"
  | "word"
  | "not-a-table"
  | "broken"
  | "too-large";

/** The sheets of a file, or what stands against reading it. */
export type SheetsRead = { readonly sheets: readonly Sheet[] } | { readonly fault: FileFault };

/** The most bytes of a file; a list of 5,000 pupils takes half a megabyte. */
export const mostBytes: number = 8 * 1024 * 1024;
/** The most bytes that the parts of a workbook may have when unpacked. */
export const mostUnpacked: number = 16 * 1024 * 1024;
/** The most rows of a sheet. */
export const mostRows = 20_000;
/** The most cells of a row that are looked at. */
export const mostCells = 60;

/** 王 明, spaced out to the width of three characters, is 王明; other spaces stay. */
export function tidyName(text: string): string {
  return text.trim().replaceAll(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, "");
}
