import { drawnText, isCombining } from "../../notation/words/drawn-text.ts";
import type { Run } from "../content.ts";
import type { Char } from "./char.ts";
import { chineseKind, latinKind } from "./character.ts";
import { latinFlags } from "./script.ts";
import { measured, type Shaper } from "./shaper.ts";

/** The characters of runs with their faces and widths, each for itself: nothing is shared with a neighbour yet. */
export function measure(runs: readonly Run[], shaper: Shaper): Char[] {
  const codePoints: number[] = [];
  const texts = runs.map((run) => drawnText(run.text));
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      codePoints.push(codePoint);
    }
  }
  const latin = latinFlags(codePoints);
  const chars: Char[] = [];
  runs.forEach((run, r) => {
    const text = texts[r] ?? "";
    for (let at = 0; at < text.length; at++) {
      const i = chars.length;
      const codePoint = codePoints[i] ?? 0;
      if (codePoint > 0xffff) at++;
      const mark = isCombining(codePoint) ? measureMark(codePoint, chars, shaper) : undefined;
      chars.push(mark ?? measureOne(codePoint, run, latin[i] ?? false, shaper));
    }
  });
  return chars;
}

/** A mark in the middle over its base: what stands before it moves on to the mark's place, the mark to its base's end. */
function measureMark(codePoint: number, chars: readonly Char[], shaper: Shaper): Char | undefined {
  const from = chars.findLastIndex((char) => !char.combining);
  const base = chars[from];
  const before = chars.at(-1);
  if (!base || !before || base.kind === "break") return undefined;
  const mark = measureOne(codePoint, base.run, base.latin, shaper);
  const whole = chars.slice(from).reduce((sum, { width }) => sum + width, 0);
  const place = (middleOf(base) - middleOf(mark)) * base.run.ink.size;
  before.width += place - whole;
  return { ...mark, kind: base.kind, combining: true, blank: 0, hangs: false, width: whole - place };
}

/** Where the middle of what a character draws stands behind its origin, in em. */
function middleOf({ face, codePoint }: Char): number {
  const [left, right] = face.extent(codePoint);
  return (left + right) / 2;
}

function measureOne(codePoint: number, run: Run, latin: boolean, shaper: Shaper): Char {
  const { ink } = run;
  const kind = latin ? latinKind(codePoint) : chineseKind(codePoint);
  const { face, advance, blanks } = measured(shaper, latin ? ink.latin : ink.face, ink.bold, codePoint);
  const full = advance > 0.9 && !latin;
  const sided = !shaper.habits.stiff && (kind === "open" || kind === "close" || kind === "stop");
  const width = kind === "break" ? 0 : advance * ink.size + (full ? shaper.pitch : 0);
  // A mark in the middle of its cell, as some faces draw ？, has less than half an em to give.
  const blank = full && sided ? Math.min(0.5, blanks[kind === "open" ? 0 : 1]) * ink.size : 0;
  const hangs = shaper.habits.hanging && kind === "stop" && full;
  // Written out: this runs for every character, and copying properties takes ten times as long.
  return {
    codePoint,
    run,
    face,
    kind,
    latin,
    blank,
    width,
    combining: false,
    hangs,
    trimmed: false,
    gap: 0,
    elastic: true,
    breakable: "no",
  };
}
