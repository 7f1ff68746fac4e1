import type { Body, Section } from "../../plan/body.ts";
import { sectionFields } from "../../vocabulary/section-fields.ts";
import { made, noWords, type Words } from "../words.ts";
import type { Lowering } from "./lowering.ts";
import { headingPart, type Part } from "./parts.ts";

/** A section ready to be printed; a heading without words prints none. */
export interface SectionView {
  readonly key: Words;
  readonly heading: Words;
  readonly parts: readonly Part[];
  /** Whether its heading stands on the line of its text; undefined: as the plan says. */
  readonly run_in: boolean | undefined;
  /** The same with its rows and items as tables, unless the plan asks for another look. */
  readonly tabled: readonly Part[];
}

/** Content without a heading. */
export function untitled(parts: readonly Part[]): SectionView {
  return { key: noWords, heading: noWords, parts, run_in: undefined, tabled: parts };
}

/** The sections in the order of the file. */
export function sectionViews(sections: readonly Section[], lowering: Lowering): readonly SectionView[] {
  return sections.map(({ field, key, heading = "", runIn, body }) => {
    const inside = { ...lowering, heading };
    const asTable = { ...body, as: body.as ?? ("table" as const) };
    return {
      key: made(field?.key ?? key),
      heading: made(heading),
      parts: lowering.lower(body, inside),
      run_in: runIn,
      get tabled() {
        if (ordered.has(field?.key ?? "") && body.as === undefined && !isTimed(body)) return this.parts;
        const tabled = lowering.lower(asTable, inside);
        // One column is a list with rules around it.
        return tabled.some(({ table }) => table?.columns.length === 1) ? this.parts : tabled;
      },
    };
  });
}

/** Sections whose items follow one another. */
const ordered: ReadonlySet<string> = new Set(["steps", "schedule"]);

/** Whether steps have clocks; without one (the order of a ceremony) their numbers say more than a table. */
function isTimed({ parts }: Body): boolean {
  return parts.some((part) => {
    if (part.type === "rows")
      return part.rows.some(({ values }) => values.has("time") || values.has("minutes"));
    if (part.type === "list") return part.elements.some((each) => each.type === "item" && each.time);
    return true;
  });
}

/**
 * The sections of each field, for documents that print some of them: several of one field, as of
 * two days, are one with the headings of each inside.
 */
export function sectionsByKey(
  sections: readonly Section[],
  views: readonly SectionView[],
): Readonly<Record<string, SectionView | undefined>> {
  return Object.fromEntries(
    sectionFields.map((field) => {
      const mine = views.filter((_, index) => sections[index]?.field?.key === field.key);
      const [first] = mine;
      return [
        field.key,
        first && mine.length > 1
          ? {
              ...first,
              heading: made(field.heading),
              parts: mine.flatMap((each) => headed(each, each.parts)),
              tabled: mine.flatMap((each) => headed(each, each.tabled)),
            }
          : first,
      ];
    }),
  );
}

/** The sections that a template does not print by the names of their fields. */
export function otherSections(
  sections: readonly Section[],
  views: readonly SectionView[],
  named: readonly string[],
): readonly SectionView[] {
  return views.filter((_, index) => !isNamed(sections[index], named));
}

/** The sections that no field of the vocabulary stands for: those that a teacher has named. */
export function ownSections(
  sections: readonly Section[],
  views: readonly SectionView[],
): readonly SectionView[] {
  return views.filter((_, index) => sections[index] !== undefined && sections[index].field === undefined);
}

/** Whether a template names a section: its field, or the name that it bears itself. */
export function isNamed(section: Section | undefined, named: readonly string[]): boolean {
  return section !== undefined && (named.includes(section.field?.key ?? "") || named.includes(section.key));
}

function headed({ heading }: SectionView, parts: readonly Part[]): readonly Part[] {
  return heading.length === 0 ? parts : [headingPart(2, heading), ...parts];
}
