import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { readPaper } from "../../src/paper/read-paper.ts";
import { type Checked, checkSource } from "../../src/pipeline/check.ts";
import { pretty } from "../../src/report/pretty.ts";
import { createSource } from "../../src/source/source.ts";
import { loadStyle, type StyleLibrary } from "../../src/style/load.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { builtInStyles, choose } from "../../src/vocabulary/choices.ts";
import { renderText } from "../rendering.ts";
import { shippedStyles } from "../style/library.ts";
import { loadOwn } from "../template/shipped.ts";
import { type CodeBlock, codeBlocks, documents, textOf } from "./documents.ts";

/** The shipped styles, by their Chinese names too. */
const styles: StyleLibrary = {
  names: shippedStyles.names,
  find: (name) => shippedStyles.find(choose(builtInStyles, name) ?? ""),
};

const mistake = "participant:";

/** Blocks of YAML by what they are: plans and pieces of plans, styles, other things. */
function blocks(path: string, wanted: "plan" | "style" | "manifest"): readonly string[] {
  const kind = ({ text }: CodeBlock): string => {
    if (/^(?:on|# yaml-language-server):/mu.test(text) || text.includes(mistake) || / # ! /u.test(text))
      return "other";
    if (/^(?:规则|继承|放假|默认):/mu.test(text)) return "configuration";
    if (/^名称:/u.test(text)) return /^(?:需要|用语|英文名):/mu.test(text) ? "manifest" : "style";
    return "plan";
  };
  return codeBlocks(path)
    .filter((block) => block.language === "yaml" && kind(block) === wanted)
    .map(({ text }) => text);
}

/** Checks a plan, or a piece of one. */
function checked(text: string): Checked {
  return checkSource(createSource("方案.yaml", /^标题:/mu.test(text) ? text : `标题: 例子\n${text}`));
}

describe.each(documents)("%s", (path) => {
  test("shows plans without mistakes", () => {
    const codes = blocks(path, "plan").flatMap((text) => checked(text).diagnostics.map(({ code }) => code));
    // A page shows parts of plans: what a whole plan should have besides is not missing there.
    expect(codes.filter((code) => !/^(?:left-over\/todo|completeness\/|reference\/)/.test(code))).toEqual([]);
  });

  test("shows styles without mistakes", () => {
    const found = blocks(path, "style").flatMap(
      (text) => loadStyle(createSource("校办版式.yaml", text), styles).diagnostics,
    );
    expect(found).toEqual([]);
  });

  test("shows manifests without mistakes", () => {
    const found = blocks(path, "manifest").flatMap(
      (text) => readPaper(createSource("paper.yaml", text), "notice").diagnostics,
    );
    expect(found).toEqual([]);
  });

  test("shows templates without mistakes", () => {
    for (const { text } of codeBlocks(path).filter(({ language }) => language === "handlebars")) {
      // A template of a paper with wordings of its own is tried where its guide is followed.
      if (/文书\.(?!标题|名称)/u.test(text)) continue;
      const own = new Map([["plan.hbs", createSource("plan.hbs", text)]]);
      expect(loadOwn(own).diagnostics).toEqual([]);
    }
  });
});

describe.each(["README.md", "README.zh-CN.md"])("%s", (path) => {
  test("shows the plan of its first picture", () => {
    expect(codeBlocks(path)[0]?.text).toBe(readFileSync("docs/pictures/秋游.yaml", "utf8"));
  });

  test("shows what plan really says about the mistakes", () => {
    const at = codeBlocks(path).findIndex(({ text }) => text.includes(mistake));
    const [plan, report] = codeBlocks(path).slice(at);
    const { diagnostics } = checkSource(createSource("班会.yaml", plan?.text ?? ""));
    const options = { language: "zh", width: 80, colour: false, offerFix: true } as const;
    expect(report?.text).toBe(pretty({ diagnostics, files: 1, passedOver: 0 }, options));
  });
});

/** Plans, or pieces of one, with the text that is said to be printed of them. */
function printedPlans(path: string): readonly (readonly [plan: string, printed: string])[] {
  const found = codeBlocks(path);
  return found.flatMap(({ language, text }, at) =>
    language === "text" && found[at - 1]?.language === "yaml"
      ? [[found[at - 1]?.text ?? "", text] as const]
      : [],
  );
}

/** Rows of the tables that say how a value of 活动时间 is printed. */
function printedTimes(path: string): readonly (readonly [string, string])[] {
  const rows = [...textOf(path).matchAll(/^\| `([^`|]+)` \| (\d{4}年[^|]+|三年级：[^|]+) \|$/gmu)];
  return rows.map(([, written = "", printed = ""]) => [written, printed]);
}

describe.each(["docs/language.md", "docs/language.zh-CN.md"])("%s", (path) => {
  const templates = loadOwn().value;

  test("says truly what its plans print", async () => {
    const printed = printedPlans(path);
    expect(printed.length).toBeGreaterThan(10);
    for (const [text, said] of printed) {
      const isWhole = /^标题:/mu.test(text);
      const { bytes } = await renderText(isWhole ? text : `标题: 例子\n${text}`);
      const lines = new TextDecoder().decode(await bytes("txt"));
      expect(isWhole ? lines : lines.replace(/^例子\n\n/u, "")).toBe(said);
    }
  });

  test("says truly how times are printed", () => {
    const times = printedTimes(path);
    expect(times.length).toBeGreaterThan(5);
    for (const [written, printed] of times) {
      const { plan } = checked(`活动时间: ${written}\n`);
      if (!plan || !templates) throw new Error("the shipped templates or the plan cannot be used");
      const document = renderDocument(plan, templates).value;
      expect(document && documentText(document)).toBe(`例子\n活动时间\n${printed}`);
    }
  });
});
