import { type Diagnostic, sortDiagnostics } from "../../diagnostic/diagnostic.ts";
import { findingOf } from "../../report/finding.ts";
import { gathered } from "../../report/gather.ts";
import { type Counts, labels } from "../../report/labels.ts";
import { prettyBlocks } from "../../report/pretty.ts";
import { sentenceOf } from "../../report/wording.ts";
import type { Context } from "../context.ts";
import { hasColour } from "../host/colour.ts";
import { tell } from "../line/tell.ts";
import { capturing } from "./capture.ts";
import type { Shown } from "./rendered.ts";

/** Findings as they will be shown: in their place in a file, or as plain sentences where they have none. */
export function shownOf(diagnostics: readonly Diagnostic[], context: Context): readonly Shown[] {
  const { host, language } = context;
  const told = diagnostics
    .filter(({ source }) => source.path === "")
    .map((finding) => {
      const { message, hint } = sentenceOf(finding, language);
      const said = { line: 0, message, hint: hint ?? "" };
      const quiet = capturing(context);
      tell(finding.severity, message, quiet.context, hint);
      const text = quiet.pieces.map(([, piece]) => piece).join("");
      return { text, said, severity: finding.severity, path: "" };
    });
  const options = { language, width: host.err.columns, colour: hasColour(host, host.err), offerFix: false };
  const placed = prettyBlocks(
    gathered(sortDiagnostics(diagnostics.filter(({ source }) => source.path !== ""))),
    options,
  );
  return [
    ...told,
    ...placed.map(({ text, finding }) => {
      const { line, message, hint } = findingOf(finding, language);
      return { text, said: { line, message, hint }, severity: finding.severity, path: finding.source.path };
    }),
  ];
}

/** Shows findings on standard error, each once, with a line that counts them. */
export function show(findings: readonly Shown[], { host, language }: Context): void {
  const distinct = [...new Map(findings.map((one) => [one.text, one])).values()];
  for (const { text, path } of distinct) if (path === "") host.err.write(text);
  const placed = distinct.filter(({ path }) => path !== "");
  if (placed.length === 0) return;
  const counts: Record<keyof Counts, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of placed) counts[severity]++;
  const files = new Set(placed.map(({ path }) => path)).size;
  const summary = labels[language].summary(counts, { diagnostics: [], files, passedOver: 0 });
  host.err.write([...placed.map(({ text }) => text), `${summary}\n`].join("\n"));
}

/** Shows findings right away. */
export function showFindings(diagnostics: readonly Diagnostic[], context: Context): void {
  show(shownOf(diagnostics, context), context);
}
