/** A sheet of grey pixels that shapes are filled on, edges smoothed by how much of a pixel they cover. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel, 255 white. */
  readonly pixels: Uint8Array;
  /** Adds an edge of the shape at hand, in pixels, y downwards. */
  edge(x0: number, y0: number, x1: number, y1: number): void;
  /** Fills the shape at hand with a grey from 0 to 1, and begins another. */
  fill(grey: number): void;
}

/** A white canvas. */
export function createCanvas(width: number, height: number): Canvas {
  const pixels = new Uint8Array(width * height).fill(255);
  // What each edge adds to the cover of the pixels at and behind it, row by row.
  const cover = new Float32Array(width * height + 1);
  const touched = { from: height, to: 0 };
  return {
    width,
    height,
    pixels,
    edge(x0, y0, x1, y1) {
      if (y0 === y1) return;
      const down = y0 < y1;
      const [top, bottom] = down ? [y0, y1] : [y1, y0];
      const slope = (x1 - x0) / (y1 - y0);
      const start = Math.max(0, Math.floor(top));
      const end = Math.min(height, Math.ceil(bottom));
      touched.from = Math.min(touched.from, start);
      touched.to = Math.max(touched.to, end);
      for (let row = start; row < end; row++) {
        const from = Math.max(top, row);
        const to = Math.min(bottom, row + 1);
        const part = (to - from) * (down ? 1 : -1);
        const a = (down ? x0 : x1) + (from - top) * slope;
        spread(
          cover,
          row * width,
          width,
          Math.min(a, a + (to - from) * slope),
          Math.max(a, a + (to - from) * slope),
          part,
        );
      }
    },
    fill(grey) {
      for (let row = touched.from; row < touched.to; row++) {
        let sum = 0;
        for (let x = 0; x < width; x++) {
          const i = row * width + x;
          sum += cover[i] ?? 0;
          cover[i] = 0;
          const share = Math.min(1, Math.abs(sum));
          if (share > 0.002) pixels[i] = Math.round((pixels[i] ?? 255) * (1 - share) + 255 * grey * share);
        }
      }
      touched.from = height;
      touched.to = 0;
    },
  };
}

/** Shares what an edge covers in one row among the pixels that it crosses, from `left` to `right`. */
function spread(
  cover: Float32Array,
  start: number,
  width: number,
  left: number,
  right: number,
  part: number,
): void {
  const [a, b] = [Math.max(0, Math.min(left, width - 1e-3)), Math.max(0, Math.min(right, width - 1e-3))];
  const first = Math.floor(a);
  const last = Math.floor(b);
  const add = (x: number, value: number): void => {
    if (x < width) cover[start + x] = (cover[start + x] ?? 0) + value;
  };
  if (first === last) {
    const inside = 1 - ((a + b) / 2 - first);
    add(first, part * inside);
    add(first + 1, part * (1 - inside));
    return;
  }
  const per = part / (b - a);
  let done = 0;
  for (let x = first; x <= last; x++) {
    // The cover of this pixel: what has been crossed before it, and half of what is crossed in it.
    const from = Math.max(a, x);
    const to = Math.min(b, x + 1);
    const crossed = (to - from) * per;
    const inside = crossed * (1 - ((from + to) / 2 - x));
    add(x, inside);
    add(x + 1, crossed - inside);
    done += crossed;
  }
  add(last + 1, part - done);
}
