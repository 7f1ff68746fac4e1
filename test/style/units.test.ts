import { describe, expect, test } from "vitest";
import { inCharacters, inPoints, readLength, readLine, readSize } from "../../src/style/units.ts";

describe("lengths", () => {
  test.each([
    ["25.4mm", 72],
    ["2.54 厘米", 72],
    ["28.95磅", 28.95],
    ["-0.25磅", -0.25],
    ["12pt", 12],
    ["0", 0],
  ])("%s is %d points", (text, points) => {
    expect(readLength(text)).toEqual({ value: points, unit: "pt" });
  });

  test("2字 is as long as two characters of the text beside it", () => {
    const length = readLength("2字") ?? { value: 0, unit: "pt" };
    expect(inPoints(length, 16)).toBe(32);
    expect(inCharacters(length, 16)).toBe(2);
  });

  test("points are told in characters, too", () => {
    expect(inCharacters({ value: 24, unit: "pt" }, 12)).toBe(2);
  });

  test.each(["12", "两字", "12px", "mm", "", "1.5倍"])("%s is no length", (text) => {
    expect(readLength(text)).toBeUndefined();
  });
});

describe("type sizes", () => {
  test.each([
    ["初号", 42],
    ["二号", 22],
    ["三号", 16],
    ["小四", 12],
    ["五号", 10.5],
    ["10.5磅", 10.5],
  ])("%s is %d points", (text, points) => {
    expect(readSize(text)).toBe(points);
  });

  test.each(["三", "0pt", "16", "小三号"])("%s is no size", (text) => {
    expect(readSize(text)).toBeUndefined();
  });
});

describe("line distances", () => {
  test.each([
    ["1.5倍", { multiple: 1.5 }],
    ["28.95磅", { exact: 28.95 }],
    ["1厘米", { exact: 28.3465 }],
  ])("%s", (text, distance) => {
    expect(readLine(text)).toEqual(distance);
  });

  test.each(["1.5", "0倍", "两倍"])("%s is none", (text) => {
    expect(readLine(text)).toBeUndefined();
  });
});
