import { describe, expect, test } from "vitest";
import { doubtfulStars, emphasisIn } from "../../../src/notation/words/emphasis.ts";

function shown(text: string): string {
  return emphasisIn(text)
    .map(({ text: piece, strong }) => (strong ? `〔${piece}〕` : piece))
    .join("");
}

describe("two asterisks", () => {
  test.each([
    ["请**务必**带水", "请〔务必〕带水"],
    ["**注意：**请带水", "〔注意：〕请带水"],
    ["请带**《手册》**和笔", "请带〔《手册》〕和笔"],
    ["共**120**人，人数：**120**。", "共〔120〕人，人数：〔120〕。"],
    ["请**下周**带来，提高**安全**意识", "请〔下周〕带来，提高〔安全〕意识"],
    ["**王老师**、**李老师**", "〔王老师〕、〔李老师〕"],
    ["**请找王**老师**商量", "〔请找王**老师〕商量"],
    ["于**3月**前", "于〔3月〕前"],
  ])("mark emphasis in %s", (text, printed) => {
    expect(shown(text)).toBe(printed);
    expect(doubtfulStars(text)).toEqual([]);
  });

  test.each([
    "王**",
    "领队: 赵**、吴**",
    "联系人张**，有事找孙**老师",
    "张**同学和李**同学",
    "赵**（组长）、李**（副组长）",
    "欧阳**和司马**",
    "138**1234和139**5678",
    "138****1234",
    "2**3",
    "** 空 **",
    "****",
    "***重要***",
  ])("print as typed in %s", (text) => {
    expect(shown(text)).toBe(text);
    expect(doubtfulStars(text)).toEqual([]);
  });

  test.each([
    ["张**老师**务必**到场", "张**老师〔务必〕到场"],
    ["请找张**，**务必**到", "请找张**，〔务必〕到"],
    ["负责人：**张**、李**", "负责人：〔张〕、李**"],
  ])("beside masked names mark what cannot be a mask: %s", (text, printed) => {
    expect(shown(text)).toBe(printed);
  });

  test.each([
    ["**半个", "alone", "**"],
    ["第一行**开始\n第二行**", "alone", "**"],
    ["高**兴地王**说", "names", "**兴地王**"],
  ])("are told where they may mean something else: %s", (text, why, found) => {
    expect(shown(text)).toBe(text);
    const [first] = doubtfulStars(text);
    expect(first && [first.why, text.slice(first.start, first.end)]).toEqual([why, found]);
  });

  test("print behind a backslash, and the backslash does not", () => {
    expect(shown("\\*\\*不是强调\\*\\*")).toBe("**不是强调**");
    expect(shown("赵\\*\\*与**务必**")).toBe("赵**与〔务必〕");
    expect(shown("\\n \\u0041")).toBe("\\n \\u0041");
  });

  test("by the ten thousand are read in no time to speak of", () => {
    const pieces = emphasisIn("赵**、".repeat(50_000) + "请**务必**".repeat(50_000));
    expect(pieces.filter(({ strong }) => strong)).toHaveLength(50_000);
  });
});
