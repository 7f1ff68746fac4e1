import Papa from "papaparse";
import type { ListWords } from "../words/list-words.ts";
import type { LedgerLine } from "./ledger.ts";

/** The ledger for WPS and Excel, which take a CSV for Chinese by its mark alone; no cell can be read as a formula. */
export function ledgerCsv(lines: readonly LedgerLine[], words: ListWords): string {
  const fields = [
    words.day,
    words.lastDay,
    words.hours,
    words.event,
    words.place,
    words.by,
    words.errors,
    words.warnings,
    words.todo,
    words.print,
    words.documents,
    words.plan,
  ];
  const data = lines.map((line) => [
    line.from,
    line.to,
    line.hours,
    line.title,
    line.place,
    line.by.join("、"),
    line.errors,
    line.warnings,
    line.todo,
    words.printed[line.printed],
    line.documents.map(({ file }) => file).join("、"),
    line.plan,
  ]);
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
