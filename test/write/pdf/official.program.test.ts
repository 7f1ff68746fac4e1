import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { renderText } from "../../rendering.ts";
import { hasTool } from "../../tools.ts";

// The figures of GB/T 9704-2012 as another program finds them in the finished PDF.

const plan = `标题: 青禾小学关于开展2026年秋季消防疏散演练的通知
类型: 其他
版式: 公文
主送: 各年级组
盖章: 是
导语: ${"为检验学校消防应急预案，提高师生安全疏散和自救互救的能力，学校决定开展演练。".repeat(14)}
落款: {单位: 青禾小学, 日期: 2026-10-26}
附件:
  - {名称: 引导教师名单, 正文: 名单另发。}
`;

/** One millimetre is what the standard allows (5.2.1). */
const tolerance = 1;
const character = 156 / 28;

/** A line of a page: its text, its left and right edge and its middle in millimetres. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

let pages: readonly Page[] = [];

beforeAll(async () => {
  if (!hasTool("pdftotext")) return;
  const bytes = await renderText(plan, "official").bytes("pdf");
  const html = execFileSync("pdftotext", ["-bbox", "-", "-"], { input: bytes, encoding: "utf8" });
  pages = html.split("<page ").slice(1).map(pageOf);
});

function numbers(text: string, ...names: readonly string[]): number[] {
  return names.map((name) => (Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1]) * 25.4) / 72);
}

function pageOf(html: string): Page {
  const [width = 0, height = 0] = numbers(html, "width", "height");
  const rows = new Map<number, Line>();
  for (const [tag = "", text = ""] of html.matchAll(/<word [^>]*>([^<]*)<\/word>/g)) {
    const [left = 0, top = 0, right = 0, bottom = 0] = numbers(tag, "xMin", "yMin", "xMax", "yMax");
    const middle = (top + bottom) / 2;
    const row = Math.round(middle / 4);
    const key =
      [row, row - 1, row + 1].find((near) => Math.abs((rows.get(near)?.middle ?? -9) - middle) < 3) ?? row;
    const known = rows.get(key);
    rows.set(key, {
      text: (known?.text ?? "") + text,
      left: Math.min(known?.left ?? left, left),
      right: Math.max(known?.right ?? right, right),
      middle: known?.middle ?? middle,
    });
  }
  return { width, height, lines: [...rows.values()].sort((a, b) => a.middle - b.middle) };
}

const near = (found: number | undefined, wanted: number): void =>
  expect(Math.abs((found ?? 0) - wanted), `${found} mm, not ${wanted} mm`).toBeLessThan(tolerance);

function line(start: string): Line | undefined {
  return pages.flatMap((page) => page.lines).find(({ text }) => text.startsWith(start));
}

describe.runIf(hasTool("pdftotext"))("an official document as pdftotext sees it", () => {
  test("5.2.1 A4, text from 28 to 184 mm, the last line above 262 mm", () => {
    for (const { width, height, lines } of pages) {
      near(width, 210);
      near(height, 297);
      for (const { left, middle } of lines.slice(0, -1)) {
        expect(left).toBeGreaterThan(28 - tolerance);
        expect(middle).toBeLessThan(262);
      }
    }
    const body = pages[0]?.lines.slice(4, -2) ?? [];
    for (const { left, right } of body) {
      near(left, 28);
      near(right, 28 + 156);
    }
  });

  test("5.2.3 lines 225 : 22 mm apart", () => {
    const body = pages[0]?.lines.slice(4, -2) ?? [];
    expect(body.length).toBeGreaterThan(10);
    const steps = body.slice(1).map(({ middle }, i) => middle - (body[i]?.middle ?? 0));
    for (const step of steps) near(step, 225 / 22);
  });

  test("7.3.1, 7.3.2, 7.3.3 title centred, addressee flush, body two characters in", () => {
    const title = line("青禾小学关于");
    near(((title?.left ?? 0) + (title?.right ?? 0)) / 2, 28 + 78);
    near(line("各年级组")?.left, 28);
    near(line("为检验")?.left, 28 + 2 * character);
  });

  test("7.3.5.1, 7.3.7, 7.5 signature with seal, attachment, page number", () => {
    const date = line("2026年10月26日");
    near(date?.right, 28 + 156 - 4 * character);
    const unit = pages.flatMap((page) => page.lines).find(({ text }) => text === "青禾小学");
    near(((unit?.left ?? 0) + (unit?.right ?? 0)) / 2, ((date?.left ?? 0) + (date?.right ?? 0)) / 2);
    const mark = pages.at(-1)?.lines[0];
    expect(mark?.text).toBe("附件");
    near(mark?.left, 28);
    const [first, second] = pages.map(({ lines }) => lines.at(-1));
    expect([first?.text, second?.text]).toEqual(["—1—", "—2—"]);
    near(first?.right, 28 + 156 - (14 * 25.4) / 72);
    near(second?.left, 28 + (14 * 25.4) / 72);
    near(first?.middle, 37 + 225 + 7);
  });
});
