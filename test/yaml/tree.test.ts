import { describe, expect, test } from "vitest";
import { createSource, type Range, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { keyRangeAt, placeAt, pointerOf, pointerSteps } from "../../src/yaml/pointer.ts";
import { toJs, type YamlTree } from "../../src/yaml/tree.ts";

function valueRangeAt(tree: YamlTree, pointer: string): Range {
  const place = placeAt(tree, pointer);
  if (!place) throw new Error(`nothing at ${pointer}`);
  return place.node.range;
}

function treeOf(text: string): YamlTree {
  const { value, diagnostics } = parseYaml(createSource("方案.yaml", text));
  expect(diagnostics.map((finding) => finding.code)).toEqual([]);
  if (value === undefined) throw new Error("no tree");
  return value;
}

function textOf(text: string, pointer = "/说明"): string | undefined {
  const node = placeAt(treeOf(text), pointer)?.node;
  return node?.kind === "scalar" ? node.text : undefined;
}

describe("the tree", () => {
  test("keeps a bare text exactly as typed and also has what YAML reads", () => {
    const tree = treeOf(
      "甲: 0301\n乙: 1.10\n丙: yes\n丁: 8:00\n戊: true\n己: ~\n庚:\n辛: 0x1F\n壬: ' 引 '\n",
    );
    const scalars = tree.root.kind === "map" ? tree.root.entries.map((entry) => entry.value) : [];
    const read = scalars.map((node) => (node.kind === "scalar" ? [node.text, node.value, node.style] : []));
    expect(read).toEqual([
      ["0301", 301, "plain"],
      ["1.10", 1.1, "plain"],
      ["yes", "yes", "plain"],
      ["8:00", "8:00", "plain"],
      ["true", true, "plain"],
      ["~", null, "plain"],
      ["", null, "plain"],
      ["0x1F", 31, "plain"],
      [" 引 ", " 引 ", "quoted"],
    ]);
  });

  test("keeps keys as written, also those that look like numbers, in the order of the file", () => {
    const tree = treeOf("标题: 值日\n301: 甲\n'0302': 乙\nyes: 丙\n__proto__: 丁\n");
    const keys = tree.root.kind === "map" ? tree.root.entries.map((entry) => entry.key) : [];
    expect(keys).toEqual(["标题", "301", "0302", "yes", "__proto__"]);
    expect(Object.keys(toJs(tree.root) as object)).toContain("__proto__");
  });

  test("has the ranges of what is written, not of the blank lines and comments behind it", () => {
    const text =
      "标题: 研学 # 暂定\n流程:\n  - 集合\n  - 时间: 9:00\n    内容: |\n      参观\n\n# 完\n地点: '植物园'\n";
    const tree = treeOf(text);
    const shown = (range: Range): string => textIn(tree.source, range);
    expect(shown(valueRangeAt(tree, "/标题"))).toBe("研学");
    expect(shown(valueRangeAt(tree, "/流程"))).toBe(text.slice(text.indexOf("- 集合"), text.indexOf("\n\n")));
    expect(shown(valueRangeAt(tree, "/流程/1/内容"))).toBe("|\n      参观");
    expect(shown(keyRangeAt(tree, "/流程/1/内容"))).toBe("内容");
    expect(shown(valueRangeAt(tree, "/地点"))).toBe("'植物园'");
  });

  test("leads from a pointer to key and value, or to what is nearest", () => {
    const tree = treeOf("流程:\n  - 时间: 9:00\na/b~c: 1\n");
    const shown = (range: Range): string => textIn(tree.source, range);
    expect(shown(valueRangeAt(tree, "/a~1b~0c"))).toBe("1");
    expect(pointerSteps(pointerOf(["a/b~c", 0]))).toEqual(["a/b~c", "0"]);
    expect(shown(keyRangeAt(tree, "/流程/0/时间"))).toBe("时间");
    expect(shown(keyRangeAt(tree, "/流程/0/地点/x"))).toBe("时间: 9:00");
    expect(placeAt(tree, "/流程/7")).toBeUndefined();
    expect(placeAt(tree, "/constructor")).toBeUndefined();
  });

  test("resolves anchors, aliases and merge keys; an alias stands where it is used", () => {
    const tree = treeOf(
      "基本: &基 {人数: 40, 地点: 温室}\n甲: *基\n乙:\n  <<: *基\n  人数: 50\n丙:\n  <<: [{时间: 上午}, *基]\n",
    );
    expect(toJs(tree.root)).toEqual({
      基本: { 人数: 40, 地点: "温室" },
      甲: { 人数: 40, 地点: "温室" },
      乙: { 地点: "温室", 人数: 50 },
      丙: { 时间: "上午", 人数: 40, 地点: "温室" },
    });
    expect(textIn(tree.source, valueRangeAt(tree, "/甲"))).toBe("*基");
    expect(textIn(tree.source, valueRangeAt(tree, "/乙/地点"))).toBe("温室");
  });
});

describe("a text over several lines", () => {
  test("is joined without a space where a Chinese character or mark is", () => {
    expect(textOf("说明: 各班\n  准时到校，\n  wear your\n  school uniform\n  带好 pen\n\n  第二段\n")).toBe(
      "各班准时到校，wear your school uniform带好 pen\n第二段",
    );
    expect(textOf('说明: "各班\n  准时 \\\n  到校\n\n  第二段"\n')).toBe("各班准时 到校\n第二段");
    expect(textOf("说明: '各班\n  准时'\n")).toBe("各班准时");
  });

  test("keeps its line breaks behind | and folds behind > as YAML does", () => {
    expect(textOf("说明: |\n  各班\n  准时\n\n  到校\n")).toBe("各班\n准时\n\n到校\n");
    expect(textOf("说明: >-\n  各班\n  准时\n    缩进\n  到校\n  on\n  time\n\n  第二段\n")).toBe(
      "各班准时\n  缩进\n到校on time\n第二段",
    );
    expect(textOf("说明: |\r\n  各班\r\n  准时\r\n")).toBe("各班\n准时\n");
  });
});
