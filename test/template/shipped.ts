import { readdirSync, readFileSync } from "node:fs";
import type { Outcome } from "../../src/diagnostic/diagnostic.ts";
import { type FoundPaper, findPapers } from "../../src/paper/find-papers.ts";
import { type Paper, paperNamed } from "../../src/paper/paper.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { loadPaper } from "../../src/template/load.ts";
import type { ReadyPaper } from "../../src/template/run/templates.ts";

const folder = new URL("../../templates/", import.meta.url);

let sources: ReadonlyMap<string, Source> | undefined;

/** The template files and manifests of the package, by their path in the folder; read once. */
export function shippedSources(): ReadonlyMap<string, Source> {
  sources ??= readSources();
  return sources;
}

function readSources(): ReadonlyMap<string, Source> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.hbs$|\/paper\.yaml$/u.test(name));
  return new Map(
    names
      .sort()
      .map((name) => [name, createSource(`templates/${name}`, readFileSync(new URL(name, folder), "utf8"))]),
  );
}

let folders: readonly FoundPaper[] | undefined;

/** The papers of the package with their folders. */
export function shippedFolders(): readonly FoundPaper[] {
  folders ??= findPapers(shippedSources()).value ?? [];
  return folders;
}

/** The papers of the package. */
export function shippedPapers(): readonly Paper[] {
  return shippedFolders().map(({ paper }) => paper);
}

/** A paper of the package with own template files in the place of its own. */
export function loadOwn(own: ReadonlyMap<string, Source> = new Map(), name = "plan"): Outcome<ReadyPaper> {
  const paper = paperNamed(shippedPapers(), name);
  const found = shippedFolders().find((each) => each.paper === paper);
  if (!found) throw new Error(`no paper ${name}`);
  return loadPaper(found, shippedSources(), own);
}

const ready = new Map<string, ReadyPaper>();

/** A paper of the package, ready to be printed; its templates are compiled once. */
export function shippedPaper(name = "plan"): ReadyPaper {
  const known = ready.get(name);
  if (known) return known;
  const { value, diagnostics } = loadOwn(new Map(), name);
  if (!value)
    throw new Error(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join("\n"));
  ready.set(name, value);
  return value;
}
