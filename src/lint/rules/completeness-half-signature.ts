import { findKey, signatureKeys } from "../../vocabulary/body-keys.ts";
import type { Rule } from "../rule.ts";

/** A signature with a date and no unit, or with a unit and no date. */
export const halfSignature: Rule<{ lacks: string }> = {
  code: "completeness/half-signature",
  severity: "warning",
  words: {
    zh: ({ lacks }) => ({
      message: lacks === "unit" ? "落款只有日期，没有单位" : "落款只有单位，没有日期",
      hint:
        lacks === "unit"
          ? "写成「落款: {单位: 学校名称, 日期: …}」"
          : "写成「落款: {单位: …, 日期: 2026-10-12}」",
    }),
    en: ({ lacks }) => ({
      message:
        lacks === "unit" ? "The signature has a date and no unit" : "The signature has a unit and no date",
      hint: "Write both: “落款: {单位: …, 日期: 2026-10-12}”",
    }),
  },
  why: {
    zh: "落款由单位和日期两部分组成，缺一样就不知道是谁、什么时候发的。",
    en: "A signature says who issues a plan and when; with half of it one of the two stays open.",
  },
  examples: {
    bad: ["标题: 班会方案\n落款: {日期: 2026-10-12}\n", "标题: 班会方案\n落款: {单位: 青禾小学}\n"],
    good: [
      "标题: 班会方案\n落款: {单位: 青禾小学, 日期: 2026-10-12}\n",
      "标题: 班会方案\n落款: {单位: 青禾小学, 日期: {待补: 定稿时写}}\n",
    ],
  },
  check({ signature, empties }, findings, { config }) {
    if (!signature) return;
    // A key with nothing behind it is told as that.
    if (empties.some(({ key }) => findKey(signatureKeys, key))) return;
    const units = signature.units.filter((text) => text.todo || text.value.trim() !== "");
    const [first] = units;
    if (signature.date && !first && config.defaults.unit === undefined)
      findings.add(signature.date.range, { lacks: "unit" });
    if (first && !signature.date) findings.add(first.range, { lacks: "date" });
  },
};
