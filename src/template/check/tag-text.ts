import type { Range } from "../../source/source.ts";

/** Stands in a tag's text for what a template puts out there. */
export const filledIn = "\uFFFC";

/** A tag as written, between its brackets; `offsets` has the place of each character in the file. */
export interface TagText {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly range: Range;
}

/** A tag taken apart. */
export interface ParsedTag {
  readonly kind: "open" | "close" | "void";
  readonly name: string;
  readonly attributes: readonly ParsedAttribute[];
  /** What is wrong with its spelling. */
  readonly faults: readonly { readonly reason: TagReason; readonly range: Range }[];
}

export interface ParsedAttribute {
  readonly name: string;
  /** Undefined where only the filled-in template will show it. */
  readonly value: string | undefined;
  readonly range: Range;
}

/** Why a tag cannot be read, with what to write instead. */
export const tagAdvices: Readonly<Record<TagReason, readonly [zh: string, en: string]>> = {
  comment: ["说明文字写成「{{!-- … --}}」", "Write remarks as {{!-- … --}}"],
  declaration: ["删去它，模板里只写标签和内容", "Delete it: a template has tags and content only"],
  angle: ["文字里的「<」写成「&lt;」", "Write a < of the text as &lt;"],
  unfinished: ["在标签末尾写上「>」", "End the tag with >"],
  ampersand: ["文字里的「&」写成「&amp;」", "Write an & of the text as &amp;"],
  unquoted: ['属性写成「名字="值"」，引号用半角', 'Write attributes as name="value"'],
  doubled: ["同一个属性只写一次", "Write an attribute once"],
  block: [
    "{{#if}} 只能写在引号里面，或者把整个标签放进 {{#if}} 里",
    "Put {{#if}} inside the quotes, or the whole tag into {{#if}}",
  ],
  closing: ["写成「</名字>」的样子", "Write it as </name>"],
};

/** What can be wrong with the spelling of a tag. */
export type TagReason =
  | "comment"
  | "declaration"
  | "angle"
  | "unfinished"
  | "ampersand"
  | "unquoted"
  | "doubled"
  | "block"
  | "closing";

/** Takes a tag apart; undefined where it is none, with the reason. */
export function parseTag(tag: TagText): ParsedTag | TagReason {
  const { text } = tag;
  if (text.startsWith("!--")) return "comment";
  if (/^[!?]/.test(text)) return "declaration";
  const close = /^\/\s*([^\s/]+)\s*$/u.exec(text);
  if (close) return { kind: "close", name: close[1] ?? "", attributes: [], faults: [] };
  if (text.startsWith("/")) return "closing";
  const name = /^[A-Za-z][^\s/"'=]*/u.exec(text)?.[0];
  if (name === undefined) return "angle";
  const empty = /\/\s*$/u.test(text);
  const { attributes, faults } = parseAttributes(
    tag,
    name.length,
    empty ? text.lastIndexOf("/") : text.length,
  );
  return { kind: empty ? "void" : "open", name, attributes, faults };
}

const attributePattern = /([^\s="']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?|\S+/gu;

function parseAttributes(tag: TagText, start: number, end: number): Pick<ParsedTag, "attributes" | "faults"> {
  const attributes: ParsedAttribute[] = [];
  const faults: { reason: TagReason; range: Range }[] = [];
  for (const match of tag.text.slice(start, end).matchAll(attributePattern)) {
    const range = rangeIn(tag, start + match.index, match[0].length);
    const [, name, quoted] = match;
    if (name === undefined || quoted === undefined || !/^["']/.test(quoted)) {
      faults.push({ reason: name?.includes(filledIn) ? "block" : "unquoted", range });
    } else if (attributes.some((each) => each.name === name)) faults.push({ reason: "doubled", range });
    else {
      const value = quoted.slice(1, -1);
      attributes.push({ name, value: value.includes(filledIn) ? undefined : value, range });
    }
  }
  return { attributes, faults };
}

function rangeIn({ offsets, range }: TagText, index: number, length: number): Range {
  return { start: offsets[index] ?? range.start, end: (offsets[index + length - 1] ?? range.end) + 1 };
}
