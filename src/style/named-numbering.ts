import { deeperMarks, type Mark, parseMark } from "../document/mark.ts";
import type { NumberingScheme } from "../document/numbering.ts";
import { numberings } from "../vocabulary/choices.ts";

/** The scheme of a name, English or Chinese; undefined where none has it. */
export function namedNumbering(name: string): NumberingScheme | undefined {
  const found = numberings.find(({ key, names }) => key === name || names.includes(name));
  return found && numberingOf(found.marks, found.key);
}

/** The scheme of a list of specimens, one a level, and the usual marks below them; undefined where one of them is no mark. */
export function numberingOf(specimens: readonly string[], name = "own"): NumberingScheme | undefined {
  const marks = specimens.map(parseMark).filter((mark): mark is Mark => mark !== undefined);
  if (marks.length !== specimens.length || marks.length === 0) return undefined;
  return { name, marks: [...marks, ...deeperMarks(marks)] };
}

/** All names of the schemes, English first: for the schemas and for suggestions. */
export function numberingNames(): readonly string[] {
  return numberings.flatMap(({ key, names }) => [key, ...names]);
}
