import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareText } from "./fidelity.ts";
import { printedYaml } from "./printed-yaml.ts";

const plans = new URL("../../examples/samples/", import.meta.url);
const texts = new URL("texts/", import.meta.url);

/** Headings and todo marks that the plans give to samples whose own were lost; nothing else is added. */
const added: Readonly<Record<string, readonly string[]>> = {
  "01": ["时间：【待补：演出的日期和起止时间】"],
  "02": "活动背景 活动目的 活动主题 活动时间 活动地点 活动准备 主办单位 承办单位 活动费用 活动流程 注意事项".split(
    " ",
  ),
  "03": "活动背景 活动目的 活动意义 活动时间 活动主题 参加人员 活动流程 活动总结".split(" "),
  "04": [],
  "05": ["【待补：每户老人由哪位行政带哪一组，列成表】"],
  "06": "活动背景 活动意义 活动主题 活动时间 活动地点 主办单位 承办单位 参加人员 活动内容 活动宣传 活动总结".split(
    " ",
  ),
  "07": "背景 工作目标 工作任务 保障措施".split(" "),
  "08": [],
};

describe("the samples as plans", () => {
  for (const name of readdirSync(plans).sort()) {
    it(`${name} keeps every word of its sample and adds none but headings and marks`, () => {
      const number = name.slice(0, 2);
      const sample = readFileSync(new URL(`sample-${number}.txt`, texts), "utf8");
      const printed = printedYaml(readFileSync(new URL(encodeURIComponent(name), plans), "utf8"));
      expect(compareText(sample, printed)).toEqual({ lost: [], added: added[number] });
    });
  }

  it("are eight", () => {
    expect(
      readdirSync(plans)
        .map((name) => name.slice(0, 2))
        .sort(),
    ).toEqual(Object.keys(added).sort());
  });
});
