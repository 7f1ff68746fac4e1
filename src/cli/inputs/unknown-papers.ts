import type { Config } from "../../config/config.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { KnownPaper } from "../../paper/paper.ts";
import type { Plan } from "../../plan/plan.ts";
import { createSource } from "../../source/source.ts";
import type { Host } from "../host/host.ts";

/**
 * The papers that a plan names under 文书 and nobody has: neither the program nor the school's folder of
 * templates. What knows papers is loaded for a plan that names some.
 */
export async function unknownPapersIn(
  plan: Plan | undefined,
  templates: string | undefined,
  host: Host,
): Promise<readonly Diagnostic[]> {
  if (!plan || plan.papers.length === 0) return [];
  const { unknownPapersOf } = await import("../../paper/unknown-papers.ts");
  return unknownPapersOf(plan, await knownPapers(templates, host));
}

/** What a configuration calls usual or words for papers, and no paper has. */
export async function unknownUsualIn(
  config: Config,
  templates: string | undefined,
  host: Host,
): Promise<readonly Diagnostic[]> {
  if (config.papers.size === 0 && config.sentences.length === 0) return [];
  const { unknownUsual } = await import("../../paper/unknown-papers.ts");
  return unknownUsual(config, await knownPapers(templates, host));
}

async function knownPapers(templates: string | undefined, host: Host): Promise<readonly KnownPaper[]> {
  const { default: shipped } = await import("../../../build/papers/index.js");
  const { knownPaper } = await import("../../paper/paper.ts");
  const own = templates === undefined ? [] : await ownPapers(templates, host);
  return [...own, ...shipped.map(knownPaper)];
}

/** A school's own papers, as far as their manifests can be read. */
async function ownPapers(folder: string, host: Host): Promise<readonly KnownPaper[]> {
  const { manifestNames } = await import("../../paper/find-papers.ts");
  const { knownPaper } = await import("../../paper/paper.ts");
  const { readPaper } = await import("../../paper/read-paper.ts");
  return host.list(folder).flatMap((name) =>
    manifestNames.flatMap((manifest) => {
      const file = host.path.join(folder, name, manifest);
      if (host.entry(file) !== "file") return [];
      const paper = readPaper(createSource(file, new TextDecoder().decode(host.readFile(file))), name).value;
      // One with a mistake is told where it is printed; here its folder is name enough.
      return [paper ? knownPaper(paper) : { names: [name], wordings: [], signatures: [] }];
    }),
  );
}
