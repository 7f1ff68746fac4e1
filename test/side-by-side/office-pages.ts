import { execFileSync } from "node:child_process";
import { allThroughLibreOffice } from "../write/docx/office.ts";

/** A word or more on one line of a page, as poppler's pdftotext finds it; points from the top left. */
export interface OfficeLine {
  readonly text: string;
  readonly y: number;
  /** Its parts that stand apart by more than the padding of two cells. */
  readonly parts: readonly string[];
}

/** Lays Word files out with LibreOffice, all in one start of it; the lines of each file's pages by the files' names. */
export function officePages(files: ReadonlyMap<string, Uint8Array>): Map<string, OfficeLine[][]> {
  const printed = allThroughLibreOffice([...files.values()], "pdf");
  return new Map([...files.keys()].map((name, i) => [name, pagesOf(printed[i] ?? new Uint8Array())]));
}

/** The lines of each page of a PDF, without white space: words of one height are one line. */
function pagesOf(pdf: Uint8Array): OfficeLine[][] {
  const options = { input: pdf, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const xml = execFileSync("pdftotext", ["-bbox", "-", "-"], options);
  return xml.split("<page ").slice(1).map(pageLines);
}

const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/gu;

function pageLines(page: string): OfficeLine[] {
  const words = [...page.matchAll(word)].map(([, x, top, end, bottom, text]) => ({
    x: Number(x),
    end: Number(end),
    y: (Number(top) + Number(bottom)) / 2,
    text: plain(text ?? ""),
  }));
  words.sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: { y: number; words: typeof words }[] = [];
  for (const each of words) {
    const last = lines.at(-1);
    if (last && each.y - last.y < 5) last.words.push(each);
    else lines.push({ y: each.y, words: [each] });
  }
  return lines.map(({ y, words: own }) => {
    own.sort((a, b) => a.x - b.x);
    const parts: string[] = [];
    own.forEach(({ x, text }, i) => {
      const before = own[i - 1];
      if (before && x - before.end <= cellGap) parts.push((parts.pop() ?? "") + text);
      else parts.push(text);
    });
    const bare = parts.map((part) => part.replace(/\s/gu, ""));
    return { y, text: bare.join(""), parts: bare };
  });
}

/** Between the text of two cells there is more, points: their padding. */
const cellGap = 5;

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
