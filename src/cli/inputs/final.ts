import { type Diagnostic, sortDiagnostics } from "../../diagnostic/diagnostic.ts";
import { rules } from "../../lint/rules/index.ts";
import type { Checked } from "../../pipeline/check.ts";

/**
 * The findings as they count for a final version: a fact that is still missing, or left over from another
 * plan, is an error, also where a comment or the configuration asks not to be told.
 */
export function forFinal({
  diagnostics,
  silenced,
}: Pick<Checked, "diagnostics" | "silenced">): readonly Diagnostic[] {
  return sortDiagnostics([...diagnostics, ...silenced]).map((finding) =>
    finding.code.startsWith("left-over/") ? { ...finding, severity: "error" as const } : finding,
  );
}

const ruleCodes: ReadonlySet<string> = new Set(rules.map((rule) => rule.code));

/**
 * The errors that keep a plan from being rendered: what cannot be read or printed always does, what
 * a rule finds only in a final version.
 */
export function blockingErrors(diagnostics: readonly Diagnostic[], final: boolean): readonly Diagnostic[] {
  return diagnostics.filter(
    (finding) => finding.severity === "error" && (final || !ruleCodes.has(finding.code)),
  );
}
