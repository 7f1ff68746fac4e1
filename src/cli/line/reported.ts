import { type Diagnostic, sortDiagnostics } from "../../diagnostic/diagnostic.ts";

/** The findings as every command reports and counts them: in the order of the files, many alike as one. */
export async function reportedOf(diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  if (diagnostics.length < 3) return diagnostics;
  const { gathered } = await import("../../report/gather.ts");
  return gathered(sortDiagnostics(diagnostics));
}
