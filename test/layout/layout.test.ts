import { describe, expect, it } from "vitest";
import { dumpLayout } from "../../src/layout/dump.ts";
import { layOut } from "../../src/layout/layout.ts";
import { fakeFonts } from "./fake-fonts.ts";
import { document, h, list, p, preset } from "./make.ts";

describe("layOut", () => {
  it("lays out a small plan in the standard style", () => {
    const plan = document(
      p("重阳节敬老活动方案", "title"),
      h(1, "活动时间、地点"),
      p(
        "2026年10月18日（星期日）上午8:30—11:00，在阳光敬老院。同学们带上自己做的贺卡和“重阳糕”，陪爷爷奶奶聊天。",
      ),
      h(1, "注意事项"),
      list(1, "听从老师安排，不单独行动。", "带好水壶、雨伞。"),
    );
    expect(dumpLayout(layOut(plan, preset("standard"), fakeFonts()))).toMatchInlineSnapshot(`
      "page 1  595.3 × 841.9
         216.6   96.4  18 song-bold  H1  重阳节敬老活动方案
          89.9  138.1  14 hei  H2  一、活动时间、地点
         113.9  162.7  12 latin  P  2026
         142.1  162.7  12 song  P  年
         158.4  162.7  12 latin  P  10
         174.6  162.7  12 song  P  月
         190.9  162.7  12 latin  P  18
         207.2  162.7  12 song  P  日（星期日）上午
         307.4  162.7  12 latin  P  8:30
         331.4  162.7  12 song  P  —
         343.4  162.7  12 latin  P  11:00
         373.4  162.7  12 song  P  ，在阳光敬老院。同学们
          89.9  186.1  12 song  P  带上自己做的贺卡和“重阳糕”›，陪爷爷奶奶聊天。
          89.9  218.2  14 hei  H2  二、注意事项
         113.9  242.8  12 latin  Lbl  1
         119.9  242.8  12 song  Lbl  、
         131.9  242.8  12 song  P  听从老师安排，不单独行动。
         113.9  266.2  12 latin  Lbl  2
         119.9  266.2  12 song  Lbl  、
         131.9  266.2  12 song  P  带好水壶、雨伞。
         295.4  807.5  9 latin  -  1

      bookmarks
        一、活动时间、地点  → page 1, y 119.1
        二、注意事项  → page 1, y 199.2"
    `);
  });
});
