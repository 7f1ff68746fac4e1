import type { CST } from "yaml";
import type { Range } from "../source/source.ts";
import type { Limits } from "./limits.ts";

/** Which limit a file goes beyond, and where. */
export interface Excess {
  readonly limit: "depth" | "nodes" | "rows";
  readonly range: Range;
}

/** Checks tokens against the limits without recursion, before anything that recurses sees them. */
export function excessOf(tokens: readonly CST.Token[], limits: Limits): Excess | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of tokens) waiting.push({ token, depth: 0 });
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    const range = { start: token.offset, end: token.offset + 1 };
    if (token.type === "document" && token.value !== undefined) waiting.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    if (depth >= limits.depth) return { limit: "depth", range };
    if (token.items.length > limits.rows) return { limit: "rows", range };
    nodes += token.items.length;
    if (nodes > limits.nodes) return { limit: "nodes", range };
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}
