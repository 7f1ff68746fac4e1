import type { Figure, Timeline } from "../../document/figure.ts";
import { drawTimeline } from "../../layout/figures/draw-timeline.ts";
import { drawingWidth, pictureSize } from "../../layout/figures/figure-size.ts";
import { createShaper } from "../../layout/shape/shaper.ts";
import { yardstickFonts } from "../../layout/tables/yardstick-fonts.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Style } from "../../style/style.ts";
import { escapeHtml } from "./escape.ts";
import { idOf } from "./identifier.ts";
import { inlinesHtml, textHtml } from "./inlines.ts";
import { sheetClass } from "./on-sheets.ts";
import type { Place } from "./place.ts";

/** A picture inside the file, its description, and its caption with the number below. */
export function writeFigure(figure: Figure, place: Place): string {
  const { numbers, style } = place;
  const { art, caption } = figure;
  const image = art.type === "timeline" ? drawingHtml(art, figure, style) : pictureHtml(art, figure, style);
  const number = textHtml(numbers.get(figure)?.text ?? "");
  const words =
    caption.length === 0 ? "" : `<figcaption class="caption">${number}${inlinesHtml(caption)}</figcaption>\n`;
  const sheet = place.starts.has(figure) ? ` class="${sheetClass}"` : "";
  return `<figure${idOf(figure, place)}${sheet}>\n${image}\n${words}</figure>\n`;
}

function pictureHtml(picture: Picture, { alt, width: wanted }: Figure, style: Style): string {
  const { width } = pictureSize(picture, wanted, style);
  const data = Buffer.from(picture.bytes).toString("base64");
  const share = `width: ${decimal(width)}pt`;
  const source = `data:image/${picture.kind};base64,${data}`;
  return `<img src="${source}" alt="${escapeHtml(alt)}" style="${share}">`;
}

/** A drawing as vectors; its texts are one with the picture, and described with it. */
function drawingHtml(timeline: Timeline, { alt, width: wanted }: Figure, style: Style): string {
  const look = style.looks.cell;
  const shaper = createShaper(yardstickFonts, 0);
  const { width, height, items } = drawTimeline(timeline, drawingWidth(wanted, style), look, shaper);
  const shapes = items.map((item) => {
    const place = `x="${decimal(item.x)}" y="${decimal(item.y)}"`;
    if (item.type === "rule") {
      const grey = Math.round((item.grey ?? 0) * 255);
      const size = `width="${decimal(item.width)}" height="${decimal(item.height)}"`;
      return `<rect ${place} ${size} fill="rgb(${grey},${grey},${grey})"/>`;
    }
    const text = String.fromCodePoint(...item.glyphs.map(({ codePoint }) => codePoint));
    // A declaration, as the sheet's own sizes would win over an attribute.
    return `<text ${place} style="font-size: ${decimal(item.size)}px">${escapeHtml(text)}</text>`;
  });
  const box = `viewBox="0 0 ${decimal(width)} ${decimal(height)}"`;
  const open = `<svg role="img" aria-label="${escapeHtml(alt)}" ${box} width="${decimal(width)}pt">`;
  return `${open}\n${shapes.join("\n")}\n</svg>`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
