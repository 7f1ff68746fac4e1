import type { Figure } from "../../document/document.ts";
import { figureSize } from "../../layout/figure-size.ts";
import { escapeHtml } from "./escape.ts";
import { inlinesHtml, textHtml } from "./inlines.ts";
import type { Place } from "./place.ts";

/** A picture inside the file, its description, and its caption with the number below. */
export function writeFigure(figure: Figure, { numbers, style }: Place): string {
  const { art, alt, caption } = figure;
  const { width } = figureSize(figure, style);
  const data = Buffer.from(art.bytes).toString("base64");
  const share = `width: ${Math.round(width * 10) / 10}pt`;
  const source = `data:image/${art.kind};base64,${data}`;
  const image = `<img src="${source}" alt="${escapeHtml(alt)}" style="${share}">`;
  const number = textHtml(numbers.get(figure)?.text ?? "");
  const words =
    caption.length === 0 ? "" : `<figcaption class="caption">${number}${inlinesHtml(caption)}</figcaption>\n`;
  return `<figure>\n${image}\n${words}</figure>\n`;
}
