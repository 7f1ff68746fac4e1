import { isGarbled, readNumber } from "../../notation/numbers/number.ts";
import { type AmountMention, amountsIn } from "../../notation/sums/amounts-in.ts";
import type { Label, ListElement, Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { surveyOf } from "../survey.ts";

/** A line of an enumeration: a name with a number, as 场地：500元. */
export interface Entry {
  /** What stands before the number. */
  readonly name: string;
  /** The text that has the numbers. */
  readonly text: Text;
  /** Its numbers, by offsets into the text; one with an empty unit stands alone (场地：500). */
  readonly amounts: readonly EntryAmount[];
  /** The line is a sum of those above: of all, or of those since the last subtotal. */
  readonly total: "all" | "part" | undefined;
  /** Still to come: nobody knows what it adds. */
  readonly open: boolean;
  /** It is only a part of another line: 其中男生20人. */
  readonly inner: boolean;
  /** It looks like a number and cannot be read: 5K, 15%. */
  readonly unreadable: boolean;
}

/** A line before its numbers are read: most lists have no total, and nobody asks for those. */
interface Unread {
  readonly name: string;
  readonly entry: () => Entry;
}

/** A number of a line; `own` where the line says that it is what the line comes to: 10本×5元＝50元. */
export type EntryAmount = AmountMention & { readonly own: boolean };

/**
 * The enumerations of a plan, however they are written: labels and values, lists of texts, rows that
 * are texts, the lines of a text. Rows with keys and tables have facts of their own.
 */
export function enumerationsOf(plan: Plan): readonly (readonly Entry[])[] {
  const { labelGroups, lists, rowParts, texts } = surveyOf(plan);
  const enumerations = [
    ...labelGroups.map((labels) => labels.map(ofLabel)),
    ...lists.flatMap(({ elements }) => parted(elements)),
    ...rowParts.map(({ part }) => part.rows.flatMap(ofPlainRow)),
    ...texts.flatMap((text) => (text.value.includes("\n") ? [ofLines(text)] : [])),
  ];
  return enumerations
    .filter((lines) => lines.length > 2 && lines.some(({ name }) => totalOf(name) !== undefined))
    .map((lines) => lines.map(({ entry }) => entry()));
}

/** A label among items has been seen with its group. */
function parted(elements: readonly ListElement[]): readonly (readonly Unread[])[] {
  if (elements.every(({ type }) => type === "label")) return [];
  const entries = elements.map((each) => {
    if (each.type === "label") return ofLabel(each);
    if (each.type === "text") return ofText(each.text);
    if (each.type !== "item" || !each.title) return undefined;
    return each.text ? ofPair(each.title, each.text) : ofText(each.title);
  });
  return [entries.filter((entry) => entry !== undefined)];
}

function ofPlainRow(row: Row): readonly Unread[] {
  const [value, another] = [...row.values.values()];
  const [text, more] = value?.texts ?? [];
  return text && !another && !more ? [ofText(text)] : [];
}

function ofLines(text: Text): readonly Unread[] {
  const lines = [...text.value.matchAll(/[^\n]+/g)];
  return lines.map(({ 0: line, index }) => ({ name: line, entry: () => made(line, line, text, index) }));
}

function ofLabel({ label, body }: Label): Unread {
  const [part, another] = body.parts;
  if (part?.type === "text" && !another) return ofPair(label, part.text);
  const name = label.value;
  return { name, entry: () => ({ ...made(name, "", label, 0), open: true }) };
}

/** What a line adds that costs nothing, or that somebody else gives. */
const free =
  /^(?:无|没有|免|零|不收|不计|自[备带理费筹]|[已现自]有|捐赠|赞助|——?|[-/]$)|(?:提供|赞助|承担|捐赠|自备|自理|自筹|免费)[。）)]?$/u;

/** A value without a number leaves open what the line adds, unless it says that it adds nothing. */
function ofPair({ value: name }: Text, text: Text): Unread {
  const entry = (): Entry => {
    const known = made(name, text.value, text, 0);
    const silent = known.amounts.length === 0 && !known.unreadable;
    return { ...known, open: known.open || (silent && !free.test(text.value.trim())) };
  };
  return { name, entry };
}

function ofText(text: Text): Unread {
  return { name: text.value, entry: () => made(text.value, text.value, text, 0) };
}

const all =
  /^[\s\d.、]*(?:师生|人员|人数|费用|经费|预算|金额|活动|以上|所有|各项|全程|课程|班会)*(?:总计|合计|共计|总共|一共|合共|总人数|总费用|总金额|总额|总价|总数|总分|满分|总时长|总时间|共|计)(?=[：:为是约有需\d\s（(¥￥一二三四五六七八九十百千两]|$|人数|费用|金额|经费)/u;
const part = /^\s*(?:小计|分计)/u;

function totalOf(name: string): Entry["total"] {
  return part.test(name) ? "part" : all.test(name) ? "all" : undefined;
}

/** What stands for a number that is still to come, or that nobody counted. */
const unsaid =
  /待[补填定]|[未没不]定|若干|数[名人]|[多几][名人]|全[体部]|部分|另[计付行]|[_＿…]{2,}|[xX×]{2,}|[?？]/u;

/** An entry out of a line of a text. */
function made(name: string, line: string, text: Text, offset: number): Entry {
  const amounts = text.todo ? [] : amountsOf(line, name === line ? "" : name);
  return {
    name: name.replace(/[：:\d].*$/su, "").trim(),
    text,
    amounts: amounts.map((each) => ({ ...each, start: offset + each.start, end: offset + each.end })),
    total: totalOf(name),
    open: text.todo || (amounts.length === 0 && unsaid.test(line)),
    inner: /^\s*(?:其中|含|包括)/u.test(name),
    unreadable: !text.todo && amounts.length === 0 && isGarbled(line.replace(/^[^\d.]{0,16}/u, "")),
  };
}

const eachOnly = /每|人均|单价|平均/u;

/** The numbers of a line; what its label or its own clause says of each one only is vague. */
function amountsOf(line: string, label: string): readonly EntryAmount[] {
  const isEach = (start: number): boolean =>
    eachOnly.test(label) || eachOnly.test(line.slice(0, start).replace(/^.*[，,；;。]/su, ""));
  const found = amountsIn(line).map((each): EntryAmount => {
    const own = /(?:共|计|[=＝])(?:[：:为是]|需)?$/u.test(line.slice(0, each.start));
    return { ...each, own, vague: each.vague || isEach(each.start) };
  });
  if (found.length > 0) return found;
  const at = line.search(/[^：:\s][^：:]*$/u);
  const read = at < 0 ? undefined : readNumber(line.slice(at));
  if (!read) return [];
  const { value, unit, per } = read;
  const vague = read.approximate || read.to !== undefined || isEach(at);
  return [{ start: at, end: line.trimEnd().length, value, unit, per, vague, own: false }];
}
