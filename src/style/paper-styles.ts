import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Range, Source } from "../source/source.ts";
import { overlay } from "./overlay.ts";
import { unknownPaper } from "./problems.ts";
import type { WrittenStyle } from "./written-style.ts";

/** What a style says for one paper alone: 文书: {告家长书: {字号: 五号}}. */
export interface PaperStyle {
  /** Any name of the paper, as written. */
  readonly name: string;
  readonly range: Range;
  readonly style: WrittenStyle;
  /** The file that says it; undefined for a file of the program. */
  readonly source?: Source;
}

/** A paper as a style sees it: everything that it is called, and how it changes whatever style it is printed in. */
export interface StyledPaper {
  readonly names: readonly string[];
  readonly style: WrittenStyle | undefined;
}

/** What is changed for a paper: the paper's own word, and above it that of the style, the base's before the file's. */
export function changeFor({ papers }: WrittenStyle, paper: StyledPaper): WrittenStyle | undefined {
  const said = papers.filter(({ name }) => paper.names.includes(name.trim())).map(({ style }) => style);
  return [...(paper.style ? [paper.style] : []), ...said].reduce<WrittenStyle | undefined>(
    (base, upper) => (base ? overlay(base, upper) : upper),
    undefined,
  );
}

/** The papers that a style names and nobody has. `known`: what each paper is called, the name that is told first. */
export function unknownPapersIn(
  papers: readonly PaperStyle[],
  known: readonly (readonly string[])[],
): readonly Diagnostic[] {
  const names = known.flat();
  return papers.flatMap(({ name, range, source }) => {
    if (!source || names.includes(name.trim())) return [];
    const told = known.flatMap(([first]) => first ?? []);
    return [
      diagnose(unknownPaper, source, range, { name, nearest: nearest(name, names) ?? "", known: told }),
    ];
  });
}
