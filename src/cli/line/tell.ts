import picocolors from "picocolors";
import type { Severity } from "../../diagnostic/problem.ts";
import { labels } from "../../report/labels.ts";
import { visibleLines } from "../../report/visible.ts";
import type { Context } from "../context.ts";
import { hasColour } from "../host/colour.ts";

/** Prints a sentence that belongs to no place in a file to standard error, with advice on a line of its own. */
export function tell(severity: Severity, sentence: string, { host, language }: Context, hint = ""): void {
  const words = labels[language];
  const colours = picocolors.createColors(hasColour(host, host.err));
  const pens = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const safe = (text: string): string => visibleLines(text).join(" ");
  host.err.write(`${pens[severity](words.severity[severity])}  ${safe(sentence)}\n`);
  if (hint !== "") host.err.write(`${colours.bold(words.hint)}  ${safe(hint)}\n`);
}
