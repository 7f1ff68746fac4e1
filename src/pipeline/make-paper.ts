import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.ts";
import { diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { documentText } from "../document/plain-text.ts";
import { withRunIns } from "../document/run-in.ts";
import { withDraft } from "../document/with-draft.ts";
import { withReferences } from "../document/with-references.ts";
import type { LoadedFontBook } from "../font/font-book.ts";
import { codePointName, kindOf, missingCharacters } from "../font/missing.ts";
import { missingCharacter } from "../font/problems.ts";
import { arrange } from "../layout/arrange/arrange.ts";
import { layOut, setPages } from "../layout/layout.ts";
import type { Layout } from "../layout/page.ts";
import { drawnText } from "../notation/words/drawn-text.ts";
import type { Dossier } from "../paper/dossier.ts";
import type { Paper } from "../paper/paper.ts";
import { tooLong } from "../paper/problems.ts";
import { loadPicture, loadPictures, type PictureFiles } from "../picture/load-pictures.ts";
import type { Plan } from "../plan/plan.ts";
import { textsOf } from "../plan/walk.ts";
import type { Range } from "../source/source.ts";
import { withDraftHeader } from "../style/draft-header.ts";
import { namedNumbering, numberingOf } from "../style/named-numbering.ts";
import type { Style } from "../style/style.ts";
import type { PictureNamed } from "../template/markup/building.ts";
import { renderDocument } from "../template/render-document.ts";
import type { ReadyPaper } from "../template/run/templates.ts";
import { type Format, formats as formatTable } from "../vocabulary/formats.ts";
import { type PictureOptions, usualPictures } from "../write/page-writer.ts";
import { adjustLines } from "./adjust-lines.ts";
import { type Fitted, fitPages, pagesOf, savePage } from "./fit-pages.ts";

/** What a paper is made of beside the plan. */
export interface Making {
  readonly style: Style;
  readonly paper: ReadyPaper;
  readonly fonts: LoadedFontBook;
  readonly formats: readonly Format[];
  /** How pages become pictures; absent: as usual. */
  readonly drawn?: PictureOptions | undefined;
  /** The files of pictures; absent: a plan with pictures cannot be rendered. */
  readonly pictures?: PictureFiles;
  /** The files beside the template, where it is the user's own: it may name pictures of its own. */
  readonly templatePictures?: PictureFiles | undefined;
  /** The school's name, where it is settled for all plans. */
  readonly school?: string | undefined;
  /** The papers that it is printed with. */
  readonly dossier?: Dossier | undefined;
}

/** A paper of a plan, ready to be written. */
export interface MadePaper {
  /** As the template made it. */
  readonly plain: Document;
  /** As the style arranges it. */
  readonly document: Document;
  readonly style: Style;
  readonly fonts: LoadedFontBook;
  /** Those of the formats asked for that can be written. */
  readonly formats: readonly Format[];
  readonly drawn: PictureOptions;
  /** Its pages; laid out when first asked for. */
  readonly layout: Layout;
}

/**
 * Makes a paper of a plan, up to its pages; a mistake of a template is told and nothing is made. A character that no
 * face has is told and stops what is laid out alone: who opens the other formats brings fonts of their own.
 */
export function makePaper(plan: Plan, making: Making): Outcome<MadePaper> {
  const { fonts, paper } = making;
  const { pictureNamed, diagnostics: unprintable } = picturesFor(plan, making);
  if (unprintable.length > 0) return { value: undefined, diagnostics: unprintable };
  const { value: made, diagnostics } = renderDocument(plan, paper, pictureNamed, making.dossier);
  const plain = made && asWished(inSchool(made, making.school), plan, making);
  const document = plain && arrange(plain, making.style, contentsLevels(plan, making));
  if (!document || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const laidOut = making.formats.some((format) => formatTable[format].laidOut);
  const missing = laidOut ? findMissing(document, plan, fonts) : [];
  const formats = making.formats.filter((format) => missing.length === 0 || !formatTable[format].laidOut);
  const numbered = making.style.numbered ? making.style : styleOfPlan(making.style, plan);
  const style = withDraftHeader(numbered, plan.draft?.value);
  const placed = missing.length === 0 && making.formats.some(isPaged);
  const { fitted, told } = placed
    ? fitToPages(document, style, plan, making)
    : { fitted: { document, style, set: undefined }, told: [] };
  let layout: Layout | undefined;
  const value = {
    plain,
    document: fitted.document,
    style: fitted.style,
    fonts,
    formats,
    drawn: making.drawn ?? usualPictures,
    get layout() {
      layout ??= layOut(fitted.document, fitted.style, fonts, fitted.set);
      return layout;
    },
  };
  return { value, diagnostics: [...diagnostics, ...missing, ...told] };
}

/** A document on as many pages as its paper or its plan lets it take, and what is to be told of that. */
function fitToPages(
  document: Document,
  style: Style,
  plan: Plan,
  { fonts, paper: { paper } }: Making,
): { readonly fitted: Fitted; readonly told: readonly Diagnostic[] } {
  if (typeof paper.pages === "number") {
    const fitted = fitPages(document, style, fonts, paper.pages);
    return { fitted, told: tooLongFor(plan, { start: 0, end: 0 }, paper, paper.pages, pagesOf(fitted)) };
  }
  const usual = adjustLines(document, style, fonts);
  if (paper.pages === "save") return { fitted: savePage(usual, fonts), told: [] };
  const { pages: wish } = plan;
  if (!paper.whole || wish === undefined) return { fitted: usual, told: [] };
  const natural = usual.set ?? setPages(document, style, fonts);
  const most = wish.most === "fewer" ? Math.max(1, natural.sheets.length - 1) : wish.most;
  const fitted = fitPages(document, style, fonts, most, style.closer);
  const pages = pagesOf(fitted);
  // What cannot be done is not half done.
  return pages <= most
    ? { fitted, told: [] }
    : { fitted: usual, told: tooLongFor(plan, wish.range, paper, most, pages) };
}

/** Whether a format has pages. */
function isPaged(format: Format): boolean {
  return format !== "txt";
}

function tooLongFor(
  plan: Plan,
  range: Range,
  { zh: paper }: Paper,
  most: number,
  pages: number,
): readonly Diagnostic[] {
  return pages <= most ? [] : [diagnose(tooLong, plan.source, range, { paper, pages, most })];
}

/** A document with what the plan and the style ask for wherever it is printed, as text too. */
function asWished(document: Document, plan: Plan, making: Making): Document {
  const { style, paper } = making;
  const runIn = paper.paper.whole ? (plan.runIn ?? style.runIn) : style.runIn;
  // In a form a heading has a cell of its own.
  const joined = style.arrangement === "form" ? document : withRunIns(document, runIn);
  return withReferences(withDraft(joined, draftOf(plan, making)), style.tableNumbers);
}

/** What the plan itself is called below its title while it is no final version; papers beside it say so in their headers. */
function draftOf({ draft }: Plan, { paper }: Making): string | undefined {
  return paper.paper.whole ? draft?.value : undefined;
}

/** How many levels of headings the table of contents of a paper lists; 0: it has none. */
function contentsLevels({ contents }: Plan, { style, paper }: Making): number {
  if (!paper.paper.whole) return 0;
  const { when, levels } = style.contents;
  if (contents === undefined) return when === "always" ? levels : 0;
  return contents.levels === "usual" ? levels : contents.levels;
}

function inSchool(document: Document, school: string | undefined): Document {
  return school === undefined ? document : { ...document, properties: { ...document.properties, school } };
}

/** The pictures of a plan, and those that a template names itself: beside it, else beside the plan. */
function picturesFor(
  plan: Plan,
  { pictures: files = noFiles, templatePictures = noFiles }: Making,
): { readonly pictureNamed: PictureNamed; readonly diagnostics: readonly Diagnostic[] } {
  const { pictures, diagnostics } = loadPictures(plan, files);
  const named = (name: string): ReturnType<PictureNamed> =>
    pictures.get(name) ?? loadPicture(name, templatePictures) ?? besidePlan(name, files);
  return { pictureNamed: named, diagnostics };
}

/** A picture that a template names and that lies in the plan's folder or below: no template looks further. */
function besidePlan(name: string, files: PictureFiles): ReturnType<PictureNamed> {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(name) ? undefined : loadPicture(name, files);
}

const noFiles: PictureFiles = { look: () => undefined, read: () => undefined, neighbours: () => [] };

/** The style with the numbering that the plan asks for. */
export function styleOfPlan(style: Style, plan: Plan): Style {
  const { numbering } = plan;
  if (!numbering) return style;
  const scheme =
    numbering.scheme === undefined
      ? numberingOf(numbering.marks.map((mark) => mark.value))
      : namedNumbering(numbering.scheme);
  return scheme ? { ...style, numbering: scheme } : style;
}

/** The faces that help out are the same for every role, so 宋体 stands for all. */
function findMissing(document: Document, plan: Plan, fonts: LoadedFontBook): readonly Diagnostic[] {
  const text = drawnText(documentText(document));
  return missingCharacters(fonts, [{ query: { role: "song", bold: false }, text }]).map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    const data = { character, codePoint: codePointName(codePoint), kind: kindOf(codePoint) };
    return diagnose(missingCharacter, plan.source, placeOf(character, plan), data);
  });
}

/** Where the plan has a character: in a text, in a key, or nowhere (then it came from the template). */
function placeOf(character: string, plan: Plan): Range {
  const { text: source } = plan.source;
  const holder = textsOf(plan).find((text) => text.value.includes(character));
  const start = source.indexOf(character, holder?.range.start ?? 0);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + character.length };
}
