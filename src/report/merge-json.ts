import { escapeUnsafe } from "./escape-unsafe.ts";
import type { JsonDiagnostic, JsonReport } from "./json.ts";
import { mergeFindings } from "./merge-findings.ts";

/** Joins JSON reports; each is a report after schemas/report.schema.json of the same language. */
export function mergeJson(values: readonly object[]): string {
  const reports = values as readonly JsonReport[];
  const diagnostics = mergeFindings(
    reports.map((report) => report.diagnostics),
    ({ path }) => path,
  );
  const sum = (key: "files" | "passedOver"): number =>
    reports.reduce((total, { summary }) => total + summary[key], 0);
  const having = (severity: JsonDiagnostic["severity"]): number =>
    diagnostics.filter((finding) => finding.severity === severity).length;
  const merged: JsonReport = {
    version: 1,
    language: reports[0]?.language ?? "zh",
    summary: {
      files: sum("files"),
      passedOver: sum("passedOver"),
      errors: having("error"),
      warnings: having("warning"),
      infos: having("info"),
    },
    diagnostics,
  };
  return `${escapeUnsafe(JSON.stringify(merged, null, 2))}\n`;
}
