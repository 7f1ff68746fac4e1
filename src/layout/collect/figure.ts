import type { Figure, Timeline } from "../../document/figure.ts";
import type { Drawing, Flow } from "../content.ts";
import { drawTimeline } from "../figures/draw-timeline.ts";
import { drawingWidth, pictureSize } from "../figures/figure-size.ts";
import type { Tag } from "../page.ts";
import { inkOf, lookOf, passageOf, type Scope } from "../shape/scope.ts";
import { runsOf } from "./runs.ts";

/** Space above and below a picture, points: Word's file has the same. */
export const figureSpace = 6;

/** A picture in the middle of the measure, and its caption with the number below. In a cell the caption alone. */
export function collectFigure(figure: Figure, scope: Scope): readonly Flow[] {
  const caption = captionOf(figure, scope);
  if (scope.cell) return caption;
  const art = figure.art.type === "timeline" ? drawnIn(figure.art, figure, scope) : figure.art;
  const { width, height } = art.type === "drawing" ? art : pictureSize(art, figure.width, scope.style);
  const tag: Tag = { role: "Figure", parent: scope.tag, alt: figure.alt };
  const left = (scope.measure - width) / 2;
  const keepNext = caption.length > 0;
  const after = keepNext ? 0 : figureSpace;
  const place = scope.places.get(figure);
  const before = figureSpace;
  return [
    { type: "plate", art, left, width, height, tag, before, after, keepNext, place, node: figure },
    ...caption,
  ];
}

function drawnIn(timeline: Timeline, { width }: Figure, { style, shaper }: Scope): Drawing {
  return drawTimeline(timeline, drawingWidth(width, style), style.looks.cell, shaper);
}

function captionOf(figure: Figure, scope: Scope): readonly Flow[] {
  if (figure.caption.length === 0) return [];
  const look = lookOf(scope, "caption");
  // Beside the figure, not in it: what a figure's description stands for is not read out.
  const tag: Tag = { role: "Caption", parent: scope.tag };
  const number = { text: scope.numbers.get(figure)?.text ?? "", ink: inkOf(look), tag };
  const runs = [number, ...runsOf(figure.caption, look, tag, scope.fonts)];
  const breaking = look.align === "center" ? "title" : "body";
  return [passageOf(scope, look, runs, { breaking, before: figureSpace, after: figureSpace })];
}
