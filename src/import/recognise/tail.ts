import { datesIn } from "../../notation/time/dates-in.ts";
import type { SourceBlock, SourceParagraph } from "../source-text.ts";
import { markedOf } from "./marked.ts";
import { nodesOf } from "./nodes.ts";
import type { Attachment, Tail } from "./outline.ts";

const signing =
  /(?:学校|小学|中学|高中|初中|大学|学院|幼儿园|教育局|委员会|办公室|[处部室科组队会社局委班校园院所站厅]|中心|支部|年级|大队|公司)(?:[（(].{1,10}[)）])?$/u;
const fullDate =
  /^(?:\d{4}|[二〇○零一二三四五六七八九]{4}|20[xX×]{2})\s*[年.\-/]\s*[\dxX×一二三四五六七八九十]{1,3}\s*[月.\-/]\s*[\dxX×一二三四五六七八九十]{1,3}\s*日?$/u;
const mark = /^附\s*件?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})?\s*[：:]?$/u;
const note = /^附\s*件?\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?(?=\S)/u;
/** 印发 and its kin are spread over the line with spaces. */
const printing =
  /^.{2,40}?\s*(?:\d{4}|[二〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*印\s*发$/u;
const copied = /^抄\s*送[：:]\s*/u;

/** Takes what signs, attaches and copies off the end of the blocks. */
export function tailOf(blocks: readonly SourceBlock[]): {
  readonly body: readonly SourceBlock[];
  readonly tail: Tail;
} {
  const bodies = blocks.findIndex((block, at) => at > 0 && isMark(block) && startsBodies(blocks, at));
  const above = bodies < 0 ? blocks : blocks.slice(0, bodies);
  const lines = [...above];
  const imprint = takeLast(lines, (text) => printing.test(text));
  const copies = takeLast(lines, (text) => copied.test(text))?.replace(copied, "");
  const annotation = takeLast(lines, (text) => /^[（(]此件.*[)）]$/u.test(text));
  const { units, date } = signatureOf(lines);
  const named = attachmentNote(lines);
  const closing: string[] = [];
  const thanks = takeLast(lines, (text) => /^(?:特此(?:通知|公告|函告|报告)|此致|敬礼)[。！!]?$/u.test(text));
  if (thanks !== undefined) closing.push(thanks);
  for (let text = lastWords(lines); text !== undefined; text = lastWords(lines)) closing.unshift(text);
  const attachments =
    bodies < 0 ? named.map((name) => ({ name, nodes: [] })) : withBodies(named, blocks.slice(bodies));
  return {
    body: lines,
    tail: { closing, attachments, units, date, annotation, copies: copies ? [copies] : [], imprint },
  };
}

function isMark(block: SourceBlock | undefined): boolean {
  return block?.type === "paragraph" && mark.test(block.text) && block.text.length <= 5;
}

/** Bodies begin below the signature, or at the first mark that names are not listed under. */
function startsBodies(blocks: readonly SourceBlock[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && !(next.type === "paragraph" && /^1\s*[.．、]/u.test(next.text));
}

function takeLast(lines: SourceBlock[], fits: (text: string) => boolean): string | undefined {
  const last = lines.at(-1);
  if (last?.type !== "paragraph" || !fits(last.text)) return undefined;
  lines.pop();
  return last.text;
}

/** A paragraph below the last table or list that is none of it; takes it off the lines. */
function lastWords(lines: SourceBlock[]): string | undefined {
  const [before, last] = lines.slice(-2);
  if (last?.type !== "paragraph" || lines.length < 2 || before === undefined) return undefined;
  const own = markedOf(last).kind === undefined && last.heading === undefined && /[。！]$/u.test(last.text);
  const below =
    before.type === "table" ||
    (before.type === "paragraph" && markedOf(before).kind !== undefined && /[。；！]$/u.test(before.text));
  if (!own || !below || /^(?:注|备注|说明|合计)/u.test(last.text)) return undefined;
  lines.pop();
  return last.text;
}

/** Units and a date below them, or either at the right; takes them off the lines. */
function signatureOf(lines: SourceBlock[]): {
  readonly units: readonly string[];
  readonly date: string | undefined;
} {
  let at = lines.length;
  const paragraph = (): SourceParagraph | undefined => {
    const block = lines[at - 1];
    return block?.type === "paragraph" ? block : undefined;
  };
  const isDate = (block: SourceParagraph | undefined): block is SourceParagraph =>
    block !== undefined && block.text.length <= 20 && (fullDate.test(block.text) || isWholeDate(block));
  const last = paragraph();
  // 青禾小学 2026年9月28日 on one line.
  const both = /^(\S.{1,24}?)[\s\u3000]+(\d{4}年\d{1,2}月\d{1,2}日)$/u.exec(last?.text ?? "");
  if (last && both?.[1] && signing.test(both[1])) {
    lines.pop();
    return { units: [both[1].trim()], date: both[2] };
  }
  const dated = isDate(last) ? last : undefined;
  if (dated) at--;
  const units: string[] = [];
  for (let block = paragraph(); block && isUnit(block, dated !== undefined); block = paragraph()) {
    units.unshift(block.text);
    at--;
  }
  if (dated === undefined && units.length === 0) return { units: [], date: undefined };
  // A date alone in the flow is a fact of the plan, not who signs it.
  if (units.length === 0 && dated?.side !== "right") return { units: [], date: undefined };
  lines.splice(at);
  return { units, date: dated?.text };
}

function isUnit({ text, side, mark: own }: SourceParagraph, dated: boolean): boolean {
  const short = own === "" && text.length >= 2 && text.length <= 28 && !/[。；：:，、！？]/u.test(text);
  if (!short || /^[\d（(一二三四五六七八九十]+[、.．)）]/u.test(text)) return false;
  return side === "right" ? signing.test(text) || dated : dated && signing.test(text);
}

function isWholeDate({ text, side }: SourceParagraph): boolean {
  const [found] = datesIn(text);
  return side === "right" && found !== undefined && found.start === 0 && found.end === text.length;
}

/** The names in the note that lists the attachments; takes it off the lines. */
function attachmentNote(lines: SourceBlock[]): readonly string[] {
  const from = lines.findLastIndex(
    (block) => block.type === "paragraph" && (note.test(block.text) || isMark(block)),
  );
  if (from < 0 || from < lines.length - 12) return [];
  const behind = lines.slice(from);
  const texts = behind.map((block) => (block.type === "paragraph" ? block.mark + block.text : undefined));
  const numbered = (text: string | undefined): boolean => /^\d{1,2}\s*[.．、]/u.test(text ?? "");
  if (!texts.slice(1).every(numbered)) return [];
  const names = texts
    .map((text, at) =>
      at === 0
        ? (text ?? "").replace(note, "").replace(mark, "")
        : (text ?? "").replace(/^\d{1,2}\s*[.．、]\s*/u, ""),
    )
    .flatMap((text) => text.split("\n"))
    .map((text) => text.trim().replace(/^\d{1,2}\s*[.．、]\s*/u, ""))
    .filter((text) => text !== "");
  lines.splice(from);
  return names;
}

/** The bodies behind their marks, each with the name that stands first in it. */
function withBodies(named: readonly string[], blocks: readonly SourceBlock[]): readonly Attachment[] {
  const parts: { readonly number: number; readonly blocks: SourceBlock[] }[] = [];
  for (const block of blocks) {
    if (block.type === "paragraph" && isMark(block)) {
      const written = mark.exec(block.text)?.[1] ?? "";
      const count = "一二三四五六七八九十".indexOf(written) + 1 || Number(written);
      parts.push({ number: count || parts.length + 1, blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  const found = new Map<number, Attachment>(named.map((name, at) => [at + 1, { name, nodes: [] }]));
  for (const part of parts) {
    const [first, ...rest] = part.blocks;
    const known = found.get(part.number)?.name;
    const title = first?.type === "paragraph" ? first.text : "";
    const isTitle = title !== "" && (title === known || (known === undefined && title.length <= 40));
    const name = isTitle ? title : (known ?? `附件${part.number}`);
    found.set(part.number, { name, nodes: nodesOf(isTitle ? rest : part.blocks) });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, attachment]) => attachment);
}
