import type { FontFile } from "./face.ts";
import { type Family, familyOf, plainName } from "./families.ts";
import type { FontBytes, FontFiles } from "./font-files.ts";
import { readFontNames } from "./font-names.ts";
import { fontCount, openSfnt } from "./sfnt.ts";
import { openTrueType, type Refusal, type TrueTypeFont } from "./true-type.ts";

/** Where to look for the fonts of the machine. */
export interface FontFolders {
  /** Named by the user: every font in them is opened to read its name. */
  readonly given: readonly string[];
  /** The system's: only files are opened whose names promise the font. */
  readonly system: readonly string[];
}

/** A font found for one of the families asked for. */
export interface FoundFont {
  readonly family: string;
  readonly file: FontFile;
  readonly font: TrueTypeFont;
}

/** A font that bears the right name and cannot be used. */
export interface RefusedFont {
  readonly path: string;
  readonly refusal: Refusal;
}

/** Looks for families, best first. */
export interface FontFinder {
  find(families: readonly string[]): {
    readonly found: FoundFont | undefined;
    readonly refused: readonly RefusedFont[];
  };
}

/** Makes a finder; folders are listed once, when the first family is looked for. */
export function createFontFinder(folders: FontFolders, files: FontFiles): FontFinder {
  let listed: { readonly given: readonly string[]; readonly system: readonly NamedFile[] } | undefined;
  const list = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((folder) => files.list(folder)).filter((path) => /\.(?:ttf|ttc|otf|otc)$/iu.test(path));
  return {
    find(families) {
      if (families.length === 0) return { found: undefined, refused: [] };
      listed ??= { given: list(folders.given), system: list(folders.system).map(namedFile) };
      const refused: RefusedFont[] = [];
      for (const name of families) {
        const family = familyOf(name);
        const wanted = [...family.files, ...family.names].map(plainName);
        const likely = listed.system.filter((file) => promises(file, wanted));
        const paths = [...listed.given, ...likely.map(({ path }) => path)];
        const found = mostRegular(paths, family, files, refused);
        if (found) return { found: { family: name, ...found }, refused };
      }
      return { found: undefined, refused };
    },
  };
}

/** A file with what its name may promise. */
interface NamedFile {
  readonly path: string;
  /** Its plain name without the ending. */
  readonly name: string;
  /** The same without its weight: notoserifcjk of NotoSerifCJK-Regular.ttc. */
  readonly base: string;
}

function namedFile(path: string): NamedFile {
  const stem = /([^/\\]*)\.\w+$/u.exec(path)?.[1] ?? path;
  const base = stem.replace(/[-_ ]?(?:regular|medium|normal|book)$/iu, "");
  return { path, name: plainName(stem), base: plainName(base) };
}

/**
 * Whether a file's name promises a family: it begins like the family or one of its known files, or
 * without its weight it is the beginning of the family.
 */
function promises({ name, base }: NamedFile, wanted: readonly string[]): boolean {
  return wanted.some((each) => name.startsWith(each) || (base.length > 3 && each.startsWith(base)));
}

type Candidate = Omit<FoundFont, "family">;

/** The family's font nearest to an upright regular weight; the first of equals. */
function mostRegular(
  paths: readonly string[],
  family: Family,
  files: FontFiles,
  refused: RefusedFont[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    for (const candidate of candidatesIn(path, family, files, refused)) {
      const { weight, italicAngle } = candidate.font.metrics;
      const distance = Math.abs(weight - 400) + (italicAngle === 0 ? 0 : 1000);
      if (distance === 0) return candidate;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
  }
  return best;
}

/** The fonts of a file that bear one of the family's names and can be used. */
function candidatesIn(path: string, family: Family, files: FontFiles, refused: RefusedFont[]): Candidate[] {
  const bytes = files.open(path);
  if (!bytes) return [];
  return indexesOf(bytes, family).flatMap((index) => {
    const font = openTrueType(bytes, index);
    if (typeof font !== "string") return [{ file: { path, index }, font }];
    if (!refused.some((other) => other.path === path)) refused.push({ path, refusal: font });
    return [];
  });
}

function indexesOf(bytes: FontBytes, family: Family): readonly number[] {
  const names = family.names.map(plainName);
  return Array.from({ length: fontCount(bytes) }, (_, index) => index).filter((index) => {
    const sfnt = openSfnt(bytes, index);
    const own = sfnt ? readFontNames(sfnt.table("name")).families : [];
    return own.some((name) => names.includes(plainName(name)));
  });
}
