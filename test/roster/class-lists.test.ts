import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classesIn } from "../../src/roster/class-lists.ts";

/** The classes of rows as `class: names`. */
function told(rows: readonly (readonly string[])[], name = "", stem = ""): readonly string[] {
  return classesIn({ name, rows }, stem).map(
    (each) => `${each.name}: ${each.pupils.map((pupil) => pupil.name).join(" ")}`,
  );
}

describe("the header of a list", () => {
  test("may stand below titles and dates", () => {
    const rows = [
      ["青禾小学三年级花名册", "", ""],
      ["2026年9月", "", ""],
      [],
      ["序号", "学生姓名", "所在班级"],
      ["1", "张三", "三（1）班"],
    ];
    expect(told(rows)).toEqual(["三（1）班: 张三"]);
  });

  test("names its columns in many ways", () => {
    const header = [
      "座号",
      "姓 名",
      "性别（男/女）",
      "班 级",
      "监护人姓名",
      "家长联系电话*",
      "乘车车号",
      "特殊情况",
    ];
    const [list] = classesIn(
      { name: "", rows: [header, ["7", "张三", "男", "三（1）班", "张父", "13800000001", "2号车", "晕车"]] },
      "",
    );
    expect(list?.pupils).toEqual([
      {
        name: "张三",
        sex: "男",
        number: "7",
        parent: "张父",
        phone: "13800000001",
        vehicle: "2号车",
        note: "晕车",
      },
    ]);
  });

  test("may head two halves side by side", () => {
    const half = ["序号", "姓名", "性别"];
    const rows = [
      [...half, "", ...half],
      ["1", "张三", "男", "", "3", "王五", "女"],
      ["2", "李四", "女", "", "", "", ""],
    ];
    expect(told(rows, "三（1）班")).toEqual(["三（1）班: 张三 李四 王五"]);
  });

  test("may be missing where names stand alone", () => {
    expect(told([["张三"], ["李四"], ["欧阳娜娜"]], "", "三1班")).toEqual(["三1班: 张三 李四 欧阳娜娜"]);
    expect(told([["1 张三"], ["2、李四"]], "", "三1班")).toEqual(["三1班: 张三 李四"]);
    expect(
      told(
        [
          ["1", "张三"],
          ["2", "李四"],
        ],
        "",
        "三1班",
      ),
    ).toEqual(["三1班: 张三 李四"]);
  });

  test("is not found in a table of other things", () => {
    expect(
      told([
        ["项目", "单价", "数量"],
        ["租车", "1200", "4"],
      ]),
    ).toEqual([]);
    expect(told([["活动方案已经通过，请各班按时准备。"], ["第二段也是一句话，不是姓名。"]])).toEqual([]);
  });
});

describe("the class of a pupil", () => {
  test.each([
    [
      "a column",
      [
        ["班级", "姓名"],
        ["三（1）班", "张三"],
        ["三（2）班", "李四"],
      ],
      "Sheet1",
      "",
      ["三（1）班: 张三", "三（2）班: 李四"],
    ],
    [
      "a merged cell",
      [
        ["班级", "姓名"],
        ["三（1）班", "张三"],
        ["", "李四"],
        ["三（2）班", "王五"],
      ],
      "Sheet1",
      "",
      ["三（1）班: 张三 李四", "三（2）班: 王五"],
    ],
    [
      "grade and class apart",
      [
        ["年级", "班级", "姓名"],
        ["三", "1", "张三"],
        ["三年级", "2班", "李四"],
      ],
      "Sheet1",
      "",
      ["三年级1班: 张三", "三年级2班: 李四"],
    ],
    ["the sheet", [["姓名"], ["张三"]], "三（1）班", "五年级", ["三（1）班: 张三"]],
    ["the title", [["青禾小学三（1）班名单"], ["姓名"], ["张三"]], "Sheet1", "名单", ["三（1）班: 张三"]],
    ["the file", [["姓名"], ["张三"]], "Sheet1", "301班名单", ["301班: 张三"]],
    ["nothing", [["姓名"], ["张三"]], "Sheet1", "名单", [": 张三"]],
  ])("is said by %s", (_, rows, name, stem, expected) => {
    expect(told(rows, name, stem)).toEqual(expected);
  });
});

test("totals, remarks and blank lines are no pupils; names lose the blanks that fill them out", () => {
  const rows = [
    ["姓名", "性别"],
    ["张　三", "男"],
    ["李 四", "女"],
    ["阿依古丽·买买提", "女"],
    ["Emma Smith", "女"],
    ["", ""],
    ["合计：4人", ""],
    ["男生", "1人"],
    ["班主任：王芳", ""],
  ];
  expect(told(rows)).toEqual([": 张三 李四 阿依古丽·买买提 Emma Smith"]);
});

test("whatever columns a list has, in whatever order, its names are read in theirs", () => {
  const columns = ["姓名", "班级", "性别", "学号", "家长电话", "备注", "民族", "出生日期"];
  const names = ["张三", "李四", "王小明", "欧阳娜娜", "赵敏", "刘洋"];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(columns, { minLength: 1 }).filter((some) => some.includes("姓名")),
      fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      (header, pupils, above) => {
        const value: Readonly<Record<string, string>> = {
          班级: "三（1）班",
          性别: "男",
          学号: "20260001",
          家长电话: "13800000000",
          民族: "汉",
          出生日期: "2016-01-02",
        };
        const rows = [
          ...Array.from({ length: above }, () => ["青禾小学花名册"]),
          header,
          ...pupils.map((name) => header.map((column) => (column === "姓名" ? name : (value[column] ?? "")))),
        ];
        const read = classesIn({ name: "Sheet1", rows }, "").flatMap((each) =>
          each.pupils.map((pupil) => pupil.name),
        );
        expect(read).toEqual(pupils);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});
