const fullWidth = "０１２３４５６７８９：．，－／～";
const halfWidth = "0123456789:.,-/~";

/** Full-width digits and marks inside a time, a date or a number as their half-width kin. */
export function halfWidthDigits(text: string): string {
  if (!/[\uff0c-\uff1a\uff5e]/u.test(text)) return text;
  return [...text].map((character) => halfWidth[fullWidth.indexOf(character)] ?? character).join("");
}

/** A number as printed: no exponent, at most two decimals, none where it is whole. */
export function printNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2);
}
