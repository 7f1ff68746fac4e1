import type { CffIndex } from "./cff-table.ts";

/** Receives an outline: contours of lines and cubic curves, in font units. */
export interface Pen {
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

/** A charstring being drawn. */
interface Drawing {
  readonly pen: Pen;
  readonly local: CffIndex;
  readonly global: CffIndex;
  stack: number[];
  x: number;
  y: number;
  hints: number;
  done: boolean;
}

const deepest = 10;

/** Draws a Type 2 charstring (Adobe Technical Note 5177) without its hints. */
export function drawCharstring(code: Uint8Array, local: CffIndex, global: CffIndex, pen: Pen): void {
  run(code, { pen, local, global, stack: [], x: 0, y: 0, hints: 0, done: false }, 0);
}

function run(code: Uint8Array, drawing: Drawing, depth: number): void {
  if (depth > deepest) return;
  for (let at = 0; at < code.length && !drawing.done; ) {
    const byte = code[at] ?? 0;
    if (byte === 28 || byte >= 32) {
      at += pushNumber(code, at, drawing.stack);
    } else if (byte === 10 || byte === 29) {
      const subroutines = byte === 10 ? drawing.local : drawing.global;
      run(subroutines.item((drawing.stack.pop() ?? 0) + bias(subroutines)), drawing, depth + 1);
      at++;
    } else if (byte === 11) {
      return;
    } else {
      at += execute(byte, code[at + 1] ?? 0, drawing);
    }
  }
}

/** Subroutines are numbered around zero: what is added to a number, by how many there are (Type 2 charstrings, 4.7). */
export function bias({ count }: Pick<CffIndex, "count">): number {
  return count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
}

function pushNumber(code: Uint8Array, at: number, stack: number[]): number {
  const [byte = 0, second = 0, third = 0, fourth = 0, fifth = 0] = code.subarray(at, at + 5);
  if (byte === 28) stack.push(((second << 24) | (third << 16)) >> 16);
  else if (byte === 255) stack.push(((second << 24) | (third << 16) | (fourth << 8) | fifth) / 65536);
  else if (byte >= 251) stack.push(-(byte - 251) * 256 - second - 108);
  else if (byte >= 247) stack.push((byte - 247) * 256 + second + 108);
  else stack.push(byte - 139);
  return byte === 28 ? 3 : byte === 255 ? 5 : byte >= 247 ? 2 : 1;
}

/** Runs an operator; returns how many bytes it and its mask take. */
function execute(operator: number, second: number, drawing: Drawing): number {
  if (operator === 12) {
    flexes[second]?.(drawing);
    drawing.stack = [];
    return 2;
  }
  if (stems.has(operator)) drawing.hints += drawing.stack.length >> 1;
  else operators[operator]?.(drawing);
  drawing.stack = [];
  return masks.has(operator) ? 1 + ((drawing.hints + 7) >> 3) : 1;
}

/** hstem, vstem, hstemhm, vstemhm; a mask counts the stems before it too. */
const stems: ReadonlySet<number> = new Set([1, 3, 18, 23, 19, 20]);
const masks: ReadonlySet<number> = new Set([19, 20]);

function moveBy(drawing: Drawing, dx: number, dy: number): void {
  drawing.x += dx;
  drawing.y += dy;
  drawing.pen.move(drawing.x, drawing.y);
}

function lineBy(drawing: Drawing, dx: number, dy: number): void {
  drawing.x += dx;
  drawing.y += dy;
  drawing.pen.line(drawing.x, drawing.y);
}

function curveBy(drawing: Drawing, steps: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = steps;
  const x1 = drawing.x + a;
  const y1 = drawing.y + b;
  const x2 = x1 + c;
  const y2 = y1 + d;
  drawing.x = x2 + e;
  drawing.y = y2 + f;
  drawing.pen.curve(x1, y1, x2, y2, drawing.x, drawing.y);
}

function lines(drawing: Drawing, steps: readonly number[]): void {
  for (let i = 0; i + 1 < steps.length; i += 2) lineBy(drawing, steps[i] ?? 0, steps[i + 1] ?? 0);
}

function curves(drawing: Drawing, steps: readonly number[]): void {
  for (let i = 0; i + 5 < steps.length; i += 6) curveBy(drawing, steps.slice(i, i + 6));
}

function alternatingLines(drawing: Drawing, horizontal: boolean): void {
  drawing.stack.forEach((step, i) => {
    const across = horizontal === (i % 2 === 0);
    lineBy(drawing, across ? step : 0, across ? 0 : step);
  });
}

/** hhcurveto and vvcurveto: curves that begin and end in one direction. */
function straightCurves(drawing: Drawing, horizontal: boolean): void {
  const steps = drawing.stack;
  let turn = steps.length % 4 === 1 ? (steps[0] ?? 0) : 0;
  for (let i = steps.length % 4 === 1 ? 1 : 0; i + 3 < steps.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = steps.slice(i, i + 4);
    curveBy(drawing, horizontal ? [a, turn, b, c, d, 0] : [turn, a, b, c, 0, d]);
    turn = 0;
  }
}

/** hvcurveto and vhcurveto: curves that begin in one direction and end in the other, by turns. */
function turningCurves(drawing: Drawing, horizontal: boolean): void {
  const steps = drawing.stack;
  let across = horizontal;
  for (let i = 0; i + 3 < steps.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = steps.slice(i, i + 5);
    const last = steps.length - i === 5 ? e : 0;
    curveBy(drawing, across ? [a, 0, b, c, last, d] : [0, a, b, c, d, last]);
    across = !across;
  }
}

/** Operators by number. Moves take their steps from the stack's end: a width may stand before them. */
const operators: Readonly<Record<number, (drawing: Drawing) => void>> = {
  4: (drawing) => moveBy(drawing, 0, drawing.stack.at(-1) ?? 0),
  5: (drawing) => lines(drawing, drawing.stack),
  6: (drawing) => alternatingLines(drawing, true),
  7: (drawing) => alternatingLines(drawing, false),
  8: (drawing) => curves(drawing, drawing.stack),
  14: (drawing) => {
    drawing.done = true;
  },
  21: (drawing) => moveBy(drawing, drawing.stack.at(-2) ?? 0, drawing.stack.at(-1) ?? 0),
  22: (drawing) => moveBy(drawing, drawing.stack.at(-1) ?? 0, 0),
  24: (drawing) => {
    curves(drawing, drawing.stack.slice(0, -2));
    lines(drawing, drawing.stack.slice(-2));
  },
  25: (drawing) => {
    lines(drawing, drawing.stack.slice(0, -6));
    curves(drawing, drawing.stack.slice(-6));
  },
  26: (drawing) => straightCurves(drawing, false),
  27: (drawing) => straightCurves(drawing, true),
  30: (drawing) => turningCurves(drawing, false),
  31: (drawing) => turningCurves(drawing, true),
};

/** The flex operators: two curves each, by their second byte. */
const flexes: Readonly<Record<number, (drawing: Drawing) => void>> = {
  34: (drawing) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = drawing.stack;
    curves(drawing, [a, 0, b, c, d, 0, e, 0, f, -c, g, 0]);
  },
  35: (drawing) => curves(drawing, drawing.stack.slice(0, 12)),
  36: (drawing) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = drawing.stack;
    curves(drawing, [a, b, c, d, e, 0, f, 0, g, h, i, -(b + d + h)]);
  },
  37: (drawing) => {
    const steps = drawing.stack.slice(0, 10);
    const last = drawing.stack[10] ?? 0;
    const sum = (first: number): number =>
      steps.reduce((total, step, i) => total + (i % 2 === first ? step : 0), 0);
    const [dx, dy] = [sum(0), sum(1)];
    curves(drawing, Math.abs(dx) > Math.abs(dy) ? [...steps, last, -dy] : [...steps, -dx, last]);
  },
};
