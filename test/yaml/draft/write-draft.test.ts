import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/source/source.ts";
import {
  type Draft,
  type DraftValue,
  draftEntry,
  draftList,
  draftMap,
} from "../../../src/yaml/draft/draft.ts";
import { writeDraft } from "../../../src/yaml/draft/write-draft.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import type { YamlNode } from "../../../src/yaml/tree.ts";

function plain(value: DraftValue): unknown {
  if (typeof value === "string") return value;
  if (value.kind === "list") return value.items.map((item) => plain(item.value));
  return value.entries.map(({ key, value: inside }) => [key, plain(inside)]);
}

function asRead(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "seq") return node.items.map(asRead);
  return node.entries.map(({ key, value }) => [key, asRead(value)]);
}

function roundTrip(draft: Draft): void {
  const printed = writeDraft(draft);
  const { value, diagnostics } = parseYaml(createSource("方案.yaml", printed));
  expect(diagnostics.map(({ code, range }) => [code, printed.slice(range.start, range.end)])).toEqual([]);
  expect(value && asRead(value.root)).toEqual(plain(draftMap(draft.entries)));
}

const pieces = [
  "时间：上午",
  "时间:上午",
  "－ ",
  "＂",
  "｛",
  "［",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "•",
  "《",
  "|2",
  "&a",
  "*a",
  "集合",
  "出发",
  "8:00",
  "：",
  ": ",
  "- ",
  "—",
  "# ",
  " #",
  "“",
  "”",
  '"',
  "'",
  "*",
  "&",
  "!",
  "%",
  "@",
  "`",
  "|",
  ">",
  "{",
  "}",
  "[",
  "]",
  ",",
  "，",
  "?",
  "? ",
  "1、",
  "（1）",
  "1. ",
  "~",
  "null",
  "true",
  "是",
  "0301",
  "1e3",
  "0x1F",
  "1.0",
  "2026-10-16",
  "<<",
  "---",
  "...",
  "\\",
  "\\n",
  " ",
  "  ",
  "\u3000",
  "\t",
  "\n",
  "\n\n",
  "　",
  "😀",
  "王**",
  "**",
  "=",
  "+",
  "-",
  "_",
  "/",
  "$",
  ";",
  "；",
];

/** A fixed row of numbers from 0 up to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("a draft", () => {
  it("is printed as a teacher would write it", () => {
    const draft: Draft = {
      head: ["由「秋游.docx」读出", "请核对"],
      entries: [
        draftEntry("标题", "第三小学秋游方案"),
        draftEntry("活动目的", "亲近自然。\n学会合作。", "原文第 2 段"),
        draftEntry(
          "活动流程",
          draftList([draftMap([draftEntry("时间", "8:00"), draftEntry("内容", "集合: 操场")], true), "出发"]),
        ),
        draftEntry(
          "参加人员",
          draftMap([draftEntry("学生", "120"), draftEntry("301", "#三班")]),
          "第一行",
          "第二行",
        ),
      ],
    };
    expect(writeDraft(draft)).toBe(`# 由「秋游.docx」读出
# 请核对

标题: 第三小学秋游方案

# 原文第 2 段
活动目的: |-
  亲近自然。
  学会合作。

活动流程:
  - {时间: 8:00, 内容: "集合: 操场"}
  - 出发

# 第一行
# 第二行
参加人员:
  学生: 120
  301: "#三班"
`);
    roundTrip(draft);
  });

  it("reads back as it was: ten thousand awkward texts, as values, in lists, in braces, as keys", () => {
    const next = random(20261016);
    const text = (): string => {
      const length = 1 + Math.floor(next() * 5);
      const made = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)] ?? "").join("");
      return made.trim() === "" ? "空" : made;
    };
    for (let round = 0; round < 140; round++) {
      const entries = Array.from({ length: 20 }, (_, at) => {
        const key = `项${at}${text().replaceAll(/\s/gu, "")}`;
        const manner = at % 4;
        if (manner === 0) return draftEntry(key, text(), text());
        if (manner === 1) return draftEntry(key, draftList([text(), text(), text(), text(), text()]));
        if (manner === 2)
          return draftEntry(key, draftMap([draftEntry("甲", text()), draftEntry("乙", text())], true));
        return draftEntry(
          key,
          draftList([
            draftMap([draftEntry("丙", text()), draftEntry("丁", draftList([text(), text()], true))]),
          ]),
        );
      });
      roundTrip({ head: [], entries });
    }
  });
});
