import { type SourceBlock, type SourceText, sourceParagraph } from "../source-text.ts";
import { endOfTabbed, tabbedTable } from "../tabbed-lines.ts";
import { likelyCells, tableInLines } from "./cells-in-lines.ts";

/** Reads a plain text: each line is a paragraph, lines with as many tabs are a table, cells one a line where that is sure. */
export function readPlainText(text: string): SourceText {
  const lines = text.replace(/^\ufeff/u, "").split(/\r\n?|[\n\f\u0085\u2028\u2029]/u);
  const blocks: SourceBlock[] = [];
  let gap = false;
  for (let at = 0; at < lines.length; at++) {
    const end = endOfTabbed((line) => cellsIn(lines[line] ?? ""), at);
    if (end - at >= 2) {
      blocks.push(tabbedTable(lines.slice(at, end).map((line) => cellsIn(line).map(tidy))));
      at = end - 1;
      continue;
    }
    const inLines = tableInLines(lines, at);
    if (inLines) {
      blocks.push(inLines.table);
      at = inLines.end - 1;
      continue;
    }
    const line = tidy(lines[at] ?? "");
    if (line !== "") blocks.push(sourceParagraph(line, { gap, side: sideOf(lines[at] ?? "") }));
    gap = line === "";
  }
  const texts = blocks.map((block) => (block.type === "paragraph" ? block.text : ""));
  return { blocks, asides: likelyCells(texts).map((text) => ({ kind: "cells", text })) };
}

/** Without spaces around it; what only spaces an editor out inside is one. */
function tidy(line: string): string {
  return line
    .replace(/\u000b/gu, "\n")
    .replace(/[\u200b\ufeff\u00ad]/gu, "")
    .replace(/\u00a0/gu, " ")
    .trim();
}

/** A short line far in stands in the middle or at the right. */
function sideOf(line: string): "left" | "right" {
  const [spaces = ""] = /^[\s\u3000]*/u.exec(line) ?? [];
  const width = spaces.replace(/[\u3000\t]/gu, "  ").length;
  return width >= 16 && line.trim().length <= 24 ? "right" : "left";
}

function cellsIn(line: string): readonly string[] {
  return line.includes("\t") && line.trim() !== "" ? line.replace(/^\t+|\t+$/gu, "").split("\t") : [];
}
