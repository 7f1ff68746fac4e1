import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import { braceText, bracketText, commaNumber } from "../problems/text-problems.ts";
import { colonWithoutSpace, fullWidthColon, fullWidthComma } from "../problems/typing-problems.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../tree.ts";

/** Words that stand in brackets where something is still to be filled in. */
const placeholder =
  /具体|填写|填入|输入|插入|待定|待补|此处|某|[Xx×]{2}|^(?:活动|举办|开展|学校|班级|负责人?)?(?:日期|时间|地点|名称|主题|姓名|单位|电话|人数|年级|班级|学校|校名|内容|图片|签名|盖章)$/;

/** Mistakes in a list in brackets: `[具体日期]`, `[甲，乙]`, `[1,000, 2,500]`. */
export function sequenceMistakes(text: string, seq: YamlSeq): readonly Finding[] {
  const [only] = seq.items;
  if (seq.items.length === 1 && isPlain(only)) {
    if (placeholder.test(only.text) && !/[，,、]/.test(only.text))
      return [asText(text, bracketText, seq.range)];
    const parts = only.text.split("，");
    const alike = parts.length > 1 && parts.every((part) => part.trim() !== "" && part.length <= 12);
    if (alike && !/[。；！？“”]/.test(only.text)) return [commas(text, only.range, seq.range, /，\s*/gu)];
  }
  return numbersIn(text, seq.range, seq.items);
}

/** A full-width comma before the next key; the colon of a clock (17:00) ends no key. Others are of the text. */
export const commaBeforeKey: RegExp = /，\s*(?=[^，,：:{}[\]]{1,12}(?:(?<!\d)[：:]|[：:](?!\d)))/gu;

/** Mistakes in braces: `{主题}`, `{日期：3月9日，地点：公园}`, `{金额: 1,000}`. */
export function mappingMistakes(text: string, map: YamlMap): readonly Finding[] {
  const bare = map.entries.filter((entry) => isBare(text, entry));
  // {待补} is a mark as {待补: } is.
  if (map.entries.length === 1 && /^(?:待补|todo)$/iu.test(map.entries[0]?.key ?? "")) return [];
  const found: Finding[] = [];
  for (const entry of map.entries) {
    const range = entry.value.range.end > entry.keyRange.end ? entry.value.range : entry.keyRange;
    const typed = text.slice(range.start, range.end);
    if (isPlain(entry.value) && typed.search(commaBeforeKey) >= 0)
      found.push(commas(text, range, range, commaBeforeKey));
    else if (bare.includes(entry)) found.push(...colonIn(text, entry.keyRange));
  }
  if (found.length > 0) return found;
  const values = map.entries.flatMap((entry) => (bare.includes(entry) ? [keyAsNode(entry)] : [entry.value]));
  const numbers = numbersIn(text, map.range, values);
  if (numbers.length > 0) return numbers;
  return bare.length > 0 && bare.length === map.entries.length ? [asText(text, braceText, map.range)] : [];
}

function isPlain(node: YamlNode | undefined): node is YamlScalar {
  return node?.kind === "scalar" && node.style === "plain";
}

/** A key in braces that has neither a colon nor a value. */
function isBare(text: string, entry: YamlEntry): boolean {
  return (
    !entry.merged &&
    entry.value.range.start === entry.value.range.end &&
    /^\s*[,}]/.test(text.slice(entry.keyRange.end))
  );
}

function keyAsNode(entry: YamlEntry): YamlScalar {
  return { kind: "scalar", range: entry.keyRange, text: entry.key, value: entry.key, style: "plain" };
}

/** A text in brackets or braces that was no list and no mapping, with what is glued to it on its line. */
export function asText(text: string, problem: typeof bracketText, range: Range): Finding {
  const typed = text.slice(range.start, range.end);
  const data = { text: brief(typed), mended: brief(quoted(typed)) };
  const fix = typed.includes("\n") ? [] : [{ range, text: quoted(typed) }];
  return finding(problem, range, data, { fix });
}

/** Full-width commas of a kind in a range, shown in the brackets around them. */
function commas(text: string, range: Range, shown: Range, kind: RegExp): Finding {
  const typed = text.slice(range.start, range.end);
  const fix = [...typed.matchAll(kind)].map((match) => {
    const start = range.start + match.index;
    return { range: { start, end: start + match[0].length }, text: ", " };
  });
  const at = fix[0]?.range.start ?? range.start;
  const mended = brief(text.slice(shown.start, shown.end).replace(kind, ", "));
  return finding(fullWidthComma, { start: at, end: at + 1 }, { mended }, { fix });
}

function colonIn(text: string, key: Range): readonly Finding[] {
  const typed = text.slice(key.start, key.end);
  const match = /^([^：:]{1,20})([：﹕∶]\s*|:(?=\S))/.exec(typed);
  if (match === null || (/\d$/.test(match[1] ?? "") && match[2] === ":")) return [];
  const [whole, name = "", colon = ""] = match;
  const start = key.start + name.length;
  const range = { start, end: start + 1 };
  const data = { line: 0, found: colon[0] ?? "：", mended: brief(`${name}: ${typed.slice(whole.length)}`) };
  const fix = [{ range: { start, end: start + colon.length }, text: ": " }];
  return [finding(colon === ":" ? colonWithoutSpace : fullWidthColon, range, data, { fix })];
}

/**
 * Numbers with a comma for the thousands, which the brackets take apart: `1,000`. `[100,200,300]`
 * is a list: there must be a group that starts with 0, or other items parted by a comma and a space.
 */
function numbersIn(text: string, range: Range, items: readonly YamlNode[]): readonly Finding[] {
  const spaced = /, /.test(text.slice(range.start, range.end));
  const found: Finding[] = [];
  for (let at = 0; at < items.length; at++) {
    const first = items[at];
    if (!isPlain(first) || !/^[1-9]\d{0,2}$/.test(first.text)) continue;
    let last: YamlNode = first;
    let zero = false;
    for (let next = items[at + 1]; isPlain(next); next = items[at + 1]) {
      if (!/^\d{3}(\.\d+)?$/.test(next.text) || text.slice(last.range.end, next.range.start) !== ",") break;
      zero ||= next.text.startsWith("0");
      last = next;
      at++;
    }
    if (last === first || !(zero || spaced)) continue;
    const whole = { start: first.range.start, end: last.range.end };
    const typed = text.slice(whole.start, whole.end);
    const mended = typed.replaceAll(",", "");
    found.push(
      finding(commaNumber, whole, { text: typed, mended }, { fix: [{ range: whole, text: mended }] }),
    );
  }
  return found;
}
