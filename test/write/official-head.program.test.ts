import { beforeAll, describe, expect, test } from "vitest";
import { renderText } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { allThroughLibreOffice } from "./docx/office.ts";
import { type Stripe, stripesOf, type Word, wordsOf } from "./measured-page.ts";

// Head, foot and seals of an official document by GB/T 9704-2012, measured in the PDF, and in the Word file as
// LibreOffice lays it out. Millimetres; the type area is 156 × 225, its corner at 28, 37 (5.2.1).

const prose = "为检验学校消防应急预案，提高师生安全疏散和自救互救的能力，根据有关要求，学校决定开展演练。";
const upward = `标题: 青禾市第三小学关于开展消防疏散演练的请示
版式: 公文
份号: "000001"
密级: 机密★1年
紧急程度: 特急
发文机关标志: 青禾市第三小学文件
文号: 青三小〔2026〕15号
签发人: [李明, 王小华, 赵强]
主送: 青禾市教育局
盖章: 是
导语: ${prose.repeat(4)}
演练时间: 2026年11月9日下午
附件:
  - {标题: 疏散路线, 正文: 见各楼层。}
  - {标题: 引导教师名单, 正文: 见各楼层。}
落款: {单位: 青禾市第三小学, 日期: 2026-10-26}
附注: 联系人：王老师，电话：0512-65000000
抄送: [青禾市消防救援支队, 青禾市公安局, 青禾市城区人民政府办公室, 青禾市交通运输局, 青禾市卫健委]
印发: {单位: 青禾市第三小学办公室, 日期: 2026-10-26}
`;
const joint = `标题: 关于开展消防疏散演练的通知
版式: 公文
发文机关标志: [青禾市教育局, 青禾市公安局, 青禾市消防救援支队, 文件]
文号: 青教〔2026〕15号
主送: 各学校
盖章: 是
导语: ${prose}
落款: {单位: [市教育局, 市公安局, 消防支队, 市卫健委], 日期: 2026-10-26}
印发: {单位: 青禾市教育局办公室, 日期: 2026-10-26}
`;
/** Without a seal, signed by one, with one attachment, and a table that lies across on the second page. */
const unsealed = `标题: 青禾市第三小学关于开展消防疏散演练的报告
版式: 公文
紧急程度: 加急
发文机关标志: 青禾市第三小学文件
文号: 青三小〔2026〕16号
签发人: 李明
主送: 青禾市教育局
导语: ${prose.repeat(4)}
附件: [{标题: 疏散路线, 正文: 见各楼层。}]
落款: {单位: 青禾市第三小学, 日期: 2026-10-26}
引导教师:
  横向: 是
  表格: {列: [楼层, 引导教师], 行: [[一楼, 王老师], [二楼, 李老师]]}
演练要求: 各班按路线有序撤离。
`;
/** Signed for without a seal by two units, the last of a long name; a number without who signs. */
const pair = `标题: 关于开展消防疏散演练的通知
版式: 公文
发文机关标志: 青禾市第三小学文件
文号: 青三小〔2026〕17号
主送: 各年级组
导语: ${prose}
落款: {单位: [青禾市第三小学, 青禾市第三小学家长委员会], 日期: 2026-10-26}
`;

/** The standard allows a millimetre (5.2.1); LibreOffice sets the text of an exact line almost one lower than Word. */
const tolerance = { PDF: 1, Word: 1.2 } as const;
/** Between lines of two sizes that adds up. */
const twoSizes = 1.6;
const betweenSizes: ReadonlySet<string> = new Set([
  "number two empty lines below the mark, two rows of names",
  "addressee two lines below the title's last",
]);
/** LibreOffice leaves a fifth of an em, not a quarter, between Chinese and figures: five times in the date. */
const dateInWord = 5 * (1 / 4 - 1 / 5) * ((16 * 25.4) / 72);
const besideDate: ReadonlySet<string> = new Set(["without a seal the date two characters right of the unit"]);

const character = 156 / 28;
const line = 225 / 22;
const small = (14 * 25.4) / 72;

interface Measured {
  readonly pages: readonly (readonly Word[])[];
  readonly red: readonly Stripe[];
  /** The rules of the last page. */
  readonly rules: readonly Stripe[];
}

/** The lines of each page, their middles those of their ink: the boxes of fonts are not alike. */
function measure(pdf: Uint8Array): Measured {
  const pages = wordsOf(pdf).map((words, i) => {
    const ink = stripesOf(pdf, i + 1, "black");
    return linesOf(words).map((line) => {
      const own = ink.find(
        ({ top, bottom }) => bottom - top > 2 && top < line.middle && line.middle < bottom,
      );
      return own ? { ...line, middle: (own.top + own.bottom) / 2 } : line;
    });
  });
  return { pages, red: stripesOf(pdf, 1, "red"), rules: stripesOf(pdf, pages.length, "black", 150) };
}

/** Words on one line as one, so that Latin and Chinese that a program parts stay together; far ones stay apart. */
function linesOf(words: readonly Word[]): Word[] {
  const lines: Word[] = [];
  const sorted = [...words].sort((a, b) => a.left - b.left);
  for (const word of sorted) {
    const at = lines.findIndex(
      ({ middle, right }) => Math.abs(middle - word.middle) < 1.5 && word.left - right < 3,
    );
    const before = lines[at];
    if (before) lines[at] = { ...before, text: before.text + word.text, right: word.right };
    else lines.push(word);
  }
  return lines.sort((a, b) => a.middle - b.middle);
}

function lineWith({ pages }: Measured, start: string): Word {
  const found = pages.flat().find(({ text }) => text.startsWith(start));
  if (!found)
    throw new Error(
      `no line begins with ${start}: ${pages
        .flat()
        .map(({ text }) => text)
        .join(" | ")}`,
    );
  return found;
}

/** The line below one on the last page. */
function lineBelow({ pages }: Measured, start: string): Word | undefined {
  const lines = pages.at(-1) ?? [];
  return lines[lines.findIndex(({ text }) => text.startsWith(start)) + 1];
}

/** Clause, figure, what it is to be, where it is found. */
type Row = readonly [clause: string, what: string, wanted: number, found: (of: Measured) => number];

const upwardRows: readonly Row[] = [
  ["7.2.1", "份号 in the first line, at the left", 37 + line / 2, (of) => lineWith(of, "000001").middle],
  ["7.2.2", "密级 in the second", 37 + 1.5 * line, (of) => lineWith(of, "机密").middle],
  ["7.2.3", "紧急程度 in the third", 37 + 2.5 * line, (of) => lineWith(of, "特急").middle],
  ["7.2.2", "密级 at the left edge", 28, (of) => lineWith(of, "机密").left],
  ["7.2.4", "upper edge of the mark, 35 below that of the type area", 37 + 35, (of) => of.red[0]?.top ?? 0],
  ["7.2.4", "mark in the middle", 28 + 78, (of) => ((of.red[0]?.left ?? 0) + (of.red[0]?.right ?? 0)) / 2],
  ["7.2.5", "number one character from the left", 28 + character, (of) => lineWith(of, "青三小〔").left],
  [
    "7.2.5",
    "number beside the last who signs",
    0,
    (of) => lineWith(of, "青三小〔").middle - lineWith(of, "赵强").middle,
  ],
  [
    "7.2.6",
    "two names a row: the third below the first",
    0,
    (of) => lineWith(of, "赵强").left - lineWith(of, "签发人").left - 4 * character,
  ],
  [
    "7.2.6",
    "names end one character from the right",
    28 + 156 - character,
    (of) => lineWith(of, "王小华").right,
  ],
  [
    "7.2.5",
    "number two empty lines below the mark, two rows of names",
    3.5 * line,
    (of) => lineWith(of, "青三小〔").middle - (of.red[0]?.bottom ?? 0),
  ],
  [
    "7.2.6",
    "签发人 beside its first names, in the row above the number",
    line,
    (of) => lineWith(of, "青三小〔").middle - lineWith(of, "签发人").middle,
  ],
  [
    "7.2.7",
    "red line 4 below the number",
    4,
    (of) => (of.red.at(-1)?.top ?? 0) - lineWith(of, "青三小〔").middle - (16 * 25.4) / 72 / 2,
  ],
  [
    "7.2.7",
    "red line as wide as the type area",
    156,
    (of) => (of.red.at(-1)?.right ?? 0) - (of.red.at(-1)?.left ?? 0),
  ],
  [
    "7.3.1",
    "title two lines below the red line",
    2.5 * line,
    (of) => lineWith(of, "青禾市第三小学关于").middle - (of.red.at(-1)?.bottom ?? 0),
  ],
  [
    "7.3.2",
    "addressee flush left, an empty line below the title",
    28,
    (of) => lineWith(of, "青禾市教育局：").left,
  ],
  [
    "7.3.2",
    "addressee two lines below the title's last",
    2 * line,
    (of) => lineWith(of, "青禾市教育局：").middle - lineWith(of, "青禾市第三小学关于").middle,
  ],
  ["7.3.3", "text two characters in", 28 + 2 * character, (of) => lineWith(of, "为检验学校").left],
  [
    "7.3.3",
    "text in the line below the addressee",
    line,
    (of) => lineWith(of, "为检验学校").middle - lineWith(of, "青禾市教育局：").middle,
  ],
  ["7.3.3", "a heading two characters in", 28 + 2 * character, (of) => lineWith(of, "一、演练时间").left],
  ["7.3.4", "附件 two characters in", 28 + 2 * character, (of) => lineWith(of, "附件：1.").left],
  [
    "7.3.4",
    "附件 with an empty line above it",
    2 * line,
    (of) => lineWith(of, "附件：1.").middle - lineWith(of, "2026年11月9日下午").middle,
  ],
  [
    "7.3.4",
    "the second name below the first",
    0,
    (of) => lineWith(of, "2.引导教师").left - lineWith(of, "附件：1.").left - 3 * character,
  ],
  [
    "7.3.5.1",
    "date four characters from the right",
    28 + 156 - 4 * character,
    (of) => lineWith(of, "2026年10月26日").right,
  ],
  [
    "7.3.5.1",
    "the unit over the middle of the date",
    0,
    (of) => middleOf(of, "青禾市第三小学", 1) - middleOf(of, "2026年10月26日"),
  ],
  [
    "7.5",
    "number of an odd page one character from the right",
    28 + 156 - small,
    (of) => lineWith(of, "—1—").right,
  ],
  ["7.5", "number of an even page one character from the left", 28 + small, (of) => lineWith(of, "—2—").left],
  ["7.5", "its dash 7 below the type area", 37 + 225 + 7, (of) => lineWith(of, "—1—").middle],
  [
    "7.3.6",
    "附注 in the line below the date",
    line,
    (of) => lineWith(of, "（联系人").middle - lineWith(of, "2026年10月26日").middle,
  ],
  ["7.3.6", "附注 two characters from the left", 28 + 2 * character, (of) => lineWith(of, "（联系人").left],
  ["7.4.1", "last rule at the foot of the type area", 37 + 225, (of) => of.rules.at(-1)?.bottom ?? 0],
  [
    "7.4.1",
    "rules as wide as the type area",
    156,
    (of) => (of.rules[0]?.right ?? 0) - (of.rules[0]?.left ?? 0),
  ],
  ["7.4.1", "three rules", 3, (of) => of.rules.length],
  ["7.4.2", "抄送 one character from the left", 28 + small, (of) => lineWith(of, "抄送").left],
  [
    "7.4.2",
    "turned lines below the character behind the colon",
    28 + 4 * small,
    (of) => lineBelow(of, "抄送")?.left ?? 0,
  ],
  [
    "7.4.3",
    "印发 one character from the right",
    28 + 156 - small,
    (of) => lineWith(of, "2026年10月26日印发").right,
  ],
  ["7.4.1", "on an even page", 0, (of) => of.pages.length % 2],
];

const jointRows: readonly Row[] = [
  ["7.2.4", "upper edge of the mark", 37 + 35, (of) => of.red[0]?.top ?? 0],
  [
    "7.2.4",
    "文件 beside the middle of the names",
    0,
    (of) =>
      lineWith(of, "文件").middle -
      lineWith(of, "青").middle -
      ((of.red[2]?.top ?? 0) - (of.red[0]?.top ?? 0)) / 2,
  ],
  [
    "7.3.5.1",
    "date four characters from the right",
    28 + 156 - 4 * character,
    (of) => lineWith(of, "2026年10月26日").right,
  ],
  [
    "7.3.5.1",
    "three names on one line",
    0,
    (of) => lineWith(of, "市教育局").middle - lineWith(of, "消防支队").middle,
  ],
  ["7.3.5.1", "the last name over the date", 0, (of) => middleOf(of, "市卫健委") - middleOf(of, "消防支队")],
];

const unsealedRows: readonly Row[] = [
  ["7.2.3", "紧急程度 alone in the first line", 37 + line / 2, (of) => lineWith(of, "加急").middle],
  ["7.2.3", "紧急程度 at the left edge", 28, (of) => lineWith(of, "加急").left],
  ["7.2.5", "number one character from the left", 28 + character, (of) => lineWith(of, "青三小〔").left],
  [
    "7.2.6",
    "the one who signs in the line of the number",
    0,
    (of) => lineWith(of, "青三小〔").middle - lineWith(of, "签发人：李明").middle,
  ],
  ["7.2.6", "one character from the right", 28 + 156 - character, (of) => lineWith(of, "签发人：李明").right],
  ["7.3.4", "one attachment without a number", 28 + 2 * character, (of) => lineWith(of, "附件：疏散").left],
  [
    "7.3.5.2",
    "without a seal the date two characters right of the unit",
    2 * character,
    (of) => lineWith(of, "2026年10月26日").left - signedBy(of, "青禾市第三小学").left,
  ],
  [
    "7.3.5.2",
    "and in the line below it",
    line,
    (of) => lineWith(of, "2026年10月26日").middle - signedBy(of, "青禾市第三小学").middle,
  ],
  [
    "7.3.5.2",
    "the longer one, the date, two characters from the right",
    28 + 156 - 2 * character,
    (of) => lineWith(of, "2026年10月26日").right,
  ],
  ["7.3.7", "附件 in the first line of a page", 37 + line / 2, (of) => markOf(of).middle],
  ["7.3.7", "its title in the third", 37 + 2.5 * line, (of) => titleOf(of).middle],
  ["7.3.7", "its title in the middle", 28 + 78, (of) => (titleOf(of).left + titleOf(of).right) / 2],
];

const pairRows: readonly Row[] = [
  ["7.2.5", "number in the middle where nobody signs", 28 + 78, (of) => middleOf(of, "青三小〔")],
  [
    "7.3.5.2",
    "the longest unit two characters from the right",
    28 + 156 - 2 * character,
    (of) => Math.max(signedBy(of, "青禾市第三小学家长").right, lineWith(of, "2026年10月26日").right),
  ],
  [
    "7.3.5.2",
    "one unit a line",
    line,
    (of) => signedBy(of, "青禾市第三小学家长").middle - signedBy(of, "青禾市第三小学").middle,
  ],
  [
    "7.3.5.2",
    "the date in the line below the last",
    line,
    (of) => lineWith(of, "2026年10月26日").middle - signedBy(of, "青禾市第三小学家长").middle,
  ],
];

function toleranceInWord(what: string): number {
  if (betweenSizes.has(what)) return twoSizes;
  return tolerance.Word + (besideDate.has(what) ? dateInWord : 0);
}

/** Who signs: the first line of the right half that begins with the name. */
function signedBy({ pages }: Measured, name: string): Word {
  const found = pages.flat().find(({ text, left }) => text.startsWith(name) && left > 28 + 156 / 3);
  return found ?? expect.fail(`nobody signs as ${name}`);
}

/** The page of the attachment begins with its mark and its title. */
function attachment({ pages }: Measured): readonly Word[] {
  return pages.find(([first]) => first?.text === "附件") ?? expect.fail("no page of an attachment");
}

function markOf(of: Measured): Word {
  return attachment(of)[0] ?? expect.fail();
}

function titleOf(of: Measured): Word {
  return attachment(of)[1] ?? expect.fail();
}

/** The middle of the line that begins with a text; `from`: past so many pages. */
function middleOf(of: Measured, text: string, from = 0): number {
  const { left, right } = lineWith({ ...of, pages: of.pages.slice(from) }, text);
  return (left + right) / 2;
}

const able = hasTool("pdftotext") && hasTool("pdftoppm") && hasTool("soffice");

describe.runIf(able)("an official document, measured", () => {
  const found = new Map<string, Measured>();
  beforeAll(async () => {
    const plans = [upward, joint, unsealed, pair].map((text) => renderText(text, "official"));
    const pdfs = await Promise.all(plans.map(({ bytes }) => bytes("pdf")));
    const documents = await Promise.all(plans.map(({ bytes }) => bytes("docx")));
    const printed = allThroughLibreOffice(documents, "pdf");
    for (const [i, name] of ["upward", "joint", "unsealed", "pair"].entries()) {
      found.set(`${name} PDF`, measure(pdfs[i] ?? new Uint8Array()));
      found.set(`${name} Word`, measure(printed[i] ?? new Uint8Array()));
    }
  });

  for (const [name, rows] of [
    ["upward", upwardRows],
    ["joint", jointRows],
    ["unsealed", unsealedRows],
    ["pair", pairRows],
  ] as const) {
    for (const format of ["PDF", "Word"] as const) {
      test.each(rows)(`${name} ${format}: %s %s`, (_, what, wanted, read) => {
        const of = found.get(`${name} ${format}`);
        expect(of).toBeDefined();
        const value = of ? read(of) : Number.NaN;
        const allowed = format === "Word" ? toleranceInWord(what) : tolerance.PDF;
        expect(Math.abs(value - wanted), `${value.toFixed(2)} mm, not ${wanted.toFixed(2)} mm`).toBeLessThan(
          allowed,
        );
      });
    }
  }

  test("7.4.1: the outer rules are 0.35 mm, those between 0.25 mm", () => {
    for (const [name, { rules }] of found) {
      if (!name.startsWith("upward")) continue;
      const heights = rules.map(({ top, bottom }) => bottom - top);
      for (const [i, wanted] of [0.35, 0.25, 0.35].entries())
        expect(Math.abs((heights[i] ?? 0) - wanted), `${name} ${i}: ${heights[i]}`).toBeLessThan(0.16);
    }
  });

  test("7.3.5.1: seals of 42 mm neither touch nor leave the type area", () => {
    for (const name of ["joint PDF", "joint Word"]) {
      const of = found.get(name) ?? expect.fail(name);
      const middles = ["市教育局", "市公安局", "消防支队"].map((text) => middleOf(of, text));
      const steps = middles.slice(1).map((middle, i) => middle - (middles[i] ?? 0));
      for (const step of steps) expect(step).toBeGreaterThan(42);
      expect(middles[0]).toBeGreaterThan(28 + 21);
      expect(lineWith(of, "市卫健委").middle - lineWith(of, "市教育局").middle).toBeGreaterThan(42);
    }
  });

  test("7.6: a page that lies across has its number where the sheet has it, turned", () => {
    for (const name of ["unsealed PDF", "unsealed Word"]) {
      const { pages } = found.get(name) ?? expect.fail(name);
      const number = (pages[1] ?? []).filter(({ right }) => right < 37);
      expect(number.map(({ text }) => text).sort()).toEqual(["2", "—", "—"]);
      // An even page: read from its left edge, which is the upper one here, 7 mm beside the type area.
      for (const { left, right } of number) expect(Math.abs((left + right) / 2 - 28)).toBeLessThan(1);
      const first = Math.min(...number.map(({ middle }) => middle));
      expect(first).toBeGreaterThan(28 + small);
      expect(first).toBeLessThan(28 + 2 * small);
    }
  });
});
