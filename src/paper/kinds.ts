import { numberOf } from "../notation/numbers/number.ts";
import { type Kind, scalar } from "../style/kinds.ts";
import type { Copies, PageFill, WordingKind } from "./paper.ts";

/** What may stand in braces in the title of a paper. */
export const titleParts = ["标题", "活动", "文书", "学生", "开展"] as const;
/** What may stand in braces in the name of its file. */
export const fileParts = ["文件", "文书"] as const;

const partsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, part = ""]) => part);
const known = (text: string, parts: readonly string[]): boolean =>
  partsIn(text).every((part) => parts.includes(part)) && !/[{}]/u.test(text.replaceAll(/\{[^{}]*\}/gu, ""));

/** A title: text with {标题}, {活动} (the title without its 方案), {文书}, {学生} (whom it is for), {开展} (举办 or 开展). */
export const pattern: Kind<string> = scalar(
  (text) => (text !== "" && known(text, titleParts) ? text : undefined),
  { type: "string", minLength: 1 },
  "文字，可以带 {标题}、{活动}、{文书}、{学生}、{开展}，例如 关于{开展}{活动}的通知",
  "text that may hold {标题}, {活动}, {文书}, {学生}, {开展}, such as 关于{开展}{活动}的通知",
  [],
  '"关于{开展}{活动}的通知"',
);

/** A file's name without its ending; it holds the plan's own, so that two plans never meet in one file. */
export const fileName: Kind<string> = scalar(
  (text) =>
    text.includes("{文件}") && known(text, fileParts) && !/[\\/:*?"<>|\p{Cc}]/u.test(text) ? text : undefined,
  { type: "string", pattern: "\\{文件\\}" },
  "带有 {文件} 的文件名，例如 {文件}-{文书}，不能有 / : * ? 这样的符号",
  "a file name that holds {文件}, such as {文件}-{文书}, without characters like / : * ?",
  [],
  '"{文件}-{文书}"',
);

/** A place in a row of papers. */
export const order: Kind<number> = scalar(
  (text) => (/^[1-9]\d{0,2}$/u.test(text) ? Number(text) : undefined),
  { type: "integer", minimum: 1, maximum: 999 },
  "1 到 999 的整数",
  "a whole number from 1 to 999",
  [],
  "20",
);

/** The page fill of a paper: the most pages that it takes (1, 一页, 2页), or 省页. */
export const pages: Kind<PageFill> = scalar(
  (text) => {
    if (text === "省页" || text === "save") return "save";
    const count = numberOf(text.replace(/\s*页$/u, ""));
    return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 20 ? count : undefined;
  },
  { type: ["integer", "string"] },
  "页数，例如 1页；或者 省页",
  "a number of pages, such as 1, or save",
  [],
  "1页",
);

const copyWords: ReadonlyMap<string, Copies> = new Map([
  ["每生一份", "pupils"],
  ["每班一份", "groups"],
  ["每人一份", "all"],
]);

/** How many copies: 45, 45份, 每生一份; undefined where a text says nothing of the sort. */
export function copiesIn(text: string): Copies | undefined {
  const plain = text
    .trim()
    .normalize("NFKC")
    .replace(/\s*份$/u, "");
  if (/^[1-9]\d{0,4}$/u.test(plain)) return Number(plain);
  return copyWords.get(text.trim());
}

/** How many copies of a paper are wanted. */
export const copies: Kind<Copies> = scalar(
  copiesIn,
  { type: ["integer", "string"] },
  "份数，或者每生一份、每班一份、每人一份",
  "a number, or 每生一份 (each pupil), 每班一份 (each group), 每人一份 (everybody)",
  [],
  "每班一份",
);

const wordingKinds: ReadonlyMap<string, WordingKind> = new Map([
  ["文字", "text"],
  ["几项", "texts"],
  ["日期", "date"],
  ["是否", "flag"],
  ["正文", "body"],
  ["落款", "signature"],
  ["主送", "recipients"],
  ["行数", "rows"],
  ["text", "text"],
  ["texts", "texts"],
  ["date", "date"],
  ["flag", "flag"],
  ["body", "body"],
  ["signature", "signature"],
  ["recipients", "recipients"],
  ["rows", "rows"],
]);

/** What a wording holds. */
export const wordingKind: Kind<WordingKind> = scalar(
  (text) => wordingKinds.get(text),
  { enum: [...wordingKinds.keys()] },
  "文字、几项、日期、是否、正文、落款、主送、行数",
  "text, texts, date, flag, body, signature, recipients, rows",
  [...wordingKinds.keys()],
);

/** A pattern with its parts filled in. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([^{}]*)\}/gu, (whole, part: string) => parts[part] ?? whole);
}
