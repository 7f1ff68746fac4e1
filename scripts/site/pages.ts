import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { pagesIn } from "../rule-pages.ts";

/** The languages of the site; Chinese stands at its top. */
export type Language = "zh" | "en";

/** A page of the site and the document that it is made from. */
export interface SitePage {
  readonly source: string;
  readonly language: Language;
  /** Below the pages of the site, without its ending. */
  readonly path: string;
  /** What it says where that is not the document itself. */
  readonly text?: () => string;
}

/** How the name of a Chinese document ends. */
const chineseEnding = ".zh-CN.md";

/** Every document of the repository as pages: Chinese ones at the top, English ones in `en/`; the rules, which stand in both languages in their documents, in each. */
export function sitePages(): readonly SitePage[] {
  const documents = globSync(["README*.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/*.md"]).sort();
  return [
    ...documents.map((source): SitePage => {
      const language = source.endsWith(chineseEnding) ? "zh" : "en";
      const name = basename(source).replace(chineseEnding, "").replace(/\.md$/u, "");
      return { source, language, path: `${folderOf(language)}${name === "README" ? "start" : name}` };
    }),
    ...rulesIn("zh"),
    ...rulesIn("en"),
  ];
}

function rulesIn(language: Language): readonly SitePage[] {
  return Object.entries(pagesIn([language])).map(([source, text]): SitePage => {
    const name = basename(source, ".md").replace("README", "index");
    return { source, language, path: `${folderOf(language)}rules/${name}`, text };
  });
}

/** Where the pages of a language lie. */
export function folderOf(language: Language): string {
  return language === "zh" ? "" : "en/";
}
