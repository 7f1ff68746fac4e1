import { numeralCharacters, parseNumeral } from "../notation/numbers/numeral.ts";
import { bodyKeys, findKey } from "../vocabulary/body-keys.ts";
import { forms, isRowForm } from "../vocabulary/forms.ts";
import { type KeyMeaning, meaningOf } from "../vocabulary/names.ts";
import type { YamlNode } from "../yaml/tree.ts";
import { shorten } from "./found.ts";
import type { Expected } from "./problems.ts";

/** The line that would be right in place of a value of the wrong shape, from the value itself where it can be; empty: nobody knows. */
export function example(expected: Expected, steps: readonly string[], node: YamlNode): string {
  const key = steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
  const text = node.kind === "scalar" ? shorten(node.text) : "";
  if (key === "") return expected === "map" ? "标题: 第三小学秋季研学活动方案" : "";
  const [name = "", ...inside] = steps;
  if (inside.length === 0) {
    const field = meaningOf(name)?.field;
    if (field?.place === "front") return `${key}: ${field.example}`;
  }
  if (steps.at(-1) !== key) return "";
  switch (expected) {
    case "number":
    case "amount":
      return `${key}: ${figuresIn(node) ?? `{待补: ${plain(text) || "多少"}}`}`;
    case "flag":
      return `${key}: 是`;
    case "list":
      return text === "" ? "" : `${key}: [${plain(text)}]`;
    case "table":
      return `${key}: [[物品, 数量], [饮用水, 20]]`;
    case "rows":
      return `${key}: [{车号: 1号车, 班级: 三（1）班}]`;
    case "body":
      return tableOf(node) === "" ? "" : `${key}: ${tableOf(node)}`;
    default:
      return "";
  }
}

/** A list whose items are lists themselves is a table without its name: its first row under 表格. */
function tableOf(node: YamlNode): string {
  const [head] = node.kind === "seq" ? node.items : [];
  const cells = head?.kind === "seq" ? head.items : [];
  const texts = cells.map((cell) => (cell.kind === "scalar" ? plain(shorten(cell.text)) : ""));
  return texts.length < 2 ? "" : `{表格: [[${texts.join(", ")}], …]}`;
}

/** A text as it may stand in brackets. */
function plain(text: string): string {
  return /[[\]{},#'"]|: |^[-&*!|>%@`?]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

const numeral = new RegExp(`[${numeralCharacters}]+`, "gu");

/**
 * A text whose one number stands in Chinese characters, with figures in their place: 一百五十八人 is
 * 158人. Undefined where it gives none or several (十几人), or is not typed plainly on one line.
 */
export function figuresIn(node: YamlNode): string | undefined {
  if (node.kind !== "scalar" || node.style !== "plain" || /[几多余数来\n]/u.test(node.text)) return undefined;
  const [written, ...more] = node.text.match(numeral) ?? [];
  const number = written === undefined || more.length > 0 ? undefined : parseNumeral(written);
  return number === undefined ? undefined : node.text.trim().replace(written ?? "", String(number));
}

/** Under 正文 stands a text; a list is right under 条目, where that may stand beside it. Empty: it may not. */
export function renamed(steps: readonly string[], node: YamlNode): string {
  const key = steps.at(-1) ?? "";
  if (node.kind === "scalar" || findKey(bodyKeys, key)?.key !== "text") return "";
  const named = steps.map(meaningOf).findLast((meaning) => meaning !== undefined);
  return takesItems(named) ? (key === "text" ? "items" : "条目") : "";
}

function takesItems(meaning: KeyMeaning | undefined): boolean {
  const field = meaning?.field;
  if (field?.place !== "section" || !isRowForm(field.form)) return true;
  return forms[field.form].keys.some(({ key }) => key === "items");
}
