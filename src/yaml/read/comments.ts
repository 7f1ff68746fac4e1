import { createSource, lineAt, lineRange, type Range, type Source } from "../../source/source.ts";
import { withLineFeeds } from "../line.ts";
import { tokensOf } from "./compose.ts";
import { flatten, type Leaf } from "./tokens.ts";

/** A comment of a file. */
export interface Comment {
  /** From its `#` to the end of its line. */
  readonly range: Range;
  /** What stands behind the `#`, without the space around it. */
  readonly text: string;
  /** Whether it stands before everything else in the file. */
  readonly isHead: boolean;
  /**
   * What it speaks of: the line that it ends or, where it has a line of its own, the next line that
   * is no comment, with a text over several lines that begins there.
   */
  readonly about: Range;
}

/** The comments of a text; a `#` inside a text is none. The text may be broken. */
export function commentsOf(typed: string): readonly Comment[] {
  const text = withLineFeeds(typed);
  const source = createSource("", text);
  const { leaves } = flatten(tokensOf(text));
  const content = leaves.filter((leaf) => !blank.has(leaf.type) && leaf.end > leaf.start);
  const firstContent = content[0]?.start ?? text.length;
  const ends = endsByLine(content, text, (offset) => lineAt(source, offset));
  const targets = targetsIn(source);
  return leaves
    .filter(({ type }) => type === "comment")
    .map(({ start, end, source: written }) => {
      const line = lineAt(source, start);
      const target = targets[line] ?? line;
      const from = lineRange(source, line).start;
      const about = { start: from, end: Math.max(lineRange(source, target).end, ends.get(target) ?? 0) };
      return {
        range: { start, end },
        text: written.replace(/^#+/, "").trim(),
        isHead: end <= firstContent,
        about,
      };
    });
}

/** For each line itself or, where it is blank or a comment, the next line that is neither; else the last line. */
function targetsIn(source: Source): readonly number[] {
  const last = source.lineStarts.length - 1;
  const targets: number[] = [];
  let target = last;
  for (let line = last; line >= 0; line--) {
    const { start, end } = lineRange(source, line);
    if (/^[ \t]*[^\s#]/.test(source.text.slice(start, end))) target = line;
    targets[line] = target;
  }
  return targets;
}

const blank: ReadonlySet<Leaf["type"]> = new Set([
  "comment",
  "space",
  "newline",
  "byte-order-mark",
  "doc-mode",
  "flow-error-end",
]);

/** Where the texts over several lines end, by the line that they begin on; a `|` text by the line of its mark. */
function endsByLine(
  content: readonly Leaf[],
  text: string,
  lineOf: (offset: number) => number,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { type, source, start, end } of content) {
    if (!source.includes("\n")) continue;
    const isBlock = type === "block-scalar";
    const first = lineOf(isBlock ? text.lastIndexOf("\n", start - 1) : start);
    const last = end - (source.length - source.trimEnd().length);
    ends.set(first, Math.max(last, ends.get(first) ?? 0));
  }
  return ends;
}
