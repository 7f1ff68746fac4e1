import { describe, expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { loadOwn } from "./shipped.ts";

function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Source> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, createSource(name, text)]));
}

const plan = `标题: 秋游方案
活动目的: 亲近自然
活动流程:
  - 集合
  - 出发
安全措施: 注意安全
我们的约定: 守时
`;

function print(template: string): { readonly lines: readonly string[]; readonly told: readonly string[] } {
  const { value, diagnostics } = loadOwn(files({ "plan.hbs": template }));
  const read = checkSource(createSource("方案.yaml", plan)).plan;
  if (!value || !read) throw new Error(diagnostics.map(({ code }) => code).join());
  const made = renderDocument(read, value);
  const text = made.value ? documentText(made.value) : "";
  return { lines: text.split("\n"), told: made.diagnostics.map((each) => sentenceOf(each, "zh").message) };
}

describe("partials that include themselves", () => {
  const circles: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ["one", { "plan.hbs": "{{> a}}", "partials/a.hbs": "<p>一</p>{{> a}}" }, ["a → a"]],
    [
      "one, under a condition",
      { "plan.hbs": "{{> a}}", "partials/a.hbs": "{{#if 标题}}{{> a}}{{/if}}" },
      ["a → a"],
    ],
    [
      "two each other",
      { "plan.hbs": "{{> a}}", "partials/a.hbs": "{{> b}}", "partials/b.hbs": "{{> a}}" },
      ["a → b → a"],
    ],
    ["the paper itself", { "plan.hbs": "{{> a}}", "partials/a.hbs": "{{> plan}}" }, ["plan → a → plan"]],
  ];
  for (const [what, texts, chains] of circles) {
    it(`${what}: told with the chain`, () => {
      const { value, diagnostics } = loadOwn(files(texts));
      expect(value).toBeUndefined();
      expect(
        diagnostics.map(({ code, data }) => [code, (data.chain as readonly string[]).join(" → ")]),
      ).toEqual(chains.map((chain) => ["template/circular-partial", chain]));
    });
  }

  const endless: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    [
      "from the whole plan again",
      {
        "plan.hbs": "{{#with 落款}}{{> a @root}}{{/with}}",
        "partials/a.hbs": "{{#with 落款}}{{> a @root}}{{/with}}",
      },
      "template/circular-partial",
      "a → a",
    ],
    [
      "by way of another, in a loop",
      {
        "plan.hbs": "{{#each 各节}}{{> a}}{{/each}}",
        "partials/a.hbs": "{{> b @root}}",
        "partials/b.hbs": "{{#each 各节}}{{> a}}{{/each}}",
      },
      "template/circular-partial",
      "a → b → a",
    ],
    [
      "by the value outside",
      { "plan.hbs": "{{> a}}", "partials/a.hbs": "{{#with 落款}}{{> a ..}}{{/with}}" },
      "template/circular-partial",
      "a → a",
    ],
    [
      "not, but a loop that begins again twenty times",
      { "plan.hbs": `${"{{#each @root.各节}}".repeat(20)}<p>一</p>${"{{/each}}".repeat(20)}` },
      "template/endless",
      "plan.hbs",
    ],
    [
      "not, but twice the next, forty times",
      {
        "plan.hbs": "{{> p0}}",
        ...Object.fromEntries(
          Array.from({ length: 41 }, (_, i) => [
            `partials/p${i}.hbs`,
            i === 40 ? "<p>一</p>" : `{{> p${i + 1}}}{{> p${i + 1}}}`,
          ]),
        ),
      },
      "template/endless",
      "plan.hbs",
    ],
  ];
  for (const [what, texts, code, said] of endless) {
    it(`${what}: told when it is printed`, () => {
      const { value: paper, diagnostics: wrong } = loadOwn(files(texts));
      const read = checkSource(createSource("方案.yaml", `${plan}落款: {单位: 青禾小学}\n`)).plan;
      if (!paper || !read) throw new Error(wrong.map((each) => JSON.stringify(each.data)).join());
      const { value, diagnostics } = renderDocument(read, paper);
      expect(value).toBeUndefined();
      expect(diagnostics.map((each) => each.code)).toEqual([code]);
      expect(diagnostics.map((each) => sentenceOf(each, "zh").message).join()).toContain(said);
    });
  }

  it("may do so for smaller and smaller parts, as the shipped ones do", () => {
    expect(print("{{#each 各节}}{{> section}}{{/each}}").lines).toContain("集合");
  });
});

describe("an attribute that cannot be", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['<ol marks="xx"><li>一</li></ol>', "写成「一、」、「（一）」"],
    ['<ol marks="1、 甲"><li>一</li></ol>', "写成「一、」"],
    ['<timeline unit="minute"><bar from="abc" to="60">一</bar></timeline>', "写成「0」、「480」"],
    ['<figure source="a.png" width="abc"></figure>', "写成「60mm」、「6厘米」"],
    ['<table><tr><td align="middle">一</td></tr></table>', "写「left」、「center」、「right」中的一个"],
  ];
  for (const [text, hint] of wrong) {
    it(`${text} is told what there is`, () => {
      const { diagnostics } = loadOwn(files({ "plan.hbs": text }));
      const told = diagnostics.map((each) => [each.code, sentenceOf(each, "zh").hint]);
      expect(told).toEqual([["template/attribute-value", expect.stringContaining(hint)]]);
    });
  }
});

it("what stands inside a list or a text is told how to be had", () => {
  const hints = ["{{参加对象.length}}", "{{标题.长度}}"].map((text) => {
    const [first] = loadOwn(files({ "plan.hbs": `<p>${text}</p>` })).diagnostics;
    return first && sentenceOf(first, "zh").hint;
  });
  expect(hints).toEqual([
    "「参加对象」是列表，里面没有别的项目，写「{{#each 参加对象}}…{{/each}}」",
    "「标题」是一段文字，里面没有别的项目，写「{{标题}}」",
  ]);
});

it("a condition without anything to ask of is told how to write one", () => {
  const [first] = loadOwn(files({ "plan.hbs": "<p>甲</p>{{#if}}<p>乙</p>{{/if}}" })).diagnostics;
  expect(first && sentenceOf(first, "zh").hint).toBe("后面写上一项的名称，如「{{#if 标题}}」");
});

describe("a template that names sections", () => {
  it("prints the others in their place", () => {
    const template = "{{#with 章节.安全措施}}{{> section}}{{/with}}{{#each 其余各节}}{{> section}}{{/each}}";
    const { lines, told } = print(template);
    expect(lines).toEqual([
      "安全措施",
      "注意安全",
      "活动目的",
      "亲近自然",
      "活动流程",
      "集合",
      "出发",
      "我们的约定",
      "守时",
    ]);
    expect(told).toEqual([]);
  });

  it("and drops the others is told which", () => {
    expect(print("<h1>{{标题}}</h1><p>{{安全措施}}</p>").told).toEqual([
      "照模板「plan.hbs」，方案里的「活动目的」、「活动流程」、「我们的约定」印不出来",
    ]);
  });
});

it("the turn of a loop counts from 1", () => {
  const { lines } = print("{{#each 各节}}<p>{{序号}} {{@序号}} {{标题}}</p>{{/each}}");
  expect(lines.slice(0, 2)).toEqual(["1 1 活动目的", "2 2 活动流程"]);
});
