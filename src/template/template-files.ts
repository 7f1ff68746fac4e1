import type { FoundPaper } from "../paper/find-papers.ts";
import { namesOfPaper } from "../paper/paper.ts";
import type { Source } from "../source/source.ts";

/** Template files by their path inside their folder: `plan/template.hbs`, `partials/part.hbs`. */
export type TemplateFiles = ReadonlyMap<string, Source>;

/** The template files that a paper may use, by the names that templates call them. */
export interface FilesOfPaper {
  readonly sources: ReadonlyMap<string, Source>;
  /** The names whose file is the user's own. */
  readonly own: ReadonlySet<string>;
}

/** What the template in the folder of a paper may be called. */
const templateNames: readonly string[] = ["template", "模板"];

/**
 * The files for a paper: its template under the paper's name, its partials and those that all
 * papers share. An own file takes the place of the shipped one of the same name.
 */
export function filesOfPaper(found: FoundPaper, shipped: TemplateFiles, own: TemplateFiles): FilesOfPaper {
  const mine = named(found, own);
  return { sources: new Map([...named(found, shipped), ...mine]), own: new Set(mine.keys()) };
}

function named({ paper, folder }: FoundPaper, files: TemplateFiles): ReadonlyMap<string, Source> {
  const names = namesOfPaper(paper);
  const folders = new Set([folder, ...names]);
  const shared = new Map<string, Source>();
  const mine = new Map<string, Source>();
  for (const [path, source] of files) {
    if (!/\.hbs$/iu.test(path)) continue;
    const parts = path.replaceAll("\\", "/").split("/");
    const stem = (parts.at(-1) ?? "").replace(/\.hbs$/iu, "");
    const [first = ""] = parts;
    if (parts.length === 1 && names.includes(stem)) mine.set(paper.name, source);
    else if (parts.length === 1 || (parts.length === 2 && first === "partials")) shared.set(stem, source);
    else if (folders.has(first)) {
      mine.set(parts.length === 2 && templateNames.includes(stem) ? paper.name : stem, source);
    }
  }
  return new Map([...shared, ...mine]);
}
