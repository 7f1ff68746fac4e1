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

/** The lists of a Word file, collected while its blocks are written: docx wants them beside the blocks. */
export interface Lists {
  /** Where an item of a mark finds its list: the reference of its definition. */
  reference(numbered: Numbered, indent: Indent): string;
  /** All definitions, the headings' first. */
  options(): INumberingOptions;
}

/** Starts the collection of lists. */
export function createLists(style: Style): Lists {
  const references = new Map<string, { readonly name: string; readonly levels: readonly ILevelsOptions[] }>();
  return {
    reference: (numbered, indent) => {
      const text = levelText(numbered.mark, 0, numbered.above);
      const key = JSON.stringify([text, numbered.mark.counter, numbered.level, indent]);
      const known = references.get(key);
      if (known) return known.name;
      const name = `list${references.size + 1}`;
      references.set(key, { name, levels: itemLevels(numbered, text, indent, style) });
      return name;
    },
    options: () => ({
      config: [
        { reference: headingReference, levels: headingLevels(style) },
        ...[...references.values()].map(({ name, levels }) => ({ reference: name, levels })),
      ],
    }),
  };
}

/** One list with the levels of the headings, each tied to its heading style. */
function headingLevels(style: Style): ILevelsOptions[] {
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
        ...(numbered ? { style: styleNames[role].id } : {}),
        paragraph: { indent: indentOf(style.looks[role]) },
      },
    };
  });
}

/**
 * A list of items: its own mark, and below it those of the scheme, for a user who presses Tab. Counts
 * of the levels above stand in its text as they are: they belong to other lists.
 */
function itemLevels(numbered: Numbered, text: string, indent: Indent, style: Style): ILevelsOptions[] {
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
