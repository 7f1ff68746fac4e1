import { ImageRun } from "docx";
import { liesAcross } from "../../../picture/picture.ts";
import type { PictureRun } from "../xml.ts";

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

/** A picture as the docx library writes it. */
export function imageRun({ picture, size, alt, id }: PictureRun): ImageRun {
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
