import type { Properties } from "../../document/document.ts";
import { tableGap } from "../../layout/content.ts";
import { joinsNext } from "../../style/head.ts";
import type { FaceRole, Look, Role, Style } from "../../style/style.ts";
import { todoColor } from "../../style/todo-color.ts";
import { decimal, mm } from "./lengths.ts";
import { margins, printRules, wordLine } from "./print.ts";

/** The style sheet of a document of so many numbered pages: the style's page, faces and looks; on a screen it lies on a grey desk. */
export function styleSheet(style: Style, properties: Properties, pages: number): string {
  const { page, table } = style;
  const rule = `${decimal(table.rule)}pt solid #000`;
  return [
    "* { box-sizing: border-box; margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }",
    "html { background: #e4e4e4; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }",
    `body { ${look(style.looks.body, style)} ${style.pitch === 0 ? "" : `letter-spacing: ${decimal(style.pitch)}pt; `}line-break: strict; overflow-wrap: anywhere; text-autospace: normal; text-spacing-trim: trim-start; }`,
    `main { background: #fff; width: ${mm(page.width)}; max-width: 100%; min-height: ${mm(page.height)}; margin: 8mm auto; padding: ${margins(style)}; }`,
    "p, h1, h2, h3, h4, h5, h6, figcaption, caption { white-space: pre-wrap; }",
    ...roles(style),
    "h1, h2.attachment-title { text-wrap: balance; word-break: keep-all; } .line { display: inline-block; }",
    "ul { list-style: none; text-indent: 0; }",
    ...itemRules(style),
    `a { color: inherit; text-decoration: none; } .run-in { ${runIn(style)} }`,
    ".lead { font-weight: inherit; }",
    `strong, .total td { font-family: ${families("hei", "latin", style)}; font-weight: bold; }`,
    `mark { background: none; color: ${todoColor}; }`,
    `table { border-collapse: collapse; width: 100%; } .scroll { margin-bottom: ${tableGap}pt; } .scroll:has(+ .joined) { margin-bottom: 0; } .joined { margin-top: -${decimal(table.rule)}pt; } .whole { white-space: nowrap; }`,
    `td { ${look(style.looks.cell, style)} } th { ${look(style.looks["header-cell"], style)} text-align: center; } td, th { font-size: min(${decimal(style.looks.cell.size)}pt, var(--size, 99pt)); --last: auto; }`,
    `th, td { border: ${rule}; padding: ${decimal(table.spacing)}pt var(--padding, ${decimal(table.padding)}pt); vertical-align: middle; }`,
    ":is(td, th) :is(p, li) { text-indent: 0 !important; text-align: inherit !important; font: inherit !important; margin: 0 !important; padding: 0 !important; }",
    "td.left { text-align: left; } td.center { text-align: center; } td.right { text-align: right; } .top { vertical-align: top; } .bottom { vertical-align: bottom; }",
    "figure { margin: 6pt 0; text-align: center; text-indent: 0; break-inside: avoid; }",
    "img, svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }",
    `figcaption { padding-top: 6pt; } hr { border: 0; border-top: ${rule}; margin: 6pt 0; } hr.cut { border-top-style: dashed; }`,
    `.signature { ${look(style.looks.signature, style)} padding-top: ${style.signature.linesBefore}lh; text-align: right; break-inside: avoid; }`,
    `.issuer { ${look(style.looks.issuer, style)} display: flex; justify-content: center; align-items: center; gap: .5em; line-height: 1.2; padding-top: ${decimal(style.letterhead.markTop)}pt; max-width: 100%; } .issuer p { text-align-last: justify; text-indent: 0; }`,
    `.number.upward { display: flex; justify-content: space-between; } .signer { font-family: ${families(style.looks.signer.face, style.looks.signer.latin, style)}; } hr.red { border-top: 1.5pt solid #f00; margin: 4pt 0 18pt; }`,
    `.imprint-box { ${look(style.looks.imprint, style)} padding-left: 0; padding-right: 0; margin-top: 24pt; border: solid #000; border-width: .35mm 0; break-inside: avoid; } .printed { display: flex; justify-content: space-between; border-top: .25mm solid #000; padding: 0 1em; text-indent: 0; } .printed:first-child { border-top: 0; }`,
    `.attachments { ${look(style.looks.attachments, style)} break-inside: avoid; } .hidden { visibility: hidden; }`,
    ".new-page { break-before: page; height: 0; }",
    "@media screen { .goes-on { border-bottom-style: hidden; } .again { border-top-style: hidden; } .again > * { display: none; } .new-page { border-top: 1px dashed #999; margin: 12mm 0; } }",
    "@media screen and (max-width: 720px) { main { margin: 0; padding: 6vw; min-height: 0; } .scroll { overflow-x: auto; } .cover-fact { padding-left: 5em !important; } }",
    ...printRules(style, properties, pages),
  ].join("\n");
}

const paragraphRoles: readonly Role[] = [
  "title",
  "subtitle",
  "number",
  "classification",
  "recipients",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "heading5",
  "field",
  "quote",
  "caption",
  "note",
  "imprint",
  "attachment-mark",
  "attachment-title",
  "draft",
  "contents-title",
  "contents1",
  "contents2",
  "contents3",
  "cover-title",
  "cover-subtitle",
  "cover-fact",
];

function roles(style: Style): readonly string[] {
  const joined = paragraphRoles.flatMap((role) =>
    paragraphRoles.filter((next) => joinsNext(role, next)).map((next) => `.${role}:has(+ .${next})`),
  );
  return [
    ...paragraphRoles.map((role) => `.${role} { ${look(style.looks[role], style)} }`),
    `${joined.join(", ")} { margin-bottom: 0; }`,
  ];
}

/** Items hang or run in as on the page; text under a hanging mark starts where the item's does. */
function itemRules(style: Style): readonly string[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((level) => {
    const item = style.looks[`item${level}`];
    const lead = item.lead ? `font-family: ${families(item.lead, item.latin, style)};` : "";
    return [`.item${level} > li > p { ${look(item, style)} }`, `.item${level} > li > p > .lead { ${lead} }`];
  });
}

/** The text on the line of a heading has the face of the body. */
function runIn(style: Style): string {
  const { face, latin, bold, size } = style.looks.body;
  return `font-family: ${families(face, latin, style)}; font-weight: ${bold ? "bold" : "normal"}; font-size: ${decimal(size)}pt;`;
}

/** A look as declarations. */
function look(each: Look, style: Style): string {
  const { indent, line } = each;
  const height = "exact" in line ? `${decimal(line.exact)}pt` : decimal(line.multiple * wordLine);
  return [
    `font: ${each.bold ? "bold" : "normal"} ${decimal(each.size)}pt/${height} ${families(each.face, each.latin, style)};`,
    ...(each.color === undefined ? [] : [`color: ${each.color};`]),
    `text-align: ${each.align}; --last: ${each.align === "justify" ? "justify" : "auto"}; text-indent: ${decimal(indent.first)}em;`,
    // Of two margins the larger holds, as between the paragraphs of a page.
    `margin: ${decimal(each.before)}pt 0 ${decimal(each.after)}pt; padding: 0 ${decimal(indent.right)}em 0 ${decimal(indent.left)}em;`,
  ].join(" ");
}

const generic: Readonly<Record<FaceRole, string>> = {
  song: "serif",
  "title-song": "serif",
  hei: "sans-serif",
  kai: "serif",
  fang: "serif",
  latin: "serif",
};

/** The families of a face as the style names them, the Latin one first, then what the machine has of the kind. */
function families(face: FaceRole, latin: FaceRole, { faces }: Style): string {
  const western = [faces[latin].word, ...faces[latin].families];
  const names = [...western, faces[face].word, ...faces[face].families].filter((name) => name !== "自带");
  const quoted = [...new Set(names)].map((name) => `"${name.replace(/["\\<>]/g, "")}"`);
  return [...quoted, generic[face]].join(", ");
}
