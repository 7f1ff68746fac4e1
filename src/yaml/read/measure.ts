import type { CST } from "yaml";
import type { Range } from "../../source/source.ts";
import type { Limits } from "../limits.ts";

/** Which limit a file goes beyond, and where. */
export interface Excess {
  readonly limit: "depth" | "nodes" | "rows";
  readonly range: Range;
}

/** Checks tokens against the limits without recursion, before anything that recurses sees them. */
export function excessOf(tokens: readonly CST.Token[], limits: Limits): Excess | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [];
  // A scalar holds nothing: it need not wait.
  const add = (token: CST.Token | null | undefined, depth: number): void => {
    if (token && ("items" in token || token.type === "document")) waiting.push({ token, depth });
  };
  for (const token of tokens) add(token, 0);
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (token.type === "document") add(token.value, depth);
    if (!("items" in token)) continue;
    if (depth >= limits.depth) return { limit: "depth", range: startOf(token) };
    if (token.items.length > limits.rows) return { limit: "rows", range: startOf(token) };
    nodes += token.items.length;
    if (nodes > limits.nodes) return { limit: "nodes", range: startOf(token) };
    for (const item of token.items) {
      add(item.key, depth + 1);
      add(item.value, depth + 1);
    }
  }
  return undefined;
}

function startOf({ offset }: CST.Token): Range {
  return { start: offset, end: offset + 1 };
}
