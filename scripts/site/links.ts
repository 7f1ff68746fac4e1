import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SitePage } from "./pages.ts";

/** A page's text for the site, and the files beside the documents that it leads to. */
export interface Linked {
  readonly text: string;
  readonly files: readonly string[];
}

/** Rewrites the links of a document, which lead from file to file of the repository, for the site. */
export function linkPage(text: string, page: SitePage, pages: readonly SitePage[]): Linked {
  const files = new Set<string>();
  const rewritten = outsideCode(text, (prose) =>
    prose.replaceAll(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/gu, (whole, picture, label, target) => {
      if (/^(?:[a-z]+:|#)/u.test(target)) return whole;
      const [path = "", anchor = ""] = target.split(/(?=#)/u);
      const file = join(dirname(page.source), decodeURI(path)).replaceAll("\\", "/");
      const other = pageOf(file, page, pages);
      if (other) return `[${label}](/${other.path}.md${anchor})`;
      if (file === "examples") return `[${label}](/${page.path.startsWith("en/") ? "en/" : ""}gallery.md)`;
      if (!existsSync(file) || statSync(file).isDirectory()) return label;
      files.add(file);
      return `${picture}[${label}](/files/${encodeURI(publishedName(file))})`;
    }),
  );
  return { text: rewritten, files: [...files] };
}

/** What a file is called among the pages; without an ending it would be taken for a page. */
export function publishedName(file: string): string {
  return /\.\w+$/u.test(file) ? file : `${file}.txt`;
}

/** The page of a document, in the language of the page that leads to it where there are two. */
function pageOf(file: string, from: SitePage, pages: readonly SitePage[]): SitePage | undefined {
  const found = pages.filter(({ source }) => source === file);
  return found.find(({ language }) => language === from.language) ?? found[0];
}

/** Changes what stands outside blocks of code and code in lines. */
function outsideCode(text: string, change: (prose: string) => string): string {
  const code = /(?:^ *(`{3,})\w*$.*?^ *\1[^\S\n]*$|`[^`\n]+`(?!\]\())/gmsu;
  let done = 0;
  let changed = "";
  for (const { 0: piece, index } of text.matchAll(code)) {
    changed += change(text.slice(done, index)) + piece;
    done = index + piece.length;
  }
  return changed + change(text.slice(done));
}
