import type { Properties } from "../../document/document.ts";
import { factOf, footerTexts, partsOfRunning } from "../../layout/pages/running.ts";
import { hasTwoSides, turned } from "../../layout/sides.ts";
import type { RunningTexts, Style } from "../../style/style.ts";
import { decimal, mm } from "./lengths.ts";
import { sheetClass } from "./on-sheets.ts";

/** Word's single line, in ems of a Chinese face. */
export const wordLine = 1.3;

/** What the sheet says of print: pages with their headers and footers, and that they begin where ours do. */
export function printRules(style: Style, properties: Properties, pages: number): readonly string[] {
  const { page, pitch, looks } = style;
  const running = runningRules(style, properties, pages);
  const across = turned(style, true);
  return [
    `@page { size: ${mm(page.width)} ${mm(page.height)}; margin: ${margins(style, slack(style))}; ${running.all} }`,
    ...running.sides,
    `@page across { size: ${mm(page.height)} ${mm(page.width)}; margin: ${margins(across, slack(style))}; } .across { page: across; }`,
    // A cover has no number, and pages count from the one behind it; nor has an imprint behind a blank page.
    `@page cover { counter-increment: page 0; ${noBoxes} } .cover { page: cover; }`,
    `@page bare { ${noBoxes} } .bare { page: bare; }`,
    ".folio { display: none; }",
    "@media print { html { background: none; } main { width: auto; margin: 0; padding: 0; min-height: 0; } }",
    `@media print { body { letter-spacing: ${decimal(pitch - tighter * looks.body.size)}pt; } p { orphans: 1; widows: 1; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } table:has(col) { table-layout: fixed; } }`,
    // A paragraph that goes on over a page is filled up to its last line there.
    `@media print { .${sheetClass} { break-before: page; } .part { display: block; } .part.${sheetClass} { text-indent: 0; } .filled { text-align-last: var(--last); } }`,
    `@media print { .contents p { display: flex; } .folio { display: flex; flex: 1; } .folio::before { content: ""; flex: 1; border-bottom: 1pt dotted; margin: 0 .4em .5em; } }`,
  ];
}

/** The margins of a page, the one at its foot less some points. */
export function margins({ page }: Style, less = 0): string {
  return [page.top, page.right, page.bottom - less, page.left].map(mm).join(" ");
}

/** Browsers squeeze no marks, so that a page's text takes a line more now and then: room for two at its foot, points. */
function slack({ looks, page }: Style): number {
  const { line, size } = looks.body;
  const room = 2 * ("exact" in line ? line.exact : line.multiple * wordLine * size);
  return Math.max(0, Math.min(room, page.bottom - footRoom));
}

/** Room for the page number at a page's foot, points. */
const footRoom = 24;

/** What a browser takes off each character in print, in place of the blank of marks that the page layout squeezes: em. */
const tighter = 0.018;

/** The boxes in a page's margins that hold a header or a footer. */
const boxes = (["top", "bottom"] as const).flatMap((edge) =>
  (["left", "center", "right"] as const).map((align) => ({ edge, align })),
);
const nothing = boxes.map(({ edge, align }) => ({ edge, rule: `@${edge}-${align} { content: none; }` }));
const noBoxes = nothing.map(({ rule }) => rule).join(" ");
const noHeader = nothing.flatMap(({ edge, rule }) => (edge === "top" ? [rule] : [])).join(" ");

/** Headers and footers in the margin boxes of CSS; browsers that do not know them print none. */
function runningRules(
  style: Style,
  properties: Properties,
  pages: number,
): { readonly all: string; readonly sides: readonly string[] } {
  const { header, looks, pageNumber } = style;
  const inset = pageNumber.align === "outer" ? pageNumber.inset : 0;
  const head = `font-size: ${decimal(looks.header.size)}pt; vertical-align: bottom; padding-bottom: ${decimal(header.distance - looks.header.size / 2)}pt;`;
  const foot = `font-size: ${decimal(looks["page-number"].size)}pt; vertical-align: top; padding: 0 ${decimal(inset)}em;`;
  const boxesOf = (edge: "top" | "bottom", texts: RunningTexts): string =>
    boxes
      .filter((box) => box.edge === edge && texts[box.align] !== "")
      .map(({ align }) => {
        const content = contentOf(texts[align], properties, pages);
        return `@${edge}-${align} { content: ${content}; ${edge === "top" ? head : foot} }`;
      })
      .join(" ");
  const top = boxesOf("top", header);
  const first = header.firstPage || top === "" ? [] : [`@page :first { ${noHeader} }`];
  if (!hasTwoSides(style))
    return { all: `${top} ${boxesOf("bottom", footerTexts(style, true))}`, sides: first };
  const sides = [true, false].map(
    (odd) => `@page ${odd ? ":right" : ":left"} { ${boxesOf("bottom", footerTexts(style, odd))} }`,
  );
  return { all: top, sides: [...sides, ...first] };
}

/** A running text as the content of a box. */
function contentOf(text: string, properties: Properties, pages: number): string {
  return partsOfRunning(text)
    .map((part) => {
      if (typeof part === "string") return quoted(part);
      return part.field === "page" ? "counter(page)" : quoted(factOf(part.field, { properties, pages }, 0));
    })
    .join(" ");
}

/** A string of CSS; what could end it, or the sheet, stands as its number. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
