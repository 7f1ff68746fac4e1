import { strFromU8, unzipSync } from "fflate";

/** The parts of a Word file that text is read from: XML as text, pictures as bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Why a file cannot be opened. */
export type Refusal = "broken" | "bomb" | "macro" | "sheet" | "slides" | "pages" | "odt" | "other";

/** A plan with many photographs has some ten megabytes; XML beyond this would only fill the memory. */
const mostBytes = 200_000_000;
const wanted = /^(?:\[Content_Types\]\.xml|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|media\/[^/]+))$/u;

/** Opens a Word file; pictures and text alone are unpacked. */
export function openWord(bytes: Uint8Array): Parts | Refusal {
  let size = 0;
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        names.push(name);
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > mostBytes || (originalSize > 20_000_000 && originalSize > packed * 200)) throw new Bomb();
        return true;
      },
    });
  } catch (error) {
    return error instanceof Bomb ? "bomb" : "broken";
  }
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/u.test(name))) return "macro";
  if (names.some((name) => name.startsWith("xl/"))) return "sheet";
  if (names.some((name) => name.startsWith("ppt/"))) return "slides";
  if (names.some((name) => name.endsWith(".iwa"))) return "pages";
  if (names.includes("content.xml") && names.includes("mimetype")) return "odt";
  if (files["word/document.xml"] === undefined)
    return names.includes("[Content_Types].xml") ? "broken" : "other";
  return new Map(Object.entries(files));
}

class Bomb extends Error {}

/** The text of a part; empty where there is none. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) return "";
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return wide ? new TextDecoder("utf-16le").decode(bytes) : strFromU8(bytes).replace(/^\ufeff/u, "");
}
