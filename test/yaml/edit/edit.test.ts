import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Refusal, Value } from "../../../src/yaml/edit/change.ts";
import { changeYaml } from "../../../src/yaml/edit/edit.ts";

const plan = `# 定稿前再看
标题: "秋游方案"   # 暂名

活动流程:   # 按时间
  - {时间: 8:00, 内容: 集合}
  - 时间: 9:00
    内容: 出发   # 准时
  # 下午待定
人员分工:
  总负责: 王敏
  安全: '李强'
备注: |
  雨天顺延。

  另行通知。
路线: [操场, 公园]
`;

function made(...changes: readonly Change[]): string {
  const changed = changeYaml(plan, changes);
  return "text" in changed ? difference(plan, changed.text) : changed.refused;
}

/** The lines that went and came, in order. */
function difference(before: string, after: string): string {
  const was = before.split("\n");
  const is = after.split("\n");
  while (was.length > 0 && was[0] === is[0]) {
    was.shift();
    is.shift();
  }
  while (was.length > 0 && was.at(-1) === is.at(-1)) {
    was.pop();
    is.pop();
  }
  return [...was.map((line) => `-${line}`), ...is.map((line) => `+${line}`)].join("\n");
}

const changes: readonly (readonly [string, Change, string])[] = [
  [
    "a text, the comment beside it stays",
    { kind: "set", at: "/标题", value: "春游：方案" },
    '-标题: "秋游方案"   # 暂名\n+标题: 春游：方案   # 暂名',
  ],
  [
    "a text that needs quotes",
    { kind: "set", at: "/标题", value: "注意: 安全" },
    "-标题: \"秋游方案\"   # 暂名\n+标题: '注意: 安全'   # 暂名",
  ],
  [
    "a cell of a row in braces",
    { kind: "set", at: "/活动流程/0/内容", value: "集合, 点名" },
    "-  - {时间: 8:00, 内容: 集合}\n+  - {时间: 8:00, 内容: '集合, 点名'}",
  ],
  [
    "a list for a text",
    { kind: "set", at: "/人员分工/安全", value: ["李强", "赵红"] },
    "-  安全: '李强'\n+  安全:\n+    - 李强\n+    - 赵红",
  ],
  [
    "a text for a group",
    { kind: "set", at: "/人员分工", value: "见附件" },
    "-人员分工:\n-  总负责: 王敏\n-  安全: '李强'\n+人员分工: 见附件",
  ],
  [
    "a block text",
    { kind: "set", at: "/备注", value: "不顺延。" },
    "-备注: |\n-  雨天顺延。\n-\n-  另行通知。\n+备注: 不顺延。",
  ],
  [
    "lines of a text",
    { kind: "set", at: "/人员分工/安全", value: "李强\n赵红" },
    "-  安全: '李强'\n+  安全: |-\n+    李强\n+    赵红",
  ],
  [
    "an entry behind another",
    { kind: "entry", into: "/人员分工", key: "后勤", value: "钱多", after: "总负责" },
    "+  后勤: 钱多",
  ],
  [
    "an entry at the end of the file",
    { kind: "entry", into: "", key: "总结", value: { 时间: "10月" } },
    "+总结:\n+  时间: 10月",
  ],
  [
    "a row like its neighbours",
    { kind: "item", into: "/活动流程", after: 0, value: { 时间: "8:30" } },
    "+  - {时间: 8:30}",
  ],
  [
    "a row before all",
    { kind: "item", into: "/活动流程", after: -1, value: { 时间: "7:30" } },
    "+  - {时间: 7:30}",
  ],
  [
    "an item before all in brackets",
    { kind: "item", into: "/路线", after: -1, value: "校门" },
    "-路线: [操场, 公园]\n+路线: [校门, 操场, 公园]",
  ],
  [
    "a row at the end, before the comment",
    { kind: "item", into: "/活动流程", value: { 时间: "10:00", 内容: "返校" } },
    "+  - 时间: 10:00\n+    内容: 返校",
  ],
  [
    "an item in brackets",
    { kind: "item", into: "/路线", value: "甲,乙" },
    "-路线: [操场, 公园]\n+路线: [操场, 公园, '甲,乙']",
  ],
  [
    "another name",
    { kind: "rename", at: "/人员分工/安全", key: "安保: 组" },
    "-  安全: '李强'\n+  '安保: 组': '李强'",
  ],
  [
    "a name before a list, with its comments",
    { kind: "nest", at: "/活动流程", key: "上午" },
    `-活动流程:   # 按时间
-  - {时间: 8:00, 内容: 集合}
-  - 时间: 9:00
-    内容: 出发   # 准时
+活动流程:
+  上午:   # 按时间
+    - {时间: 8:00, 内容: 集合}
+    - 时间: 9:00
+      内容: 出发   # 准时`,
  ],
  [
    "a name before a list in brackets",
    { kind: "nest", at: "/路线", key: "去" },
    "-路线: [操场, 公园]\n+路线:\n+  去: [操场, 公园]",
  ],
  ["an entry out", { kind: "remove", at: "/人员分工/总负责" }, "-  总负责: 王敏"],
  [
    "the first key of a row out",
    { kind: "remove", at: "/活动流程/1/时间" },
    "-  - 时间: 9:00\n-    内容: 出发   # 准时\n+  - 内容: 出发   # 准时",
  ],
  ["a row out", { kind: "remove", at: "/活动流程/0" }, "-  - {时间: 8:00, 内容: 集合}"],
  ["the last item in brackets out", { kind: "remove", at: "/路线/1" }, "-路线: [操场, 公园]\n+路线: [操场]"],
  ["a whole section out", { kind: "remove", at: "/路线" }, "-路线: [操场, 公园]"],
];

const refused: readonly (readonly [Change, Refusal])[] = [
  [{ kind: "set", at: "/地点", value: "公园" }, "no such place"],
  [{ kind: "set", at: "", value: "公园" }, "no such place"],
  [{ kind: "item", into: "/人员分工", value: "甲" }, "no such place"],
  [{ kind: "entry", into: "/人员分工", key: "安全", value: "甲" }, "name taken"],
  [{ kind: "rename", at: "/人员分工/安全", key: "总负责" }, "name taken"],
  [{ kind: "set", at: "/活动流程/1", value: "出发\n返校" }, "other value"],
  [{ kind: "nest", at: "/路线/0", key: "去" }, "no such place"],
  [{ kind: "nest", at: "/地点", key: "去" }, "no such place"],
  [{ kind: "set", at: "/活动流程", value: "见附件" }, "comments"],
  [{ kind: "replace", edits: [{ range: at("人员分工:"), text: "人员分工: 略" }] }, "unreadable"],
  [{ kind: "replace", edits: [{ range: at("  总负责"), text: "总负责" }] }, "unreadable"],
  [{ kind: "replace", edits: [{ range: at("人员分工:"), text: "人员分工: |" }] }, "other places"],
];

function at(text: string): { start: number; end: number } {
  const start = plan.indexOf(text);
  return { start, end: start + text.length };
}

describe("changing a text", () => {
  test.each(changes)("puts in %s", (_, change, expected) => {
    expect(made(change)).toBe(expected);
  });

  test.each(refused)("does not make %j: %s", (change, reason) => {
    expect(made(change)).toBe(reason);
  });

  test("makes all changes, each in the text that the one before left, or none", () => {
    const rename: Change = { kind: "rename", at: "/路线", key: "行程" };
    const set: Change = { kind: "set", at: "/行程/0", value: "车站" };
    expect(made(rename, set)).toBe("-路线: [操场, 公园]\n+行程: [车站, 公园]");
    expect(made(set, rename)).toBe("no such place");
  });

  test("leaves alone what other places share by an anchor", () => {
    const text = "甲: &车\n  座: 49\n  号: 1\n乙: *车\n丙:\n  <<: *车\n  司机: 王\n";
    const set = (pointer: string): unknown => changeYaml(text, [{ kind: "set", at: pointer, value: "50" }]);
    expect(set("/甲/座")).toMatchObject({ refused: "other places" });
    expect(set("/乙/座")).toMatchObject({ refused: "other places" });
    expect(set("/丙/座")).toMatchObject({ refused: "shared" });
    expect(set("/丙/司机")).toMatchObject({ text: text.replace("王", "'50'") });
  });

  test("ends its lines as the file does, and needs no line end behind the last", () => {
    const changed = changeYaml("标题: 甲\r\n分工:\r\n  安全: 乙", [
      { kind: "set", at: "/分工/安全", value: ["丙", "丁"] },
    ]);
    expect(changed).toMatchObject({ text: "标题: 甲\r\n分工:\r\n  安全:\r\n    - 丙\r\n    - 丁" });
  });
});

const word = fc.constantFrom(
  "甲",
  "8:00",
  "注意: 安全",
  "",
  " 前空",
  "#号",
  "*星*",
  "行一\n行二",
  "[括",
  "'",
  "null",
  "0301",
  "- 杠",
  "，：",
  "a\n\n b\n",
  "{{主题}}",
  "😀",
);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.constantFrom<Value>(12, true, null),
    fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom("时间", "内容", "备注: 甲", "301"), tie("value"), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;
const places = [
  "/标题",
  "/活动流程",
  "/活动流程/0",
  "/活动流程/0/时间",
  "/活动流程/1",
  "/活动流程/1/内容",
  "/人员分工",
  "/人员分工/安全",
  "/备注",
  "/路线",
  "/路线/1",
];
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), at: fc.constantFrom(...places), value }),
  fc.record({
    kind: fc.constant("entry" as const),
    into: fc.constantFrom("", "/人员分工", "/活动流程/0", "/活动流程/1"),
    key: fc.constantFrom("新", "a: b", "甲#"),
    value,
  }),
  fc.record({
    kind: fc.constant("item" as const),
    into: fc.constantFrom("/活动流程", "/路线"),
    value,
    after: fc.nat(1),
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    at: fc.constantFrom(...places),
    key: fc.constantFrom("新", "- 新", "a: b"),
  }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.constantFrom(...places) }),
);

test("whatever is written, it is there, nothing else is lost, and few things cannot be written", () => {
  let failed = 0;
  let all = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (wanted) => {
      const changed = changeYaml(plan, wanted);
      all++;
      if ("refused" in changed) {
        if (!["no such place", "name taken", "comments", "only one"].includes(changed.refused)) {
          failed++;
        }
        return;
      }
      const comments = plan.match(/# .*/g) ?? [];
      const removed = wanted.some(({ kind }) => kind === "remove");
      if (!removed) for (const comment of comments) expect(changed.text).toContain(comment);
    }),
    { seed: 20261129, numRuns: 150 },
  );
  expect(failed / all).toBeLessThan(0.05);
});
