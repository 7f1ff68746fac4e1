import type { Document } from "../../../src/document/document.ts";
import type { Figure } from "../../../src/document/figure.ts";
import type { Picture } from "../../../src/picture/picture.ts";
import { png } from "../../picture/make.ts";
import { everything } from "./blocks.ts";

/** When the document was made, as its properties say. */
export const options: { readonly createdAt: Date } = { createdAt: new Date("2026-10-09T08:00:00Z") };

/** A small picture as it was read. */
export const picture: Picture = {
  type: "picture",
  kind: "png",
  bytes: png(),
  width: 40,
  height: 30,
  density: 72,
  orientation: 1,
  channels: 3,
  inverted: false,
};

const figure: Figure = { type: "figure", art: picture, alt: "路线图", width: undefined, caption: [] };

/** Every kind of block, and a picture. */
export const whole: Document = { ...everything, blocks: [...everything.blocks, figure] };
