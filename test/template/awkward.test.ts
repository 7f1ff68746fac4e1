import { describe, expect, it } from "vitest";
import type { Block } from "../../src/document/document.ts";
import { inlineText } from "../../src/document/plain-text.ts";
import { createSource } from "../../src/source/source.ts";
import { parseMarkup } from "../../src/template/markup/markup-tree.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { printAttribute, printText } from "../../src/template/run/print.ts";
import { made } from "../../src/template/words.ts";
import { plan, text } from "./plan-builders.ts";
import { loadOwn } from "./shipped.ts";

/** Values that break templates, markup or both, each of which must print exactly as typed. */
const awkward: readonly string[] = [
  "<b>三年级</b>",
  "1 < 2",
  "分数>90",
  "走读&住校",
  "&lt;不是小于号",
  "&amp;amp;",
  "&#20013;",
  "{{标题}}",
  "{{{标题}}}",
  "}}",
  "{{#each 流程}}",
  "{{!-- 注 --}}",
  "\\{{标题}}",
  '他说："好"',
  "他说：'好'",
  "a=`b`",
  "*",
  "**",
  "****",
  "2**3",
  "** 空 **",
  "*一颗星*",
  "# 不是注释",
  "- 不是条目",
  "1、不是编号",
  "一、二年级参加",
  "]]>",
  "<!-- 说明 -->",
  "<![CDATA[字]]>",
  "<?xml?>",
  "</p>",
  "</li></ol>",
  "<br/>",
  "　全角空格　",
  "两个  空格",
  "制表\t符",
  "$1 $& $$",
  "\\n \\u0041",
  "constructor",
  "__proto__",
  "😀👨‍👩‍👧 é ﬁ",
  "𠮷野家",
  "；“”‘’《》〔〕——……",
  "[object Object]",
  "undefined",
  "null",
  "0",
  "http://a.cn/?x=1&y=2#z",
  "%E4%B8%AD",
  "​零宽",
];

const everywhere = `
<p>{{标题}}</p>
<ol><li>{{标题}}</li></ol>
<table><tr><td>{{标题}}</td></tr></table>
<dl><dt>标签：</dt><dd>{{标题}}</dd></dl>
<h2><strong>{{标题}}</strong></h2>
<attachments><name>{{标题}}</name></attachments>
`;

const loaded = loadOwn(new Map([["plan.hbs", createSource("own/plan.hbs", everywhere)]]));

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === "paragraph" || block.type === "heading") return [inlineText(block.children)];
    if (block.type === "list") return block.items.flatMap((each) => textsOf(each.blocks));
    if (block.type === "table")
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => textsOf(cell.blocks)));
    if (block.type === "fields") return block.entries.flatMap((entry) => textsOf(entry.value));
    return block.type === "attachments" ? [...block.names] : [];
  });
}

describe("an awkward value", () => {
  for (const value of awkward) {
    it(`prints exactly as typed: ${JSON.stringify(value)}`, () => {
      if (!loaded.value) throw new Error("no templates");
      const document = renderDocument(plan([], { title: text(value) }), loaded.value).value;
      const texts = textsOf(document?.blocks ?? []);
      const names = texts.slice(-1);
      expect(texts.slice(0, -1)).toEqual([value, value, value, value, value]);
      expect(names).toEqual([value.trim()]);
    });

    it(`passes through an attribute: ${JSON.stringify(value)}`, () => {
      const { children } = parseMarkup(`<ol marks="${printAttribute(made(value)).toHTML()}"></ol>`);
      const [list] = children;
      expect(typeof list === "object" && list.attributes.get("marks")).toBe(value);
    });
  }

  it("of several lines makes a paragraph of each", () => {
    if (!loaded.value) throw new Error("no templates");
    const document = renderDocument(
      plan([], { title: text("第一行\r\n第二行\n\n另一段\u2028又一行") }),
      loaded.value,
    ).value;
    expect(textsOf(document?.blocks.slice(0, 4) ?? [])).toEqual(["第一行", "第二行", "另一段", "又一行"]);
  });

  it("loses what no document can hold, and only that", () => {
    expect(printText([{ kind: "typed", text: "春\u0001游\u007f\uffff方\ud800案" }]).toHTML()).toBe(
      "春游方案",
    );
  });
});

describe("emphasis", () => {
  const table: readonly (readonly [typed: string, markup: string])[] = [
    ["**安全第一**", "<strong>安全第一</strong>"],
    ["带好**水杯**和**帽子**。", "带好<strong>水杯</strong>和<strong>帽子</strong>。"],
    ["**“安全”**，记住", "<strong>“安全”</strong>，记住"],
    ["**a**b**", "<strong>a</strong>b**"],
    ["**一行\n两行**", "**一行\n两行**"],
    ["** 安全 **", "** 安全 **"],
    ["**<b>**", "<strong>&lt;b&gt;</strong>"],
    ["***", "***"],
  ];
  for (const [typed, markup] of table) {
    it(JSON.stringify(typed), () =>
      expect(printText([{ kind: "typed", text: typed }]).toHTML()).toBe(markup),
    );
  }

  it("does not reach from one value into the next", () => {
    const words = [
      { kind: "typed", text: "**甲" },
      { kind: "made", text: "、" },
      { kind: "typed", text: "乙**" },
    ] as const;
    expect(printText(words).toHTML()).toBe("**甲、乙**");
  });

  it("is not looked for in what the program adds", () => {
    expect(printText(made("**甲**")).toHTML()).toBe("**甲**");
  });
});

describe("a todo mark", () => {
  it("is plain text: a pair of asterisks is no emphasis in it, one behind a backslash prints", () => {
    expect(printText([{ kind: "todo", text: "问**李老师**的\\*号" }]).toHTML()).toBe(
      "<todo>【待补：问李老师的*号】</todo>",
    );
  });

  it("says what is missing, where that is known", () => {
    expect(printText([{ kind: "todo", text: "人数<40" }]).toHTML()).toBe("<todo>【待补：人数&lt;40】</todo>");
    expect(printText([{ kind: "todo", text: "" }]).toHTML()).toBe("<todo>【待补】</todo>");
  });
});

it("an own template that prints nothing is told, not printed as a blank page", () => {
  const own = createSource("校办模板/plan.hbs", "{{#if 副标题}}<h1>{{标题}}</h1>{{/if}}");
  const { value } = loadOwn(new Map([["plan.hbs", own]]));
  const { value: document, diagnostics } = renderDocument(plan([]), value ?? expect.fail("no templates"));
  expect(document).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["template/nothing-printed"]);
});
