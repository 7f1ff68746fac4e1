import { distance } from "fastest-levenshtein";

/**
 * The candidate most like a word, if one is near enough to be meant: at most a third of the
 * characters differ (at least one may, of words of two characters or more).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  if (word.length < 2) return undefined;
  for (const candidate of candidates) {
    if (candidate.length < 2 || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = slips(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance && found < candidate.length) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** The edits between two words; two neighbours that changed places (`chekc`) are one slip. */
function slips(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  return edits === 2 && [...word].sort().join("") === [...candidate].sort().join("") ? 1 : edits;
}
