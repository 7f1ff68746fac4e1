import { describe, expect, test } from "vitest";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { runPlan } from "../cli/run-plan.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");

/** Ways to write that a fact is open, and the mark that mending makes of each. */
const forms: readonly (readonly [written: string, mark: string])[] = [
  ["{待补: 还没定}", "{待补: 还没定}"],
  ["待补", "{待补: }"],
  ["待补: 还没定", "{待补: 还没定}"],
  ["待补：还没定", "{待补: 还没定}"],
  ["{待补：还没定}", "{待补: 还没定}"],
  ["【待补】", "{待补: }"],
  ["（待补：还没定）", "{待补: 还没定}"],
  ["[待补]", "{待补: }"],
  ["{待补}", "{待补}"],
  ["待定", "{待补: }"],
  ["〔待补〕", "{待补: }"],
  ["待确认", "{待补: }"],
  ["待核实", "{待补: }"],
  ["时间待定", "{待补: 时间}"],
  ["暂未确定", "{待补: }"],
  ["TODO", "{待补: }"],
  ["todo: 还没定", "{待补: 还没定}"],
  ["TODO：还没定", "{待补: 还没定}"],
  ["“待补充”", "{待补: }"],
];

const places: Readonly<Record<string, string>> = {
  "a field": "活动地点: ␣\n",
  "an item": "活动地点: 操场\n注意事项:\n  - 带水\n  - ␣\n",
  "a row": "活动地点: 操场\n人员分工:\n  - 任务: 摄影\n    负责人: ␣\n",
  "a row in braces": "活动地点: 操场\n人员分工:\n  - {任务: 摄影, 负责人: ␣}\n",
  "a label": "活动地点: 操场\n其他安排:\n  摄影: ␣\n  录像: 李明\n",
  "a cell": "活动地点: 操场\n分工表:\n  表格:\n    - [任务, 负责人]\n    - [摄影, ␣]\n    - [录像, 李明]\n",
  "the date of the signature": "活动地点: 操场\n落款:\n  单位: 青禾小学\n  日期: ␣\n",
};

/** Items and cells that are a lone name with its value are marks as they stand. */
const sound = /^(?:todo|待补|TODO): /u;

describe.each(Object.entries(places))("in %s", (place, around) => {
  test.each(forms)("%j is a mark of what is missing", async (written, mark) => {
    const text = `标题: 秋日方案\n类型: 其他\n${around.replace("␣", written)}`;
    const open = check(encode(text)).diagnostics.filter(({ code }) => code.startsWith("left-over/"));
    expect(open.map(({ code }) => code)).toEqual(["left-over/todo"]);
    const fixed = fixBytes(encode(text), check(encode(text)), check);
    const after = fixed?.after ?? text;
    const stands = (place === "an item" || place === "a cell") && sound.test(written) ? written : mark;
    expect(after).toBe(`标题: 秋日方案\n类型: 其他\n${around.replace("␣", stands)}`);
    const left = check(encode(after)).diagnostics;
    expect(left.map(({ code, fix }) => [code, fix])).toEqual([["left-over/todo", undefined]]);
    for (const said of [text, after]) {
      const { code, err } = await runPlan(["render", "--final"], { files: { "方案.yaml": said } });
      expect(code).toBe(1);
      expect(err).toMatch(/left-over\/todo|yaml\//u);
    }
  });
});

describe("no mark is", () => {
  test.each([
    "等待补考",
    "待补课的同学",
    "待定区",
    "暂缺一名队员时由替补上场",
    "胜负未定",
    "todos",
    "时间待定的项目见附件二",
  ])("%j", (written) => {
    const text = `标题: 秋日方案\n类型: 其他\n活动地点: 操场\n活动内容: ${written}\n`;
    const found = check(encode(text)).diagnostics.filter(({ fix }) => fix);
    expect(found.map(({ code }) => code)).toEqual([]);
  });
});
