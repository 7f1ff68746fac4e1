import { describe, expect, test } from "vitest";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { toJs } from "../../src/yaml/tree.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");
const fixed = (text: string): string => fixBytes(encode(text), check(encode(text)), check)?.after ?? text;

function read(text: string): unknown {
  const { value } = parseYaml(createSource("方案.yaml", text));
  return value && JSON.parse(JSON.stringify(toJs(value.root)));
}

const groups: readonly (readonly [string, string])[] = [
  [
    "a group",
    "标题: 秋游方案\n人员分工:\n  总负责: 王敏\n  安全: 李强\n  后勤: 赵红\n  宣传: 钱多\n总结: 无\n",
  ],
  ["a list", "标题: 秋游方案\n活动要求:\n  - 注意安全\n  - 带水\n  - 按时集合\n  - 听从指挥\n"],
  [
    "rows",
    "标题: 秋游方案\n流程:\n  - 时刻: 8:00\n    内容: 集合\n    备注: 点名\n  - 时刻: 9:00\n    内容: 出发\n",
  ],
  [
    "a group in a group",
    "标题: 秋游方案\n分工:\n  白天:\n    安全: 王敏\n    后勤: 赵红\n    宣传: 钱多\n  晚上:\n    安全: 李强\n",
  ],
];

describe("one line of a group", () => {
  test.each(groups)("of %s, indented by other spaces, comes back to its group", (_, text) => {
    const lines = text.split("\n");
    let left = 0;
    for (const [at, line] of lines.entries()) {
      const indent = /^ +/.exec(line)?.[0] ?? "";
      if (indent === "") continue;
      for (const space of ["\u3000", "\u3000\u3000", "\u00a0".repeat(indent.length), "\u00a0", "\u2003"]) {
        const spoilt = lines.with(at, space + line.trimStart()).join("\n");
        const mended = fixed(spoilt);
        if (mended === spoilt) left++;
        else expect(read(mended), spoilt).toEqual(read(text));
      }
    }
    // The last line of an inner group could as well be one of the outer.
    expect(left).toBeLessThanOrEqual(text.includes("晚上") ? 5 : 0);
  });

  test("that may be a section of its own is told and stays at the margin", () => {
    const text =
      "标题: 秋游方案\n活动安排:\n  活动时间: 2026年10月16日\n活动地点: 操场\n  参加对象: 三年级\n";
    const [first] = parseYaml(createSource("方案.yaml", text)).diagnostics;
    expect(first?.code).toBe("yaml/bad-indent");
    expect(first?.fix).toBeUndefined();
    expect(fixed(text)).toBe(text);
  });

  test.each([
    ["a space too many", "   ", "yaml/bad-indent"],
    ["a full-width space", "\u3000", "yaml/full-width-space"],
  ])("that holds nothing yet and is set in by %s stays: it may hold what is below", (_, indent, code) => {
    const text = `标题: 秋游方案\n文书:\n  方案: {份数: 3}\n${indent}座位牌:\n  新闻稿:\n落款: {单位: 青禾小学}\n`;
    expect(fixed(text)).toBe(text);
    expect(check(encode(text)).diagnostics.map((each) => each.code)).toContain(code);
  });

  test.each(groups)("of %s, begun at the margin, leaves the others where they belong", (_, text) => {
    const lines = text.split("\n");
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith(" ")) continue;
      const spoilt = lines.with(at, line.trimStart()).join("\n");
      const mended = fixed(spoilt);
      // Either nothing is moved, or what comes of it is the plan that was meant.
      if (mended !== spoilt) expect(read(mended), spoilt).toEqual(read(text));
    }
  });
});

describe("a name with a full-width colon", () => {
  test.each([
    ["an item's list", "活动内容:\n  - title: 甲\n    条目：\n      - 水\n      - 糖\n  - title: 乙\n"],
    [
      "a list as far left as its name",
      "活动内容:\n  - title: 甲\n    条目： \n    - 水\n    - 糖\n  - title: 乙\n",
    ],
    [
      "rows of a table",
      "活动内容:\n  条目:\n    - title: 甲\n      表格:\n        表头:\n          - 列名: 物品\n        rows： \n          - 物品: 水\n            数量: 三\n    - title: 乙\n",
    ],
    [
      "what stands below the item itself",
      "活动内容:\n  - 表格：\n      列: [甲, 乙]\n      行:\n        - [1, 2]\n  - title: 乙\n",
    ],
  ])("keeps what stands below it: %s", (_, body) => {
    const text = `标题: 秋游方案\n${body}`;
    const meant = text.replace(/： ?\n/u, ":\n");
    expect(fixed(text)).toBe(meant);
    expect(check(encode(text)).diagnostics.map(({ code }) => code)).not.toContain("yaml/bad-indent");
  });
});

describe("a full-width comma in braces", () => {
  test.each([
    [
      "{任务: 编排座位，张贴座位牌，负责人: 王建国, 地点: 体育馆}",
      "{任务: 编排座位，张贴座位牌, 负责人: 王建国, 地点: 体育馆}",
    ],
    [
      "{任务: 编排座位，张贴座位牌，负责人：王建国，地点：体育馆}",
      "{任务: 编排座位，张贴座位牌, 负责人: 王建国, 地点: 体育馆}",
    ],
    ["{任务: 8:00集合，点名，负责人: 李红}", "{任务: 8:00集合，点名, 负责人: 李红}"],
    [
      "｛任务: 集合，清点人数，负责人：李红，时间: 8:00｝",
      "{任务: 集合，清点人数, 负责人: 李红, 时间: 8:00}",
    ],
    ["｛任务: 讲座：怎样写故事, 负责人: 李红｝", "{任务: 讲座：怎样写故事, 负责人: 李红}"],
    ["｛任务：集合，清点人数，负责人：[李红, 王芳]｝", "{任务: 集合，清点人数, 负责人: [李红, 王芳]}"],
    ["｛任务: 清点人数，上车, 地点: 操场｝", "{任务: 清点人数，上车, 地点: 操场}"],
    ["{任务: 摄影，负责人: 李红}", "{任务: 摄影, 负责人: 李红}"],
  ])(
    "becomes a comma of the braces where a name follows it, and stays in the text else: %s",
    (typed, meant) => {
      expect(fixed(`标题: 秋游方案\n人员分工:\n  - ${typed}\n`)).toBe(
        `标题: 秋游方案\n人员分工:\n  - ${meant}\n`,
      );
    },
  );
});

const nests: readonly (readonly [string, string])[] = [
  ...groups,
  [
    "a name in a name in a row",
    "标题: 秋游方案\n流程:\n  - 时间: 8:00\n    环节: 集合\n    正文:\n      待补: 由谁点名\n    参加对象: 三年级\n    主讲:\n      - 王敏\n      - 李强\n    说明: 穿校服\n",
  ],
  [
    "a list of lists",
    "标题: 秋游方案\n名单:\n  表格:\n    - - 班级\n      - 人数\n    - - 三班\n      - 四十\n",
  ],
  [
    "a text over several lines",
    "标题: 秋游方案\n要求:\n  - 标题: 安全\n    正文: |\n      不离队。\n      不奔跑。\n    备注: 见附件\n  - 守时\n说明: 无\n",
  ],
  [
    "names with remarks between them",
    "标题: 秋游方案\n落款:\n  # 盖章用全称\n  单位: 实验小学\n  # 定稿日\n  日期: 2026年3月9日\n印发单位:\n  单位: 办公室\n  日期: 2026年3月9日\n",
  ],
];

/** How a hand sets a line in: by a space or two more or less, by a tab, by spaces of the input method. */
const slips: Readonly<Record<string, (line: string) => string>> = {
  "a space more": (line) => ` ${line}`,
  "a space less": (line) => line.slice(1),
  "a full-width space more": (line) => `\u3000${line}`,
  "a no-break space in front of it": (line) => `\u00a0${line}`,
  "tabs for its spaces": (line) => line.replace(/^ +/, (spaces) => "\t".repeat(spaces.length / 2)),
  "full-width spaces for its spaces": (line) =>
    line.replace(/^ +/, (spaces) => "\u3000".repeat(spaces.length / 2)),
};

describe.each(Object.entries(slips))("a line set in by %s", (_, slip) => {
  test.each(nests)("of %s comes back to its place, or stays as it stands", (_, text) => {
    const lines = text.split("\n");
    const meant = read(fixed(text));
    const wrong = lines.flatMap((line, at) => {
      if (!/^ +[^ #]/.test(line)) return [];
      const spoilt = lines.with(at, slip(line)).join("\n");
      const mended = fixed(spoilt);
      if (mended === spoilt || JSON.stringify(read(mended)) === JSON.stringify(meant)) return [];
      // What is still told is its writer's to mend.
      if (check(encode(mended)).diagnostics.some(({ code }) => code === "yaml/bad-indent")) return [];
      return [`${at + 1}: ${slip(line)}\n${mended}`];
    });
    expect(wrong).toEqual([]);
  });
});

test("the first line below a name goes to where the next one stands", () => {
  const text =
    "标题: 秋游方案\n落款:\n  # 全称\n     单位: 实验小学\n  # 定稿日\n  日期: 2026年3月9日\n地点: 操场\n";
  expect(fixed(text)).toBe(text.replace("     单位", "  单位"));
});

test.each([
  ["- &大巴", "<<: *大巴"],
  ["-", "座位: 45"],
])("a tab before the first name of an item that is %j above it becomes its spaces", (item, next) => {
  const first = `    ${item}\n      车号: 1号车\n      座位: 49\n`;
  const sound = `标题: 秋游方案\n交通安排:\n  车辆:\n${first}    - ${next}\n      车号: 2号车\n`;
  expect(fixed(sound.replace("      车号", "\t\t\t车号"))).toBe(sound);
});

test.each([
  ["two tabs before a name of a row", "    环节: 开幕", "\t\t环节: 开幕"],
  ["a tab behind the dash of a row", '  - 时间: "8:30"', '  -\t时间: "8:30"'],
  ["two tabs behind the dash of a row", '  - 时间: "8:30"', '  -\t\t时间: "8:30"'],
])("%s become its spaces", (_, line, spoilt) => {
  const sound =
    '标题: 运动会方案\n活动流程:\n  - 时间: "8:00"\n    环节: 入场\n  - 时间: "8:30"\n    环节: 开幕\n    地点: 主席台\n';
  expect(fixed(sound.replace(line, spoilt))).toBe(sound);
});

describe("a line between two levels", () => {
  const text = (spaces: number): string =>
    `标题: 秋游方案\n附则:\n  - 事项: 集合\n    正文:\n      待补: 地点\n${" ".repeat(spaces)}备注: 带水\n    地点: 操场\n`;

  test("that may be meant for either is told with both, and left", () => {
    const { diagnostics } = check(encode(text(5)));
    const [found] = diagnostics.filter(({ code }) => code === "yaml/bad-indent");
    expect(found?.data).toMatchObject({ spaces: 5, expected: 6, like: 5, other: 4, otherLike: 4 });
    expect(found?.fix).toBeUndefined();
    expect(fixed(text(5))).toBe(text(5));
  });

  test("goes to the nearer one", () => {
    expect(fixed(text(7))).toBe(text(6));
    expect(fixed(text(3))).toContain("\n    备注: 带水\n    地点: 操场\n");
  });
});

test.each([
  ["-乙", "a dash without its space"],
  ["－ 乙", "a full-width dash"],
  ["— 乙", "a long dash"],
])("%s among good items, %s, becomes an item", (line) => {
  const text = (item: string): string => `标题: 秋游方案\n比赛项目:\n  - 甲\n  ${item}\n  - 丙\n`;
  expect(fixed(text(line))).toBe(text("- 乙"));
});
