import type { Edit } from "../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../diagnostic/problem.ts";
import type { Range } from "../source/source.ts";

/** One mistake in a draft, in the draft's own offsets. */
export interface Finding {
  readonly problem: Problem<never>;
  readonly range: Range;
  readonly data: Data;
  readonly related: readonly Range[];
  /** Edits that a user can safely take over; empty if there are none. */
  readonly fix: readonly Edit[];
  /** Edits after which the rest of the file can be read; usually the fix. */
  readonly mend: readonly Edit[];
}

/** Makes a finding; the fix mends the draft unless another way is given. */
export function finding<D extends Data>(
  problem: Problem<D>,
  range: Range,
  data: D,
  extra: {
    readonly fix?: readonly Edit[];
    readonly mend?: readonly Edit[];
    readonly related?: readonly Range[];
  } = {},
): Finding {
  const fix = extra.fix ?? [];
  return { problem, range, data, related: extra.related ?? [], fix, mend: extra.mend ?? fix };
}

/** A text cut to so many characters, on one line, for use inside a sentence. */
export function brief(text: string, length = 30): string {
  // More than this is never shown, and a text may be a megabyte.
  const start = text.trimStart().slice(0, 20 * length);
  const line = start
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join(" ")
    .trim();
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : line;
}

/** A text in single quotes, as YAML writes a text that is nothing but characters. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
