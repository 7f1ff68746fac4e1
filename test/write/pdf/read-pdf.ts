import { inflateSync } from "node:zlib";

/** A PDF of our own writing, read back far enough to see what a reader would see. */
export interface ReadPdf {
  /** Dictionaries as text, by object number. */
  readonly objects: ReadonlyMap<number, string>;
  /** Inflated streams by object number. */
  readonly streams: ReadonlyMap<number, Buffer>;
  /** The pages' operators. */
  readonly pages: readonly string[];
  /** The characters of a font's glyphs, by the font's resource name. */
  readonly characters: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The embedded TrueType files, by resource name. */
  readonly fontFiles: ReadonlyMap<string, Buffer>;
}

/** Reads the objects of a file that `writePdf` made. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  const objects = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n/gu)) {
    const start = match.index + match[0].length;
    const end = Math.min(
      ...["\nendobj", "stream\n"].map((mark) => (text.indexOf(mark, start) + 1 || text.length) - 1),
    );
    const dictionary = text.slice(start, end);
    objects.set(Number(match[1]), dictionary);
    if (!text.startsWith("stream\n", end)) continue;
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1]);
    const raw = file.subarray(end + 7, end + 7 + length);
    streams.set(Number(match[1]), dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw);
  }
  const find = (pattern: RegExp): string[] =>
    [...objects.values()].filter((dictionary) => pattern.test(dictionary));
  const pages = find(/\/Type \/Page\n/u);
  const resources = pages.map((page) => objects.get(reference(page, "Resources")) ?? "");
  const fonts = new Map(
    resources.flatMap((dictionary) =>
      [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(
        (match) => [match[1] ?? "", Number(match[2])] as const,
      ),
    ),
  );
  return {
    objects,
    streams,
    pages: pages.map((page) => streams.get(reference(page, "Contents"))?.toString("latin1") ?? ""),
    characters: new Map([...fonts].map(([name, object]) => [name, charactersOf(object, objects, streams)])),
    fontFiles: new Map([...fonts].map(([name, object]) => [name, fontFileOf(object, objects, streams)])),
  };
}

function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} \\[?(\\d+) 0 R`, "u").exec(dictionary)?.[1]);
}

function charactersOf(
  object: number,
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Buffer>,
): ReadonlyMap<string, string> {
  const map = streams.get(reference(objects.get(object) ?? "", "ToUnicode"))?.toString("latin1") ?? "";
  return new Map(
    [...map.matchAll(/^<(?!0000)(\w{4})> <(\w+)>$/gmu)].map((match) => [
      match[1] ?? "",
      utf16(Buffer.from(match[2] ?? "", "hex")),
    ]),
  );
}

function fontFileOf(
  object: number,
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Buffer>,
): Buffer {
  const descendant = objects.get(reference(objects.get(object) ?? "", "DescendantFonts")) ?? "";
  const descriptor = objects.get(reference(descendant, "FontDescriptor")) ?? "";
  return streams.get(reference(descriptor, "FontFile2")) ?? Buffer.alloc(0);
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString("utf16le");
}

/** One shown string: its font, its glyph numbers (hexadecimal) and the marks around it, outermost first. */
export interface Shown {
  readonly font: string;
  readonly glyphs: readonly string[];
  readonly marks: readonly string[];
}

/** What a page shows, with the marked content around each string. */
export function shownOn(page: string): readonly Shown[] {
  const shown: Shown[] = [];
  const marks: string[] = [];
  let font = "";
  for (const match of page.matchAll(
    /\/(\w+) (?:<<([\s\S]*?)>>\s*BDC|BMC)|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\bre f\b/gu,
  )) {
    const [whole, tag, dictionary = "", name, strings] = match;
    if (whole === "EMC") marks.pop();
    else if (tag !== undefined) marks.push(`${tag} ${dictionary.replace(/\s+/gu, " ").trim()}`);
    else if (name !== undefined) font = name;
    else if (strings === undefined) shown.push({ font: "", glyphs: [], marks: [...marks] });
    else {
      const glyphs = [...strings.matchAll(/<(\w*)>/gu)].flatMap(
        ([, digits = ""]) => digits.match(/.{4}/gu) ?? [],
      );
      shown.push({ font, glyphs, marks: [...marks] });
    }
  }
  if (marks.length > 0) throw new Error(`marked content left open: ${marks.join()}`);
  return shown;
}

/** The characters of a page in the order in which they are drawn. */
export function drawnText(pdf: ReadPdf, page: number): string {
  return shownOn(pdf.pages[page] ?? "")
    .map(({ font, glyphs }) => glyphs.map((glyph) => pdf.characters.get(font)?.get(glyph) ?? "�").join(""))
    .join("");
}
