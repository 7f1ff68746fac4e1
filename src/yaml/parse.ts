import { type Diagnostic, diagnose, type Outcome, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { buildTree } from "./build.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { compose, tokensOf } from "./read.ts";
import { broken } from "./structure-problems.ts";
import type { YamlTree } from "./tree.ts";

/**
 * Parses a source to a positioned tree. The tree is there whenever the text could be read at all,
 * mistakes notwithstanding, so that the checks behind it can run in the same go.
 */
export function parseYaml(source: Source, limits: Limits = defaultLimits): Outcome<YamlTree> {
  const diagnostics: Diagnostic[] = [];
  const reading = compose(tokensOf(source.text));
  for (const error of reading.errors) {
    const range = { start: error.pos[0], end: error.pos[1] };
    diagnostics.push(diagnose(broken, source, range, { text: source.text.slice(...error.pos) }));
  }
  const document = reading.documents[0];
  if (document === undefined) return { value: undefined, diagnostics };
  const built = buildTree(document, { source, limits, origin: (offset) => offset });
  diagnostics.push(...built.diagnostics);
  return { value: { source, root: built.root }, diagnostics: sortDiagnostics(diagnostics) };
}
