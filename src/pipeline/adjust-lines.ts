import type { Document } from "../document/document.ts";
import type { LoadedFontBook } from "../font/font-book.ts";
import { setPages } from "../layout/layout.ts";
import { signsAlone } from "../layout/pages/sign-off.ts";
import type { Look, Role, Style } from "../style/style.ts";
import type { Fitted } from "./fit-pages.ts";

/** From one try to the next, points. */
const step = 0.25;

/**
 * A document whose signature stands on the page where the text ends: where it would stand on a page of its own, the
 * lines of the text stand closer, as far as the style lets them (GB/T 9704-2012, 7.3.5.4: 调整行距). Where that
 * does not help the style stays: a few lines of the text then go along.
 */
export function adjustLines(document: Document, style: Style, fonts: LoadedFontBook): Fitted {
  const { give } = style.signature;
  if (give === 0 || !document.blocks.some(({ type }) => type === "signature"))
    return { document, style, set: undefined };
  const usual = setPages(document, style, fonts);
  if (signsAlone(usual.sheets)) {
    for (let by = step; by <= give; by += step) {
      const closer = withLines(style, by);
      const set = setPages(document, closer, fonts);
      if (set.sheets.length < usual.sheets.length && !signsAlone(set.sheets))
        return { document, style: closer, set };
    }
  }
  return { document, style, set: usual };
}

/** The lines that are as high as those of the text stand so much closer. */
function withLines(style: Style, by: number): Style {
  const { line: text } = style.looks.body;
  if (!("exact" in text)) return style;
  const looks = (Object.entries(style.looks) as [Role, Look][]).map(([role, look]) => {
    const same = "exact" in look.line && look.line.exact === text.exact;
    return [role, same ? { ...look, line: { exact: text.exact - by } } : look] as const;
  });
  return { ...style, looks: Object.fromEntries(looks) as Style["looks"] };
}
