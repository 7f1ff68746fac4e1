import { kindLike } from "../vocabulary/kind-like.ts";
import { writeDraft } from "../yaml/draft/write-draft.ts";
import { textsOf } from "./draft/node-value.ts";
import { type TakenPictures, takePictures } from "./draft/pictures.ts";
import { type DraftRemarks, frontTexts, planDraft, tailTexts } from "./draft/plan-draft.ts";
import { openText, type Writing, writingsOf } from "./draft/section-entries.ts";
import { type Expected, missingParts, type Print, type Printed } from "./prove.ts";
import { joinBrokenLines } from "./recognise/broken-lines.ts";
import { withoutForm } from "./recognise/form-table.ts";
import { withoutLayout } from "./recognise/layout-tables.ts";
import { markedOf } from "./recognise/marked.ts";
import { withoutNoise } from "./recognise/noise.ts";
import type { Outline } from "./recognise/outline.ts";
import { recognise } from "./recognise/recognise.ts";
import { withTabbedRows } from "./recognise/tabbed-rows.ts";
import { titleInTalk } from "./recognise/talk.ts";
import type { Aside, SourceText } from "./source-text.ts";

/** A plan made of a text that was not one. */
export interface Imported {
  readonly yaml: string;
  readonly outline: Outline;
  /** How each section is written. */
  readonly sections: readonly Writing[];
  /** The files of its pictures by their names, as the plan names them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly asides: readonly Aside[];
  /** How many numbers and bullets were taken off. */
  readonly marks: number;
  /** The kind of event by the title, where that tells. */
  readonly kind: string | undefined;
  /** Whether the title is the name of the file. */
  readonly untitled: boolean;
  /** Sections that do not print as the source reads, -1 for what stands around them: none, where all is well. */
  readonly lost: readonly number[];
}

/** What an import needs beside the text. */
export interface ImportOptions {
  /** The title where the text has none. */
  readonly fallbackTitle: string;
  readonly remarks: DraftRemarks;
  /** Whether lines may be broken by pages and screens: not so where the file knows its paragraphs. */
  readonly loose: boolean;
  /** Where the pictures will lie, from the folder of the plan: `春游-图片/`. */
  readonly pictureFolder: string;
  readonly print: Print;
}

/**
 * Makes a plan of a text. Every section is written as richly as its text allows, printed, and read
 * against the source: what does not come back whole is written more plainly, in the end as bare text.
 */
export function importText(source: SourceText, options: ImportOptions): Imported {
  const { outline, pictures, asides } = takenApart(source, options);
  const parts = partsOf(outline, options.fallbackTitle);
  const comments = source.asides.filter(({ kind }) => kind === "comment").map(({ text }) => text);
  const print = (yaml: string): Printed => options.print(yaml, pictures.printable);
  const { yaml, sections, wrong } = richestOf(waysOf(outline), (sections) => {
    const draft = planDraft(outline, sections, options.fallbackTitle, options.remarks, comments);
    const yaml = writeDraft(draft);
    return { yaml, sections, wrong: wrongSections(yaml, sections, parts, print) };
  });
  return {
    yaml,
    outline,
    sections,
    pictures: pictures.files,
    asides,
    untitled: outline.title === undefined,
    kind: kindLike(outline.title ?? options.fallbackTitle),
    marks: pictures.blocks.filter((block) => block.type === "paragraph" && markedOf(block).kind !== undefined)
      .length,
    lost: [...wrong],
  };
}

/** A text as a plan has it, its pictures, and what was set aside. */
interface TakenApart {
  readonly outline: Outline;
  readonly pictures: TakenPictures;
  readonly asides: readonly Aside[];
}

function takenApart(source: SourceText, { loose, pictureFolder }: ImportOptions): TakenApart {
  const laid = withoutLayout(source.blocks);
  const opened = withoutForm(laid);
  const isForm = opened !== laid;
  const cleaned = withoutNoise(opened);
  const rows = withTabbedRows(cleaned.blocks);
  const { blocks, joined } = loose ? joinBrokenLines(rows) : { blocks: rows, joined: [] };
  const pictures = takePictures(blocks, pictureFolder);
  const found = recognise(pictures.blocks, isForm);
  const outline = { ...found, title: found.title ?? titleInTalk(cleaned.talk), isForm };
  const asides: Aside[] = [...source.asides, ...cleaned.noise, ...joined, ...pictures.asides];
  if (outline.titleLabel !== "") asides.push({ kind: "noise", text: outline.titleLabel });
  return { outline, pictures, asides };
}

/** A draft whose sections are written in one of their ways, and those that do not print as the source reads. */
interface Draft {
  readonly yaml: string;
  readonly sections: readonly Writing[];
  readonly wrong: ReadonlySet<number>;
}

/** Writes every section in its first way, and what comes out wrong in the next one, until nothing gets better. */
function richestOf(
  ways: readonly (readonly Writing[])[],
  drafted: (sections: readonly Writing[]) => Draft,
): Draft {
  const chosen = ways.map(() => 0);
  for (let round = 0; ; round++) {
    const draft = drafted(ways.map((own, at) => own[chosen[at] ?? 0] as Writing));
    let better = false;
    ways.forEach((own, at) => {
      const next = (chosen[at] ?? 0) + 1;
      if (!draft.wrong.has(at) || next >= own.length) return;
      chosen[at] = next;
      better = true;
    });
    if (!better || round >= 10) return draft;
  }
}

function waysOf({ sections }: Outline): readonly (readonly Writing[])[] {
  const taken = new Set<string>();
  return sections.map((section, index) => {
    const ways = writingsOf(section, index, taken);
    if (section.heading !== undefined) taken.add(section.heading);
    return ways;
  });
}

function partsOf(outline: Outline, fallbackTitle: string): readonly Expected[] {
  const sections = outline.sections.map(({ heading, nodes }) => ({
    heading,
    texts: nodes.length === 0 ? [openText] : textsOf(nodes),
  }));
  const parts: Expected[] = [{ heading: undefined, texts: frontTexts(outline, fallbackTitle) }, ...sections];
  const last = parts.at(-1) as Expected;
  return [...parts.slice(0, -1), { ...last, texts: [...last.texts, ...tailTexts(outline.tail)] }];
}

/** The sections that have an error, or do not print what the source says; -1 for what stands around them. */
function wrongSections(
  yaml: string,
  sections: readonly Writing[],
  parts: readonly Expected[],
  print: (yaml: string) => Printed,
): ReadonlySet<number> {
  const { blocks, errors } = print(yaml);
  const keys = [...yaml.matchAll(/^[^\s#-].*?:(?= |\n|$)/gmu)];
  const first = keys.length - sections.length;
  const wrong = new Set<number>();
  const starts = keys.map(({ index }) => index);
  const own = sections.map(({ entry }) =>
    keys.findIndex(([line]) => line.startsWith(entry.key) || line.slice(1).startsWith(entry.key)),
  );
  for (const offset of errors) {
    const at = own.indexOf(starts.findLastIndex((start) => start <= offset));
    wrong.add(at);
  }
  if (first < 0 || blocks === undefined) return wrong;
  for (const part of missingParts(parts, blocks)) wrong.add(part - 1);
  return wrong;
}
