import fc from "fast-check";
import { encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { naturalSize } from "../../src/picture/picture.ts";
import { flatPixels } from "../../src/picture/pixels.ts";
import { isPicture, readPicture } from "../../src/picture/read-picture.ts";
import { runs } from "../runs.ts";
import { bytesOf, glass, jpeg, png } from "./make.ts";

function read(bytes: Uint8Array) {
  const picture = readPicture(bytes);
  if (!isPicture(picture)) throw new Error(picture.fault);
  return picture;
}

describe("a picture file", () => {
  test("says its size, whatever it is called", () => {
    expect(read(png())).toMatchObject({
      kind: "png",
      width: 40,
      height: 30,
      channels: 1,
      density: undefined,
    });
    expect(naturalSize(read(png()))).toEqual({ width: 30, height: 22.5 });
    expect(read(jpeg())).toMatchObject({
      kind: "jpeg",
      width: 300,
      height: 200,
      density: 150,
      orientation: 1,
    });
  });

  test("lies as its camera says", () => {
    expect(read(jpeg({ orientation: 3 }))).toMatchObject({ width: 300, height: 200, orientation: 3 });
    expect(read(jpeg({ orientation: 6 }))).toMatchObject({ width: 200, height: 300, orientation: 6 });
    expect(read(jpeg({ orientation: 9 })).orientation).toBe(1);
  });

  test("of four colours is inverted where Adobe's mark stands", () => {
    expect(read(jpeg({ channels: 4 }))).toMatchObject({ channels: 4, inverted: true });
    expect(read(jpeg({ channels: 1 }))).toMatchObject({ channels: 1, inverted: false });
  });

  test.each([
    ["webp", [...bytesOf("RIFF"), 0, 0, 0, 0, ...bytesOf("WEBPVP8 ")]],
    ["gif", bytesOf("GIF89a")],
    ["heic", [0, 0, 0, 24, ...bytesOf("ftypheic")]],
    ["avif", [0, 0, 0, 24, ...bytesOf("ftypavif")]],
    ["svg", bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["bmp", bytesOf("BM")],
    ["tiff", [...bytesOf("II*"), 0]],
    ["pdf", bytesOf("%PDF-1.7")],
    ["office", bytesOf("PK")],
    ["html", bytesOf("<!DOCTYPE html><html>")],
    ["text", bytesOf("title: outing")],
    ["other", [1, 2, 3, 0]],
  ])("that is a %s is told as one", (kind, bytes) => {
    expect(readPicture(Uint8Array.from(bytes))).toEqual({ fault: "foreign", kind });
  });

  test("that is empty, cut short or damaged is told", () => {
    expect(readPicture(new Uint8Array())).toEqual({ fault: "empty" });
    for (const whole of [png(), jpeg()]) {
      for (let end = 3; end < whole.length - 1; end++) {
        expect(isPicture(readPicture(whole.subarray(0, end))), `${end} bytes`).toBe(false);
      }
    }
    const damaged = png();
    damaged[50] = (damaged[50] ?? 0) ^ 1;
    expect(readPicture(damaged)).toEqual({ fault: "broken" });
  });

  test("that claims a size without pixels to it, or too many, is refused", () => {
    const wide = encode({ width: 20_000, height: 2_001, data: new Uint8Array(20_000 * 2_001), channels: 1 });
    expect(readPicture(wide)).toEqual({ fault: "too-many-pixels", width: 20_000, height: 2_001 });
  });
});

test("any bytes are read or refused, and never thrown at", () => {
  const whole = fc.constantFrom(png(), glass(), jpeg({ orientation: 6 }), jpeg({ channels: 4 }));
  const changes = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 8 });
  const damaged = fc.property(whole, changes, fc.nat(300), (bytes, edits, cut) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, byte] of edits) copy[at % copy.length] = byte;
    readPicture(copy.subarray(0, Math.max(1, copy.length - (cut % copy.length))));
    readPicture(copy);
  });
  fc.assert(damaged, { seed: 20261123, numRuns: runs(5000) });
});

describe("the pixels of a PNG", () => {
  test("lie on white paper", () => {
    const { channels, data } = flatPixels(read(glass()));
    expect(channels).toBe(3);
    expect([...data.subarray(0, 3)]).toEqual([227, 127, 127]);
  });

  test("of every depth and kind come out alike", () => {
    const grey = (depth: 8 | 16, data: Uint8Array | Uint16Array): number[] => [
      ...flatPixels(read(encode({ width: 2, height: 1, data, channels: 1, depth }))).data,
    ];
    expect(grey(8, Uint8Array.from([0, 255]))).toEqual([0, 255]);
    expect(grey(16, Uint16Array.from([0, 65_535]))).toEqual([0, 255]);
  });
});
