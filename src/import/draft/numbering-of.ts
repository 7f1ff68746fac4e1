import type { HeadingKind } from "../recognise/outline.ts";

/** The numbering scheme that prints the marks of the source, where one does; undefined for the usual one. */
export function numberingOf(
  [top, below]: readonly (HeadingKind | undefined)[],
  sections: number,
): string | undefined {
  if (sections === 0) return undefined;
  if (top === "chinese") return below === "chinese-brackets" ? "公文" : undefined;
  if (top === undefined) return "无编号";
  return schemes[top];
}

const schemes: Partial<Record<HeadingKind, string>> = {
  bullet: "无编号",
  brackets: "方括号",
  chapter: "章",
  part: "部分",
  compound: "数字",
  "decimal-point": "数字",
};
