import type { Block, Document, Heading, Paragraph } from "../../document/document.ts";
import { type Numbers, numberDocument } from "../../document/numbering.ts";
import { placeNames } from "../../document/places.ts";
import { belongsAbove, leadsIn, runInColon } from "../../document/plain-text.ts";
import type { FontBook } from "../../font/face.ts";
import { joinsNext } from "../../style/head.ts";
import type { Look, Role, Style } from "../../style/style.ts";
import type { Breaking, Flow, Run } from "../content.ts";
import type { Tag } from "../page.ts";
import { inkOf, type KnownGrids, leadingOf, lookOf, passageOf, type Scope } from "../shape/scope.ts";
import type { Shaper } from "../shape/shaper.ts";
import { sidesOf, turned } from "../sides.ts";
import { collectContents } from "./contents.ts";
import { collectAttachments, collectSignature } from "./end.ts";
import { collectFields } from "./fields.ts";
import { collectFigure } from "./figure.ts";
import { collectImprint } from "./imprint.ts";
import { collectLetterhead } from "./letterhead.ts";
import { collectList } from "./list.ts";
import { outlineOf } from "./outline.ts";
import { runsOf } from "./runs.ts";
import { collectTable } from "./table.ts";

/**
 * Turns a document into passages and tables with every look, number and structure element resolved; with
 * tables that were collected already for pages of a style, where `known` has them.
 */
export function collect(
  document: Document,
  style: Style,
  fonts: FontBook,
  shaper: Shaper,
  folios: Scope["folios"] = new Map(),
  known?: KnownGrids,
): readonly Flow[] {
  const numbers: Numbers = numberDocument(document, style.numbering);
  const { page } = style;
  const titled = document.blocks.some((block) => block.type === "paragraph" && isTitle(block.role));
  const scope: Scope = {
    style,
    fonts,
    shaper,
    numbers,
    outline: outlineOf(document, numbers),
    document,
    places: placeNames(document, numbers),
    folios,
    measure: page.width - page.left - page.right,
    tag: { role: "Document", parent: undefined },
    left: 0,
    cell: undefined,
    headingsFrom: titled ? 2 : 1,
    collect: collectBlocks,
    ...(known ? { known } : {}),
  };
  return sidesOf(document.blocks).flatMap(({ landscape, blocks }, i): readonly Flow[] => {
    const turn = landscape ? "landscape" : "portrait";
    const side = turned(style, landscape);
    const measure = side.page.width - side.page.left - side.page.right;
    const flows = collectBlocks(blocks, { ...scope, style: side, measure });
    return i > 0 || landscape ? [{ type: "new-page", turn }, ...flows] : flows;
  });
}

function collectBlocks(blocks: readonly Block[], scope: Scope): readonly Flow[] {
  return blocks.flatMap((block, i) => {
    const flows = closeUp(collectBlock(block, scope), block, blocks[i + 1]);
    if (!belongsAbove(blocks, i)) return flows;
    return flows.map((flow) => (flow.type === "passage" ? { ...flow, keepPrevious: true } : flow));
  });
}

/** Title, subtitle and document number stand together: no space between them. */
function closeUp(flows: readonly Flow[], block: Block, next: Block | undefined): readonly Flow[] {
  const joined = block.type === "paragraph" && next?.type === "paragraph" && joinsNext(block.role, next.role);
  return joined ? flows.map((flow) => (flow.type === "passage" ? { ...flow, after: 0 } : flow)) : flows;
}

function collectBlock(block: Block, scope: Scope): readonly Flow[] {
  switch (block.type) {
    case "heading":
      return [collectHeading(block, scope)];
    case "paragraph":
      return [collectParagraph(block, scope)];
    case "list":
      return collectList(block, scope);
    case "fields":
      return collectFields(block, scope);
    case "table":
      return collectTable(block, scope);
    case "figure":
      return collectFigure(block, scope);
    case "letterhead":
      return collectLetterhead(block, scope);
    case "imprint":
      return collectImprint(block, scope);
    case "signature":
      return collectSignature(block, scope);
    case "attachments":
      return collectAttachments(block, scope);
    case "contents":
      return collectContents(block, scope);
    case "page-break":
      return scope.cell ? [] : [{ type: "new-page", ...(block.cover ? { cover: true } : {}) }];
    case "separator":
      return [
        {
          type: "separation",
          cut: block.cut === true,
          leading: leadingOf(lookOf(scope, "body"), scope.fonts),
          node: block,
        },
      ];
  }
}

const headingRoles = ["heading1", "heading2", "heading3", "heading4", "heading5"] as const;
const headingTags = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;

function collectHeading(heading: Heading, scope: Scope): Flow {
  const look = lookOf(scope, headingRoles[heading.level - 1] ?? "heading5");
  const role = headingTags[heading.level + scope.headingsFrom - 2] ?? "H6";
  const tag: Tag = { role: scope.cell ? "P" : role, parent: scope.tag };
  const numbered = scope.numbers.get(heading);
  const ink = inkOf(look);
  const runs: Run[] = [
    ...textRun(numbered?.text, ink, tag),
    ...runsOf(heading.children, look, tag, scope.fonts),
    ...textRun(numbered?.close, ink, tag),
  ];
  const entry = scope.outline.get(heading);
  const place = scope.places.get(heading);
  const { text } = heading;
  if (!text)
    return passageOf(scope, look, runs, { breaking: "heading", keepNext: true, entry, place, node: heading });
  runs.push(...textRun(runInColon, ink, tag), ...runsOf(text, lookOf(scope, "body"), tag, scope.fonts));
  return passageOf(scope, look, runs, { entry, place, node: heading });
}

function textRun(text: string | undefined, ink: Run["ink"], tag: Tag): Run[] {
  return text ? [{ text, ink, tag }] : [];
}

const keptNext: ReadonlySet<Role> = new Set<Role>([
  "title",
  "subtitle",
  "draft",
  "contents-title",
  "cover-title",
  "cover-subtitle",
  "number",
  "classification",
  "caption",
  "imprint",
  "attachment-mark",
  "attachment-title",
]);

function collectParagraph(paragraph: Paragraph, scope: Scope): Flow {
  const { role } = paragraph;
  const look = lookOf(scope, role);
  const tag: Tag = { role: paragraphTag(role, scope), parent: scope.tag };
  const keepNext = (keptNext.has(role) || leadsIn(paragraph.children)) && scope.cell === undefined;
  const entry = scope.outline.get(paragraph);
  const { above } = paragraph;
  const space = above === undefined ? {} : { before: above };
  const place = scope.places.get(paragraph);
  const options = { breaking: breakingOf(role, look), keepNext, entry, place, node: paragraph, ...space };
  return passageOf(scope, look, runsOf(paragraph.children, look, tag, scope.fonts), options);
}

function isTitle(role: Paragraph["role"]): boolean {
  return role === "title" || role === "cover-title";
}

/** The document's title is its H1, as PDF/UA wants the first heading to be; so is an attachment's. */
function paragraphTag(role: Paragraph["role"], scope: Scope): Tag["role"] {
  return (isTitle(role) || role === "attachment-title") && !scope.cell ? "H1" : "P";
}

const balanced: ReadonlySet<Role> = new Set<Role>([
  "title",
  "subtitle",
  "draft",
  "contents-title",
  "cover-title",
  "cover-subtitle",
  "attachment-title",
]);

function breakingOf(role: Paragraph["role"], look: Look): Breaking {
  if (balanced.has(role)) return "title";
  return role === "caption" && look.align === "center" ? "title" : "body";
}
