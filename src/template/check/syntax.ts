import Handlebars from "handlebars";
import { type Diagnostic, diagnose, type Outcome } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Range, Source } from "../../source/source.ts";
import { brokenExpression, strayBlockEnd, unclosedBlock, unknownHelper } from "../problems.ts";

/** A parsed template as Handlebars has it. */
export type Program = hbs.AST.Program;

/** The blocks a template may write. */
export const blockNames: readonly string[] = ["each", "if", "unless", "with"];

/** Parses a template; white space is left as it stands. */
export function parseTemplate(source: Source): Outcome<Program> {
  const found = scanExpressions(source);
  if (found.length > 0) return { value: undefined, diagnostics: found };
  try {
    return { value: Handlebars.parseWithoutProcessing(source.text), diagnostics: [] };
  } catch {
    return {
      value: undefined,
      diagnostics: [brokenAt(source, { start: 0, end: source.text.length }, "general")],
    };
  }
}

/** The range of a node; Handlebars counts lines from 1 and columns from 0, in UTF-16 units. */
export function rangeOf(node: hbs.AST.Node, source: Source): Range {
  return { start: offset(node.loc.start, source), end: offset(node.loc.end, source) };
}

function offset({ line, column }: hbs.AST.Position, source: Source): number {
  return (source.lineStarts[line - 1] ?? source.text.length) + column;
}

interface Open {
  readonly name: string;
  readonly range: Range;
}

const expression = /\\?\{\{(?:!--[\s\S]*?--\}\}|![\s\S]*?\}\}|(\{?)([^{}]*)(\}*))|[｛]{2}|[｝]{2}/gu;

/** What Handlebars' own parser would refuse, told at its place and in words of ours. */
function scanExpressions(source: Source): readonly Diagnostic[] {
  const open: Open[] = [];
  const found: Diagnostic[] = [];
  for (const match of source.text.matchAll(expression)) {
    const [whole, raw = "", inside, close = ""] = match;
    const range = { start: match.index, end: match.index + whole.length };
    if (/^[｛｝]/u.test(whole)) found.push(brokenAt(source, range, "fullWidth"));
    if (inside === undefined || whole.startsWith("\\")) continue;
    const reason = faulty(raw, inside, close);
    const line = { start: range.start, end: range.start + (/^.*/u.exec(whole)?.[0].length ?? 0) };
    if (reason) found.push(brokenAt(source, close === "" ? line : range, reason));
    else found.push(...nest(inside.trim(), { source, range, open }));
  }
  for (const { name, range } of open) found.push(diagnose(unclosedBlock, source, range, { block: name }));
  return found;
}

function nest(
  inside: string,
  { source, range, open }: { readonly source: Source; readonly range: Range; readonly open: Open[] },
): readonly Diagnostic[] {
  const begin = /^[#^][>*]?\s*(\S+)/u.exec(inside);
  const end = /^\/\s*(\S+)/u.exec(inside);
  if (begin && inside !== "^") open.push({ name: begin[1] ?? "", range });
  if (!end)
    return /^(else\b|\^$)/u.test(inside) && open.length === 0 ? [brokenAt(source, range, "else")] : [];
  const name = end[1] ?? "";
  const last = open.at(-1);
  if (last?.name === name) open.pop();
  else if (last && blockNames.includes(name) && !blockNames.includes(last.name)) {
    // {{#eech 流程}}…{{/each}}: the end is right, the beginning is misspelt.
    open.pop();
    return [misspelt(last, name, source)];
  } else if (open.some((each) => each.name === name)) {
    // What was opened last has no end of its own; it is told when the scan is over.
    while (open.at(-1)?.name !== name) open.splice(0, 0, ...open.splice(-1));
    open.pop();
  } else if (last) {
    open.pop();
    return [diagnose(strayBlockEnd, source, range, { end: name, open: last.name })];
  } else return [diagnose(strayBlockEnd, source, range, { end: name, open: "" })];
  return [];
}

function misspelt({ name, range }: Open, end: string, source: Source): Diagnostic {
  const start = source.text.indexOf(name, range.start);
  const near = nearest(name, blockNames) === undefined ? `#${end} ${name}` : `#${end}`;
  const known = blockNames.map((each) => `#${each}`);
  const data = { name: `#${name}`, nearest: near, known };
  return diagnose(unknownHelper, source, { start, end: start + name.length }, data);
}

type Reason = keyof typeof advices;

const advices = {
  unclosed: ["在结尾写上两个花括号「}}」", "End it with two braces: }}"],
  empty: ["在花括号里写上项目的名字，例如「{{标题}}」", "Name a field in the braces, as {{title}}"],
  fullWidth: ["改成半角的花括号「{{」「}}」", "Use half-width braces: {{ and }}"],
  quotes: ['引号改成半角的「"」', 'Use half-width quotes: "'],
  else: ["把它放在「{{#if}}」和「{{/if}}」之间", "Put it between {{#if}} and {{/if}}"],
  general: [
    "写成「{{名字}}」或「{{#each 名字}}…{{/each}}」的样子",
    "Write it as {{name}} or {{#each name}}…{{/each}}",
  ],
} as const;

function brokenAt(source: Source, range: Range, reason: Reason): Diagnostic {
  const [advice, adviceEn] = advices[reason];
  const found = source.text.slice(range.start, Math.min(range.end, range.start + 30));
  return diagnose(brokenExpression, source, range, { found, advice, adviceEn });
}

function faulty(raw: string, inside: string, close: string): Reason | undefined {
  if (close.length < (raw === "" ? 2 : 3)) return "unclosed";
  if (inside.trim() === "") return "empty";
  if (parses(`{{${raw}${inside}${close}`, inside)) return undefined;
  return /[“”‘’]/u.test(inside) ? "quotes" : "general";
}

/** Whether an expression alone, blocks completed, is one that Handlebars can read. */
function parses(whole: string, inside: string): boolean {
  const block = /^\s*[#^][>*]?\s*(\S+)/u.exec(inside)?.[1];
  const part = /^\s*(\/|else\b|\^\s*$)/u.test(inside);
  if (part) return true;
  try {
    Handlebars.parseWithoutProcessing(block === undefined ? whole : `${whole}{{/${block}}}`);
    return true;
  } catch {
    return false;
  }
}
