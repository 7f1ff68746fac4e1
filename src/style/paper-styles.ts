import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { overlay } from "./overlay.ts";
import { unknownPaper } from "./problems.ts";
import type { PaperStyle, WrittenStyle } from "./written-style.ts";

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
