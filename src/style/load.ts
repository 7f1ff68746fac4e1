import { type Diagnostic, diagnose, hasErrors, type Outcome } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { loadPicture, type PictureFiles } from "../picture/load-pictures.ts";
import type { Source } from "../source/source.ts";
import { completeStyle } from "./complete.ts";
import { overlay } from "./overlay.ts";
import { changeFor, type StyledPaper } from "./paper-styles.ts";
import { circularBase, missingLogo, unknownBase } from "./problems.ts";
import type { Style } from "./style.ts";
import { inPoints } from "./units.ts";
import { readStyle, type WrittenStyle } from "./written-style.ts";

/** The styles that others can build on. */
export interface StyleLibrary {
  /** Everything that they may be called, in Chinese and in English. */
  readonly names: readonly string[];
  /** The file of a style by its name; undefined where there is none. */
  find(name: string): Source | undefined;
  /** What a file of the library says, where that was read before; the default is to read it. */
  readonly written?: (source: Source) => WrittenStyle | undefined;
  /** The pictures beside a style file; without them a style can have no logo. */
  readonly pictures?: (source: Source) => PictureFiles;
}

/** What a style without 继承 builds on. */
const defaultBase = "standard";

/** What a style file says with the styles it builds on, before a paper changes it. */
export interface GatheredStyle {
  readonly source: Source;
  readonly said: WrittenStyle;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a style file with the styles it builds on; every problem is a diagnostic at its place, and the
 * style comes complete or not at all. What `paper` changes, and what the style says for it, holds above the rest.
 */
export function loadStyle(source: Source, library: StyleLibrary, paper?: StyledPaper): Outcome<Style> {
  return styleFor(gatherStyle(source, library), library, paper);
}

/** Reads a style file with the styles it builds on. */
export function gatherStyle(source: Source, library: StyleLibrary): GatheredStyle {
  const diagnostics: Diagnostic[] = [];
  const said = withBases(source, library, [source.path], diagnostics);
  return { source, said, diagnostics };
}

/** The complete style of a paper; without one, of no paper in particular. */
export function styleFor(
  { source, said, diagnostics }: GatheredStyle,
  library: StyleLibrary,
  paper: StyledPaper = { names: [], style: undefined },
): Outcome<Style> {
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const change = changeFor(said, paper);
  const { extendsRange, headerRange } = said;
  const pageRange = change?.pageRange ?? said.pageRange;
  const written = change ? { ...overlay(said, change), extendsRange, headerRange, pageRange } : said;
  const completed = withLogo(completeStyle(written, source), written, source, library);
  const value = completed.value && { ...completed.value, numbered: change?.top.numbering !== undefined };
  return { value, diagnostics: [...diagnostics, ...completed.diagnostics] };
}

/** Reads the picture of the header, which lies beside the style file. */
function withLogo(
  { value, diagnostics }: Outcome<Style>,
  { header, headerRange }: WrittenStyle,
  source: Source,
  { pictures }: StyleLibrary,
): Outcome<Style> {
  const { logo: file = "", logoHeight } = header;
  if (!value || file === "" || !logoHeight) return { value, diagnostics };
  const picture = pictures && loadPicture(file, pictures(source));
  if (!picture) {
    const range = headerRange ?? { start: 0, end: 0 };
    return {
      value: undefined,
      diagnostics: [...diagnostics, diagnose(missingLogo, source, range, { file })],
    };
  }
  const logo = { picture, height: inPoints(logoHeight, value.looks.header.size) };
  return { value: { ...value, header: { ...value.header, logo } }, diagnostics };
}

function withBases(
  source: Source,
  library: StyleLibrary,
  path: readonly string[],
  diagnostics: Diagnostic[],
): WrittenStyle {
  const known = library.written?.(source);
  const { written, diagnostics: found } = known ? { written: known, diagnostics: [] } : readStyle(source);
  diagnostics.push(...found);
  const papers = written.papers.map((each) => ({ ...each, source }));
  const name = written.top.extends ?? defaultBase;
  if (name === "无" || name === "none") return { ...written, papers };
  const range = written.extendsRange ?? { start: 0, end: 0 };
  const base = library.find(name);
  if (!base) {
    const chinese = library.names.filter((each) => /\p{Script=Han}/u.test(each));
    const known = chinese.length > 0 ? chinese : library.names;
    const data = { name, nearest: nearest(name, library.names) ?? "", known };
    diagnostics.push(diagnose(unknownBase, source, range, data));
    return { ...written, papers };
  }
  if (path.includes(base.path)) {
    diagnostics.push(diagnose(circularBase, source, range, { name }));
    return { ...written, papers };
  }
  return overlay(withBases(base, library, [...path, base.path], diagnostics), { ...written, papers });
}
