import type { Style } from "./style.ts";

/** A style that says in the header of every page what a draft is called: at the right, or where there is room. */
export function withDraftHeader(style: Style, mark: string | undefined): Style {
  if (mark === undefined) return style;
  const { header } = style;
  const places = ["right", "left", "center"] as const;
  const free = places.find((place) => header[place] === "") ?? "right";
  const text = header[free] === "" ? mark : `${header[free]}　${mark}`;
  return { ...style, header: { ...header, [free]: text } };
}
