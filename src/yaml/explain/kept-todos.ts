import { brief, type Finding, finding } from "../finding.ts";
import { type Line, linesIn } from "../line.ts";
import { keptTodo } from "../problems/structure-problems.ts";

/** A name with its value on the line; what begins a list, a text of several lines or brackets is none. */
const named = /^(?:-[ \t]+)*([^\s#:：'"[\]{}|>&*!%@-][^:：]{0,30}):[ \t]+([^\s#|>[{&*!].*)$/u;
const mark = /^(?:待补|todo)[:：](?:[ \t]|$)/iu;

/**
 * Names that were given their value while the mark of what was missing still stands below
 * (`开始: 8:00` over `待补: 几点`), as in a starter that somebody filled in.
 */
export function keptTodos(text: string): readonly Finding[] {
  if (!/^[ \t]+(?:待补|todo)[:：]/imu.test(text)) return [];
  const all = linesIn(text, { start: 0, end: text.length });
  const lines = all.filter((line) => line.content < line.end && text[line.content] !== "#");
  return lines.flatMap((line, at): readonly Finding[] => {
    const owner = lines[at - 1];
    const row = text.slice(line.content, line.end);
    const [, name, value] = owner === undefined ? [] : (named.exec(rowOf(text, owner)) ?? []);
    if (owner === undefined || name === undefined || value === undefined || !mark.test(row)) return [];
    if (width(line) <= width(owner) || mark.test(`${name}: `)) return [];
    const data = { name: name.trim(), value: brief(value), text: brief(row) };
    const end = Math.min(text.length, line.end + (text.startsWith("\r\n", line.end) ? 2 : 1));
    const fix = [{ range: { start: line.start, end }, text: "" }];
    return [finding(keptTodo, { start: line.content, end: line.end }, data, { fix })];
  });
}

function rowOf(text: string, line: Line): string {
  return text.slice(line.content, line.end).trimEnd();
}

function width(line: Line): number {
  return line.content - line.start;
}
