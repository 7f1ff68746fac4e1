/** A text with its path and the offsets at which its lines start. */
export interface Source {
  /** The path as the user knows it, or `-` for standard input. */
  readonly path: string;
  readonly text: string;
  /** UTF-16 offset of the first unit of every line, ascending; the first is 0. */
  readonly lineStarts: readonly number[];
}

/** A half-open range of UTF-16 offsets into a source's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place as a person counts it: 1-based line, 1-based column in characters (code points). */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Makes a source of a text; `\r\n`, `\n` and a lone `\r` each end a line. */
export function createSource(path: string, text: string): Source {
  const lineStarts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1);
  }
  return { path, text, lineStarts };
}

/** The 0-based number of the line that holds an offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The range of a 0-based line without its line end. */
export function lineRange(source: Source, line: number): Range {
  const start = source.lineStarts[line] ?? source.text.length;
  let end = source.lineStarts[line + 1] ?? source.text.length;
  while (end > start && /[\r\n]/.test(source.text[end - 1] ?? "")) end--;
  return { start, end };
}

/** The line and column of an offset; a column counts characters, so 😀 is one. */
export function pointAt(source: Source, offset: number): Point {
  const line = lineAt(source, offset);
  const before = source.text.slice(source.lineStarts[line] ?? 0, offset);
  return { line: line + 1, column: [...before].length + 1 };
}

/** The text of a range. */
export function textIn(source: Source, range: Range): string {
  return source.text.slice(range.start, range.end);
}
