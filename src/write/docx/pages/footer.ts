import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { Properties } from "../../../document/document.ts";
import { factOf, footerTexts, logoWidth, partsOfRunning } from "../../../layout/pages/running.ts";
import { hasTwoSides } from "../../../layout/sides.ts";
import type { RunningField, RunningTexts, Style } from "../../../style/style.ts";
import { measureOf } from "../place/yardstick.ts";
import { twips } from "../styles/looks.ts";
import { extraStyles, styleNames } from "../styles/style-names.ts";
import { hasBareFirstPage, hasHeader } from "./has-header.ts";
import { imageRun } from "./image-run.ts";

type Running = Pick<ISectionOptions, "headers" | "footers">;

/** The headers and footers; where the page number stands outside there is one of each for even pages. */
export function wordRunning(style: Style, properties: Properties, countDrawing: () => number): Running {
  const odd = footerOf(footerTexts(style, true), style, properties, styleNames["page-number"].id);
  const even = footerOf(footerTexts(style, false), style, properties, extraStyles.evenFooter.id);
  const header = hasHeader(style) ? (): Header => headerOf(style, properties, countDrawing()) : undefined;
  const outer = hasTwoSides(style);
  const evenHeader = header && outer ? { even: header() } : {};
  // The first page has the footer of the others, and no header.
  const bare = hasBareFirstPage(style);
  const first = bare
    ? footerOf(footerTexts(style, true), style, properties, styleNames["page-number"].id)
    : undefined;
  const empty = bare
    ? { first: new Header({ children: [new Paragraph({ style: styleNames.header.id })] }) }
    : {};
  return {
    ...(header ? { headers: { default: header(), ...evenHeader, ...empty } } : {}),
    ...(odd || even
      ? {
          footers: {
            ...(odd ? { default: odd } : {}),
            ...(outer && even ? { even } : {}),
            ...(first ? { first } : {}),
          },
        }
      : {}),
  };
}

function headerOf(style: Style, properties: Properties, id: number): Header {
  const { header } = style;
  const { logo } = header;
  const space = logo && header.left !== "" ? [new TextRun(" ")] : [];
  const picture = logo
    ? [
        imageRun({
          picture: logo.picture,
          size: { width: logoWidth(style), height: logo.height },
          alt: "",
          id,
        }),
        ...space,
      ]
    : [];
  const border = header.rule
    ? { border: { bottom: { style: "single", size: 4, space: 1, color: "auto" } } as const }
    : {};
  const children = [...picture, ...tabbed(header, properties)];
  const paragraph = { style: styleNames.header.id, ...tabStops(style), ...border, children };
  return new Header({ children: [new Paragraph(paragraph)] });
}

/** A number alone takes its place from its style; with other texts beside it tabs part them. */
function footerOf(texts: RunningTexts, style: Style, properties: Properties, id: string): Footer | undefined {
  const filled = [texts.left, texts.center, texts.right].filter((text) => text !== "");
  const [only] = filled;
  if (only === undefined) return undefined;
  const alone = filled.length === 1 && only.includes("{page}") && style.pageNumber.text !== "";
  if (alone)
    return new Footer({ children: [new Paragraph({ style: id, children: runsOf(only, properties) })] });
  const children = tabbed(texts, properties);
  const { align, inset } = style.pageNumber;
  const edge = align === "outer" ? inset * style.looks["page-number"].size : 0;
  const flush = { alignment: "left", indent: { left: twips(edge), right: 0, firstLine: 0 } } as const;
  return new Footer({
    children: [new Paragraph({ style: id, ...flush, ...tabStops(style, edge), children })],
  });
}

/** Left, centre and right, parted by tabs. */
function tabbed({ left, center, right }: RunningTexts, properties: Properties): ParagraphChild[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const texts = right !== "" ? [left, center, right] : center !== "" ? [left, center] : [left];
  return texts.flatMap((text, i) => [...(i > 0 ? [tab()] : []), ...runsOf(text, properties)]);
}

function tabStops(
  style: Style,
  edge = 0,
): { readonly tabStops: { type: "center" | "right"; position: number }[] } {
  const measure = measureOf(style);
  return {
    tabStops: [
      { type: "center", position: twips(measure / 2) },
      { type: "right", position: twips(measure - edge) },
    ],
  };
}

const counted: Partial<Readonly<Record<RunningField, (typeof PageNumber)["CURRENT" | "TOTAL_PAGES"]>>> = {
  page: PageNumber.CURRENT,
  pages: PageNumber.TOTAL_PAGES,
};

function runsOf(text: string, properties: Properties): TextRun[] {
  const children = partsOfRunning(text).map((part) => {
    if (typeof part === "string") return part;
    return counted[part.field] ?? factOf(part.field, { properties, pages: 0 }, 0);
  });
  return children.length === 0 ? [] : [new TextRun({ children })];
}
