import type { Page, PageItem, TextItem } from "../../layout/page.ts";

/** A run of text on a page. */
export interface Run {
  /** From 0. */
  readonly page: number;
  readonly item: TextItem;
}

/** All that is printed, in reading order: its letters without blanks, and for each the run that it stands in. */
export interface PrintedText {
  readonly letters: string;
  /** By the index of a letter: its run. */
  readonly runs: readonly Run[];
}

/** The text of pages, without what is said by the page alone (numbers of pages, labels that are said again). */
export function printedText(pages: readonly Page[]): PrintedText {
  const letters: string[] = [];
  const runs: Run[] = [];
  pages.forEach((page, at) => {
    for (const item of page.items.flatMap(texts)) {
      if (item.tag === undefined) continue;
      const run = { page: at, item };
      const said = lettersOf(String.fromCodePoint(...item.glyphs.map(({ codePoint }) => codePoint)));
      letters.push(said);
      for (let unit = 0; unit < said.length; unit++) runs.push(run);
    }
  });
  return { letters: letters.join(""), runs };
}

function texts(item: PageItem): readonly TextItem[] {
  if (item.type === "text") return [item];
  if (item.type !== "drawing") return [];
  // What stands in a drawing counts from its corner.
  return item.items
    .flatMap(texts)
    .map((text) => ({ ...text, x: text.x + item.x, y: text.y + item.y, tag: item.tag }));
}

/** What of a text can be found again on a page: no blanks, widths of signs alike. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„"]/gu, '"')
    .replace(/[‘’']/gu, "'")
    .replace(/\s+/gu, "");
}
