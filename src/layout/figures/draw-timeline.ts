import type { Timeline, TimelineBar } from "../../document/figure.ts";
import type { Look } from "../../style/style.ts";
import type { Drawing } from "../content.ts";
import { type Strip, setPassage } from "../lines/paragraph.ts";
import { plainPassage } from "../lines/plain-passage.ts";
import type { RuleItem, TextItem } from "../page.ts";
import { moved } from "../pages/fragment.ts";
import { widthOf } from "../shape/char.ts";
import { inkOf, leadingOf } from "../shape/scope.ts";
import { shape } from "../shape/shape.ts";
import type { Shaper } from "../shape/shaper.ts";
import { axisOf, type TimeAxis } from "./time-axis.ts";

/** Greys that a black-and-white printer keeps apart. */
const greys = { bar: 0.82, grid: 0.75, paper: 1 } as const;
const hairline = 0.4;
const outline = 0.6;
/** Between label, bar and time, points. */
const gap = 5;
/** Above and below each bar, points. */
const padding = 3;
/** The most of the width that labels take. */
const labelShare = 0.38;

/** What a drawing is set with. */
interface Hand {
  readonly look: Look;
  readonly shaper: Shaper;
  readonly width: number;
}

/** Draws a timeline of a width in points: an axis with marks on top, below it a row a bar with its label and its time. */
export function drawTimeline(timeline: Timeline, width: number, look: Look, shaper: Shaper): Drawing {
  const hand: Hand = { look, shaper, width };
  const widest = Math.max(...timeline.bars.map(({ label }) => lengthOf(label, hand)));
  const left = Math.min(widest + 1, width * labelShare);
  const span = timeline.unit === "minute" ? "00:00" : "10月10日";
  const room = lengthOf(span, hand);
  // Half a mark stands out on either side of the axis.
  const start = left + gap + room / 2;
  const end = width - room / 2;
  const axis = axisOf(timeline, Math.max(2, Math.floor((end - start) / (room + gap))));
  const at = (time: number): number => start + ((time - axis.from) / (axis.to - axis.from)) * (end - start);
  const head = leadingOf(look, shaper.fonts).height + padding;
  const items: (TextItem | RuleItem)[] = [];
  let y = head;
  for (const bar of timeline.bars) {
    const row = drawRow(bar, { left, start, end, at }, hand);
    items.push(...row.items.map((item) => moved(item, 0, y)));
    y += row.height;
  }
  const grid = drawAxis(axis, at, { head, bottom: y, start, end }, hand);
  return { type: "drawing", width, height: y + hairline, items: [...grid, ...items] };
}

interface Frame {
  readonly head: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

function drawAxis(
  axis: TimeAxis,
  at: (time: number) => number,
  frame: Frame,
  hand: Hand,
): (TextItem | RuleItem)[] {
  const { head, bottom, start, end } = frame;
  const line: RuleItem = { type: "rule", x: start, y: head - hairline, width: end - start, height: outline };
  return [
    ...axis.ticks.flatMap((tick): (TextItem | RuleItem)[] => {
      const x = at(tick.at);
      const width = lengthOf(tick.label, hand);
      const rule: RuleItem = {
        type: "rule",
        x: x - hairline / 2,
        y: head,
        width: hairline,
        height: bottom - head,
        grey: greys.grid,
      };
      return [
        rule,
        ...set(tick.label, width + 1, hand).flatMap(({ items }) =>
          items.map((item) => moved(item, x - width / 2, 0)),
        ),
      ];
    }),
    line,
  ];
}

interface Columns {
  readonly left: number;
  readonly start: number;
  readonly end: number;
  readonly at: (time: number) => number;
}

function drawRow(bar: TimelineBar, { left, start, end, at }: Columns, hand: Hand) {
  const label = set(bar.label, left, hand);
  const line = label[0]?.height ?? 0;
  const height = Math.max(1, label.length) * line + 2 * padding;
  const items: (TextItem | RuleItem)[] = label.flatMap(({ items: words }, i) =>
    words.map((item) => moved(item, 0, padding + i * line)),
  );
  const [x, to] = [at(bar.from), Math.max(at(bar.to), at(bar.from) + 2)];
  const top = (height - line * 0.8) / 2;
  items.push(...box(x, top, to - x, line * 0.8));
  const time = lengthOf(bar.time, hand);
  const place = timePlace(x, to, time, start, end);
  const middle = (height - line) / 2;
  const words = bar.time === "" ? [] : set(bar.time, time + 1, hand).slice(0, 1);
  const beside = place >= to || place + time <= x;
  if (words.length > 0 && beside) items.push(paper(place, top, time, line * 0.8));
  items.push(...words.flatMap(({ items: run }) => run.map((item) => moved(item, place, middle))));
  return { height, items };
}

/** Behind the bar, before it, or on it, wherever there is room. */
function timePlace(x: number, to: number, time: number, start: number, end: number): number {
  if (to + gap + time <= end) return to + gap;
  if (x - gap - time >= start) return x - gap - time;
  return Math.max(start, Math.min((x + to - time) / 2, end - time));
}

/** Paper behind a time: the lines of the grid do not run through its figures. */
function paper(x: number, y: number, width: number, height: number): RuleItem {
  return { type: "rule", x: x - 1, y, width: width + 2, height, grey: greys.paper };
}

/** A grey bar in a thin black frame. */
function box(x: number, y: number, width: number, height: number): RuleItem[] {
  const rule = (left: number, top: number, wide: number, high: number): RuleItem => ({
    type: "rule",
    x: left,
    y: top,
    width: wide,
    height: high,
  });
  return [
    { ...rule(x, y, width, height), grey: greys.bar },
    rule(x, y, width, outline),
    rule(x, y + height - outline, width, outline),
    rule(x, y, outline, height),
    rule(x + width - outline, y, outline, height),
  ];
}

function set(text: string, width: number, { look, shaper }: Hand): readonly Strip[] {
  return setPassage(plainPassage(text, look, shaper.fonts, { align: "left" }), width, shaper);
}

function lengthOf(text: string, { look, shaper }: Hand): number {
  const chars = shape([{ text, ink: inkOf(look), tag: undefined }], shaper);
  return widthOf(chars, 0, chars.length);
}
