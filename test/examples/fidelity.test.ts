import { describe, expect, it } from "vitest";
import { compareText, damage, marks, noise, printedText, samplePassages } from "./fidelity.ts";

describe("the passages of a sample", () => {
  it("leave out the site's lines, marks and white space", () => {
    const sample = "一、活动目的：\n\n- 1、爱护花草\n 3、4年级都参加\n\n推荐度：\n\n[搜索文档](#)";
    expect(samplePassages(sample)).toEqual(["活动目的", "爱护花草", "3、4年级都参加"]);
  });

  it("are joined where a page ended inside a sentence", () => {
    expect(samplePassages("由乡党政办、综\n\n治办牵头")).toEqual(["由乡党政办、综治办牵头"]);
  });

  it("keep dates and the writer's own mistakes", () => {
    const sample = "3月9日下午\n\n20xx月23日----20xx月29日\n\n宏扬雷锋精神";
    expect(samplePassages(sample)).toEqual(["3月9日下午", "20xx月23日----20xx月29日", "宏扬雷锋精神"]);
  });
});

describe("a comparison", () => {
  it("names what is lost, out of order or added", () => {
    const sample = "一、活动时间\n\n3月9日下午\n\n二、活动地点\n\n校门口";
    expect(compareText(sample, "活动时间\n3月9日下午\n活动地点\n 校门口")).toEqual({ lost: [], added: [] });
    expect(compareText(sample, "活动时间 3月9日 活动地点 大操场")).toEqual({
      lost: ["3月9日下午", "校门口"],
      added: ["3月9日", "大操场"],
    });
    expect(compareText(sample, "活动地点 校门口 活动时间 3月9日下午").lost).toEqual(["活动地点", "校门口"]);
  });

  it("takes white space for nothing", () => {
    expect(printedText(" 在前期\n　准备 ")).toBe("在前期准备");
  });
});

describe("the table of exemptions", () => {
  it("gives each a reason", () => {
    for (const exemption of [...noise, ...damage, ...marks]) expect(exemption.why).not.toBe("");
  });
});
