import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document.ts";
import { namedNumbering } from "../../../src/style/named-numbering.ts";
import type { Style } from "../../../src/style/style.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { wordLines } from "./as-word-counts.ts";
import { document, heading, list, mark, para } from "./blocks.ts";

const standard = shippedStyle("standard");

async function lines(style: Style, ...blocks: readonly Block[]): Promise<string[]> {
  return wordLines(
    await writeDocx(document(...blocks), style, { createdAt: new Date("2026-10-09T08:00:00Z") }),
  );
}

function numbered(name: string): Style {
  const numbering = namedNumbering(name);
  if (!numbering) throw new Error(name);
  return { ...standard, numbering };
}

describe("numbers, counted as Word counts them", () => {
  test("headings begin anew under a higher one, an unnumbered one, and in an attachment", async () => {
    const seen = await lines(
      standard,
      heading(1, "目的"),
      heading(2, "意义"),
      heading(2, "目标"),
      heading(1, "安排"),
      heading(2, "时间"),
      heading(1, "说明", { numbered: false }),
      heading(2, "其一"),
      heading(1, "要求"),
      heading(2, "安全"),
      para("附件", "attachment-title"),
      heading(1, "总则"),
      heading(2, "范围"),
      heading(1, "附则"),
    );
    expect(seen.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual(
      ["一、目的", "1、意义", "2、目标", "二、安排", "1、时间", "说明", "1、其一", "三、要求"].concat([
        "1、安全",
        "附件",
        "一、总则",
        "1、范围",
        "二、附则",
      ]),
    );
  });

  test("a list that counts on below another heading says the number of that one", async () => {
    const seen = await lines(
      numbered("decimal"),
      heading(1, "上午"),
      list(1, ["入场", "开幕"]),
      heading(1, "下午"),
      { ...list(1, ["颁奖", "闭幕"]), continued: true },
    );
    expect(seen.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual([
      ...["1 上午", "1.1 入场", "1.2 开幕"],
      ...["2 下午", "2.3 颁奖", "2.4 闭幕"],
    ]);
  });

  test("lists begin anew, go on where they are continued, and count apart when they nest", async () => {
    const seen = await lines(
      standard,
      list(1, [
        [para("物品"), list(2, ["旗子"])],
        [para("车辆"), list(2, ["大巴", "中巴"])],
      ]),
      heading(1, "要求"),
      list(1, ["守时"]),
      list(1, ["安静", "整洁"], { continued: true }),
    );
    expect(seen.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual([
      "1、物品",
      "（1）旗子",
      "2、车辆",
      "（1）大巴",
      "（2）中巴",
      "一、要求",
      "1、守时",
      "2、安静",
      "3、整洁",
    ]);
  });

  test.each([
    ["decimal", ["1 目的", "1.1 意义", "1.2 目标", "2 安排", "2.1 时间", "2.1.1 集合"]],
    ["chapter", ["第一章　目的", "一、意义", "二、目标", "第二章　安排", "一、时间", "1、集合"]],
    ["plain", ["目的", "1、意义", "2、目标", "安排", "1、时间", "（1）集合"]],
    ["bracket", ["【目的】", "1、意义", "2、目标", "【安排】", "1、时间", "（1）集合"]],
  ])("the scheme %s", async (name, expected) => {
    const seen = await lines(
      numbered(name),
      heading(1, "目的"),
      heading(2, "意义"),
      heading(2, "目标"),
      heading(1, "安排"),
      heading(2, "时间"),
      list(2, ["集合"]),
    );
    expect(seen.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual(expected);
  });

  test("an item without a number keeps its words, one with a number and no words its number", async () => {
    const plain = list(1, ["甲", "乙"]);
    const items = plain.items.map((item, i) => ({ ...item, numbered: i > 0 }));
    const empty = { type: "item", numbered: true, blocks: [] } as const;
    const seen = await lines(standard, { ...plain, items: [...items, empty] });
    expect(seen.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual(["甲", "1、乙", "2、"]);
  });

  test("a heading and an item with marks of their own", async () => {
    const own = mark("第一项");
    const seen = await lines(
      standard,
      heading(1, "跳绳", { mark: own }),
      heading(1, "拔河", { mark: own }),
      list(1, ["甲", "乙"], { marks: [mark("①")] }),
      heading(1, "奖励"),
    );
    expect(seen).toEqual([
      "[Heading1] 第一项　跳绳",
      "[Heading1] 第二项　拔河",
      "[Item2] ①甲",
      "[Item2] ②乙",
      "[Heading1] 一、奖励",
    ]);
  });
});
