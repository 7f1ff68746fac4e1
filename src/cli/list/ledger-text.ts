import { columns } from "../line/text-columns.ts";
import type { ListWords } from "../words/list-words.ts";
import type { Ingredient, MadeDocument } from "./documents-of.ts";
import type { LedgerLine } from "./ledger.ts";

/** The ledger for people: a line a plan, its columns below each other. */
export function ledgerText(lines: readonly LedgerLine[], words: ListWords): string {
  const rows = lines.map((line) => [
    daysOf(line),
    line.title === "" ? line.plan : line.title,
    line.place,
    line.by.join("、"),
    words.checked(line),
    words.printed[line.printed],
    line.plan,
  ]);
  const header = [words.day, words.event, words.place, words.by, words.check, words.print, words.plan];
  return `${[...columns([header, ...rows]), "", words.summary(lines)].join("\n")}\n`;
}

/** What made each document. */
export function madeText(documents: readonly MadeDocument[], words: ListWords): string {
  return documents
    .map((document) => {
      const { file, digest, same, plan, version, templates, read, fonts } = document;
      const shipped = templates.length === 0 ? [[words.templates, words.shipped]] : [];
      const rows = [
        [words.plan, said(plan, words)],
        [words.program, version === "" ? words.unknown : version],
        ...shipped,
        ...templates.map((each) => [words.templates, said(each, words)]),
        ...read.map((each) => [words.read, said(each, words)]),
        ...(fonts.length > 0 ? [[words.fonts, fonts.join("、")]] : []),
      ];
      const head = `${file}  ${short(digest)}${same ? "" : `  ${words.editedSince}`}`;
      return [head, ...columns(rows).map((row) => `  ${row}`), ""].join("\n");
    })
    .join("\n");
}

function said({ file, digest, same }: Ingredient, words: ListWords): string {
  return `${file}  ${digest === "" ? words.absent : short(digest)}${same ? "" : `  ${words.changedSince}`}`;
}

/** Enough of a digest to tell two contents apart by eye. */
function short(digest: string): string {
  return digest.slice(0, 12);
}

/** 2026-10-23, 2026-10-23—10-25, with the hours of one day. */
export function daysOf({ from, to, hours }: LedgerLine): string {
  const last = from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to;
  return `${from}${from === to ? "" : `—${last}`}${hours === "" ? "" : ` ${hours}`}`;
}
