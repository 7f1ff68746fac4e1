import { readFileSync, writeFileSync } from "node:fs";
import { type Compared, casesOf, compareAll, comparedStyles } from "../test/side-by-side/cases.ts";
import type { Share } from "../test/side-by-side/compare.ts";

/** The page whose tables this script measures; what stands outside the marks is written by hand. */
const page = "docs/word-and-pdf.md";

function percent({ same, of }: Share): string {
  return of === 0 ? "–" : `${((100 * same) / of).toFixed(1)}`;
}

/** How many lines differ, and how many of them no longer do once set by LibreOffice's habits. */
function habits({ lines, explained }: { readonly lines: Share; readonly explained: number }): string {
  return `${lines.of - lines.same}, ${explained}`;
}

function total(compared: readonly Compared[], of: (each: Compared) => Share): Share {
  return compared.map(of).reduce((a, b) => ({ same: a.same + b.same, of: a.of + b.of }));
}

function tableOf(compared: readonly Compared[]): string {
  const rows = compared.map(
    ({ name, result }) =>
      `| ${name} | ${result.pages} / ${result.wordPages} | ${result.lines.of} | ${percent(result.chinese)} | ${percent(result.lines)} | ${habits(result)} | ${percent(result.starts)} |`,
  );
  const pages = (key: "pages" | "wordPages"): number =>
    compared.reduce((sum, { result }) => sum + result[key], 0);
  const lines = total(compared, ({ result }) => result.lines);
  const chinese = total(compared, ({ result }) => result.chinese);
  const starts = total(compared, ({ result }) => result.starts);
  const explained = compared.reduce((sum, { result }) => sum + result.explained, 0);
  return [
    "| text | pages PDF / Word | lines | pure Chinese % | all lines % | differ, by habit | first lines of pages % |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows,
    `| **all** | ${pages("pages")} / ${pages("wordPages")} | ${lines.of} | ${percent(chinese)} | ${percent(lines)} | ${habits({ lines, explained })} | ${percent(starts)} |`,
  ].join("\n");
}

/** Lays everything out twice and writes the tables into the page; needs soffice and pdftotext. */
async function main(): Promise<void> {
  let text = readFileSync(page, "utf8");
  const compared = await compareAll(comparedStyles.flatMap(casesOf));
  for (const style of comparedStyles) {
    const table = tableOf(compared.filter((each) => each.style === style));
    const marks = new RegExp(`(<!-- ${style} -->)[^]*?(<!-- /${style} -->)`, "u");
    text = text.replace(marks, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
  }
  writeFileSync(page, text);
}

await main();
