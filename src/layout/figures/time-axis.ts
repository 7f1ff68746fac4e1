import type { Timeline } from "../../document/figure.ts";

/** A mark on an axis of time, in the timeline's unit. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An axis from a beginning to an end with as many marks as there is room for. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

const minuteSteps: readonly number[] = [5, 10, 15, 20, 30, 60, 120, 180, 240, 360];
const daySteps: readonly number[] = [1, 2, 7, 14];
const monthSteps: readonly number[] = [1, 2, 3, 6, 12];
/** A span of more days than this is told in months. */
const longest = 75;

/** The axis of a timeline: minutes, days, weeks or months, whichever gives no more marks than `most`. */
export function axisOf({ unit, bars }: Timeline, most: number): TimeAxis {
  const first = Math.min(...bars.map(({ from }) => from));
  const last = Math.max(...bars.map(({ to }) => to));
  if (unit === "minute") return evenAxis(first, last, minuteSteps, most, clockLabel);
  return last - first > longest ? monthAxis(first, last, most) : dayAxis(first, last, most);
}

function evenAxis(
  first: number,
  last: number,
  steps: readonly number[],
  most: number,
  label: (at: number) => string,
): TimeAxis {
  const fits = (step: number): boolean => Math.ceil(last / step) - Math.floor(first / step) < most;
  const step = steps.find(fits) ?? steps.at(-1) ?? 1;
  const from = Math.floor(first / step) * step;
  const to = Math.ceil(last / step) * step;
  return { from, to, ticks: marks(from, to, step).map((at) => ({ at, label: label(at) })) };
}

/** Days count from the first one, so that weeks begin where the work begins. */
function dayAxis(first: number, last: number, most: number): TimeAxis {
  const step = daySteps.find((each) => (last - first) / each < most) ?? 28;
  return {
    from: first,
    to: last,
    ticks: marks(first, last, step).map((at) => ({ at, label: dayLabel(at) })),
  };
}

function monthAxis(first: number, last: number, most: number): TimeAxis {
  const start = new Date(first * day);
  const from = monthStart(start.getUTCFullYear(), start.getUTCMonth());
  const starts = [from];
  while ((starts.at(-1) ?? last) < last) {
    starts.push(monthStart(start.getUTCFullYear(), start.getUTCMonth() + starts.length));
  }
  const step = monthSteps.find((each) => starts.length / each <= most) ?? 12;
  const ticks = starts.slice(0, -1).filter((_, i) => i % step === 0);
  return { from, to: starts.at(-1) ?? last, ticks: ticks.map((at) => ({ at, label: monthLabel(at) })) };
}

function marks(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

const day = 86_400_000;

function monthStart(year: number, month: number): number {
  return Date.UTC(year, month, 1) / day;
}

function clockLabel(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function dayLabel(at: number): string {
  const date = new Date(at * day);
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

function monthLabel(at: number): string {
  return `${new Date(at * day).getUTCMonth() + 1}月`;
}
