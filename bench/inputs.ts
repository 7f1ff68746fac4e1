import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderText, shippedStyle } from "../test/rendering.ts";
import { markdown, typst } from "./peers/dialects.ts";
import { markupOf } from "./peers/markup.ts";
import { words } from "./plan-words.ts";

/** The same document for `plan` and its peers: NAME.yaml, NAME.md and NAME.typ in a folder. */
export interface Input {
  readonly name: string;
  readonly pages: number;
  readonly characters: number;
}

/** Writes the files of a document of a number of pages in the style `standard`. */
export function writeInput(folder: string, name: string, pages: number): Input {
  const text = textOfPages(pages);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.yaml`), text);
  return { name, pages: writeMarkup(folder, `${name}.yaml`), characters: [...text].length };
}

/** Writes what the peers read beside a plan, with their endings; says how many pages the plan has. */
export function writeMarkup(folder: string, file: string): number {
  const { document, layout } = renderText(readFileSync(join(folder, file), "utf8"));
  const { numbering } = shippedStyle("standard");
  const stem = join(folder, file.replace(/\.yaml$/u, ""));
  writeFileSync(`${stem}.md`, markupOf(document, numbering, markdown));
  writeFileSync(`${stem}.typ`, markupOf(document, numbering, typst));
  return layout.pages.length;
}

/** A plan as long as that many pages. */
function textOfPages(pages: number): string {
  return planOfWeeks(weeksOf(pages));
}

/** As many weeks as fit on pages. */
function weeksOf(pages: number): number {
  const pagesOf = (weeks: number): number => renderText(planOfWeeks(weeks)).layout.pages.length;
  let weeks = Math.max(1, Math.round(pages / 0.6));
  while (pagesOf(weeks) > pages) weeks--;
  while (pagesOf(weeks + 1) <= pages) weeks++;
  return weeks;
}

/** Writes plans of 3 pages into a folder, numbered from 1, no two the same. */
export function writeShortPlans(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const weeks = weeksOf(3);
  for (let number = 1; number <= count; number++) {
    const name = `读书活动-${String(number).padStart(5, "0")}.yaml`;
    writeFileSync(join(folder, name), planOfWeeks(weeks, number));
  }
}

/**
 * A term of reading weeks: paragraphs, a list, and every other week a table, none like another. Plans of
 * other numbers have other words.
 */
function planOfWeeks(weeks: number, number = 0): string {
  const school = `${words.schools[number % words.schools.length] ?? ""}小学`;
  const title = number === 0 ? "实验小学读书活动实施方案" : `${school}读书活动实施方案（第${number}号）`;
  const parts = [`标题: ${title}`, `导语: ${words.goals.join("")}`];
  for (let week = 1; week <= weeks; week++) {
    const turn = number * 7 + week * 5;
    const pick = (from: readonly string[], at: number): string => from[(turn + at) % from.length] ?? "";
    const some = (from: readonly string[], count: number): readonly string[] =>
      Array.from({ length: Math.min(count, from.length) }, (_, at) => pick(from, at));
    const paragraph = [...some(words.goals, 4), ...some(words.measures, 4), ...some(words.rules, 3)].join("");
    parts.push(`第${week}周活动说明: ${paragraph}`);
    parts.push(`第${week}周活动要求:\n${lines(some(words.answers, 3))}`);
    if (week % 2 === 1) parts.push(`第${week}周活动安排:\n${lines([0, 1, 2].map(stepOf))}`);
    function stepOf(at: number): string {
      const clock = `${8 + at * 2}:00-${9 + at * 2}:30`;
      const head = `${pick(words.surnames, at)}老师`;
      return `{时间: "${clock}", 内容: ${pick(words.steps, at)}, 地点: ${pick(words.halls, at)}, 负责人: ${head}}`;
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function lines(items: readonly string[]): string {
  return items.map((item) => `  - ${item}`).join("\n");
}
