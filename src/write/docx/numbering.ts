import type { ILevelsOptions, INumberingOptions } from "docx";
import type { Counter, Mark } from "../../document/mark.ts";
import type { Numbered } from "../../document/numbering.ts";
import type { Style } from "../../style/style.ts";
import { headingReference, isNumbered, schemeMark } from "./heading-numbers.ts";
import { indentOf } from "./looks.ts";
import { styleNames } from "./style-names.ts";

type Format = NonNullable<ILevelsOptions["format"]>;
type Indent = NonNullable<ReturnType<typeof indentOf>>;

const formats: Readonly<Record<Counter, Format>> = {
  // Counts on past 99 the ordinary way: 一百零五.
  chinese: "chineseCountingThousand",
  decimal: "decimal",
  circled: "decimalEnclosedCircle",
  "lower-letter": "lowerLetter",
  "upper-letter": "upperLetter",
  bullet: "bullet",
  none: "none",
};

const headingRoles = ["heading1", "heading2", "heading3", "heading4", "heading5"] as const;

/** What puts a paragraph into a list of a Word file. */
export interface Membership {
  readonly numbering: { readonly reference: string; readonly level: number; readonly custom: true };
  /** Only where the list has another one. */
  readonly indent?: Indent;
}

/** The lists of a Word file, collected while its blocks are written: docx wants them beside the blocks. */
export interface Lists {
  /** The list of an item, or of a heading with a mark of its own. */
  join(numbered: Numbered, indent: Indent): Membership;
  /** The headings' list begun anew: the nth time, from 1. */
  joinHeadings(again: number, level: number): Membership;
  /** All definitions, the headings' first. */
  options(): INumberingOptions;
}

interface Definition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
  readonly indent: Indent | undefined;
}

/**
 * Starts the collection of lists. Every run of numbers is a list with a definition of its own: Word
 * counts on through all lists that share a definition, whatever stands between them.
 */
export function createLists(style: Style): Lists {
  const definitions = new Map<string, Definition>();
  const define = (
    reference: string,
    indent: Indent | undefined,
    levels: () => readonly ILevelsOptions[],
  ): Definition => {
    const known = definitions.get(reference) ?? { reference, levels: levels(), indent };
    definitions.set(reference, known);
    return known;
  };
  define(headingReference, undefined, () => headingLevels(style, true));
  return {
    join: (numbered, indent) => {
      const { reference, indent: first } = define(`list${numbered.instance}`, indent, () =>
        itemLevels(numbered, indent, style),
      );
      const numbering = { reference, level: 0, custom: true } as const;
      return JSON.stringify(first) === JSON.stringify(indent) ? { numbering } : { numbering, indent };
    },
    joinHeadings: (again, level) => {
      const { reference } = define(`${headingReference}${again}`, undefined, () =>
        headingLevels(style, false),
      );
      return { numbering: { reference, level, custom: true } };
    },
    options: () => ({
      config: [...definitions.values()].map(({ reference, levels }) => ({ reference, levels })),
    }),
  };
}

/** A list with the levels of the headings; that of the styles has each level tied to its style. */
function headingLevels(style: Style, tied: boolean): ILevelsOptions[] {
  return headingRoles.map((role, level) => {
    const mark = schemeMark(style, level);
    const numbered = mark && isNumbered(style, level);
    return {
      level,
      start: 1,
      format: numbered ? formats[mark.counter] : "none",
      text: numbered ? levelText(mark, level) : "",
      suffix: "nothing",
      style: {
        ...(numbered && tied ? { style: styleNames[role].id } : {}),
        paragraph: { indent: indentOf(style.looks[role], style) },
      },
    };
  });
}

/**
 * A list of items: its own mark, and below it those of the scheme, for a user who presses Tab. Counts
 * of the levels above stand in its text as they are: they belong to other lists.
 */
function itemLevels(numbered: Numbered, indent: Indent, style: Style): ILevelsOptions[] {
  const text = levelText(numbered.mark, 0, numbered.above);
  const own: ILevelsOptions = level(0, numbered.mark, text, indent);
  const below = [1, 2, 3]
    .map((step) => ({ step, mark: style.numbering.marks[numbered.level + step] }))
    .flatMap(({ step, mark }) =>
      mark && mark.counter !== "none" && !mark.above
        ? [level(step, mark, levelText(mark, step), indent)]
        : [],
    );
  return [own, ...below];
}

function level(at: number, { counter }: Mark, text: string, indent: Indent): ILevelsOptions {
  return {
    level: at,
    start: 1,
    format: formats[counter],
    text,
    suffix: "nothing",
    style: { paragraph: { indent } },
  };
}

/** The text of a level with its placeholder: `（%1）`, `%1.%2`; given counts stand for the levels above. */
function levelText(mark: Mark, at: number, above?: readonly number[]): string {
  const { before, counter, after } = mark;
  const outer = mark.above ?? 0;
  const counts = above ?? Array.from({ length: at }, (_, i) => `%${i + 1}`);
  const opening =
    outer === 0
      ? ""
      : counts
          .slice(-outer)
          .map((count) => `${count}.`)
          .join("");
  const own = counter === "bullet" || counter === "none" ? "" : `%${at + 1}`;
  return before + opening + own + after;
}
