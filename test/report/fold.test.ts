import { expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { reportObject } from "../../src/report/json.ts";
import type { Report } from "../../src/report/labels.ts";
import { pretty } from "../../src/report/pretty.ts";
import { createSource } from "../../src/source/source.ts";

const options = { language: "zh", width: 80, colour: false, offerFix: true } as const;

function reportOf(text: string): Report {
  const { diagnostics } = checkSource(createSource("方案.yaml", text));
  return { diagnostics, files: 1, passedOver: 0 };
}

const rows = Array.from({ length: 9 }, () => "  - {时间: {待补: 几点}, 内容: 集合, 负责人: 李明}\n").join("");
const fresh = `标题: 班会方案\n活动时间: 2026-10-23\n活动地点: 教室\n参加对象: 全班\n活动流程:\n${rows}`;

test("of a crowd of todo marks three are shown and the others counted with their lines", () => {
  const shown = pretty(reportOf(fresh), options);
  expect(shown.match(/left-over\/todo/g)?.length).toBe(3);
  expect(shown).toContain("……还有 6 条同样的提醒，在第 9、10、11、12、13、14 行\n");
  expect(shown).toContain("9 条提醒");
  expect(pretty(reportOf(fresh), { ...options, language: "en" })).toContain(
    "… 6 more of these, in lines 9, 10, 11, 12, 13, 14\n",
  );
});

test("programs are told every one of them", () => {
  expect(reportObject(reportOf(fresh), "zh").diagnostics.length).toBe(9);
});

test("five todo marks are all shown, and so is every error", () => {
  const few = fresh.split("\n").slice(0, 10).join("\n");
  expect(pretty(reportOf(few), options)).not.toContain("……还有");
  const errors = `标题: 班会方案\n物资:\n${Array.from({ length: 9 }, (_, at) => `  - {物品: 笔${at}, 数量: 一些}\n`).join("")}`;
  expect(pretty(reportOf(errors), options).match(/schema\/wrong-type/g)?.length).toBe(9);
});

test("an error among other findings is named last, where a terminal ends", () => {
  const shown = pretty(reportOf(`${fresh}wrong: 甲\n`), options);
  expect(shown).toMatch(/\n1 个错误，9 条提醒\n先改第一个错误：方案\.yaml:15:1\n$/);
  expect(
    pretty(reportOf("标题: 班会\nwrong: 甲\nworse: 乙\nworst: 丙\n活动时间: 8:00\n"), options),
  ).not.toContain("先改");
});
