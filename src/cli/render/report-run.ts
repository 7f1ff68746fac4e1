import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { countsOf } from "../../report/labels.ts";
import { pretty } from "../../report/pretty.ts";
import { sentenceOf } from "../../report/wording.ts";
import { hasColour } from "../colour.ts";
import type { Context } from "../context.ts";
import { tell } from "../tell.ts";
import { renderWords } from "../words/render-words.ts";
import type { Run } from "./render-one.ts";

/** Shows findings on standard error: in their place in a file, or as plain sentences where they have none. */
export function showFindings(diagnostics: readonly Diagnostic[], context: Context): void {
  const { host, language } = context;
  const placed = diagnostics.filter(({ source }) => source.path !== "");
  for (const finding of diagnostics) {
    if (finding.source.path !== "") continue;
    const { message, hint } = sentenceOf(finding, language);
    tell(finding.severity, message, context, hint);
  }
  if (placed.length === 0) return;
  const files = new Set(placed.map(({ source }) => source.path)).size;
  const options = { language, width: host.err.columns, colour: hasColour(host, host.err), offerFix: false };
  host.err.write(pretty({ diagnostics: placed, files, passedOver: 0 }, options));
}

/** Says at the end what was stopped and why, what else there is to know, and how much was done. */
export function reportRun(run: Run): void {
  const { context, press, options, stopped } = run;
  const { host, language } = context;
  const words = renderWords[language];
  showFindings(run.stopping, context);
  if (stopped.length > 0) {
    tell(
      "error",
      words.stopped(stopped),
      context,
      options.final ? words.stoppedFinalHint : words.stoppedHint,
    );
  }
  showFindings(press.notices(), context);
  const { error, warning, info } = countsOf(run.passing);
  if (error + warning + info > 0) host.err.write(`${words.otherFindings(error, warning, info)}\n`);
  if (run.passedOver > 0) host.err.write(`${words.passedOver(run.passedOver)}\n`);
  if (run.rendered > 1) host.out.write(`${words.summary(run.rendered, run.written)}\n`);
}
