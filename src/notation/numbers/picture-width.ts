import { halfWidthDigits } from "./digits.ts";

/** A width in points, or as a share of the measure. */
export type PictureWidth = { readonly points: number } | { readonly share: number };

/** Reads `9mm`, `1厘米` or `26磅` as points; undefined for anything else, and for nothing at all. */
export function parseLength(text: string): number | undefined {
  const width = parsePictureWidth(text);
  return width && "points" in width ? width.points : undefined;
}

const units: Readonly<Record<string, number>> = {
  mm: 72 / 25.4,
  毫米: 72 / 25.4,
  cm: 72 / 2.54,
  厘米: 72 / 2.54,
  公分: 72 / 2.54,
  pt: 1,
  磅: 1,
};

/** Reads `60mm`, `6厘米`, `80%` or `一半`; undefined for anything else, and for a width of nothing. */
export function parsePictureWidth(text: string): PictureWidth | undefined {
  const plain = halfWidthDigits(text).replace("％", "%").trim().toLowerCase();
  if (plain === "一半") return { share: 0.5 };
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*(\S+)$/u.exec(plain) ?? [];
  const value = Number(number);
  if (!(value > 0)) return undefined;
  if (unit === "%") return value <= 100 ? { share: value / 100 } : undefined;
  const points = units[unit];
  return points === undefined ? undefined : { points: value * points };
}
