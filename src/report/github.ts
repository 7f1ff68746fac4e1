import { type Diagnostic, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../diagnostic/problem.ts";
import { pointAt } from "../source/source.ts";
import { countsOf, labels, type Report } from "./labels.ts";
import { visibleLines } from "./visible.ts";
import { sentenceOf } from "./wording.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * The report as workflow commands, which GitHub Actions (and Gitea) show beside the lines of a
 * change; the summary line stands last, for the log.
 */
export function github(report: Report, options: { readonly language: Language }): string {
  const { language } = options;
  const lines = sortDiagnostics(report.diagnostics.flatMap(placesOf)).map((each) =>
    commandOf(each, language),
  );
  return [...lines, labels[language].summary(countsOf(report.found ?? report.diagnostics), report), ""].join(
    "\n",
  );
}

/** A finding of many places is shown beside each of them; the first says how many there are. */
function placesOf(finding: Diagnostic): readonly Diagnostic[] {
  if (finding.count === undefined) return [finding];
  const { count: _, ...single } = finding;
  return [finding, ...finding.related.map((place) => ({ ...single, ...place, related: [] }))];
}

function commandOf(finding: Diagnostic, language: Language): string {
  const { source, range, severity, code } = finding;
  const { message, hint } = sentenceOf(finding, language);
  const start = pointAt(source, range.start);
  const end = pointAt(source, range.end);
  // Columns are allowed only within one line, and the last one is counted in.
  const columns: readonly (readonly [string, string | number])[] =
    start.line === end.line
      ? [
          ["col", start.column],
          ["endColumn", Math.max(start.column, end.column - 1)],
        ]
      : [];
  const properties: readonly (readonly [string, string | number])[] = [
    ...(source.path === "-" ? [] : [["file", source.path.replaceAll("\\", "/")] as const]),
    ["line", start.line],
    ["endLine", end.line],
    ...columns,
    ["title", code],
  ];
  const shown = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  const hinted =
    hint === undefined ? "" : `\n${labels[language].hint}${language === "zh" ? "：" : ": "}${hint}`;
  const text = visibleLines(message + hinted).join("\n");
  return `::${commands[severity]} ${shown}::${escapeData(text)}`;
}

/** What a message may not hold as it is. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property also ends at a colon or a comma. */
function escapeProperty(text: string): string {
  return visibleLines(text).map(escapeData).join("%0A").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
