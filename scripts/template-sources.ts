import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOfManifest } from "../src/paper/find-papers.ts";
import { createSource, type Source } from "../src/source/source.ts";

/** The templates and manifests below a folder, by their path inside it. */
export function sourcesIn(folder: string): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = file.replaceAll("\\", "/");
    if (!path.endsWith(".hbs") && folderOfManifest(path) === undefined) continue;
    sources.set(path, createSource(`templates/${path}`, readFileSync(join(folder, file), "utf8")));
  }
  return sources;
}
