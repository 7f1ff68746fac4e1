import type { Figure } from "../../../document/figure.ts";
import { figureSpace } from "../../../layout/collect/figure.ts";
import { drawingWidth, pictureSize } from "../../../layout/figures/figure-size.ts";
import { naturalSize } from "../../../picture/picture.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { type Place, paragraphAt } from "../place/place.ts";
import { twips } from "../styles/looks.ts";
import { extraStyles } from "../styles/style-names.ts";
import { numberRuns } from "./caption-number.ts";
import { runsOf } from "./inlines.ts";

/** A picture on a line of its own with its description, and its caption below. In a cell the caption alone. */
export function writeFigure(figure: Figure, place: Place): readonly Piece[] {
  const caption = captionOf(figure, place);
  if (place.cell) return caption;
  const { art } = figure;
  const picture = art.type === "timeline" ? place.draw(art, drawingWidth(figure.width, place.style)) : art;
  const size =
    art.type === "timeline" ? naturalSize(picture) : pictureSize(picture, figure.width, place.style);
  const run = place.addPicture(picture, size, figure.alt);
  const followed = caption.length > 0 ? { keepNext: true, spacing: { after: 0 } } : {};
  return [paragraph({ style: extraStyles.figure.id, ...followed, children: [run] }), ...caption];
}

function captionOf(figure: Figure, place: Place): readonly Piece[] {
  if (figure.caption.length === 0) return [];
  const children = [...numberRuns(figure, place), ...runsOf(figure.caption, place, "caption")];
  // The style of captions keeps them with what follows, as those of tables are.
  const spacing = { before: twips(figureSpace), after: twips(figureSpace) };
  return [paragraph({ ...paragraphAt(place, "caption"), keepNext: false, spacing, children })];
}
