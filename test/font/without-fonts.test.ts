import { describe, expect, test } from "vitest";
import { renderText } from "../rendering.ts";

// A machine without fonts of its own: each style prints its 仿宋 in the shipped face, what that lacks in 宋体.

const text = `标题: 关于举办“春之声”艺术节的通知
活动时间: 2026-05-08 08:30-11:00
活动目的: |
  展示成果？每人￥50元，约15.5％（面积67.5㎡、气温26℃）——单位 m²，编号①；《书名》〔2026〕“引号”！
  赵喆、㙍、𠮷田、刘甡、王啰。
封面:
  学校: 阳光小学
  负责人: 赵喆
`;

/** The characters of the pages by the face that prints them. */
function charactersByFace(style: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const item of renderText(text, style).layout.pages.flatMap(({ items }) => items)) {
    if (item.type !== "text") continue;
    const known = found.get(item.face.name) ?? new Set<string>();
    for (const { codePoint } of item.glyphs) known.add(String.fromCodePoint(codePoint));
    found.set(item.face.name, known);
  }
  return found;
}

describe("on a machine without fonts", () => {
  test.each(["official", "school-b"])(
    "%s prints its text in 仿宋, its marks and rare characters in 宋体",
    (style) => {
      const faces = charactersByFace(style);
      const fang = [...(faces.get("ActivityPlanFang-Regular") ?? [])];
      const song = [...(faces.get("ActivityPlanSong-Regular") ?? [])];
      expect(fang).toEqual(expect.arrayContaining([..."展示成果每人元面积气温单位编号书名引号赵"]));
      expect(fang.filter((each) => !/\p{Script=Han}/u.test(each))).toEqual([]);
      expect(song).toEqual(expect.arrayContaining([..."？￥％㎡℃①；《》〔〕“”！，。、—㙍啰"]));
      expect(faces.get("ActivityPlanKai-Regular")).toContain("𠮷");
      // Digits and Latin letters have the Latin face, in 仿宋 as elsewhere.
      expect([...(faces.get("ActivityPlanLatin-Regular") ?? [])]).toEqual(expect.arrayContaining([..."50m"]));
    },
  );

  test("cover prints its facts in 仿宋", () => {
    const fang = [...(charactersByFace("cover").get("ActivityPlanFang-Regular") ?? [])];
    expect(fang.sort().join("")).toBe([...new Set("学校阳光小学负责人赵")].sort().join(""));
  });
});
