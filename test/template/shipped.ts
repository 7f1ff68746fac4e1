import { readdirSync, readFileSync } from "node:fs";
import type { Outcome } from "../../src/diagnostic/diagnostic.ts";
import { findPapers } from "../../src/paper/find-papers.ts";
import { type Paper, paperNamed } from "../../src/paper/paper.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { loadPaper } from "../../src/template/load.ts";
import type { ReadyPaper } from "../../src/template/templates.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The template files and manifests of the package, by their path in the folder. */
export function shippedSources(): ReadonlyMap<string, Source> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.hbs$|\/paper\.yaml$/u.test(name));
  return new Map(
    names
      .sort()
      .map((name) => [name, createSource(`templates/${name}`, readFileSync(new URL(name, folder), "utf8"))]),
  );
}

/** The papers of the package. */
export function shippedPapers(): readonly Paper[] {
  const { value = [] } = findPapers(shippedSources());
  return value.map(({ paper }) => paper);
}

/** A paper of the package with own template files in the place of its own. */
export function loadOwn(own: ReadonlyMap<string, Source> = new Map(), name = "plan"): Outcome<ReadyPaper> {
  const { value = [] } = findPapers(shippedSources());
  const paper = paperNamed(
    value.map((found) => found.paper),
    name,
  );
  const found = value.find((each) => each.paper === paper);
  if (!found) throw new Error(`no paper ${name}`);
  return loadPaper(found, shippedSources(), own);
}

/** A paper of the package, ready to be printed. */
export function shippedPaper(name = "plan"): ReadyPaper {
  const { value, diagnostics } = loadOwn(new Map(), name);
  if (!value)
    throw new Error(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join("\n"));
  return value;
}
