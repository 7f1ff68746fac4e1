import { beforeAll, describe, expect, test } from "vitest";
import { buildFonts } from "../../scripts/fonts.ts";
import { createFontBook, type LoadedFontBook } from "../../src/font/font-book.ts";
import { codePointName, kindOf, missingCharacters } from "../../src/font/missing.ts";
import { missingCharacter, substitutedFace, unusableFont } from "../../src/font/problems.ts";
import type { FaceRole } from "../../src/style/style.ts";
import { diskFonts, facesWith, shippedBook, shippedFolder } from "./shipped.ts";
import { collectionOf, memoryFonts, smallFont } from "./small-font.ts";

beforeAll(() => buildFonts(shippedFolder));

function bookWith(
  files: Readonly<Record<string, Uint8Array>>,
  families: Partial<Record<FaceRole, readonly string[]>>,
): LoadedFontBook {
  return createFontBook({
    faces: facesWith(families),
    files: memoryFonts(files, diskFonts),
    shipped: shippedFolder,
    folders: { given: ["/school/fonts"], system: ["C:\\Windows\\Fonts", "/usr/share/fonts"] },
  });
}

function faceName(book: LoadedFontBook, role: string, character: string, bold = false): string | undefined {
  return book.faceFor({ role, bold }, character.codePointAt(0) ?? 0)?.name;
}

describe("the shipped faces", () => {
  test.each([
    ["song", false, "ActivityPlanSong-Regular"],
    ["song", true, "ActivityPlanSong-Bold"],
    ["title-song", false, "ActivityPlanSong-Bold"],
    ["hei", true, "ActivityPlanHei-Regular"],
    ["kai", false, "ActivityPlanKai-Regular"],
    ["kai", true, "ActivityPlanHei-Regular"],
    ["fang", false, "ActivityPlanFang-Regular"],
    ["fang", true, "ActivityPlanHei-Regular"],
    ["latin", true, "ActivityPlanLatin-Bold"],
    ["no such role", false, "ActivityPlanSong-Regular"],
  ])("print the role %s (bold: %s) in %s", async (role, bold, name) => {
    const book = await shippedBook();
    expect(book.primary({ role, bold }).name).toBe(name);
  });

  test("help each other out, character by character", async () => {
    const book = await shippedBook();
    expect(faceName(book, "hei", "研")).toBe("ActivityPlanHei-Regular");
    expect(faceName(book, "hei", "們")).toBe("ActivityPlanSong-Regular");
    // 仿宋 brings its ideographs; marks and signs are those of 宋体.
    expect([..."研，？￥啰"].map((each) => faceName(book, "fang", each))).toEqual([
      "ActivityPlanFang-Regular",
      "ActivityPlanSong-Regular",
      "ActivityPlanSong-Regular",
      "ActivityPlanSong-Regular",
      "ActivityPlanSong-Regular",
    ]);
    expect(faceName(book, "latin", "研")).toBe("ActivityPlanSong-Regular");
    expect(faceName(book, "song", "𠮷")).toBe("ActivityPlanKai-Regular");
    expect(faceName(book, "song", "😀")).toBeUndefined();
  });

  test("have advances and line measures in em", async () => {
    const face = (await shippedBook()).primary({ role: "song", bold: false });
    expect(face.advance("研".codePointAt(0) ?? 0)).toBe(1);
    expect(face.advance("😀".codePointAt(0) ?? 0)).toBe(0);
    expect([face.ascent, face.descent]).toEqual([0.88, 0.12]);
  });
});

describe("the machine's faces", () => {
  const fang = smallFont("仿宋研学方案", "仿宋");

  test("are taken when a style names their family, in Chinese or English, from any kind of folder", () => {
    for (const path of [
      "C:\\Windows\\Fonts/simfang.ttf",
      "/school/fonts/x.ttf",
      "/usr/share/fonts/FANGSONG.TTF",
    ]) {
      const book = bookWith({ [path]: fang }, { fang: ["FangSong"] });
      expect(book.primary({ role: "fang", bold: false }).file).toEqual({ path, index: 0 });
      expect(faceName(book, "fang", "会")).toBe("ActivityPlanFang-Regular");
      expect(book.substitutions()).toEqual([]);
    }
  });

  test("are found in a collection", () => {
    const files = { "/school/fonts/all.ttc": collectionOf(smallFont("校", "校徽体"), fang) };
    const face = bookWith(files, { fang: ["仿宋"] }).primary({ role: "fang", bold: false });
    expect(face.file).toEqual({ path: "/school/fonts/all.ttc", index: 1 });
    expect(face.has("研".codePointAt(0) ?? 0)).toBe(true);
  });

  test("are looked for in the style's order", () => {
    const files = { "/school/fonts/a.ttf": smallFont("校", "校徽体"), "/school/fonts/b.ttf": fang };
    expect(
      bookWith(files, { fang: ["仿宋", "校徽体"] }).primary({ role: "fang", bold: false }).file.path,
    ).toBe("/school/fonts/b.ttf");
  });

  test("are upright and of regular weight where a family has several", () => {
    const heavy = Buffer.alloc(96);
    heavy.writeUInt16BE(700, 4);
    const files = {
      "/school/fonts/校徽体-Bold.ttf": smallFont("校", "校徽体", { "OS/2": heavy }),
      "/school/fonts/校徽体-Regular.ttf": smallFont("校", "校徽体"),
    };
    const { path } = bookWith(files, { fang: ["校徽体"] }).primary({ role: "fang", bold: false }).file;
    expect(path).toBe("/school/fonts/校徽体-Regular.ttf");
  });

  test("do not print a dash or quotation marks that are made for Latin text", () => {
    const hmtx = Buffer.from([3, 232, 0, 0, 3, 122, 0, 0]);
    const files = { "/school/fonts/校徽体.ttf": smallFont("—", "校徽体", { hmtx }) };
    const book = bookWith(files, { fang: ["校徽体"], latin: ["校徽体"] });
    expect(faceName(book, "latin", "—")).toBe("Small");
    expect(faceName(book, "fang", "—")).toBe("ActivityPlanSong-Regular");
  });

  test("do not take the place of shipped ones unless the style asks", () => {
    const files = { "C:\\Windows\\Fonts/simsun.ttc": smallFont("宋", "宋体") };
    expect(bookWith(files, {}).primary({ role: "song", bold: false }).key).toBe("song");
    expect(bookWith(files, { song: ["自带", "SimSun"] }).primary({ role: "song", bold: false }).key).toBe(
      "song",
    );
    expect(bookWith(files, { song: ["SimSun"] }).primary({ role: "song", bold: false }).key).toContain(
      "simsun",
    );
  });

  test("that are missing are told once, with what is used instead", () => {
    const book = bookWith(
      {},
      { fang: ["仿宋", "FangSong"], "title-song": ["方正小标宋简体"], kai: ["楷体"] },
    );
    for (const role of ["fang", "fang", "title-song", "kai"]) book.primary({ role, bold: false });
    expect(book.substitutions()).toEqual([
      { role: "title-song", wanted: "title-song", used: "宋体加粗", refused: [] },
    ]);
    expect(substitutedFace.words.zh({ wanted: "小标宋", used: "宋体加粗" }).message).toBe(
      "这台电脑上没有找到「小标宋」字体，PDF 里用宋体加粗代替",
    );
  });

  test("that may not be embedded are refused by name", () => {
    const os2 = Buffer.alloc(96);
    os2.writeUInt16BE(2, 8);
    const path = "/school/fonts/xiaobiaosong.ttf";
    const wanted = { "title-song": ["小标宋"] };
    const book = bookWith({ [path]: smallFont("标", "小标宋", { "OS/2": os2 }) }, wanted);
    expect(book.primary({ role: "title-song", bold: false }).key).toBe("song-bold");
    expect(book.substitutions()[0]?.refused).toEqual([{ path, refusal: "restricted" }]);
    expect(unusableFont.words.zh({ path, reason: "restricted" }).message).toContain("不允许嵌入");
  });

  test("that are damaged do no harm", () => {
    for (let length = 0; length < fang.length; length += 97) {
      const book = bookWith({ "/school/fonts/simfang.ttf": fang.slice(0, length) }, { fang: ["仿宋"] });
      expect(book.primary({ role: "fang", bold: false }).key).toBe("fang");
    }
  });
});

describe("characters that no face has", () => {
  test("are listed once each; invisible ones are not missed", async () => {
    const text = { query: { role: "song", bold: false }, text: "读书节😀📚😀\u200b\ufe0f\n\ue000" };
    const missing = missingCharacters(await shippedBook(), [text]);
    expect(missing.map(codePointName)).toEqual(["U+E000", "U+1F4DA", "U+1F600"]);
    expect(missing.map(kindOf)).toEqual(["private", "emoji", "emoji"]);
  });

  test("are explained", () => {
    const said = missingCharacter.words.zh({ character: "😀", codePoint: "U+1F600", kind: "emoji" });
    expect(said.message).toBe("字符「😀」（U+1F600，表情符号）在所有字体里都找不到，PDF 和图片没有排版");
    expect(said.hint).toBe("删去表情符号，或者改成文字");
    expect(["\u0007", "䶮", "∰"].map((character) => kindOf(character.codePointAt(0) ?? 0))).toEqual([
      "control",
      "han",
      "other",
    ]);
  });
});
