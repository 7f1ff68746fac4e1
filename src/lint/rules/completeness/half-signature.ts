import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Section } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { findKey, signatureKeys } from "../../../vocabulary/body-keys.ts";
import type { Rule } from "../../rule.ts";

/** What a signature lacks: one of its parts, a border between them, or a date that stands beside it. */
type Lack = "unit" | "date" | "border" | "place";

const messages: Readonly<Record<Lack, readonly [zh: string, en: string]>> = {
  unit: ["落款只有日期，没有单位", "The signature has a date and no unit"],
  date: ["落款只有单位，没有日期", "The signature has a unit and no date"],
  border: [
    "落款的单位和日期写在一句里，印不成两行",
    "The signature has unit and date in one text and prints as one line",
  ],
  place: [
    "「日期」会单独印成一节，不印在落款里",
    "日期 prints as a section of its own and not in the signature",
  ],
};

/** A signature with a date and no unit, with a unit and no date, or with a date that is not where it belongs. */
export const halfSignature: Rule<{ lacks: Lack; unit: string; date: string }> = {
  code: "completeness/half-signature",
  severity: "warning",
  words: {
    zh: ({ lacks, unit, date }) => {
      const whole = `落款: {单位: ${unit || "学校名称"}, 日期: ${date || "2026-10-12"}}`;
      const written = `写成「${whole}」`;
      const hints = {
        ...{ unit: written, date: written, border: written },
        place: unit
          ? `${written}，删去「日期」这一节`
          : `是活动的日期就改成：活动时间；是落款的日期就改成：${whole}`,
      };
      return { message: messages[lacks][0], hint: hints[lacks] };
    },
    en: ({ lacks, unit, date }) => {
      const whole = `落款: {单位: ${unit || "学校名称"}, 日期: ${date || "2026-10-12"}}`;
      const written = `Write “${whole}”`;
      const hints = {
        ...{ unit: written, date: written, border: written },
        place: unit
          ? `${written} and delete the section 日期`
          : `If it is the date of the event, name it: 活动时间; if it is that of signing, write: ${whole}`,
      };
      return { message: messages[lacks][1], hint: hints[lacks] };
    },
  },
  why: {
    zh: "落款由单位和日期两部分组成，各印一行；缺一样就不知道是谁、什么时候发的。",
    en: "A signature says who issues a plan and when, each on a line; with half of it one of the two stays open.",
  },
  get examples() {
    return {
      bad: [
        "标题: 班会方案\n落款: {日期: 2026-10-12}\n",
        "标题: 班会方案\n落款: {单位: 青禾小学}\n",
        "标题: 班会方案\n落款: 青禾小学，2026.10.26\n",
        "标题: 班会方案\n落款: 青禾小学德育处 二〇二六年十月十二日\n",
        "标题: 班会方案\n落款: 青禾小学\n日期: 2026年10月12日\n",
        "标题: 班会方案\n日期: 2026-10-12\n",
      ],
      good: [
        "标题: 班会方案\n落款: |\n  青禾小学\n  2026年10月12日\n",
        "标题: 班会方案\n落款: {单位: 青禾小学, 日期: 2026-10-12}\n",
        "标题: 班会方案\n落款: [青禾小学, 青禾小学家委会, 2026年10月12日]\n",
        "标题: 班会方案\n落款: {单位: 青禾小学, 日期: {待补: 定稿时写}}\n",
      ],
    };
  },
  check(plan, findings, { config }) {
    const { signature, empties } = plan;
    // A key with nothing behind it is told as that.
    if (empties.some(({ key }) => findKey(signatureKeys, key))) return;
    const units = (signature?.units ?? []).filter((text) => text.todo || text.value.trim() !== "");
    const [first] = units;
    const loose = looseDate(plan);
    if (signature?.date && !first && config.defaults.unit === undefined)
      findings.add(signature.date.range, { lacks: "unit", unit: "", date: signature.date.value });
    const unit = unitsOf(units);
    if (loose && !signature?.date)
      return findings.add(loose.section.keyRange, { lacks: "place", unit, date: loose.date });
    if (!first || signature?.date) return;
    const [whole, name = "", date = ""] = endingInDate(first);
    if (whole === undefined) findings.add(first.range, { lacks: "date", unit, date: "" });
    else findings.add(first.range, { lacks: "border", unit: name, date });
  },
};

function unitsOf(units: readonly Text[]): string {
  const names = units.map(({ value }) => value.trim());
  return names.length > 1 ? `[${names.join(", ")}]` : (names[0] ?? "");
}

/** A section that is called 日期 and holds one. */
function looseDate({ sections }: Plan): { readonly section: Section; readonly date: string } | undefined {
  const section = sections.find(
    ({ field, key }) => !field && /^(?:日期|成文日期|落款日期|落款时间)$/u.test(key),
  );
  const [part] = section?.body.parts ?? [];
  return section && part?.type === "text" && !part.text.todo
    ? { section, date: part.text.value.trim() }
    : undefined;
}

/** A unit with a date behind it in one text: the text, the unit and the date. */
function endingInDate({ value }: Text): readonly [whole?: string, name?: string, date?: string] {
  const last = datesIn(value).at(-1);
  if (!last || last.start === 0 || value.slice(last.end).trim() !== "") return [];
  return [value, value.slice(0, last.start).replace(/[\s，,、。]+$/u, ""), value.slice(last.start, last.end)];
}
