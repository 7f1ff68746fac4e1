import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { createSource } from "../../src/source/source.ts";
import { formOf } from "../../src/studio/form/form.ts";
import { changeByForm } from "../../src/studio/form/form-changes.ts";
import type { FormChange, FormValue } from "../../src/studio/form-protocol.ts";
import { fields } from "../../src/vocabulary/names.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { pointerOf } from "../../src/yaml/pointer.ts";
import type { YamlNode } from "../../src/yaml/tree.ts";

const plan = `# 说明
标题: "秋游方案"   # 暂定
活动目标:
  - 认识植物
  # 这条待定
  - 学会合作
活动流程:
  - {时间: 8:00, 内容: 集合}   # 操场
  - {时间: 8:30, 内容: 出发, 负责人: [李明, 王芳]}
`;

function changed(text: string, ...changes: readonly FormChange[]): string {
  const made = changeByForm(text, changes);
  return "text" in made ? made.text : `refused: ${made.refused}`;
}

async function errorsIn(text: string): Promise<readonly string[]> {
  const findings = await check(text);
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("a change of the form", () => {
  test("writes a text and leaves the remark beside it", () => {
    expect(changed(plan, { do: "set", at: "/标题", text: "冬游方案" })).toBe(
      plan.replace('"秋游方案"', "冬游方案"),
    );
  });

  test("writes into a cell, adds one in its column's place, takes one out", () => {
    const flow = { do: "cell", at: "/活动流程" } as const;
    expect(changed(plan, { ...flow, row: 0, column: "内容", text: "整队" })).toContain(
      "{时间: 8:00, 内容: 整队}   # 操场",
    );
    expect(changed(plan, { ...flow, row: 0, column: "地点", text: "操场" })).toContain(
      "{时间: 8:00, 内容: 集合, 地点: 操场}",
    );
    expect(changed(plan, { ...flow, row: 1, column: "时间", text: "" })).toContain(
      "- {内容: 出发, 负责人: [李明, 王芳]}",
    );
    expect(changed(plan, { ...flow, row: 1, column: "负责人", text: "李明、赵敏、周洁" })).toContain(
      "负责人: [李明, 赵敏, 周洁]",
    );
  });

  test("keeps numbers numbers and numbers that are names texts", () => {
    const text = "标题: 甲\n参加对象:\n  - {对象: 学生, 人数: 40}\n";
    const cell = { do: "cell", at: "/参加对象", row: 0, column: "人数" } as const;
    expect(changed(text, { ...cell, text: "41" })).toContain("人数: 41}");
    expect(changed(text, { ...cell, text: "007" })).toMatch(/人数: ['"]007['"]\}/u);
    expect(changed(text, { ...cell, text: "约40人" })).toContain("人数: 约40人}");
  });

  test("adds, moves and removes rows with their remarks", () => {
    const added = changed(plan, {
      do: "insert",
      at: "/活动流程",
      after: 0,
      cells: [
        { column: "时间", text: "8:10" },
        { column: "内容", text: "点名" },
      ],
    });
    expect(added).toContain("# 操场\n  - {时间: 8:10, 内容: 点名}\n  - {时间: 8:30");
    expect(changed(plan, { do: "move", at: "/活动目标", row: 1, to: 0 })).toContain(
      "活动目标:\n  # 这条待定\n  - 学会合作\n  - 认识植物\n活动流程",
    );
    expect(changed(plan, { do: "move", at: "/活动流程", row: 0, to: 1 })).toBe(
      plan.replace(/( {2}- \{时间: 8:00.*\n)( {2}- .*\n)/u, "$2$1"),
    );
    expect(changed(plan, { do: "remove", at: "/活动流程", row: 0 })).not.toContain("集合");
  });

  test("makes the first row of an empty field, and leaves the field when the last goes", () => {
    const empty = "标题: 甲\n活动流程:\n活动地点: 公园\n";
    const first = changed(empty, {
      do: "insert",
      at: "/活动流程",
      after: -1,
      cells: [{ column: "内容", text: "集合" }],
    });
    expect(first).toBe("标题: 甲\n活动流程:\n  - 内容: 集合\n活动地点: 公园\n");
    expect(formOf(changed(first, { do: "remove", at: "/活动流程", row: 0 }), "zh").fields).toHaveLength(3);
  });

  test("makes a list of a text, and one mapping where the vocabulary has one", () => {
    const text = "标题: 甲\n活动目标: 认识植物\n落款:\n";
    const list = changed(text, {
      do: "insert",
      at: "/活动目标",
      after: -1,
      cells: [{ column: "", text: "" }],
    });
    expect(list).toBe("标题: 甲\n活动目标:\n  - 认识植物\n  -\n落款:\n");
    expect(changed(list, { do: "item", at: "/活动目标", row: 1, text: "学会合作" })).toContain(
      "  - 学会合作\n",
    );
    expect(changed(text, { do: "cell", at: "/落款", row: 0, column: "单位", text: "第三小学" })).toContain(
      "落款:\n  单位: 第三小学\n",
    );
  });

  test("puts a new field where the vocabulary has it", () => {
    const text = "标题: 甲\n活动时间: 2026-10-23\n活动流程: [集合]\n落款: 第三小学\n";
    expect(changed(text, { do: "field", name: "活动地点" })).toBe(
      "标题: 甲\n活动时间: 2026-10-23\n活动地点:\n活动流程: [集合]\n落款: 第三小学\n",
    );
    expect(changed(text, { do: "field", name: "副标题" })).toContain("标题: 甲\n副标题:\n");
  });

  test("makes a row of a plain text when another column is filled", () => {
    const text = "标题: 甲\n活动流程:\n  - 集合\n  - 出发\n";
    expect(changed(text, { do: "cell", at: "/活动流程", row: 0, column: "时间", text: "8:00" })).toContain(
      "  - 内容: 集合\n    时间: 8:00\n  - 出发",
    );
    expect(changed(text, { do: "cell", at: "/活动流程", row: 1, column: "内容", text: "上车" })).toContain(
      "  - 上车",
    );
  });

  test("puts items below an item, a text above items and a table beside them", () => {
    const text = "标题: 甲\n活动目标:\n  - 认识植物 # 十种\n  - 学会合作\n活动要求: 守时。\n";
    const below = changed(text, { do: "part", at: "/活动目标/1", name: "条目" });
    expect(below).toContain("  - 认识植物 # 十种\n  - 标题: 学会合作\n    条目:\n活动要求");
    const first: FormChange = {
      do: "insert",
      at: "/活动目标/1/条目",
      after: -1,
      cells: [{ column: "", text: "分工" }],
    };
    expect(changed(below, first)).toContain("    条目:\n      - 分工\n活动要求");
    const deeper = changed(changed(below, first), { do: "part", at: "/活动目标/1/条目/0", name: "条目" });
    expect(deeper).toContain("      - 标题: 分工\n        条目:\n");
    expect(changed(below, { do: "drop", at: "/活动目标/1/条目" })).toContain("  - 标题: 学会合作\n活动要求");
    expect(changed(text, { do: "part", at: "/活动目标", name: "正文" })).toContain(
      "活动目标:\n  正文:\n  条目:\n    - 认识植物 # 十种\n    - 学会合作\n",
    );
    expect(changed(text, { do: "part", at: "/活动要求", name: "表格" })).toContain(
      "活动要求:\n  正文: 守时。\n  表格:\n",
    );
  });

  test("begins a table, fills it and lengthens its rows", () => {
    const text = "标题: 甲\n场地安排表:\n  表格:\n";
    const rows = [["操场", "集合"], ["礼堂"]];
    const table = changed(text, { do: "table", at: "/场地安排表/表格", columns: ["场地", "用途"], rows });
    expect(table).toContain("  表格:\n    列:\n      - 场地\n      - 用途\n    行:\n      - - 操场\n");
    const at = "/场地安排表/表格/行";
    expect(changed(table, { do: "cell", at, row: 1, column: "1", text: "演出" })).toContain("- 演出");
    const more = changed(table, { do: "insert", at, after: 1, cells: [{ column: "1", text: "开会" }] });
    expect(formOf(more, "zh").fields[1]?.value).toMatchObject({
      parts: [
        {
          value: {
            rows: [{}, { cells: [{ text: "礼堂" }, { text: "" }] }, { cells: [{}, { text: "开会" }] }],
          },
        },
      ],
    });
  });

  test("adds a column to a table whose rows are lists, in every row", () => {
    const text = "标题: 甲\n安排:\n  列: [班级, 地点]  # 两列\n  行:\n    - [一班, 操场]\n    - [二班]\n";
    expect(changed(text, { do: "column", at: "/安排/行", name: "负责人" })).toBe(
      "标题: 甲\n安排:\n  列: [班级, 地点, 负责人]  # 两列\n  行:\n    - [一班, 操场, '']\n    - [二班, '', '']\n",
    );
    const begun = changed("标题: 甲\n安排:\n", { do: "table", at: "/安排", columns: ["班级"], rows: [] });
    expect(changed(begun, { do: "column", at: "/安排/行", name: "地点" })).toContain("地点");
  });

  test("puts what stands in a section under the first of several names, with its remarks", () => {
    expect(changed(plan, { do: "divide", at: "/活动流程", name: "上午" })).toBe(
      plan.replace(
        "活动流程:\n  - {时间: 8:00, 内容: 集合}   # 操场\n  - ",
        "活动流程:\n  上午:\n    - {时间: 8:00, 内容: 集合}   # 操场\n    - ",
      ),
    );
    const text = "标题: 甲\n活动流程:\n";
    const begun = changed(text, { do: "divide", at: "/活动流程", name: "上午" });
    expect(begun).toBe("标题: 甲\n活动流程:\n  上午:\n");
    expect(changed(begun, { do: "part", at: "/活动流程", name: "下午" })).toBe(`${begun}  下午:\n`);
  });

  test.each(fields.map((field) => [field.heading, field] as const))(
    "divides what the form calls divisible, and the plan stays one: %s",
    async (heading, { example }) => {
      for (const value of ["", "随便写的话", example]) {
        const text = `标题: 甲\n${heading}: ${value}\n`;
        if (!formOf(text, "zh").fields.at(-1)?.divisible) continue;
        const made = changed(text, { do: "divide", at: pointerOf([heading]), name: "上午" });
        expect(await errorsIn(made), made).toEqual(await errorsIn(text));
        expect(formOf(made, "zh").fields.at(-1)?.value).toMatchObject({ kind: "parts", open: true });
      }
    },
  );

  test("is refused, all or nothing, where it would not be read back", () => {
    expect(changed("标题: 甲\n活动流程:\n  - {时间: 8:00\n", { do: "set", at: "/标题", text: "乙" })).toBe(
      "refused: unreadable",
    );
    expect(changed(plan, { do: "set", at: "/标题", text: "乙" }, { do: "remove", at: "/没有", row: 0 })).toBe(
      "refused: no such place",
    );
  });

  test("moves a row of an example there and back again", () => {
    const text = readFileSync("examples/消防演练.yaml", "utf8");
    const tables = formOf(text, "zh").fields.flatMap(({ at, value }) =>
      value.kind === "rows" && !value.single && value.rows.length > 1
        ? [{ at, last: value.rows.length - 1 }]
        : [],
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const { at, last } of tables) {
      const there = changed(text, { do: "move", at, row: 0, to: last });
      expect(there, at).not.toBe(text);
      expect(changed(there, { do: "move", at, row: last, to: 0 }), at).toBe(text);
    }
  });

  /** Every box of a form, with the change that typing into it makes. */
  function boxesOf(
    value: FormValue,
    at: string,
  ): readonly { readonly at: string; readonly change: FormChange }[] {
    const text = "改过";
    switch (value.kind) {
      case "text":
        return [{ at, change: { do: "set", at, text } }];
      case "list":
        return value.items.map((_, row) => ({ at: `${at}/${row}`, change: { do: "item", at, row, text } }));
      case "parts":
        return value.parts.flatMap((part) => boxesOf(part.value, part.at));
      case "rows":
        return value.rows.flatMap(({ cells, parts }, row) => {
          const own = cells.flatMap((cell, index) => {
            const { key = "" } = value.columns[index] ?? {};
            const place = `${value.at}${value.single ? "" : `/${row}`}/${key}`;
            const change = { do: "cell", at: value.at, row, column: key, text } as const;
            return cell?.editable ? [{ at: place, change }] : [];
          });
          return [...own, ...parts.flatMap((part) => boxesOf(part.value, part.at))];
        });
      default:
        return [];
    }
  }

  test("reaches every box of an example and changes what it shows, nothing else", () => {
    const text = readFileSync("examples/运动会.yaml", "utf8");
    const before = valuesOf(text);
    const boxes = formOf(text, "zh").fields.flatMap(({ at, value }) => boxesOf(value, at));
    expect(boxes.length).toBeGreaterThan(200);
    expect(boxes.filter(({ at }) => at.split("/").length > 4).length).toBeGreaterThan(50);
    // One in so many, another one of each table.
    for (const { at, change } of boxes.filter((_, nth) => nth % 23 === 0)) {
      const after = valuesOf(changed(text, change));
      const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
        (place) => before.get(place) !== after.get(place),
      );
      expect(differing.length, at).toBeGreaterThan(0);
      expect(
        differing.filter((place) => !place.startsWith(at) && !at.startsWith(place)),
        at,
      ).toEqual([]);
    }
  });

  /** All plain values of a text by their pointers. */
  function valuesOf(text: string): ReadonlyMap<string, string> {
    const { value: tree } = parseYaml(createSource("", text));
    const found = new Map<string, string>();
    const visit = (node: YamlNode, at: string): void => {
      if (node.kind === "scalar") found.set(at, node.text);
      else if (node.kind === "seq")
        for (const [nth, item] of node.items.entries()) visit(item, `${at}/${nth}`);
      else for (const { key, value } of node.entries) visit(value, at + pointerOf([key]));
    };
    if (tree) visit(tree.root, "");
    return found;
  }
});
