import type { Block, Heading } from "../../document/document.ts";
import type { Inline } from "../../document/inline.ts";
import { isCoverFacts } from "./cover.ts";

/** What a form shows beside one label; without a label it takes the whole width. */
export interface Section {
  readonly label: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** The sections of a document's body with their headings, in order; each fact of a cover is one of its own. */
export function sectionsOf(body: readonly Block[]): readonly Section[] {
  const sections: { label: readonly Inline[]; blocks: Block[] }[] = [{ label: [], blocks: [] }];
  for (const block of body) {
    if (block.type === "heading" && block.level === 1) sections.push({ label: block.children, blocks: [] });
    else if (isCoverFacts(block)) {
      sections.push(...block.entries.map(({ label, value }) => ({ label, blocks: [...value] })));
      sections.push({ label: [], blocks: [] });
    } else sections.at(-1)?.blocks.push(block.type === "heading" ? strongHeading(block) : block);
  }
  return sections.filter(({ label, blocks }) => label.length > 0 || blocks.length > 0);
}

function strongHeading(heading: Heading): Heading {
  return { ...heading, children: [{ type: "strong", children: heading.children }] };
}

/** The sections one by one, two neighbours together where both are short. */
export function paired(
  sections: readonly Section[],
  isShort: (section: Section) => boolean,
): readonly (readonly Section[])[] {
  const parts: Section[][] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    const [only] = last ?? [];
    if (last?.length === 1 && only && isShort(only) && isShort(section)) last.push(section);
    else parts.push([section]);
  }
  return parts;
}
