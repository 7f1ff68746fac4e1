import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { updateText } from "../../src/update/update.ts";
import { meaningOf } from "../../src/vocabulary/names.ts";
import { isThorough, runs, turnsOf } from "../runs.ts";
import { edited, printOf, printsIn, unitsIn, updated } from "./updating.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The words of a Word file that the plan spells once: who changes one of them means that place. */
async function wordsOnce(yaml: string, style: string, path: string): Promise<readonly string[]> {
  const docx = await printOf(yaml, style, path).bytes("docx");
  let xml = "";
  edited(docx, (main) => {
    xml = main;
    return `${main} `;
  });
  const words = [...xml.matchAll(/<w:t[^>]*>([^<]+)<\/w:t>/gu)].map(([, word = ""]) => word);
  const isOnce = (word: string): boolean => yaml.split(word).length === 2 && xml.split(word).length === 2;
  // Marks that mean something in YAML have tests of their own.
  return [...new Set(words)].filter(
    (word) => /^[\p{Script=Han}，。、（）“”\d]{3,}$/u.test(word) && isOnce(word),
  );
}

/** A word with its second character gone, or with another behind it. */
function changed(word: string, way: number): string {
  const [first = "", second = "", ...rest] = [...word];
  return way % 2 === 0 ? [first, ...rest].join("") : [first, second, "改", ...rest].join("");
}

/** Whether a section of this name says what may stand in it. */
const known = (word: string): boolean => meaningOf(word) !== undefined;

function paragraphWith(word: string, xml: string): string {
  return xml.split("</w:p>").find((each) => each.includes(word)) ?? "";
}

async function holds(yaml: string, word: string, now: string, style: string, path: string): Promise<void> {
  let heads = false;
  const change = (xml: string): string => {
    heads = known(word.replace(/（.*）$/u, "")) && /"Heading\d"/u.test(paragraphWith(escaped(word), xml));
    return xml.replace(escaped(word), escaped(now));
  };
  const made = await updated(yaml, change, style, path);
  // A section of a known name that is called otherwise may not take what stands in it: then the change is told, and not made.
  const told = heads && made.text === yaml;
  expect(made.unplaced).toEqual(told ? [{ was: word, is: now }] : []);
  expect(made.text).toBe(told ? yaml : yaml.replace(word, now));
}

const examples = globSync("examples/*.yaml").sort();

describe.each(examples)("%s", (path) => {
  const yaml = readFileSync(path, "utf8");

  test.each(isThorough ? ["standard", "form", "official"] : ["standard"])(
    "unchanged, in %s: nothing is found",
    async (style) => {
      const docx = await printOf(yaml, style, path).bytes("docx");
      const made = await updateText(yaml, unitsIn(docx), printsIn(style, path));
      expect(made).toEqual({ text: yaml, placed: [], unplaced: [], follows: [] });
    },
  );
});

test.each(turnsOf(examples, 0, 2))(
  "a word that is changed in the Word file of %s is changed in the plan, and nothing else",
  async (path) => {
    const yaml = readFileSync(path, "utf8");
    const words = await wordsOnce(yaml, "standard", path);
    expect(words.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.nat(1), (word, way) =>
        holds(yaml, word, changed(word, way), "standard", path),
      ),
      { seed: 7, numRuns: runs(10) },
    );
  },
);

const sentences = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(..."春夏秋冬山水花鸟读写听说"), minLength: 4, maxLength: 9 }),
  { minLength: 12, maxLength: 12 },
);
/** A plan whose texts are all different, each way of writing once. */
const plans = sentences.map(
  ([title, lead, item, quoted, cell, label, note, block, unit, name, heading, head]) => `# 方案
标题: 题${title} # 标题
导语: 导${lead}。
活动目的:
  - 目${item}；
  - "引${quoted}。"
${heading}安排:
  列: [甲${head}, 乙栏]
  行:
    - [格${cell}, 二]   # 一行
    - [三, 四]
活动内容:
  签${label}: 值${note}
注意事项: |
  段${block}。

  另起一段。
组织机构:
  - {组别: 组${name}, 职责: [核对${name}, 记录]}
落款: {单位: 校${unit}, 日期: 2026-09-28}
`,
);

test("a word of any plan that is changed in its Word file is changed in the plan, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(100), fc.nat(1), async (yaml, at, way) => {
      const words = await wordsOnce(yaml, "standard", "方案.yaml");
      const word = words[at % words.length] ?? "";
      await holds(yaml, word, changed(word, way), "standard", "方案.yaml");
    }),
    { seed: 7, numRuns: runs(60) },
  );
});
