import { Footer, PageNumber, Paragraph, TextRun } from "docx";
import type { Style } from "../../style/style.ts";
import { extraStyles, styleNames } from "./style-names.ts";

/** The footers with the page number; `outer` has one for odd and one for even pages. */
export function wordFooters(style: Style): { readonly default?: Footer; readonly even?: Footer } {
  const { text, align } = style.pageNumber;
  if (text === "") return {};
  const odd = footer(text, styleNames["page-number"].id);
  return align === "outer"
    ? { default: odd, even: footer(text, extraStyles.evenFooter.id) }
    : { default: odd };
}

function footer(text: string, style: string): Footer {
  const [before = "", after = ""] = text.split("{}");
  const run = new TextRun({ children: [before, PageNumber.CURRENT, after].filter((part) => part !== "") });
  return new Footer({ children: [new Paragraph({ style, children: [run] })] });
}

/** How far the footer's lower edge lies above the paper's, points. */
export function footerDistance({ page, pageNumber, looks }: Style): number {
  // A Chinese face's own line is about 1.3 em high in Word.
  const height = looks["page-number"].size * 1.3;
  return Math.max(0, page.bottom - pageNumber.distance - height / 2);
}
