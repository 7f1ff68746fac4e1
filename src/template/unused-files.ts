import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { namesOfPaper, type Paper } from "../paper/paper.ts";
import { twoTemplates, unusedTemplate } from "./problems.ts";
import type { TemplateFiles } from "./template-files.ts";

const stemOf = (path: string): string => path.replace(/^.*[/\\]/u, "").replace(/\.hbs$/iu, "");

/**
 * Own files that take part in no paper: called like no paper and no shipped partial, and named by
 * no own template.
 */
export function unusedFiles(
  papers: readonly Pick<Paper, "name" | "zh" | "aliases">[],
  shipped: readonly string[],
  own: TemplateFiles,
): readonly Diagnostic[] {
  const papersNames = papers.flatMap(namesOfPaper);
  const called = new Set([...own.values()].flatMap(({ text }) => partialsIn(text)));
  const known = papers.map(({ name }) => name);
  const partials = shipped.filter((path) => path.startsWith("partials/")).map(stemOf);
  return [...own].flatMap(([path, source], at, all) => {
    const twin = all.slice(0, at).find(([other]) => placeOf(other, papers) === placeOf(path, papers));
    if (twin && placeOf(path, papers) !== undefined)
      return [diagnose(twoTemplates, source, { start: 0, end: 0 }, { name: path, other: twin[0] })];
    const parts = path.split("/");
    const inPaper = parts.length > 1 && papersNames.includes(parts[0] ?? "");
    const name = stemOf(path);
    if (!/\.hbs$/iu.test(path) || called.has(name) || partials.includes(name)) return [];
    if (inPaper || papersNames.includes(name)) return [];
    const data = { name, nearest: nearest(name, [...known, ...partials]) ?? "", known };
    return [diagnose(unusedTemplate, source, { start: 0, end: 0 }, data)];
  });
}

/** Which paper a template at the top is for, or one in the folder of a paper; undefined for a partial. */
function placeOf(path: string, papers: Parameters<typeof unusedFiles>[0]): string | undefined {
  if (!/\.hbs$/iu.test(path)) return undefined;
  const [first = "", second, ...more] = path.split("/");
  const own =
    second === undefined ? stemOf(path) : more.length === 0 && isTemplateName(stemOf(path)) ? first : "";
  return papers.find((paper) => namesOfPaper(paper).includes(own))?.name;
}

function isTemplateName(stem: string): boolean {
  return stem === "template" || stem === "模板";
}

function partialsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{>\s*([^\s}]+)/gu)].map(([, name = ""]) => name);
}
