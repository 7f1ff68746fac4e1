import type {
  AttachmentNote,
  Block,
  Contents,
  Field,
  Fields,
  Heading,
  Imprint,
  Letterhead,
  List,
  ListItem,
  Paragraph,
  Signature,
} from "../../document/document.ts";
import { inlineText, runInColon, signerLabel } from "../../document/plain-text.ts";
import { contentsRole } from "../../layout/collect/contents.ts";
import { planMark } from "../../layout/letterhead.ts";
import { titleWordEnds } from "../../layout/lines/title-words.ts";
import { printedCount } from "../../layout/shape/scope.ts";
import { titleLines } from "../title-lines.ts";
import { writeFigure } from "./figure.ts";
import { idOf } from "./identifier.ts";
import { inlinesHtml, textHtml } from "./inlines.ts";
import { onSheets, placesIn, sheetClass } from "./on-sheets.ts";
import type { Place } from "./place.ts";
import { writeTable } from "./table.ts";

type Writers = {
  readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, place: Place) => string;
};

/** How each kind of block is written: the compiler proves that none is missing. */
const writers: Writers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  fields: writeFields,
  table: writeTable,
  figure: writeFigure,
  letterhead: writeLetterhead,
  imprint: writeImprint,
  signature: writeSignature,
  attachments: writeAttachments,
  contents: writeContents,
  "page-break": (_, { cell }) => (cell ? "" : '<div class="new-page"></div>\n'),
  separator: (block, place) => `<hr${classes(block, place, block.cut ? "cut" : "")}>\n`,
};

/** Blocks as HTML, a line each. */
export function writeBlocks(blocks: readonly Block[], place: Place): string {
  return blocks.map((block) => writeBlock(block, place)).join("");
}

function writeBlock<T extends Block["type"]>(block: Extract<Block, { type: T }>, place: Place): string {
  const write = writers[block.type as T] as Writers[T];
  return write(block, place);
}

function mark(text: string | undefined): string {
  return text ? `<span class="mark">${textHtml(text)}</span>` : "";
}

function writeHeading(heading: Heading, place: Place): string {
  const numbered = place.numbers.get(heading);
  const words = mark(numbered?.text) + inlinesHtml(heading.children) + textHtml(numbered?.close ?? "");
  const name = place.cell ? "p" : `h${Math.min(6, heading.level + place.headingsFrom - 1)}`;
  const text = heading.text ? `${runInColon}<span class="run-in">${inlinesHtml(heading.text)}</span>` : "";
  return lineHtml(heading, place, { name, class: `heading${heading.level}`, words: words + text });
}

/** Each line leads to its place; in print it has the number of its page. */
function writeContents(block: Contents, { contents, places, starts, folios }: Place): string {
  const opening = new Set(starts.get(block));
  const lines = contents.map(({ level, title, block }, i) => {
    const place = places.get(block) ?? "";
    const folio = folios.get(place);
    const number = folio === undefined ? "" : `<span class="folio">${folio}</span>`;
    const name = `${contentsRole(level)}${opening.has(i) ? ` ${sheetClass}` : ""}`;
    return `<p class="${name}"><a href="#${place}">${textHtml(title)}</a>${number}</p>\n`;
  });
  return `<nav class="contents">\n${lines.join("")}</nav>\n`;
}

const titles: ReadonlySet<Paragraph["role"]> = new Set(["title", "cover-title", "attachment-title"]);

function writeParagraph(block: Paragraph, place: Place): string {
  const { role, children } = block;
  const { cell } = place;
  // An attachment's title opens a part of its own, below the document's title.
  const name = !titles.has(role) || cell ? "p" : role === "attachment-title" ? "h2" : "h1";
  const words = name === "p" ? inlinesHtml(children) : titleHtml(titleLines(block, place.style));
  return lineHtml(block, place, { name, class: role, words });
}

/** A line of HTML and how it is marked. */
interface Line {
  readonly name: string;
  readonly class: string;
  readonly words: string;
}

/** A node as one element of text; in print its pages begin where they do on the page. */
function lineHtml(node: Block | Field | ListItem, place: Place, { name, class: own, words }: Line): string {
  const id = "type" in node && node.type !== "item" ? idOf(node, place) : "";
  const text = onSheets(words, placesIn(node, place.starts));
  return `<${name}${id}${classes(node, place, own)}>${text}</${name}>\n`;
}

/** The classes of an element: its own, and that of what begins a page. */
function classes(node: object, { starts }: Place, own: string): string {
  const sheet = starts.get(node)?.includes(0) ? sheetClass : "";
  const names = [own, sheet].filter((name) => name !== "").join(" ");
  return names === "" ? "" : ` class="${names}"`;
}

/** A title has the lines of the page; where one has no room it may break where a word ends (GB/T 9704-2012, 7.3.1: 词意完整). */
function titleHtml(children: Paragraph["children"]): string {
  const ends = [...children.flatMap(({ type }, i) => (type === "break" ? [i] : [])), children.length];
  const lines = ends.map((end, i) => children.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
  if (lines.length === 1) return phrasesHtml(children);
  return lines.map((line) => `<span class="line">${phrasesHtml(line)}</span>`).join("<br>");
}

function phrasesHtml(children: Paragraph["children"]): string {
  const phrases = (text: string): string => {
    const ends = [0, ...titleWordEnds(text).map(({ at }) => at), text.length];
    return ends
      .slice(1)
      .map((end, i) => textHtml(text.slice(ends[i], end)))
      .join("<wbr>");
  };
  return children
    .map((child) => (child.type === "text" ? phrases(child.value) : inlinesHtml([child])))
    .join("");
}

/** The marks are text, so that what is copied has them; the list says that it is one. */
function writeList(list: List, place: Place): string {
  const items = list.items.map((item) => writeItem(item, place)).join("");
  return `<ul class="item${Math.min(5, list.level + 1)}">\n${items}</ul>\n`;
}

function writeItem(item: ListItem, place: Place): string {
  const numbered = place.numbers.get(item);
  const [first, ...rest] = item.blocks;
  const close = textHtml(numbered?.close ?? "");
  const line = (text: string): string =>
    lineHtml(item, place, { name: "p", class: "", words: mark(numbered?.text) + text + close });
  if (first?.type === "paragraph") {
    return `<li>${line(inlinesHtml(first.children))}${place.write(rest, place)}</li>\n`;
  }
  const [entry, ...entries] = first?.type === "fields" ? first.entries : [];
  if (first?.type === "fields" && entry) {
    const { words, others } = fieldLine(entry);
    const left = entries.length > 0 ? [{ ...first, entries }] : [];
    return `<li>${line(words)}${place.write([...others, ...left, ...rest], place)}</li>\n`;
  }
  return `<li>${numbered ? line("") : ""}${place.write(item.blocks, place)}</li>\n`;
}

function writeFields({ entries, role }: Fields, place: Place): string {
  const lines = entries.map((entry) => {
    const { words, others } = fieldLine(entry);
    const line = { name: "p", class: role === "cover" ? "cover-fact" : "field", words };
    return lineHtml(entry, place, line) + place.write(others, place);
  });
  return role === "cover" ? `<div class="cover-facts">\n${lines.join("")}</div>\n` : lines.join("");
}

/** A label with its colon and the first paragraph of its value; the blocks that are left. */
function fieldLine({ label, value }: Field): { readonly words: string; readonly others: readonly Block[] } {
  const colon = /[：:]$/u.test(inlineText(label)) || label.length === 0 ? "" : "：";
  const lead = label.length === 0 ? "" : `<span class="lead">${inlinesHtml(label)}${colon}</span>`;
  const [first, ...others] = value;
  if (first?.type !== "paragraph") return { words: lead, others: value };
  return { words: lead + inlinesHtml(first.children), others };
}

/** The lines at the left, the red mark, the number with who lets the document out, the red line. */
function writeLetterhead(block: Letterhead, place: Place): string {
  const { classification, issuers, word, number, signers } = block;
  const names = issuers.map((issuer) => `<p>${textHtml(issuer)}</p>\n`).join("");
  const beside = word === "" ? "" : `<p class="word">${textHtml(word)}</p>\n`;
  const size = issuers.length > 0 ? planMark(block, place.style).size : 0;
  const mark =
    issuers.length === 0
      ? ""
      : `<div class="issuer" style="font-size: ${size}pt">\n<div class="issuers">\n${names}</div>\n${beside}</div>\n`;
  const numbered = number ? inlinesHtml(number.children) : "";
  const signed =
    signers.length === 0 ? "" : `<span class="signer">${textHtml(signerLabel + signers.join("　"))}</span>`;
  const upward = signers.length > 0 ? " upward" : "";
  const line =
    numbered + signed === "" ? "" : `<p class="number${upward}"><span>${numbered}</span>${signed}</p>\n`;
  const rule = issuers.length === 0 ? "" : '<hr class="red">\n';
  return `${place.write(classification, place)}${mark}${line}${rule}`;
}

function writeImprint(imprint: Imprint, place: Place): string {
  const { lines, unit, date } = imprint;
  const printed =
    unit + date === ""
      ? ""
      : `<p class="printed"><span>${textHtml(unit)}</span><span>${textHtml(date)}</span></p>\n`;
  const box = `<div${classes(imprint, place, "imprint-box")}>\n${place.write(lines, place)}${printed}</div>\n`;
  const blank = (place.starts.get(imprint)?.length ?? 0) > 1;
  return blank ? `<div class="bare">\n<div class="${sheetClass}"></div>\n${box}</div>\n` : box;
}

function writeSignature(signature: Signature, place: Place): string {
  const { units, date } = signature;
  const lines = [...units, date].filter((line) => line !== "");
  return `<div${classes(signature, place, "signature")}>\n${lines.map((line) => `<p>${textHtml(line)}</p>\n`).join("")}</div>\n`;
}

function writeAttachments(note: AttachmentNote, place: Place): string {
  const { names } = note;
  let before = 0;
  const lines = names.map((name, i) => {
    const words = `${i === 0 ? "附件：" : ""}${names.length > 1 ? `${i + 1}. ` : ""}${name}`;
    const end = before + printedCount(words);
    const places = placesIn(note, place.starts, before, end);
    before = end;
    const hidden = i === 0 ? "" : '<span class="hidden">附件：</span>';
    return `<p${i > 0 && places.includes(0) ? ` class="${sheetClass}"` : ""}>${hidden}${onSheets(textHtml(words), places)}</p>\n`;
  });
  return `<div${idOf(note, place)}${classes(note, place, "attachments")}>\n${lines.join("")}</div>\n`;
}
