import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Range } from "../source/source.ts";
import { type Fault, fault, faultyAttributes, faultyPlace } from "./faults.ts";
import { shorten } from "./markup-tree.ts";
import { brokenTag, strayClosingTag, strayText, unclosedTag } from "./problems.ts";
import type { ParsedTemplate } from "./resolve.ts";
import { type Program, rangeOf } from "./syntax.ts";
import { filledIn, type ParsedTag, parseTag, type TagReason, tagAdvices } from "./tag-text.ts";
import { heldBy, isTagName, isVoid, type TagName, tags } from "./tags.ts";

/** A tag that is open at some place of a template. */
interface OpenTag {
  readonly name: string;
  readonly range: Range;
  readonly template: ParsedTemplate;
}

/** A tag whose end has not been read yet. */
interface HalfTag {
  text: string;
  readonly offsets: number[];
  readonly start: number;
  quote: string;
}

/** One check of a document's template and the partials that it uses. */
interface Walk {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly seen: Set<string>;
  readonly diagnostics: Diagnostic[];
  readonly open: OpenTag[];
  template: ParsedTemplate;
  half: HalfTag | undefined;
  /** Tags below this count were opened outside the block or the partial and are not closed in it. */
  floor: number;
}

/** Checks the tags of a document's template: each known, in its place, closed in the block that opened it. */
export function checkTags(
  name: string,
  templates: ReadonlyMap<string, ParsedTemplate>,
): readonly Diagnostic[] {
  const template = templates.get(name);
  if (!template) return [];
  const walk: Walk = {
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

function tell(told: Fault | undefined, range: Range, walk: Walk, template = walk.template): void {
  if (told) walk.diagnostics.push(told(template.source, range));
}

function tellBroken(reason: TagReason, range: Range, walk: Walk): void {
  const [advice, adviceEn] = tagAdvices[reason];
  const found = shorten(walk.template.source.text.slice(range.start, range.end).replace(/\s+/gu, " "));
  tell(fault(brokenTag, { found, advice, adviceEn }), range, walk);
}

/** A branch of a block, or a whole file: what it opens it must close. */
function checkBranch(program: Program, walk: Walk): void {
  const outer = walk.floor;
  walk.floor = walk.open.length;
  for (const statement of program.body) checkStatement(statement, walk);
  const { half } = walk;
  if (half) tellBroken("unfinished", { start: half.start, end: half.start + 1 }, walk);
  walk.half = undefined;
  closeTo(walk.floor, walk);
  walk.floor = outer;
}

/** Tells every tag above a count as unclosed. */
function closeTo(count: number, walk: Walk): void {
  for (const { name, range, template } of walk.open.splice(count)) {
    if (isTagName(name)) tell(fault(unclosedTag, { tag: name, void: isVoid(name) }), range, walk, template);
  }
}

type Checker = (statement: never, walk: Walk) => void;

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

function checkStatement(statement: hbs.AST.Statement, walk: Walk): void {
  checkers[statement.type]?.(statement as never, walk);
}

function fillIn(half: HalfTag, range: Range): void {
  half.text += filledIn;
  half.offsets.push(range.start);
}

/** A block inside a tag may choose between words of a quoted value, nothing more. */
function checkBlockInTag(branches: readonly Program[], range: Range, walk: Walk): void {
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

function checkPartial(partial: hbs.AST.PartialStatement, walk: Walk): void {
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

function checkContent(content: hbs.AST.ContentStatement, walk: Walk): void {
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

function readInTag(sign: string, offset: number, half: HalfTag, walk: Walk): void {
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
function checkText(text: string, range: Range, walk: Walk): void {
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

function finishTag({ text, offsets, start }: HalfTag, end: number, walk: Walk): void {
  const range = { start, end };
  const tag = parseTag({ text, offsets, range });
  if (typeof tag === "string") tellBroken(tag, range, walk);
  else if (tag.kind === "close") closeTag(tag.name, range, walk);
  else openTag(tag, range, walk);
}

function openTag(tag: ParsedTag, range: Range, walk: Walk): void {
  const { name } = tag;
  closeForgotten(name, walk);
  const parent = walk.open.at(-1)?.name;
  // What stands in an unknown tag cannot be judged.
  if (parent === undefined || isTagName(parent))
    tell(faultyPlace(name, parent as TagName | undefined), range, walk);
  for (const each of tag.faults) tellBroken(each.reason, each.range, walk);
  if (isTagName(name)) {
    for (const { name: attribute, value, range: place } of tag.attributes) {
      for (const told of faultyAttributes(name, attribute, value)) tell(told, place, walk);
    }
    if (tag.kind === "open" && isVoid(name)) {
      tell(fault(unclosedTag, { tag: name, void: true }), range, walk);
      return;
    }
  }
  if (tag.kind === "open") walk.open.push({ name, range, template: walk.template });
}

/** A block tag in a paragraph or a heading: the one before was not closed, as in `<p>集合 <p>出发</p>`. */
function closeForgotten(name: string, walk: Walk): void {
  const at = walk.open.length - 1;
  const last = walk.open[at]?.name;
  const around = walk.open[at - 1]?.name;
  if (at < walk.floor || last === undefined || !isTagName(last) || !isTagName(name)) return;
  const holdsLines = tags[last].text && !tags[last].holds.includes("p");
  const fits = around === undefined || isTagName(around) ? heldBy(around).includes(name) : false;
  if (holdsLines && fits && !tags[last].holds.includes(name)) closeTo(at, walk);
}

function closeTag(name: string, range: Range, walk: Walk): void {
  const at = walk.open.findLastIndex((each, index) => index >= walk.floor && each.name === name);
  if (at >= 0) {
    closeTo(at + 1, walk);
    walk.open.pop();
    return;
  }
  tell(fault(strayClosingTag, { tag: name }), range, walk);
  // Most likely the end of the last one, misnamed: <h2>标题</h3>.
  const last = walk.open.at(-1)?.name;
  if (
    walk.open.length > walk.floor &&
    last !== undefined &&
    isTagName(last) &&
    !tags[last].holds.includes("p")
  ) {
    closeTo(walk.open.length - 1, walk);
  }
}
