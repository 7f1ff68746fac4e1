import type { NumberingScheme } from "../document/numbering.ts";
import { namedNumbering, numberingNames, numberingOf } from "./named-numbering.ts";
import type { FaceRole } from "./style.ts";
import {
  type Length,
  type LineDistance,
  lengthPattern,
  linePattern,
  readLength,
  readLine,
  readSize,
  sizePattern,
  typeSizes,
} from "./units.ts";

/** What a value may look like: how to read it, how a JSON Schema says it, how a person is told. */
export interface Kind<T> {
  /** Reads the text of a scalar, or the texts of a list; undefined where it does not fit. */
  readonly read: (value: string | readonly string[]) => T | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
  /** What fits, with an example. */
  readonly expected: { readonly zh: string; readonly en: string };
  /** The words to choose from, where there are some. */
  readonly words: readonly string[];
  /** A value as it may be written; empty where any text fits. */
  readonly example: string;
}

/** A kind that is read from one text. */
export function scalar<T>(
  read: (text: string) => T | undefined,
  schema: Readonly<Record<string, unknown>>,
  zh: string,
  en: string,
  words: readonly string[] = [],
  example: string = words[0] ?? "",
): Kind<T> {
  return {
    read: (value) => (typeof value === "string" ? read(value) : undefined),
    schema,
    expected: { zh, en },
    words,
    example,
  };
}

/** A choice by name, in Chinese or English. */
function choice<T>(choices: ReadonlyMap<string, T>): Kind<T> {
  const words = [...choices.keys()];
  const schema = { enum: words };
  const chinese = words.filter((word) => !/^[a-z-]+$/.test(word));
  return scalar((text) => choices.get(text), schema, chinese.join("、"), words.join(", "), words);
}

/** Any one line of text. */
export const text: Kind<string> = scalar((value) => value, { type: "string" }, "一行文字", "a line of text");

/** A list of names, or one alone. */
export const names: Kind<readonly string[]> = {
  read: (value) => (typeof value === "string" ? [value] : value),
  schema: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }] },
  expected: { zh: "名称，或者一个名称的列表，例如 [宋体, SimSun]", en: "names, such as [宋体, SimSun]" },
  words: [],
  example: "[宋体, SimSun]",
};

/** A length: millimetres, points or characters. */
export const length: Kind<Length> = scalar(
  readLength,
  { anyOf: [{ type: "string", pattern: lengthPattern }, { const: 0 }] },
  "带单位的长度，例如 25.4mm、12磅、2字",
  "a length with its unit, such as 25.4mm, 12pt or 2字",
  [],
  "25.4mm",
);

/** A length that cannot be negative: a margin, the width of a rule. */
export const distance: Kind<Length> = scalar(
  (text) => (text.startsWith("-") ? undefined : readLength(text)),
  { anyOf: [{ type: "string", pattern: lengthPattern.replace("^-?", "^") }, { const: 0 }] },
  "不小于零、带单位的长度，例如 25.4mm、12磅、2字",
  "a length with its unit, not below zero, such as 25.4mm, 12pt or 2字",
  [],
  "25.4mm",
);

/** A type size: 三号, or points. */
export const size: Kind<number> = scalar(
  readSize,
  { anyOf: [{ enum: Object.keys(typeSizes) }, { type: "string", pattern: sizePattern }] },
  "字号，例如 三号、小四、12磅",
  "a type size, such as 三号 or 12pt",
  Object.keys(typeSizes),
  "小四",
);

/** A line distance: a multiple or an exact one. */
export const line: Kind<LineDistance> = scalar(
  readLine,
  { type: "string", pattern: linePattern },
  "行距，例如 1.5倍、28.95磅",
  "a line distance, such as 1.5倍 or 28.95pt",
  [],
  "1.5倍",
);

/** A whole number from 0 to 20. */
export const count: Kind<number> = scalar(
  (value) => (/^\d+$/.test(value) && Number(value) <= 20 ? Number(value) : undefined),
  { type: "integer", minimum: 0, maximum: 20 },
  "0 到 20 的整数",
  "a whole number from 0 to 20",
  [],
  "2",
);

/** Yes or no. */
export const flag: Kind<boolean> = {
  ...choice(
    new Map([
      ["是", true],
      ["否", false],
      ["true", true],
      ["false", false],
    ]),
  ),
  schema: { enum: ["是", "否", true, false] },
};

/** The Chinese names of the faces. */
export const faceNames: Readonly<Record<FaceRole, string>> = {
  song: "宋体",
  "title-song": "小标宋",
  hei: "黑体",
  kai: "楷体",
  fang: "仿宋",
  latin: "西文",
};

const faceChoices = new Map<string, FaceRole>(
  (Object.keys(faceNames) as FaceRole[]).flatMap((role) => [
    [faceNames[role], role],
    [role, role],
  ]),
);

/** A face by what it is for. */
export const face: Kind<FaceRole> = choice(faceChoices);

/** A face, or `none` for the face of the text around. */
export const leadFace: Kind<FaceRole | "none"> = choice(
  new Map<string, FaceRole | "none">([...faceChoices, ["无", "none"], ["none", "none"]]),
);

const colors = new Map([
  ["黑", "none"],
  ["红", "#ff0000"],
  ["black", "none"],
  ["red", "#ff0000"],
]);

/** A colour by name or by its red, green and blue; `none` is black. */
export const color: Kind<string> = scalar(
  (value) => colors.get(value) ?? (/^#[\da-f]{6}$/iu.test(value) ? value.toLowerCase() : undefined),
  { anyOf: [{ enum: [...colors.keys()] }, { type: "string", pattern: "^#[\\dA-Fa-f]{6}$" }] },
  '颜色：黑、红，或者 "#c00000" 这样的',
  'a colour: red, black, or one such as "#c00000"',
  [...colors.keys()],
);

/** How lines stand. */
export const align: Kind<"left" | "center" | "right" | "justify"> = choice(
  new Map([
    ["左对齐", "left"],
    ["居中", "center"],
    ["右对齐", "right"],
    ["两端对齐", "justify"],
    ["left", "left"],
    ["center", "center"],
    ["right", "right"],
    ["justify", "justify"],
  ] as const),
);

/** Where the page number stands. */
export const folioAlign: Kind<"center" | "outer"> = choice(
  new Map([
    ["居中", "center"],
    ["外侧", "outer"],
    ["center", "center"],
    ["outer", "outer"],
  ] as const),
);

/** Whether a plan is printed as running text or as a form. */
export const arrangement: Kind<"text" | "form"> = choice(
  new Map([
    ["文章", "text"],
    ["表格", "form"],
    ["text", "text"],
    ["form", "form"],
  ] as const),
);

/** When a document has a cover. */
export const coverWhen: Kind<"auto" | "always" | "never"> = choice(
  new Map([
    ["有封面信息时", "auto"],
    ["总有", "always"],
    ["没有", "never"],
    ["auto", "auto"],
    ["always", "always"],
    ["never", "never"],
  ] as const),
);

/** When a document has a table of contents. */
export const contentsWhen: Kind<"asked" | "always"> = choice(
  new Map([
    ["方案写明时", "asked"],
    ["总有", "always"],
    ["asked", "asked"],
    ["always", "always"],
  ] as const),
);

/** When tables are counted. */
export const tableNumbers: Kind<"named" | "always"> = choice(
  new Map([
    ["提到时", "named"],
    ["总有", "always"],
    ["named", "named"],
    ["always", "always"],
  ] as const),
);

/** A share of something, from a half to the whole. */
export const share: Kind<number> = scalar(
  (value) => {
    const percent = /^(\d{2,3}(?:\.\d+)?)\s*[%％]$/u.exec(value)?.[1];
    return percent !== undefined && Number(percent) >= 50 && Number(percent) <= 100
      ? Number(percent) / 100
      : undefined;
  },
  { type: "string", pattern: "^\\d{2,3}(?:\\.\\d+)?\\s*[%％]$" },
  "50% 到 100%",
  "from 50% to 100%",
);

/** The text around a page number, with {} in the number's place. */
export const folioText: Kind<string> = scalar(
  (value) => (value === "无" || value === "none" ? "" : value.includes("{}") ? value : undefined),
  { anyOf: [{ enum: ["无", "none"] }, { type: "string", pattern: "\\{\\}" }] },
  '页码的样子，用 {} 代表数字，例如 "— {} —"；不要页码写 无',
  'the page number\'s form with {} for the number, such as "— {} —", or none',
  [],
  '"— {} —"',
);

/** Paper by name: width and height in millimetres. */
export const paper: Kind<readonly [number, number]> = choice(
  new Map<string, readonly [number, number]>([
    ["A4", [210, 297]],
    ["A3", [297, 420]],
    ["A5", [148, 210]],
    ["B5", [182, 257]],
    ["16开", [184, 260]],
  ]),
);

/** Whether the paper stands or lies. */
export const orientation: Kind<"portrait" | "landscape"> = choice(
  new Map([
    ["纵向", "portrait"],
    ["横向", "landscape"],
    ["portrait", "portrait"],
    ["landscape", "landscape"],
  ] as const),
);

/** A numbering scheme: a preset by name, or the marks of the levels. */
export const numbering: Kind<NumberingScheme> = {
  read: (value) => (typeof value === "string" ? namedNumbering(value) : numberingOf(value)),
  schema: {
    anyOf: [
      { enum: numberingNames() },
      { type: "array", minItems: 1, maxItems: 9, items: { type: "string", minLength: 1 } },
    ],
  },
  expected: {
    zh: "学校、公文、无编号、方括号、数字、章、部分、项 之一，或者每一级的样子，例如 [一、, 1、, （1）]",
    en: "the name of a scheme, or one mark a level, such as [一、, 1、, （1）]",
  },
  words: numberingNames(),
  example: "[一、, 1、, （1）]",
};
