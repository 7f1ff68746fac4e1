import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Range, Source } from "../source/source.ts";
import { type FoundPaper, folderOfManifest } from "./find-papers.ts";
import { thinManifest, unprintedWording } from "./problems.ts";

/** What the manifest of a paper leaves out, and what it says in vain; `files` are those of the folder of templates. */
export function manifestFindings(
  { paper, folder }: FoundPaper,
  files: ReadonlyMap<string, Source>,
): readonly Diagnostic[] {
  const manifest = [...files].find(([path]) => folderOfManifest(path) === folder)?.[1];
  if (!manifest) return [];
  const lacks = [...(paper.about.zh === "" ? ["说明"] : []), ...(paper.needs.length === 0 ? ["需要"] : [])];
  const start = { start: 0, end: 0 };
  const thin =
    lacks.length === 0 ? [] : [diagnose(thinManifest, manifest, start, { paper: paper.zh, lacks })];
  const text = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && /\.hbs$/iu.test(path))
    .map(([, source]) => source.text)
    .join("\n");
  // Inside {{#with 文书}} a wording goes by its name alone.
  if (text === "" || /\{\{#with\s+(?:@root\.)?(?:文书|papers)\s*\}\}/u.test(text)) return thin;
  const unprinted = paper.wordings.filter(({ zh, name }) => !uses(text, zh) && !uses(text, name));
  return [
    ...thin,
    ...unprinted.map(({ zh }) =>
      diagnose(unprintedWording, manifest, placeOf(zh, manifest), { name: zh, paper: paper.zh }),
    ),
  ];
}

function uses(text: string, name: string): boolean {
  return ["文书", "papers"].some((paper) => text.includes(`${paper}.${name}`));
}

function placeOf(wording: string, { text }: Source): Range {
  const at = text.indexOf(wording, text.search(/^(?:用语|wordings)\s*:/mu));
  return at < 0 ? { start: 0, end: 0 } : { start: at, end: at + wording.length };
}
