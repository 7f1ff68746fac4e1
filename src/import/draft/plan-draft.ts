import { kindLike } from "../../vocabulary/kind-like.ts";
import {
  type Draft,
  type DraftEntry,
  type DraftValue,
  draftEntry,
  draftList,
  draftMap,
} from "../../yaml/draft/draft.ts";
import type { Attachment, Node, Outline, Tail } from "../recognise/outline.ts";
import { nodesList, nodesValue, textsOf } from "./node-value.ts";
import { numberingOf } from "./numbering-of.ts";
import { dateValue } from "./remarks.ts";
import type { Writing } from "./section-entries.ts";

/** The comments of a plan that was imported, in the language of whoever imports it. */
export interface DraftRemarks {
  readonly head: readonly string[];
  readonly titleFromFile: string;
  readonly kindFromTitle: string;
  readonly guessedHeading: string;
  readonly noHeading: string;
  readonly comment: (text: string) => string;
}

/** Puts a plan together: the front matter, the sections as chosen, what signs and attaches. */
export function planDraft(
  outline: Outline,
  sections: readonly Writing[],
  fallbackTitle: string,
  remarks: DraftRemarks,
  comments: readonly string[],
): Draft {
  const title = outline.title ?? fallbackTitle;
  const kind = kindLike(title);
  const numbering = numberingOf(outline.marks, sections.length);
  const entries: readonly (DraftEntry | undefined)[] = [
    draftEntry("标题", title, ...(outline.title === undefined ? [remarks.titleFromFile] : [])),
    text("副标题", outline.subtitle),
    text("发文机关标志", outline.issuer),
    text("文号", outline.number),
    kind === undefined ? undefined : draftEntry("类型", kind, remarks.kindFromTitle),
    text("版式", outline.isForm ? "表格式" : undefined),
    text("编号", numbering),
    outline.cover.length === 0
      ? undefined
      : draftEntry("封面", draftMap(outline.cover.map(([label, value]) => draftEntry(label, value)))),
    texts(
      "主送",
      outline.recipients.map((each) => each.replace(/[：:]$/u, "")),
    ),
    outline.lead.length === 0 ? undefined : draftEntry("导语", nodesValue(outline.lead)),
    ...sections.map(({ entry }, at) => withRemarks(entry, outline, at, remarks)),
    ...tailEntries(outline.tail),
  ];
  const written = entries.filter((entry) => entry !== undefined);
  // What was said beside a title or inside a cell has no line of its own.
  const homeless = comments.filter((comment) => !holds(written, comment));
  return { head: [...remarks.head, ...homeless.map(remarks.comment)], entries: written };
}

/** Whether a comment stands somewhere in what is written. */
function holds(written: unknown, comment: string): boolean {
  return JSON.stringify(written).includes(JSON.stringify(comment).slice(1, -1));
}

/** What was said beside nodes and those below them. */
function saidBeside(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === "table" || node.type === "picture") return [];
    return node.type === "item" ? [...node.remarks, ...saidBeside(node.children)] : node.remarks;
  });
}

function withRemarks(entry: DraftEntry, outline: Outline, at: number, remarks: DraftRemarks): DraftEntry {
  const section = outline.sections[at];
  if (section === undefined) return entry;
  const beside = saidBeside(section.nodes).filter((comment) => !holds(entry, comment));
  const said = [...section.remarks, ...beside].map(remarks.comment);
  if (section.guessed) said.unshift(remarks.guessedHeading);
  else if (section.heading === undefined) said.unshift(remarks.noHeading);
  return { ...entry, remarks: [...entry.remarks, ...said] };
}

function text(key: string, value: string | undefined): DraftEntry | undefined {
  return value === undefined ? undefined : draftEntry(key, value);
}

function texts(key: string, values: readonly string[]): DraftEntry | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return draftEntry(key, values.length === 1 ? first : draftList(values));
}

function tailEntries(tail: Tail): readonly (DraftEntry | undefined)[] {
  const { units, date } = tail;
  const [unit] = units;
  const signature = [
    ...(unit === undefined ? [] : [draftEntry("单位", units.length === 1 ? unit : draftList(units, true))]),
    ...(date === undefined ? [] : [draftEntry("日期", dateValue(date))]),
  ];
  return [
    texts("结语", tail.closing),
    tail.attachments.length === 0
      ? undefined
      : draftEntry("附件", draftList(tail.attachments.map(attachmentValue))),
    signature.length === 0 ? undefined : draftEntry("落款", draftMap(signature, true)),
    text("附注", tail.annotation?.replace(/^[（(]|[)）]$/gu, "")),
    texts("抄送", tail.copies),
    imprintEntry(tail.imprint),
  ];
}

/** Who had it printed, and when; as it stands where the two are not told apart. */
function imprintEntry(imprint: string | undefined): DraftEntry | undefined {
  const [, unit = "", date = ""] =
    /^(.+?)[\s\u3000]*((?:\d{4}|[二〇○零一二三四五六七八九]{4})年.+?日)\s*印\s*发$/u.exec(imprint ?? "") ??
    [];
  if (unit === "") return text("印发", imprint);
  return draftEntry("印发", draftMap([draftEntry("单位", unit), draftEntry("日期", dateValue(date))], true));
}

function attachmentValue({ name, nodes }: Attachment): DraftValue {
  if (nodes.length === 0) return name;
  const value = nodesValue(nodes);
  const body = draftEntry(typeof value === "string" ? "正文" : value.kind === "map" ? "表格" : "条目", value);
  return draftMap([
    draftEntry("名称", name),
    typeof value !== "string" && value.kind === "list" ? draftEntry("条目", nodesList(nodes)) : body,
  ]);
}

/** Every text below the last section, in the order in which a plan prints it. */
export function tailTexts(tail: Tail): readonly string[] {
  const bodies = tail.attachments.filter(({ nodes }) => nodes.length > 0);
  return [
    ...tail.closing,
    ...tail.attachments.map(({ name }) => name),
    ...tail.units,
    ...(tail.date === undefined ? [] : [tail.date]),
    ...(tail.annotation === undefined ? [] : [tail.annotation]),
    ...bodies.flatMap(({ name, nodes }) => [name, ...textsOf(nodes)]),
    ...tail.copies.map((each) => `抄送：${each}`),
    ...(tail.imprint === undefined ? [] : [tail.imprint]),
  ];
}

/** Every text above the first section. */
export function frontTexts(outline: Outline, fallbackTitle: string): readonly string[] {
  const { title = fallbackTitle, subtitle, issuer, number, recipients, cover, lead } = outline;
  return [
    ...(issuer === undefined ? [] : [issuer]),
    ...(number === undefined ? [] : [number]),
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...cover.flat(),
    ...recipients,
    ...textsOf(lead as readonly Node[]),
  ];
}
