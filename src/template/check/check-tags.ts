import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { fault } from "../markup/faults.ts";
import { shorten } from "../markup/markup-tree.ts";
import { isTagName, tags } from "../markup/tags.ts";
import { strayText } from "../problems.ts";
import { finishTag } from "./check-tag.ts";
import { type Program, rangeOf } from "./syntax.ts";
import { filledIn } from "./tag-text.ts";
import { closeTo, type HalfTag, type TagWalk, tell, tellBroken } from "./tag-walk.ts";
import type { ParsedTemplate } from "./walk.ts";

/** Checks the tags of a document's template: each known, in its place, closed in the block that opened it. */
export function checkTags(
  name: string,
  templates: ReadonlyMap<string, ParsedTemplate>,
): readonly Diagnostic[] {
  const template = templates.get(name);
  if (!template) return [];
  const walk: TagWalk = {
    templates,
    seen: new Set(),
    diagnostics: [],
    open: [],
    template,
    half: undefined,
    floor: 0,
  };
  checkBranch(template.program, walk);
  return walk.diagnostics;
}

/** A branch of a block, or a whole file: what it opens it must close. */
function checkBranch(program: Program, walk: TagWalk): void {
  const outer = walk.floor;
  walk.floor = walk.open.length;
  for (const statement of program.body) checkStatement(statement, walk);
  const { half } = walk;
  if (half) tellBroken("unfinished", { start: half.start, end: half.start + 1 }, walk);
  walk.half = undefined;
  closeTo(walk.floor, walk);
  walk.floor = outer;
}

type Checker = (statement: never, walk: TagWalk) => void;

const checkers: Readonly<Record<string, Checker>> = {
  ContentStatement: checkContent,
  MustacheStatement: (statement: hbs.AST.MustacheStatement, walk) => {
    const range = rangeOf(statement, walk.template.source);
    if (walk.half) fillIn(walk.half, range);
    else checkText(walk.template.source.text.slice(range.start, range.end), range, walk);
  },
  BlockStatement: (block: hbs.AST.BlockStatement, walk) => {
    const branches = [block.program, block.inverse].filter(
      (branch) => branch !== undefined && branch !== null,
    );
    if (walk.half) checkBlockInTag(branches, rangeOf(block, walk.template.source), walk);
    else for (const branch of branches) checkBranch(branch, walk);
  },
  PartialStatement: checkPartial,
};

function checkStatement(statement: hbs.AST.Statement, walk: TagWalk): void {
  checkers[statement.type]?.(statement as never, walk);
}

function fillIn(half: HalfTag, range: Range): void {
  half.text += filledIn;
  half.offsets.push(range.start);
}

/** A block inside a tag may choose between words of a quoted value, nothing more. */
function checkBlockInTag(branches: readonly Program[], range: Range, walk: TagWalk): void {
  const { half } = walk;
  if (!half) return;
  const simple = branches.every((branch) =>
    branch.body.every(({ type, ...rest }) => {
      if (type === "ContentStatement") return !/[<>"']/.test((rest as { value?: string }).value ?? "");
      return type === "MustacheStatement" || type === "CommentStatement";
    }),
  );
  if (half.quote === "" || !simple) tellBroken("block", range, walk);
  else fillIn(half, range);
}

function checkPartial(partial: hbs.AST.PartialStatement, walk: TagWalk): void {
  const name = (partial.name as hbs.AST.PathExpression).original;
  const template = walk.templates.get(name);
  const range = rangeOf(partial, walk.template.source);
  if (walk.half) {
    tellBroken("block", range, walk);
    return;
  }
  const key = `${name} in ${walk.open.at(-1)?.name ?? ""}`;
  if (!template || walk.seen.has(key)) return;
  walk.seen.add(key);
  const caller = walk.template;
  walk.template = template;
  checkBranch(template.program, walk);
  walk.template = caller;
}

function checkContent(content: hbs.AST.ContentStatement, walk: TagWalk): void {
  const start = rangeOf(content, walk.template.source).start;
  let text = 0;
  const { value } = content;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charAt(i);
    const { half } = walk;
    if (half) {
      readInTag(sign, start + i, half, walk);
      if (!walk.half) text = i + 1;
    } else if (sign === "<") {
      checkText(value.slice(text, i), { start: start + text, end: start + i }, walk);
      walk.half = { text: "", offsets: [], start: start + i, quote: "" };
    }
  }
  if (!walk.half) checkText(value.slice(text), { start: start + text, end: start + value.length }, walk);
}

function readInTag(sign: string, offset: number, half: HalfTag, walk: TagWalk): void {
  const comment = half.text.startsWith("!--");
  const ends =
    sign === ">" && (comment ? half.text.length >= 5 && half.text.endsWith("--") : half.quote === "");
  if (ends) {
    walk.half = undefined;
    finishTag(half, offset + 1, walk);
    return;
  }
  if (sign === "<" && !comment) {
    tellBroken(
      /^[A-Za-z/]/.test(half.text) ? "unfinished" : "angle",
      { start: half.start, end: offset },
      walk,
    );
    walk.half = { text: "", offsets: [], start: offset, quote: "" };
    return;
  }
  half.text += sign;
  half.offsets.push(offset);
  if (comment) return;
  if (half.quote === "" && (sign === '"' || sign === "'")) half.quote = sign;
  else if (sign === half.quote) half.quote = "";
}

/** Text, or what a template puts out, at a place: the tag around must be one that holds text. */
function checkText(text: string, range: Range, walk: TagWalk): void {
  const words = text.trim();
  if (words === "") return;
  const start = range.start + text.indexOf(words);
  const place = { start, end: start + words.length };
  const parent = walk.open.at(-1)?.name;
  if (parent === undefined || (isTagName(parent) && !tags[parent].text)) {
    const wrap = parent !== undefined && isTagName(parent) ? (tags[parent].holds.at(-1) ?? "p") : "p";
    tell(fault(strayText, { text: shorten(words), parent: parent ?? "", wrap }), place, walk);
  }
  if (text.startsWith("{{")) return;
  const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[a-z]*;?/iu.exec(text);
  if (!reference) return;
  const at = range.start + reference.index;
  tellBroken("ampersand", { start: at, end: at + reference[0].length }, walk);
}
