import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fontconfig = fileURLToPath(new URL("../fixtures/fontconfig/fonts.conf", import.meta.url));

/** A word or more on one line of a page, as poppler's pdftotext finds it; points from the top left. */
export interface OfficeLine {
  readonly text: string;
  readonly y: number;
  /** Its parts that stand apart by more than the padding of two cells. */
  readonly parts: readonly string[];
}

/** Lays Word files out with LibreOffice, all in one start of it; the lines of each file's pages by the files' names. */
export function officePages(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Map<string, OfficeLine[][]> {
  const saved = join(folder, "saved");
  mkdirSync(saved, { recursive: true });
  const inputs = [...files].map(([name, bytes], i) => {
    const path = join(folder, `${i}.docx`);
    writeFileSync(path, bytes);
    return { name, path, pdf: join(saved, `${i}.pdf`) };
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const paths = inputs.map(({ path }) => path);
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", saved, ...paths], {
    env: { ...process.env, FONTCONFIG_FILE: fontconfig },
    stdio: "ignore",
  });
  return new Map(inputs.map(({ name, pdf }) => [name, pagesOf(pdf)]));
}

/** The lines of each page of a PDF, without white space: words of one height are one line. */
export function pagesOf(pdf: string): OfficeLine[][] {
  const xml = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
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
