import { basename } from "node:path";
import { globSync } from "tinyglobby";

/** The languages of the site; Chinese stands at its top. */
export type Language = "zh" | "en";

/** A page of the site and the document that it is made from. */
export interface SitePage {
  readonly source: string;
  readonly language: Language;
  /** Below the pages of the site, without its ending. */
  readonly path: string;
}

/** How the name of a Chinese document ends. */
const chineseEnding = ".zh-CN.md";

/** Every document of the repository as pages: Chinese ones at the top, English ones in `en/`; the rules, bilingual, once. */
export function sitePages(): readonly SitePage[] {
  const documents = globSync(["README*.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/*.md"]).sort();
  const rules = globSync("docs/rules/*.md").sort();
  return [
    ...documents.map((source): SitePage => {
      const language = source.endsWith(chineseEnding) ? "zh" : "en";
      const name = basename(source).replace(chineseEnding, "").replace(/\.md$/u, "");
      return { source, language, path: `${folderOf(language)}${name === "README" ? "start" : name}` };
    }),
    ...rules.map((source): SitePage => {
      return { source, language: "zh", path: `rules/${basename(source, ".md").replace("README", "index")}` };
    }),
  ];
}

/** Where the pages of a language lie. */
export function folderOf(language: Language): string {
  return language === "zh" ? "" : "en/";
}
