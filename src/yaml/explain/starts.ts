import type { CST } from "yaml";

/** Where the YAML library begins to read something new, whatever was wrong before it; in the order of the text. */
export interface Starts {
  /** Names of the top level, at the margin. */
  readonly entries: readonly number[];
  /** Names and items of lists of every level, outside brackets and quotes. */
  readonly items: readonly number[];
}

/** The starts in the tokens of a text. */
export function startsOf(text: string, tokens: readonly CST.Token[]): Starts {
  const items: number[] = [];
  const waiting: (CST.Token | null | undefined)[] = [...tokens];
  while (waiting.length > 0) {
    const token = waiting.pop();
    if (token?.type === "document") waiting.push(token.value);
    if (token?.type !== "block-map" && token?.type !== "block-seq") continue;
    for (const item of token.items) {
      const start = item.key?.offset ?? item.start.find(({ type }) => type === "seq-item-ind")?.offset;
      if (start !== undefined) items.push(start);
      waiting.push(item.value);
    }
  }
  items.sort((a, b) => a - b);
  const entries = items.filter((at) => text[at] !== "-" && (at === 0 || /[\r\n]/.test(text[at - 1] ?? "")));
  return { entries, items };
}
