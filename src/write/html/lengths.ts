/** A length in points as millimetres. */
export function mm(points: number): string {
  return `${decimal((points * 25.4) / 72)}mm`;
}

/** A number with two decimals at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
