import { decode } from "fast-png";
import { expect, test } from "vitest";
import { drawTimeline } from "../../src/layout/figures/draw-timeline.ts";
import { createShaper } from "../../src/layout/shape/shape.ts";
import { createCanvas } from "../../src/write/raster/canvas.ts";
import { rasterise } from "../../src/write/raster/rasterise.ts";
import { shippedFonts, shippedStyle } from "../rendering.ts";

/** Fills a shape of corners on a small canvas, and tells how dark each pixel is, from 0 to 100. */
function dark(...corners: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const canvas = createCanvas(4, 3);
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    canvas.edge(x, y, nextX, nextY);
  });
  canvas.fill(0);
  const row = (y: number): number[] => [...canvas.pixels.subarray(4 * y, 4 * y + 4)];
  return [0, 1, 2].map((y) => row(y).map((value) => Math.round(((255 - value) * 100) / 255)));
}

test("a pixel is as dark as the shape covers it", () => {
  expect(dark([1, 1], [3, 1], [3, 2], [1, 2])).toEqual([
    [0, 0, 0, 0],
    [0, 100, 100, 0],
    [0, 0, 0, 0],
  ]);
  expect(dark([0.5, 1], [2.25, 1], [2.25, 1.5], [0.5, 1.5])[1]).toEqual([25, 50, 13, 0]);
  expect(dark([0, 0], [2, 0], [0, 2])).toEqual([
    [100, 50, 0, 0],
    [50, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(dark([-5, 1], [9, 1], [9, 2], [-5, 2])[1]).toEqual([100, 100, 100, 100]);
});

test("a timeline as a picture has its bars and its words", () => {
  const style = shippedStyle("standard");
  const fonts = shippedFonts(style);
  const bar = (label: string, from: number, to: number) => ({ label, time: "8:00", from, to });
  const timeline = {
    type: "timeline",
    unit: "minute",
    bars: [bar("入场", 480, 510), bar("开幕", 510, 600)],
  } as const;
  const drawing = drawTimeline(timeline, 300, style.looks.cell, createShaper(fonts, 0));
  const picture = rasterise(drawing, (face) => fonts.fontOf(face));
  expect(picture).toMatchObject({ kind: "png", width: 1250, density: 300 });
  const { data } = decode(picture.bytes);
  const shares = [0, 209, 255].map((grey) => data.filter((value) => value === grey).length / data.length);
  // Ink of letters and lines, the grey of the bars, and white paper for the most part.
  expect(shares[0]).toBeGreaterThan(0.005);
  expect(shares[1]).toBeGreaterThan(0.02);
  expect(shares[2]).toBeGreaterThan(0.75);
  expect(rasterise(drawing, (face) => fonts.fontOf(face)).bytes).toEqual(picture.bytes);
});
