import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import { type Line, lineBelow, lineOf, linesIn } from "../line.ts";
import type * as texts from "../problems/text-problems.ts";
import { colonWithoutSpace, fullWidthColon } from "../problems/typing-problems.ts";
import type { Flat } from "../read/tokens.ts";
import { tabIn } from "./indent.ts";
import { mistakeIn } from "./slips.ts";

/** An error of the YAML library, and the text it was found in. */
export interface Place {
  readonly text: string;
  readonly flat: Flat;
  /** The range the YAML library gives; often only where it gave up, not where the mistake is. */
  readonly at: Range;
  readonly line: Line;
  readonly message: string;
}

/** Says what an error comes from; empty where it does not know. */
export type Handler = (place: Place) => readonly Finding[];

/** A finding as a list of one, or of none. */
export function present(found: Finding | undefined): readonly Finding[] {
  return found === undefined ? [] : [found];
}

/** An edit that puts a text in. */
export function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** A finding about a text that quotes would mend. */
export function quote(problem: typeof texts.colonInText, typed: string, range: Range): Finding {
  const mended = quoted(typed);
  const data = { text: brief(typed), mended: brief(mended) };
  return finding(problem, range, data, { fix: [{ range, text: mended }] });
}

/** Whether a line is blank or a comment. */
export function isIdle(text: string, line: Line): boolean {
  return line.content === line.end || text[line.content] === "#";
}

/** The last line with text before an offset. */
export function lineWithText(text: string, offset: number): Line {
  const kept = text.slice(0, offset).trimEnd().length;
  return lineOf(text, Math.max(0, kept - 1));
}

/** The mistakes of the input method on the lines of a range, up to a `|` behind which the text begins. */
export function mistakes(text: string, range: Range): readonly Finding[] {
  const found: Finding[] = [];
  for (const line of linesIn(text, range)) {
    const mistake = tabIn(text, line) ?? mistakeIn(text, line);
    if (mistake !== undefined && !(range.end > line.end && isItemText(text, line, mistake)))
      found.push(mistake);
    if (/[:：]\s*[|>][-+\d]*\s*$/.test(text.slice(line.content, line.end))) break;
  }
  return found;
}

/** Whether a colon stands in the text of a list item, where any colon is good: `- 服装从简：以校服为主`. */
function isItemText(text: string, line: Line, mistake: Finding): boolean {
  const colons = [fullWidthColon.code, colonWithoutSpace.code];
  if (!colons.includes(mistake.problem.code) || !/^- /.test(text.slice(line.content, line.end))) return false;
  const below = lineBelow(text, line);
  return below === undefined || below.content - below.start <= line.content - line.start;
}
