import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import type { Paper } from "./paper.ts";
import { readPaper } from "./read-paper.ts";

/** What the manifest of a paper may be called. */
export const manifestNames: readonly string[] = ["paper.yaml", "文书.yaml", "paper.yml", "文书.yml"];

/** The folder of a manifest; undefined for another file. Paths are those inside the folder of templates. */
export function folderOfManifest(path: string): string | undefined {
  const [folder, file, ...more] = path.replaceAll("\\", "/").split("/");
  return file !== undefined && more.length === 0 && manifestNames.includes(file) ? folder : undefined;
}

/** A paper with the name of its folder. */
export interface FoundPaper {
  readonly paper: Paper;
  readonly folder: string;
}

/** The papers of a folder of templates, by the manifests among its files; those with a mistake are left out and told. */
export function findPapers(files: ReadonlyMap<string, Source>): Outcome<readonly FoundPaper[]> {
  const diagnostics: Diagnostic[] = [];
  const found: FoundPaper[] = [];
  for (const [path, source] of files) {
    const folder = folderOfManifest(path);
    if (folder === undefined) continue;
    const { value: paper, diagnostics: told } = readPaper(source, folder);
    diagnostics.push(...told);
    if (paper) found.push({ paper, folder });
  }
  return { value: found, diagnostics };
}
