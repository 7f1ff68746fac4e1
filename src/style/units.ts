/** Type sizes by their Chinese names, in points. */
export const typeSizes: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
};

/** The named type sizes below one, in points, the largest first. */
export function smallerSizes(size: number): readonly number[] {
  return Object.values(typeSizes)
    .filter((each) => each < size)
    .sort((a, b) => b - a);
}

/** A length as written: in points, or in characters of the text it belongs to. */
export interface Length {
  readonly value: number;
  readonly unit: "pt" | "char";
}

/** Points in one of each unit; `字` is relative and not here. */
const points: Readonly<Record<string, number>> = {
  mm: 72 / 25.4,
  毫米: 72 / 25.4,
  cm: 72 / 2.54,
  厘米: 72 / 2.54,
  pt: 1,
  磅: 1,
};

/** What `readLength` accepts, for the schema. */
export const lengthPattern = "^-?\\d+(\\.\\d+)?\\s*(mm|毫米|cm|厘米|pt|磅|字|字符)$|^0$";
/** What `readSize` accepts besides the names, for the schema. */
export const sizePattern = "^\\d+(\\.\\d+)?\\s*(pt|磅)$";
/** What `readLine` accepts, for the schema. */
export const linePattern = "^\\d+(\\.\\d+)?\\s*(倍|pt|磅|mm|毫米|cm|厘米)$";

/** Reads a length: `25.4mm`, `2.5厘米`, `12pt`, `28.95磅`, `2字`, `0`; undefined where it is none. */
export function readLength(text: string): Length | undefined {
  const found = new RegExp(lengthPattern).test(text) ? split(text) : undefined;
  if (!found) return undefined;
  const { value, unit } = found;
  if (unit.startsWith("字")) return { value, unit: "char" };
  return { value: round(value * (points[unit] ?? 1)), unit: "pt" };
}

/** Reads a type size in points: `三号`, `12pt`, `10.5磅`; undefined where it is none. */
export function readSize(text: string): number | undefined {
  const named = typeSizes[text];
  if (named !== undefined) return named;
  const found = new RegExp(sizePattern).test(text) ? split(text) : undefined;
  return found && found.value > 0 ? found.value : undefined;
}

/** The distance from line to line: exact points, or a multiple of the face's own height. */
export type LineDistance = { readonly exact: number } | { readonly multiple: number };

/** Reads a line distance: `1.5倍` or `28.95磅`; undefined where it is none or zero. */
export function readLine(text: string): LineDistance | undefined {
  const found = new RegExp(linePattern).test(text) ? split(text) : undefined;
  if (!found || found.value === 0) return undefined;
  if (found.unit === "倍") return { multiple: found.value };
  return { exact: round(found.value * (points[found.unit] ?? 1)) };
}

/** A length in points, beside text of a size in points. */
export function inPoints(length: Length, size: number): number {
  return length.unit === "char" ? round(length.value * size) : length.value;
}

/** A length in characters of a size in points. */
export function inCharacters(length: Length, size: number): number {
  return length.unit === "char" ? length.value : round(length.value / size);
}

/** Points of a length in millimetres. */
export function fromMillimetres(value: number): number {
  return round((value * 72) / 25.4);
}

function split(text: string): { readonly value: number; readonly unit: string } {
  const value = Number.parseFloat(text);
  return { value, unit: text.replace(/^[-\d.\s]+/u, "") };
}

/** Four decimals: finer than any printer, and free of binary noise. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
