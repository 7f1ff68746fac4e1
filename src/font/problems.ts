import { defineProblem, type Problem } from "../diagnostic/problem.ts";
import { type CharacterKind, kindNames } from "./missing.ts";

/** A character that no font has. */
export type MissingCharacterData = {
  readonly character: string;
  /** As `U+1F600`. */
  readonly codePoint: string;
  readonly kind: CharacterKind;
};

/** Told in the place of a PDF or a picture with an empty box in it. */
export const missingCharacter: Problem<MissingCharacterData> = defineProblem({
  code: "font/missing-character",
  severity: "error",
  words: {
    zh: ({ character, codePoint, kind }) => ({
      message: `字符「${character}」（${codePoint}，${kindNames[kind].zh}）在所有字体里都找不到，PDF 和图片没有排版`,
      hint: kindNames[kind].hint.zh,
    }),
    en: ({ character, codePoint, kind }) => ({
      message: `no font has the character “${character}” (${codePoint}, ${kindNames[kind].en}), so no PDF and no picture is made`,
      hint: kindNames[kind].hint.en,
    }),
  },
});

/** A face that the style asks for and the machine lacks. */
export type SubstitutedFaceData = { readonly wanted: string; readonly used: string };

/** One notice a face and run. */
export const substitutedFace: Problem<SubstitutedFaceData> = defineProblem({
  code: "font/substituted-face",
  severity: "info",
  words: {
    zh: ({ wanted, used }) => ({
      message: `这台电脑上没有找到「${wanted}」字体，PDF 里用${used}代替`,
      hint: `安装「${wanted}」，或者用 --font-dir 指出字体文件所在的文件夹；Word 文件不受影响`,
    }),
    en: ({ wanted, used }) => ({
      message: `the font “${wanted}” was not found on this machine; the PDF uses ${used} in its place`,
      hint: `install “${wanted}” or name the folder of its file with --font-dir; Word files are not affected`,
    }),
  },
});

/** A font file of the right name that cannot be used. */
export type UnusableFontData = {
  readonly path: string;
  readonly reason: "unreadable" | "restricted";
};

const reasons: Readonly<Record<UnusableFontData["reason"], { readonly zh: string; readonly en: string }>> = {
  unreadable: { zh: "文件读不懂，可能已经损坏", en: "it cannot be read and may be damaged" },
  restricted: { zh: "字体的版权设置不允许嵌入文件", en: "its maker forbids embedding" },
};

/** Told beside the notice that another face is used. */
export const unusableFont: Problem<UnusableFontData> = defineProblem({
  code: "font/unusable-file",
  severity: "info",
  words: {
    zh: ({ path, reason }) => ({
      message: `找到了字体文件 ${path}，但是不能用：${reasons[reason].zh}`,
      hint: "换成同一字体的 TrueType 版本（文件名一般以 .ttf 结尾）",
    }),
    en: ({ path, reason }) => ({
      message: `the font file ${path} was found but cannot be used: ${reasons[reason].en}`,
      hint: "take a TrueType version of the font (its file mostly ends in .ttf)",
    }),
  },
});
