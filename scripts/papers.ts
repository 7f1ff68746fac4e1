import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPapers } from "../src/paper/find-papers.ts";
import { inOrder } from "../src/paper/paper.ts";
import type { Source } from "../src/source/source.ts";
import { precompile, type ResolvedPaper, resolvePaper } from "../src/template/load.ts";
import { sourcesIn } from "./template-sources.ts";

const heads = {
  index: `import type { ShippedPaper } from "../../src/template/run/precompiled.ts";
/** The shipped papers by their names; the rest of each is loaded when it is wanted. */
declare const papers: readonly ShippedPaper[];
export default papers;
`,
  shared: `import type { Specifications } from "../../src/template/run/precompiled.ts";
/** The partials that all papers share, compiled at build time. */
declare const programs: Specifications;
export default programs;
`,
  paper: `import type { PrecompiledPaper } from "../../src/template/run/precompiled.ts";
/** A paper, its template compiled at build time. */
declare const paper: PrecompiledPaper;
export default paper;
`,
};

/** Reads and compiles the shipped papers to modules: build/papers/index.js, shared.js, and one for each paper. */
export async function buildPapers(directory: string): Promise<void> {
  const sources = sourcesIn("templates");
  const papers = resolvedPapers(sources);
  const folder = join(directory, "papers");
  const shared = sharedPrograms(papers, sources);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write = async (name: string, code: string, types: string): Promise<void> => {
    await writeFile(join(folder, `${name}.js`), `export default ${code};\n`);
    await writeFile(join(folder, `${name}.d.ts`), types);
  };
  const entries = papers.map(({ paper: { name, zh, aliases, order, dossier, wordings } }) => {
    const worded = JSON.stringify(
      wordings.map((each) => ({ zh: each.zh, name: each.name, kind: each.kind })),
    );
    const load = `load: async () => (await import("./paper-${name}.js")).default`;
    return `{ name: ${JSON.stringify(name)}, zh: ${JSON.stringify(zh)}, aliases: ${JSON.stringify(aliases)}, order: ${order}, dossier: ${dossier}, wordings: ${worded}, ${load} }`;
  });
  await write("index", `[\n${entries.join(",\n")}\n]`, heads.index);
  await write("shared", objectOf(shared), heads.shared);
  for (const { paper, source, named, program, programs } of papers) {
    const own = new Map([...compiled(programs)].filter(([name, code]) => shared.get(name) !== code));
    const data = JSON.stringify({ paper, source, named, program }).slice(0, -1);
    await write(`paper-${paper.name}`, `${data}, "programs": ${objectOf(own)}}`, heads.paper);
  }
}

/** The papers of the package in their order; throws where one has a mistake. */
export function resolvedPapers(sources: ReadonlyMap<string, Source>): readonly ResolvedPaper[] {
  const { value: found = [], diagnostics } = findPapers(sources);
  const resolved = found.map((each) => resolvePaper(each, sources));
  const wrong = [...diagnostics, ...resolved.flatMap((each) => each.diagnostics)];
  if (wrong.length > 0) {
    const told = wrong.map(({ code, source, data }) => `${source.path}: ${code} ${JSON.stringify(data)}`);
    throw new Error(told.join("\n"));
  }
  return resolved.flatMap(({ value }) => value ?? []).sort((a, b) => inOrder(a.paper, b.paper));
}

function compiled(programs: ResolvedPaper["programs"]): ReadonlyMap<string, string> {
  return new Map([...programs].map(([name, program]) => [name, precompile(program)]));
}

/** The programs of shared partials that come out the same for every paper: all but those that look at the plan's own fields. */
function sharedPrograms(
  papers: readonly ResolvedPaper[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  for (const { programs } of papers) {
    for (const [name, code] of compiled(programs)) {
      const [partial = "", shape] = name.split("|");
      if (sources.has(`partials/${partial}.hbs`) && shape !== "object:plan")
        shared.set(name, shared.get(name) ?? code);
    }
  }
  return shared;
}

function objectOf(programs: ReadonlyMap<string, string>): string {
  return `{\n${[...programs].map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(",\n")}\n}`;
}
