import type { Picture } from "../picture/picture.ts";
import type { Inline } from "./inline.ts";

/** A picture or a drawing in the middle of the measure, its caption with a number below it. */
export interface Figure {
  readonly type: "figure";
  readonly art: Art;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  /** As wide as it is by itself where undefined; never wider than the measure nor higher than a page. */
  readonly width: FigureWidth | undefined;
  readonly caption: readonly Inline[];
}

/** What a figure shows. */
export type Art = Picture | Timeline;

/** Bars over an axis of time: minutes of a day, or days since 1970-01-01, each counted from its beginning. */
export interface Timeline {
  readonly type: "timeline";
  readonly unit: "minute" | "day";
  readonly bars: readonly TimelineBar[];
}

/** A stretch of time from `from` up to `to`, which it does not reach. */
export interface TimelineBar {
  readonly label: string;
  /** The time in words, printed beside the bar. */
  readonly time: string;
  readonly from: number;
  readonly to: number;
}

/** A width in points, or as a share of the measure (0.5 is half of it). */
export type FigureWidth = { readonly points: number } | { readonly share: number };
