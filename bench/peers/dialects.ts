import type { Dialect } from "./markup.ts";

const plain = (text: string): string =>
  text.replaceAll("\n", " ").replace(/[\\`*_{}[\]()#+.!|<>~^$-]/g, "\\$&");

/** Pandoc's Markdown; tables as pipe tables. */
export const markdown: Dialect = {
  title: (text) => `---\ntitle: ${JSON.stringify(text)}\nlang: zh-CN\n---`,
  heading: (level, text) => `${"#".repeat(level)} ${plain(text)}`,
  paragraph: plain,
  table(rows) {
    const width = Math.max(...rows.map((row) => row.length));
    const line = (row: readonly string[]): string =>
      `| ${Array.from({ length: width }, (_, at) => plain(row[at] ?? "")).join(" | ")} |`;
    const [head = [], ...rest] = rows;
    return [line(head), `|${"---|".repeat(width)}`, ...rest.map(line)].join("\n");
  },
};

const string = (text: string): string => `#${JSON.stringify(text.replaceAll("\n", " "))}`;

/** Typst with a page, faces and paragraphs like those of the style `standard`. */
export const typst: Dialect = {
  title: (text) =>
    [
      '#set page(paper: "a4", margin: (x: 31.7mm, y: 25.4mm), numbering: "1")',
      '#set text(lang: "zh", region: "cn", size: 12pt, font: ("Activity Plan Latin", "Activity Plan Song"))',
      "#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em)",
      '#show heading: set text(font: "Activity Plan Hei", size: 14pt)',
      `#set document(title: ${JSON.stringify(text)}, date: none)`,
      `#align(center, text(size: 18pt, weight: "bold")[${string(text)}])`,
    ].join("\n"),
  heading: (level, text) => `${"=".repeat(level)} ${string(text)}`,
  paragraph: string,
  table(rows) {
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.flatMap((row) =>
      Array.from({ length: width }, (_, at) => `[${string(row[at] ?? "")}]`),
    );
    return `#table(columns: ${width}, ${cells.join(", ")})`;
  },
};
