import type { PicturePart } from "../../plan/body.ts";
import { typed } from "../words.ts";
import { figurePart, type Part } from "./parts.ts";

/** A picture; without a description its caption, else the name of its file, says what it shows. */
export function lowerPicture({ file, width, caption, alt }: PicturePart): Part {
  const name = file.value
    .trim()
    .replace(/^.*[\\/]/u, "")
    .replace(/\.[^.]*$/u, "");
  const described = [alt, caption].find((text) => text && !text.todo && text.value.trim() !== "");
  return figurePart({
    source: file.value.trim(),
    width: width?.value.trim() ?? "",
    alt: described?.value.trim() ?? name,
    caption: typed(caption),
  });
}
