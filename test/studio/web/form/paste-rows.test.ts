import { describe, expect, test } from "vitest";
import { pastedInto } from "../../../../src/studio/web/form/paste-rows.ts";
import { gridOf } from "../../../../src/studio/web/form/pasted-grid.ts";

describe("a pasted table", () => {
  test("is read as table programs write it: tabs, line ends of Windows, quotes around lines", () => {
    expect(gridOf("8:00\t集合\r\n8:30\t\r\n")).toEqual([
      ["8:00", "集合"],
      ["8:30", ""],
    ]);
    expect(gridOf('9:00\t"分组\n活动"\n10:00\t"说""好"""\n')).toEqual([
      ["9:00", "分组 活动"],
      ["10:00", '说"好"'],
    ]);
    expect(gridOf("一")).toEqual([["一"]]);
    expect(gridOf("一\n\n二")).toEqual([["一"], [""], ["二"]]);
  });

  const columns = ["时间", "内容", "地点"].map((name) => ({ key: name, name }));
  const target = { at: "/活动流程", columns, rows: 1 };

  test("writes over the rows that are there and adds the rest", () => {
    expect(pastedInto("8:00\t集合\n8:30\t出发\n", target, 0, 0)).toEqual([
      { do: "cell", at: "/活动流程", row: 0, column: "时间", text: "8:00" },
      { do: "cell", at: "/活动流程", row: 0, column: "内容", text: "集合" },
      {
        do: "insert",
        at: "/活动流程",
        after: 0,
        cells: [
          { column: "时间", text: "8:30" },
          { column: "内容", text: "出发" },
        ],
      },
    ]);
  });

  test("begins where it is pasted, or goes by its own first line of names", () => {
    expect(pastedInto("集合\t操场\n", target, 0, 1)).toMatchObject([{ column: "内容" }, { column: "地点" }]);
    expect(pastedInto("地点\t时间\n操场\t8:00\n", target, 0, 0)).toMatchObject([
      { column: "地点", text: "操场" },
      { column: "时间", text: "8:00" },
    ]);
  });
});
