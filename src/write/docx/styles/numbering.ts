import type { Counter, Mark } from "../../../document/mark.ts";
import type { Numbered } from "../../../document/numbering.ts";
import type { Style } from "../../../style/style.ts";
import { escapeXml, type Indent, indentXml } from "../xml.ts";
import { isNumbered, schemeMark } from "./heading-numbers.ts";
import { indentOf } from "./looks.ts";
import { styleNames } from "./style-names.ts";

type Format =
  | "chineseCountingThousand"
  | "decimal"
  | "decimalEnclosedCircle"
  | "lowerLetter"
  | "upperLetter"
  | "bullet"
  | "none";

/** A level of a list of a Word file. */
export interface Level {
  readonly level: number;
  readonly format: Format;
  readonly text: string;
  /** The first count; absent: 1. */
  readonly start?: number;
  /** The paragraph style that it numbers. */
  readonly style?: string;
  /** Its text stands at a tab, where the lines below begin; absent: right behind its number. */
  readonly tabbed?: boolean;
  readonly indent: Indent;
}

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
  readonly numbering: { readonly id: number; readonly level: number };
  /** Only where the list has another one. */
  readonly indent?: Indent;
}

/** The lists of a Word file, collected while its blocks are written. */
export interface Lists {
  /** The list of an item, or of a heading with a mark of its own; tabbed: its text stands where its lines below begin. */
  join(numbered: Numbered, indent: Indent, tabbed?: boolean): Membership;
  /** The headings' list begun anew: the nth time, from 1. */
  joinHeadings(again: number, level: number): Membership;
  /** word/numbering.xml with these lists behind those of the shell. */
  complete(numbering: string): string;
}

interface Definition {
  readonly id: number;
  readonly levels: readonly Level[];
  readonly indent: Indent | undefined;
}

/** The shell has a list of the docx library's own and that of the headings. */
const firstId = 3;

/**
 * Starts the collection of lists. Every run of numbers is a list with a definition of its own: Word
 * counts on through all lists that share a definition, whatever stands between them.
 */
export function createLists(style: Style): Lists {
  const definitions = new Map<string, Definition>();
  const define = (name: string, indent: Indent | undefined, levels: () => readonly Level[]): Definition => {
    const known = definitions.get(name) ?? { id: firstId + definitions.size, levels: levels(), indent };
    definitions.set(name, known);
    return known;
  };
  return {
    join: (numbered, indent, tabbed = false) => {
      // A list that counts on below another heading says the numbers of that one: 4.3 behind 1.2.
      const outer = numbered.mark.above ? numbered.above.slice(-numbered.mark.above).join(".") : "";
      const name = `list${numbered.instance} ${outer}`;
      const { id, indent: first } = define(name, indent, () =>
        itemLevels(numbered, indent, style).map((each) => ({ ...each, tabbed })),
      );
      const numbering = { id, level: 0 };
      return JSON.stringify(first) === JSON.stringify(indent) ? { numbering } : { numbering, indent };
    },
    joinHeadings: (again, level) => {
      const { id } = define(`headings${again}`, undefined, () => headingLevels(style, false));
      return { numbering: { id, level } };
    },
    complete: (numbering) => {
      const all = [...definitions.values()];
      return numbering
        .replace("<w:num ", `${all.map(definitionXml).join("")}<w:num `)
        .replace("</w:numbering>", `${all.map(instanceXml).join("")}</w:numbering>`);
    },
  };
}

function definitionXml({ id, levels }: Definition): string {
  const kind = '<w:multiLevelType w:val="multilevel"/>';
  return `<w:abstractNum w:abstractNumId="${id}" w15:restartNumberingAfterBreak="0">${kind}${levels.map(levelXml).join("")}</w:abstractNum>`;
}

function levelXml({ level, format, text, start = 1, tabbed = false, indent }: Level): string {
  const words = text === "" ? "" : `<w:lvlText w:val="${escapeXml(text)}"/>`;
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:suff w:val="${tabbed ? "tab" : "nothing"}"/>`,
    `${words}<w:lvlJc w:val="left"/><w:pPr>${indentXml(indent)}</w:pPr></w:lvl>`,
  ].join("");
}

function instanceXml({ id, levels }: Definition): string {
  const starts = levels.map(
    ({ level, start = 1 }) =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${starts.join("")}</w:num>`;
}

/** A list with the levels of the headings; that of the styles has each level tied to its style. */
export function headingLevels(style: Style, tied: boolean): Level[] {
  return headingRoles.map((role, level) => {
    const mark = schemeMark(style, level);
    const numbered = mark && isNumbered(style, level);
    return {
      level,
      format: numbered ? formats[mark.counter] : "none",
      text: numbered ? levelText(mark, level) : "",
      ...(numbered && tied ? { style: styleNames[role].id } : {}),
      indent: indentOf(style.looks[role], style),
    };
  });
}

/**
 * A list of items: its own mark, and below it those of the scheme, for a user who presses Tab. Counts
 * of the levels above stand in its text as they are: they belong to other lists.
 */
function itemLevels(numbered: Numbered, indent: Indent, style: Style): Level[] {
  const text = levelText(numbered.mark, 0, numbered.above);
  const own: Level = { ...level(0, numbered.mark, text, indent), start: numbered.count };
  const below = [1, 2, 3]
    .map((step) => ({ step, mark: style.numbering.marks[numbered.level + step] }))
    .flatMap(({ step, mark }) =>
      mark && mark.counter !== "none" && !mark.above
        ? [level(step, mark, levelText(mark, step), indent)]
        : [],
    );
  return [own, ...below];
}

function level(at: number, { counter }: Mark, text: string, indent: Indent): Level {
  return { level: at, format: formats[counter], text, indent };
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
