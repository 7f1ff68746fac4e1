import type { Face } from "../../font/face.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";
import type { DrawingItem, Layout, Page, PictureItem, Tag, TextItem } from "../../layout/page.ts";
import { moved } from "../../layout/pages/fragment.ts";
import type { Picture } from "../../picture/picture.ts";
import type { PageOptions, PageWriter } from "../page-writer.ts";
import { seal, sealPlace } from "../seal.ts";
import { setOutputIntent } from "./archive.ts";
import { embedFont } from "./embed-font.ts";
import { createLinks, type Links } from "./links.ts";
import { setMetadata } from "./metadata.ts";
import { writeOutline } from "./outline.ts";
import {
  type ContentState,
  initialState,
  type LineContent,
  lineContent,
  pictureContent,
  ruleContent,
} from "./page-content.ts";
import { createPageFont, type PageFont } from "./page-font.ts";
import { collectBytes, openPdf, type PdfInfo, type PdfKit, type PdfObject } from "./pdf-kit.ts";
import { pdfString } from "./pdf-value.ts";
import { pictureObject } from "./picture-object.ts";
import { segmentsOf } from "./segments.ts";
import { createStructure, type Structure } from "./structure.ts";

/** The PDF file of a layout: embedded subsets, exact text, structure, bookmarks; the same bytes each time. */
export const writePdf: PageWriter = async (layout, options) => {
  const { properties } = options;
  const info = infoOf(options);
  const kit = openPdf(info, properties.language);
  setMetadata(kit, info, properties.language, isArchival(layout));
  setOutputIntent(kit);
  const fonts = createFonts(kit, options.fontOf);
  const pictures = createPictures(kit);
  const structure = createStructure(kit);
  const links = createLinks(kit, structure);
  const pages = layout.pages.map((page) => writePage(kit, page, { fonts, pictures, links }, structure));
  links.end(layout.spots ?? new Map(), pages);
  structure.end();
  for (const { font, object } of fonts.used()) embedFont(kit, font, object);
  writeOutline(kit, layout.bookmarks, pages);
  kit.end();
  return [seal(await collectBytes(kit))];
};

/** PDF/A-1 wants every colour in the space that the file describes: sRGB, not the four colours of print. */
function isArchival({ pages }: Layout): boolean {
  return pages.every(
    ({ items }) => !items.some((item) => item.type === "picture" && item.picture.channels === 4),
  );
}

function infoOf({ properties: { title, author }, date, digest }: PageOptions): PdfInfo {
  return {
    Title: title,
    Author: author,
    Creator: "activity-plan",
    Producer: "activity-plan",
    CreationDate: date,
    ModDate: date,
    ActivityPlanDigest: sealPlace(digest),
  };
}

interface EmbeddedFont {
  readonly font: PageFont;
  readonly object: PdfObject;
}

interface Fonts {
  of(item: TextItem): PageFont;
  used(): readonly EmbeddedFont[];
}

/** The fonts of a file; each page that uses one names it among its resources. */
function createFonts(kit: PdfKit, fontOf: (face: Face) => TrueTypeFont): Fonts {
  const fonts = new Map<string, EmbeddedFont>();
  return {
    of({ face }) {
      let known = fonts.get(face.key);
      if (!known) {
        const font = createPageFont(`F${fonts.size + 1}`, face, fontOf(face));
        known = { font, object: kit.ref({}) };
        fonts.set(face.key, known);
      }
      kit.page.fonts[known.font.name] = known.object;
      return known.font;
    },
    used: () => [...fonts.values()],
  };
}

/** The name of a picture among the resources of the page that shows it; the same one is in the file once. */
type Pictures = (item: PictureItem) => string;

function createPictures(kit: PdfKit): Pictures {
  const objects = new Map<Picture, { readonly name: string; readonly object: PdfObject }>();
  return ({ picture }) => {
    const known = objects.get(picture) ?? {
      name: `I${objects.size + 1}`,
      object: pictureObject(kit, picture),
    };
    objects.set(picture, known);
    kit.page.xobjects[known.name] = known.object;
    return known.name;
  };
}

interface Resources {
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly links: Links;
}

/** Writes a page; every piece of its content is a node of the structure or an artifact. */
function writePage(
  kit: PdfKit,
  page: Page,
  { fonts, pictures, links }: Resources,
  structure: Structure,
): PdfObject {
  kit.addPage({ size: [page.width, page.height] });
  const state = initialState();
  for (const { tag, lines, rules, pictures: shown, drawings } of segmentsOf(page.items)) {
    if (tag) structure.mention(tag);
    const content = lines
      .map((line) => lineContent(line, fonts.of, state))
      .filter((line) => line !== undefined);
    content.push(...shown.map((item) => pictureContent(item, pictures(item))));
    content.push(...drawings.flatMap((item) => drawingContent(item, fonts.of, state)));
    if (tag)
      for (const { x, y, width, height } of [...shown, ...drawings])
        structure.place(tag, [x, page.height - y - height, x + width, page.height - y]);
    if (tag) {
      writeNode(kit, tag, structure, content);
      if (tag.role === "Link") links.add(tag, lines, page.height);
    } else writeArtifact(kit, [...content, ...rules.map((rule) => ruleContent(rule, state))]);
  }
  return kit.page.dictionary;
}

/** The bars of a drawing, then its texts. */
function drawingContent(
  { x, y, items }: DrawingItem,
  fontOf: (item: TextItem) => PageFont,
  state: ContentState,
): readonly LineContent[] {
  const [segment] = segmentsOf(items.map((item) => ({ ...moved(item, x, y), tag: undefined })));
  const rules = (segment?.rules ?? []).map((rule) => ruleContent(rule, state));
  const lines = (segment?.lines ?? []).map((line) => lineContent(line, fontOf, state));
  // The figure is described as a whole: its texts need no spelling of their own.
  return [...rules, ...lines.filter((line) => line !== undefined)].map((line) => ({
    ...line,
    spelling: undefined,
  }));
}

/** A line that is spelt out is a marked piece of its own, so that its spelling hides no other line. */
function writeNode(kit: PdfKit, tag: Tag, structure: Structure, lines: readonly LineContent[]): void {
  lines.forEach(({ operators, spelling }, i) => {
    const joins = i > 0 && spelling === undefined && lines[i - 1]?.spelling === undefined;
    if (!joins) {
      if (i > 0) kit.addContent("EMC");
      const piece = structure.piece(tag, kit.page.dictionary);
      kit.addContent(
        spelling === undefined
          ? `/${tag.role} <<\n/MCID ${piece}\n>> BDC`
          : `/Span <<\n/MCID ${piece}\n/ActualText ${pdfString(spelling)}\n>> BDC`,
      );
    }
    kit.addContent(operators);
  });
  if (lines.length > 0) kit.addContent("EMC");
}

function writeArtifact(kit: PdfKit, lines: readonly LineContent[]): void {
  if (lines.length === 0) return;
  kit.addContent("/Artifact BMC");
  for (const { operators, spelling } of lines) {
    if (spelling !== undefined) kit.addContent(`/Span <<\n/ActualText ${pdfString(spelling)}\n>> BDC`);
    kit.addContent(operators);
    if (spelling !== undefined) kit.addContent("EMC");
  }
  kit.addContent("EMC");
}
