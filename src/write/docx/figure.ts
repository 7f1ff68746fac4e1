import { ImageRun } from "docx";
import type { Figure } from "../../document/document.ts";
import { figureSpace } from "../../layout/collect-figure.ts";
import { drawingWidth, pictureSize } from "../../layout/figure-size.ts";
import { liesAcross, naturalSize, type Picture, type Size } from "../../picture/picture.ts";
import { runsOf, textRun } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";
import { extraStyles } from "./style-names.ts";

/** A picture on a line of its own with its description, and its caption below. In a cell the caption alone. */
export function writeFigure(figure: Figure, place: Place): readonly Piece[] {
  const caption = captionOf(figure, place);
  if (place.cell) return caption;
  const { art } = figure;
  const picture = art.type === "timeline" ? place.draw(art, drawingWidth(figure.width, place.style)) : art;
  const size =
    art.type === "timeline" ? naturalSize(picture) : pictureSize(picture, figure.width, place.style);
  const run = imageRun(picture, size, figure.alt, place.countDrawing());
  const followed = caption.length > 0 ? { keepNext: true, spacing: { after: 0 } } : {};
  return [paragraph({ style: extraStyles.figure.id, ...followed, children: [run] }), ...caption];
}

function captionOf(figure: Figure, place: Place): readonly Piece[] {
  if (figure.caption.length === 0) return [];
  const look = lookAt(place, "caption");
  const number = textRun(place.numbers.get(figure)?.text ?? "");
  const children = [...number, ...runsOf(figure.caption, look, place.style, place.cell?.strong)];
  // The style of captions keeps them with what follows, as those of tables are.
  const spacing = { before: twips(figureSpace), after: twips(figureSpace) };
  return [paragraph({ ...paragraphAt(place, "caption"), keepNext: false, spacing, children })];
}

/** How each EXIF orientation is reached: mirrored first, then turned clockwise. */
const turns: Readonly<Record<number, { readonly rotation: number; readonly mirrored: boolean }>> = {
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
};

/** A picture of a printed size in points; `id` is its number among the drawings of the file. */
export function imageRun(picture: Picture, size: Size, alt: string, id: number): ImageRun {
  // Word takes pixels of 1/96 inch; what lies on its side is measured before it is turned.
  const across = liesAcross(picture);
  const width = ((across ? size.height : size.width) * 96) / 72;
  const height = ((across ? size.width : size.height) * 96) / 72;
  const turn = turns[picture.orientation];
  const turned = turn ? { rotation: turn.rotation, flip: { horizontal: turn.mirrored } } : {};
  return new ImageRun({
    type: picture.kind === "png" ? "png" : "jpg",
    data: picture.bytes,
    transformation: { width, height, ...turned },
    altText: { id: String(id), name: `图片 ${id}`, description: alt },
  });
}
