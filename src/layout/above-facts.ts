import type { Fields } from "../document/document.ts";
import type { Style } from "../style/style.ts";

/** So many facts stand where the style puts them; more begin higher up, so that the cover stays one page. */
const usualFacts = 4;

/** The space above a cover's facts, points, beside that of their look. */
export function aboveFacts({ entries }: Fields, { cover, looks }: Style): number {
  const { line, size } = looks["cover-fact"];
  // A Chinese face's own line is about 1.3 em high.
  const height = "exact" in line ? line.exact : line.multiple * size * 1.3;
  return Math.max(height, cover.between - Math.max(0, entries.length - usualFacts) * height);
}
