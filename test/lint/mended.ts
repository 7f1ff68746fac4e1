import { rules } from "../../src/lint/rules/index.ts";
import { openFact } from "../../src/notation/words/open-facts.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { commentsOf } from "../../src/yaml/read/comments.ts";
import type { YamlNode } from "../../src/yaml/tree.ts";

const codes = new Set(rules.map(({ code }) => code));

/** The checks with the fixes of rules alone: those of broken YAML come first, and change quotes and lines on purpose. */
function check(bytes: Uint8Array): Checked {
  const checked = checkBytes(bytes, "方案.yaml");
  const broken = checked.diagnostics.some(({ code }) => code.startsWith("yaml/"));
  const diagnostics = broken ? [] : checked.diagnostics.filter(({ code }) => codes.has(code));
  return { ...checked, diagnostics };
}

/** A text as `plan check --fix` leaves it, as far as rules mend it. */
export function mended(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return fixBytes(bytes, check(bytes), check)?.after ?? text;
}

/** What mending must not touch: comments, line ends, how values are quoted, and what keys hold, in their order. */
export function shapeOf(text: string): object {
  const tree = parseYaml(createSource("方案.yaml", text)).value;
  return {
    comments: commentsOf(text).map((comment) => comment.text),
    lineEnds: text.match(/\r\n|\n|\r/g) ?? [],
    values: tree ? valuesIn(tree.root, text) : [],
  };
}

/** Each value by its kind, and by how it is quoted. */
function valuesIn(node: YamlNode, text: string): readonly string[] {
  // A fact that is still open is mended to the mark for it, whatever it was written as.
  const isMark = node.kind === "map" && node.entries.length === 1 && node.entries[0]?.key === "待补";
  if (isMark || (node.kind === "scalar" && openFact(node.text) !== undefined)) return ["open"];
  if (node.kind === "map") return ["{", ...node.entries.flatMap(({ value }) => valuesIn(value, text)), "}"];
  if (node.kind === "seq") return ["[", ...node.items.flatMap((item) => valuesIn(item, text)), "]"];
  const first = text[node.range.start] ?? "";
  return [/["'|>]/.test(first) && node.range.end > node.range.start ? first : "plain"];
}
