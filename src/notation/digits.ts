const fullWidth = "０１２３４５６７８９：．，－／～";
const halfWidth = "0123456789:.,-/~";

/** Full-width digits and marks inside a time, a date or a number as their half-width kin. */
export function halfWidthDigits(text: string): string {
  if (!/[\uff0c-\uff1a\uff5e]/u.test(text)) return text;
  return [...text].map((character) => halfWidth[fullWidth.indexOf(character)] ?? character).join("");
}

/** The first number of a text: `约1,200元` is 1200; undefined where there is none. */
export function numberIn(text: string): number | undefined {
  const match = /-?\d[\d,]*(?:\.\d+)?/.exec(halfWidthDigits(text));
  if (!match) return undefined;
  const value = Number(match[0].replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}

/** A number as printed: no exponent, at most two decimals, none where it is whole. */
export function printNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2);
}
