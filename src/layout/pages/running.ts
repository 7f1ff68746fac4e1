import type { Properties } from "../../document/document.ts";
import type { FontBook } from "../../font/face.ts";
import { schoolsIn } from "../../notation/people/schools-in.ts";
import type { RunningField, RunningTexts, Style } from "../../style/style.ts";
import type { PageItem } from "../page.ts";
import { leadingOf } from "../shape/scope.ts";
import type { Shaper } from "../shape/shaper.ts";
import { type RunningPlace, setRunning } from "./running-lines.ts";

/** What the fields of headers and footers stand for, besides the number of a page. */
export interface RunningFacts {
  readonly properties: Properties;
  /** How many pages bear a number. */
  readonly pages: number;
}

/** The text that a field stands for; the number of a page and of all pages only where they are known. */
export function factOf(field: RunningField, facts: RunningFacts, page: number): string {
  const { properties, pages } = facts;
  const { title, date = "" } = properties;
  return { page: String(page), pages: String(pages), title, school: schoolOf(properties), date }[field];
}

/** The school as settled, else as it stands in who signs, without the office (青禾小学 of 青禾小学德育处); else who signs. */
export function schoolOf({ school, author }: Properties): string {
  return school ?? schoolsIn(author)[0] ?? author;
}

/** Parts of a running text: plain words and fields, in order. */
export function partsOfRunning(text: string): readonly (string | { readonly field: RunningField })[] {
  return text
    .split(/(\{[a-z]+\})/u)
    .filter((part) => part !== "")
    .map((part) => (/^\{[a-z]+\}$/u.test(part) ? { field: part.slice(1, -1) as RunningField } : part));
}

/** The footer's texts with the page number in its place, unless they have one or its place is taken; `odd`: of an odd page. */
export function footerTexts({ footer, pageNumber }: Style, odd: boolean): RunningTexts {
  if (Object.values(footer).some((text) => text.includes("{page}"))) return footer;
  const number = pageNumber.text.replace("{}", "{page}");
  const place = pageNumber.align === "center" ? "center" : odd ? "right" : "left";
  return footer[place] === "" ? { ...footer, [place]: number } : footer;
}

/** What stands around the text of a page, x and y from the type area. */
export interface RunningItems {
  readonly head: readonly PageItem[];
  readonly foot: readonly PageItem[];
}

/** The header and footer of a page, artifacts. Their lines next to the text have their middles at the style's distances. */
export function runningItems(
  page: number,
  facts: RunningFacts,
  style: Style,
  fonts: FontBook,
  shaper: Shaper,
): RunningItems {
  const { header, pageNumber, looks, page: paper } = style;
  const measure = paper.width - paper.left - paper.right;
  const bottom = paper.height - paper.top - paper.bottom;
  const fill = (text: string): string =>
    partsOfRunning(text)
      .map((part) => (typeof part === "string" ? part : factOf(part.field, facts, page)))
      .join("");
  const textsOf = ({ left, center, right }: RunningTexts): RunningTexts => ({
    left: fill(left),
    center: fill(center),
    right: fill(right),
  });
  const number = looks["page-number"];
  const footed: RunningPlace = {
    measure,
    indent: pageNumber.align === "outer" ? pageNumber.inset * number.size : 0,
    lead: 0,
    middle: bottom + pageNumber.distance,
    towards: "down",
    space: paper.bottom - pageNumber.distance,
  };
  const foot = setRunning(textsOf(footerTexts(style, page % 2 === 1)), number, footed, fonts, shaper);
  if (page === 1 && !header.firstPage) return { head: [], foot };
  const headed: RunningPlace = {
    measure,
    indent: 0,
    lead: logoWidth(style, true),
    middle: -header.distance,
    towards: "up",
    space: paper.top - header.distance,
  };
  const head = setRunning(textsOf(header), looks.header, headed, fonts, shaper);
  return { head: [...head, ...headerRule(style, measure, fonts), ...logoItems(style)], foot };
}

/** Space between the logo and the text behind it, points. */
const behindLogo = 6;

/** The width of a header's logo, points; `spaced`: with the space behind it. */
export function logoWidth({ header: { logo } }: Style, spaced = false): number {
  if (!logo) return 0;
  return (logo.height * logo.picture.width) / logo.picture.height + (spaced ? behindLogo : 0);
}

function logoItems(style: Style): PageItem[] {
  const { logo, distance } = style.header;
  if (!logo) return [];
  const { picture, height } = logo;
  const y = -distance - height / 2;
  return [{ type: "picture", x: 0, y, width: logoWidth(style), height, picture, tag: undefined }];
}

/** The line below a header: as far under it as Word draws the border of a paragraph. */
function headerRule({ header, looks }: Style, measure: number, fonts: FontBook): PageItem[] {
  if (!header.rule) return [];
  const text = leadingOf({ ...looks.header, line: { multiple: 1 } }, fonts).height;
  const height = Math.max(text, header.logo?.height ?? 0);
  return [{ type: "rule", x: 0, y: -header.distance + height / 2 + 1, width: measure, height: 0.5 }];
}

/**
 * The foot of an upright page on one that lies across: it stands in the same place of the sheet, so at the
 * left margin, its head to the right (GB/T 9704-2012, 7.6).
 */
export function turnedFoot(foot: readonly PageItem[], { page }: Style): readonly PageItem[] {
  return foot.flatMap((item): readonly PageItem[] => {
    if (item.type !== "text") return [];
    const x = page.height - (page.top + item.y);
    return [{ ...item, x, y: page.left + item.x, turned: true }];
  });
}
