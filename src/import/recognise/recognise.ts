import { meaningOf } from "../../vocabulary/names.ts";
import type { SourceBlock, SourceParagraph } from "../source-text.ts";
import { frontOf } from "./front.ts";
import { lostSections } from "./lost-headings.ts";
import { headedLine, isHeadingLike, markedOf } from "./marked.ts";
import { nodesOf } from "./nodes.ts";
import type { HeadingKind, Outline, OutlineSection } from "./outline.ts";
import { tailOf } from "./tail.ts";
import type { MarkKind } from "./typed-mark.ts";

/** Takes a text apart into front matter, sections and what stands below them; the sections of a form are its names. */
export function recognise(blocks: readonly SourceBlock[], isForm = false): Outline {
  const rule = isForm ? isName : headingRule(blocks);
  const { body, tail } = tailOf(blocks);
  const heads = body.flatMap((block, at) => (rule(block, at) ? [at] : []));
  const first = heads[0] ?? body.length;
  const { rest, ...front } = frontOf(body.slice(0, first));
  const own = heads.map((at, index) => sectionsOf(body.slice(at, heads[index + 1])));
  const lost = lostSections(rest, own.length > 0);
  const sections = [...lost.sections, ...own.flat()];
  return { ...front, lead: lost.lead, sections, tail, isForm: false, marks: marksOf(blocks, rule) };
}

/** Whether a block opens a section. */
type Rule = (block: SourceBlock, at: number) => boolean;

const topKinds: ReadonlySet<MarkKind | undefined> = new Set(["chapter", "part", "chinese"] as const);

/** How this text marks its headings: as the file says, by numbers, in brackets, or by the names that plans have. */
function headingRule(blocks: readonly SourceBlock[]): Rule {
  const paragraphs = blocks.filter((block): block is SourceParagraph => block.type === "paragraph");
  const bracketed = blocks.filter(isBracketed);
  const level = sectionLevel(paragraphs);
  if (level === undefined && bracketed.length >= 2 && !numberedAbove(blocks)) return isBracketed;
  const marked = paragraphs.map(markedOf);
  const headings = marked.filter(({ paragraph }) => level !== undefined && paragraph.heading === level);
  const headingKind = headings.find(({ kind }) => topKinds.has(kind))?.kind;
  const top =
    headingKind ??
    (["chapter", "part", "chinese"] as const).find((kind) => {
      const own = marked.filter((each) => each.kind === kind);
      return own.length >= 2 && own.filter(({ text }) => opensSection(text)).length * 2 >= own.length;
    }) ??
    (level === undefined && marked.some(({ kind, text }) => kind === "chinese" && opensSection(text))
      ? "chinese"
      : undefined);
  const byFile = (block: SourceBlock): boolean =>
    block.type === "paragraph" && level !== undefined && block.heading === level;
  const byMark = (block: SourceBlock): boolean =>
    block.type === "paragraph" && top !== undefined && markedOf(block).kind === top;
  if (level !== undefined && (headingKind !== undefined || top === undefined))
    return (block) => byFile(block) || (headingKind !== undefined && byMark(block));
  if (top !== undefined) return (block) => byMark(block) || byFile(block);
  return labelRule(blocks, marked);
}

/** The name of what stands beside it in a form. */
function isName(block: SourceBlock): boolean {
  return block.type === "paragraph" && block.heading === 1;
}

function isBracketed(block: SourceBlock): boolean {
  return block.type === "paragraph" && /^【[^】]{2,20}】/u.test(block.text);
}

/** Whether numbers open sections before the first name in brackets. */
function numberedAbove(blocks: readonly SourceBlock[]): boolean {
  const above = blocks.slice(0, blocks.findIndex(isBracketed));
  return above.some((block) => block.type === "paragraph" && topKinds.has(markedOf(block).kind ?? "bullet"));
}

/** The level of headings that sections stand under: a single one above all is the title. */
function sectionLevel(paragraphs: readonly SourceParagraph[]): number | undefined {
  const levels = paragraphs.flatMap(({ heading }) =>
    heading !== undefined && heading >= 1 ? [heading] : [],
  );
  const sorted = [...new Set(levels)].sort((a, b) => a - b);
  const [least, next] = sorted;
  if (least === undefined) return undefined;
  const opens = paragraphs.findIndex(({ heading }) => heading === least);
  const single = levels.filter((level) => level === least).length === 1;
  if (single && opens <= 2 && markedOf(paragraphs[opens] as SourceParagraph).kind === undefined) return next;
  return least;
}

function opensSection(text: string): boolean {
  return isHeadingLike(text) || headedLine(text) !== undefined || leadSentence(text) !== undefined;
}

/** Names that plans have, alone on their lines or before a colon; a number before them if all have one. */
function labelRule(blocks: readonly SourceBlock[], marked: readonly ReturnType<typeof markedOf>[]): Rule {
  const isName = (text: string): boolean => {
    const line = headedLine(text);
    const name = line?.heading ?? text;
    const field = name.length <= 14 ? (meaningOf(name) ?? meaningOf(usual(name)))?.field : undefined;
    return field?.place === "section" && (line !== undefined || isHeadingLike(text));
  };
  const all = marked.filter(({ text }) => isName(text));
  // Where names stand before a colon, one alone on its line is an item of a list.
  const before = all.filter(({ text }) => headedLine(text) !== undefined);
  const withColon = before.length * 2 > all.length;
  const named = withColon ? before : all;
  const outer = (paragraph: SourceParagraph): boolean => paragraph.depth === 0;
  const numbered = named.filter(
    ({ kind, paragraph }) => kind !== undefined && (kind !== "bullet" || outer(paragraph)),
  );
  const kind = numbered.length * 2 > named.length ? numbered[0]?.kind : undefined;
  if (named.length < 2) return () => false;
  return (block) => {
    if (block.type !== "paragraph") return false;
    const own = markedOf(block);
    if (kind === "bullet") return own.kind === kind && outer(block) && isName(own.text);
    if (kind !== undefined) return own.kind === kind && opensSection(own.text);
    const standsOut =
      block.bold && isHeadingLike(own.text) && own.kind === undefined && blocks.indexOf(block) > 0;
    if (withColon && headedLine(own.text) === undefined && !standsOut) return false;
    return own.kind === undefined ? isName(own.text) || (standsOut && !headedLine(own.text)) : false;
  };
}

/** 会议目的 as plans mostly have it: 活动目的. */
function usual(name: string): string {
  return name.replace(/^(?:会议|比赛|演练|培训|研学|参观|班会|队会|仪式|典礼|讲座)(?=.)/u, "活动");
}

/** A sentence that a section opens with, `提高认识。各校要……`: short, with more behind it. */
function leadSentence(text: string): { readonly heading: string; readonly rest: string } | undefined {
  const [, heading = "", rest = ""] = /^([^。：:，；]{2,20})[。][\s\u3000]*(\S.*)$/su.exec(text) ?? [];
  return heading === "" ? undefined : { heading, rest };
}

/** Sections whose fact is one line: what follows it without a mark has lost its heading. */
const brief: ReadonlySet<string | undefined> = new Set(["time", "place", "theme", "slogan"]);

function sectionsOf([head, ...blocks]: readonly SourceBlock[]): readonly OutlineSection[] {
  if (head?.type !== "paragraph") return [];
  const { heading, rest } = headingOf(markedOf(head).text);
  const first: readonly SourceBlock[] =
    rest === "" ? [] : [{ ...head, text: rest, mark: "", heading: undefined, remarks: [] }];
  const all = [...first, ...blocks];
  const end = brief.has(meaningOf(heading)?.field.key) ? factEnd(all) : all.length;
  const section = { heading, guessed: false, nodes: nodesOf(all.slice(0, end)), remarks: head.remarks };
  const lost = end < all.length ? lostSections(all.slice(end), false, heading) : undefined;
  return lost === undefined ? [section] : [section, ...lost.sections];
}

/** Where the fact of a brief section ends: behind its first line, where unmarked lines and lists follow. */
function factEnd(blocks: readonly SourceBlock[]): number {
  const isLine = (block: SourceBlock | undefined): boolean =>
    block?.type === "paragraph" && markedOf(block).kind === undefined && headedLine(block.text) === undefined;
  const hasList = blocks.some((block) => block.type === "paragraph" && markedOf(block).kind !== undefined);
  return isLine(blocks[0]) && isLine(blocks[1]) && hasList ? 1 : blocks.length;
}

function headingOf(text: string): { readonly heading: string; readonly rest: string } {
  const [, bracketed, behind = ""] = /^【([^】]{2,20})】[：:]?\s*(.*)$/su.exec(text) ?? [];
  if (bracketed !== undefined) return { heading: bracketed, rest: behind };
  const line = headedLine(text);
  if (line) return line;
  return (isHeadingLike(text) ? undefined : leadSentence(text)) ?? { heading: text, rest: "" };
}

/** The kinds of marks on the headings and on the lists right below them, the commonest of each. */
function marksOf(blocks: readonly SourceBlock[], rule: Rule): readonly (HeadingKind | undefined)[] {
  const heads: (HeadingKind | undefined)[] = [];
  const below: MarkKind[] = [];
  let fresh = false;
  blocks.forEach((block, at) => {
    if (block.type !== "paragraph") return;
    const { kind } = markedOf(block);
    if (rule(block, at)) {
      heads.push(isBracketed(block) ? "brackets" : kind);
      fresh = true;
    } else if (fresh && kind !== undefined) {
      below.push(kind);
      fresh = false;
    }
  });
  return [commonest(heads), commonest(below)];
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
