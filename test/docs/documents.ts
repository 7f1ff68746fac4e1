import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** The project's own documents: at the top and in docs/. */
export const documents: readonly string[] = globSync(["*.md", "docs/**/*.md"]).sort();

/** The documents that exist in English and in Chinese. */
export const pairs: readonly (readonly [english: string, chinese: string])[] = documents
  .filter((path) => path.endsWith(".zh-CN.md"))
  .map((path) => [path.replace(".zh-CN.md", ".md"), path]);

/** The text of a document. */
export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}

/** A block of code with the language behind its fence. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The blocks of code of a document, in order. */
export function codeBlocks(path: string): readonly CodeBlock[] {
  return [...textOf(path).matchAll(/^(`{3,})(\w*)\n(.*?)^\1$/gmsu)].map(([, , language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** A heading of a document. */
export interface DocumentHeading {
  readonly level: number;
  readonly text: string;
  /** What stands behind # in a link to it. */
  readonly anchor: string;
}

/** The headings outside code, as GitHub names them. */
export function headings(path: string): readonly DocumentHeading[] {
  const text = textOf(path).replaceAll(/^(`{3,})\w*$.*?^\1$/gmsu, "");
  return [...text.matchAll(/^(#+) (.+)$/gmu)].map(([, marks = "", title = ""]) => ({
    level: marks.length,
    text: title,
    anchor: title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/gu, "-"),
  }));
}

/** The lines that a reader is told to type, without remarks. */
export function commandLines(path: string): readonly string[] {
  return codeBlocks(path)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.split("\n"))
    .map((line) => line.replace(/\s+#.*$/u, "").trim())
    .filter((line) => line !== "");
}
