import type { Block, Document } from "../../document/document.ts";
import { numberDocument } from "../../document/numbering.ts";
import { placeNames, referredTo } from "../../document/places.ts";
import { contentsOf, outlineOf } from "../../layout/collect/outline.ts";
import type { InPrint } from "../../layout/page.ts";
import { sidesOf } from "../../layout/sides.ts";
import type { Style } from "../../style/style.ts";
import { seal, sealPlace } from "../seal.ts";
import { writeBlocks } from "./blocks.ts";
import { styleSheet } from "./css.ts";
import { escapeHtml } from "./escape.ts";
import type { Place } from "./place.ts";

/**
 * Writes a document as one HTML file (UTF-8, sealed) that needs nothing beside it: it looks like the page, and
 * prints like it where it is told what of the document begins a page.
 */
export function writeHtml(document: Document, style: Style, inPrint: InPrint = unknown): Uint8Array {
  const body = sidesIn(document.blocks, placeIn(document, style, inPrint));
  const { title, author, language } = document.properties;
  const text = [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta name="activity-plan-digest" content="${sealPlace()}">`,
    `<title>${escapeHtml(title === "" ? "方案" : title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(author === "" ? [] : [`<meta name="author" content="${escapeHtml(author)}">`]),
    '<meta name="generator" content="activity-plan">',
    `<style>\n${styleSheet(style, document.properties, inPrint.pages)}\n</style>`,
    "</head>",
    "<body>",
    `<main>\n${body}</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return seal(new TextEncoder().encode(text));
}

/** Where the blocks of a document stand that are in nothing else. */
function placeIn(document: Document, style: Style, inPrint: InPrint): Place {
  const titled = document.blocks.some(
    (block) => block.type === "paragraph" && (block.role === "title" || block.role === "cover-title"),
  );
  const numbers = numberDocument(document, style.numbering);
  const levels = document.blocks.find((block) => block.type === "contents")?.levels ?? 0;
  const contents = levels === 0 ? [] : contentsOf(document, outlineOf(document, numbers), levels);
  const places = placeNames(document, numbers);
  const led = new Set([...referredTo(document.blocks), ...contents.map(({ block }) => places.get(block))]);
  return {
    style,
    numbers,
    places: new Map([...places].filter(([, name]) => led.has(name))),
    contents,
    starts: inPrint.starts,
    folios: inPrint.folios,
    cell: false,
    headingsFrom: titled ? 2 : 1,
    write: writeBlocks,
  };
}

/** The blocks as they stand in the file: what lies across is told apart from what stands upright. */
function sidesIn(all: readonly Block[], place: Place): string {
  const sides = sidesOf(all).map(({ landscape, blocks }, i) => {
    const turned = i === 0 ? blocks : [turn, ...blocks];
    return landscape ? across(writeBlocks(turned, place)) : upright(turned, place);
  });
  return sides.join("");
}

/** No pages were laid out: a browser ends them where it will. */
const unknown: InPrint = { starts: new Map(), folios: new Map(), pages: 0 };

/** Stands where pages turn. */
const turn: Block = { type: "page-break" };

/** The pages that lie across have a name of their own, by which a browser turns them. */
function across(html: string): string {
  return `<div class="across">\n${html}</div>\n`;
}

/** Upright pages; those of a cover and a table of contents are not counted. */
function upright(blocks: readonly Block[], place: Place): string {
  const cover = blocks.findLastIndex((block) => block.type === "page-break" && block.cover);
  if (cover < 1) return writeBlocks(blocks, place);
  const front = `<div class="cover">\n${writeBlocks(blocks.slice(0, cover), place)}</div>\n`;
  return front + writeBlocks(blocks.slice(cover), place);
}
