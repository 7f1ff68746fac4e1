import { hardWords } from "../../layout/lines/hard-words.ts";
import { chineseKind, type Kind, mayNotEnd, mayNotStart } from "../../layout/shape/character.ts";

/** A number with its marks, the other end of its range and its unit: 08:30—09:00, 1,200元. */
const number = /\d(?:[\d.,:：—–~～\-/%×]*[\d%])?\p{Script=Han}?/gu;

/** The HTML of a cell with what no line may part in spans of their own: a browser parts Chinese anywhere. */
export function wholeWords(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/gu, (text) => (text.includes("&") ? text : held(text)));
}

function held(text: string): string {
  const numbers = [...text.matchAll(number)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  const stretches = [...hardWords(text), ...numbers]
    .filter(([start, end]) => end - start > 1)
    .map((stretch) => withMarks(text, stretch));
  let html = "";
  let at = 0;
  for (const [start, end] of joined(stretches)) {
    html += `${text.slice(at, start)}<span class="whole">${text.slice(start, end)}</span>`;
    at = end;
  }
  return html + text.slice(at);
}

/** A stretch with the marks that may not be parted from it: beside a span a browser would let a line end. */
function withMarks(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const kindAt = (at: number): Kind => chineseKind(text.codePointAt(at) ?? 0);
  let [from, to] = [start, end];
  while (from > 0 && mayNotEnd(kindAt(from - 1))) from--;
  while (to < text.length && !isBlank(kindAt(to)) && mayNotStart(kindAt(to))) to++;
  return [from, to];
}

function isBlank(kind: Kind): boolean {
  return kind === "space" || kind === "break";
}

/** Stretches in order, those that overlap as one. */
function joined(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
