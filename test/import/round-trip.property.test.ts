import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { factsOf } from "../../src/facts/facts.ts";
import { plain } from "../../src/import/prove.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource } from "../../src/source/source.ts";
import { renderFile, renderText } from "../rendering.ts";
import { runs } from "../runs.ts";
import { errorsOf, importBytes, printedText } from "./importing.ts";

/** What a plan says that its Word file shows: the days and hours, the sums, what is due when, how many rows there are. */
function factsIn(plan: Plan): unknown {
  // Small plans inside a plan come back as lists: what is due in them is told in words.
  const inner = plan.sections.some(
    ({ field, heading = "" }) => field?.key === "activities" || /分项活动/u.test(heading),
  );
  const { days, hours, budgets, fees, deadlines, materials, vehicles, risks } = factsOf(plan);
  return {
    days: days.map(({ number }) => number),
    hours: hours.map(({ from, to }) => [from, to]),
    totals: budgets.map(({ total }) => total),
    fees: fees.map(({ perHead }) => perHead),
    deadlines: inner ? [] : deadlines.map(({ date }) => date),
    counts: [materials.length, vehicles.length, risks.length],
  };
}

/** The text of a page; what Word counts inside a cell is text there. */
function page(text: string): string {
  return plain(text).replace(/\d、/gu, "");
}

function planOf(yaml: string): Plan {
  const { plan } = checkSource(createSource("方案.yaml", yaml));
  if (!plan) throw new Error("no plan");
  return plan;
}

describe.each(globSync("examples/*.yaml").sort())("%s", (path) => {
  test("comes back from its Word file: the same text, the same facts, no error", async () => {
    const { document, plan, bytes } = renderFile(path);
    const imported = await importBytes(await bytes("docx"), "方案.docx");
    expect(imported.lost).toEqual([]);
    expect(errorsOf(imported)).toEqual([]);
    expect(page(printedText(imported))).toBe(page(documentText(document)));
    expect(factsIn(planOf(imported.yaml))).toEqual(factsIn(plan));
  });
});

const words = fc.constantFrom(
  "学会合作",
  "亲近自然",
  "遵守纪律",
  "爱护花草",
  "**注意安全**",
  "看一看、想一想",
  "三（1）班",
  "《告家长书》",
  "1.5米的横幅",
  "一、二年级参加",
  "8:00以前到校",
  "听从“小队长”指挥",
  "A4纸",
  "100元",
  "第3周",
  "（自愿）",
  "注：以通知为准",
  "：",
  "2026年10月23日",
);
const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("，")}。`);
const quoted = (text: string): string => JSON.stringify(text);
const listOf = (texts: readonly string[], indent = "  "): string =>
  texts.map((text) => `${indent}- ${quoted(text)}`).join("\n");
const bodies = fc.oneof(
  sentence.map((text) => ` ${quoted(text)}`),
  fc.array(sentence, { minLength: 2, maxLength: 5 }).map((texts) => `\n${listOf(texts)}`),
  fc
    .tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }))
    .map(
      ([text, below]) =>
        `\n  - 标题: ${quoted(text)}\n    条目:\n${listOf(below, "      ")}\n  - ${quoted(text)}`,
    ),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
    .map(
      (rows) =>
        `\n  列: [甲栏, 乙栏]\n  行:\n${rows.map(([a, b]) => `    - [${quoted(a)}, ${quoted(b)}]`).join("\n")}`,
    ),
);
const headings = ["活动目的", "活动要求", "注意事项", "安全措施", "活动内容", "留校学生安排", "预期效果"];
const plans = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...headings), { minLength: 1, maxLength: 4 }),
    fc.array(bodies, { minLength: 4, maxLength: 4 }),
    sentence,
  )
  .map(([names, values, lead]) =>
    [
      `标题: 秋季活动方案`,
      `导语: ${quoted(lead)}`,
      ...names.map((name, at) => `${name}:${values[at]}`),
      "落款: {单位: 青溪小学德育处, 日期: 2026-09-28}",
    ].join("\n"),
  );

test("any plan comes back from its Word file with the same text", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (yaml) => {
      const { document, bytes } = renderText(yaml);
      const imported = await importBytes(await bytes("docx"), "方案.docx");
      expect(errorsOf(imported)).toEqual([]);
      expect(page(printedText(imported))).toBe(page(documentText(document)));
    }),
    { seed: 7, numRuns: runs(120) },
  );
});
