import type { Config } from "../config/config.ts";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Plan } from "../plan/plan.ts";
import type { Range, Source } from "../source/source.ts";
import type { KnownPaper } from "./paper.ts";
import { unknownPaper, unknownSentence, unknownWording } from "./problems.ts";

/** A name where it stands. */
interface Named {
  readonly value: string;
  readonly source: Source;
  readonly range: Range;
}

/** The papers that a plan words or asks for and nobody has, and what it says of one that has no place for it, each told at its place. */
export function unknownPapersOf(
  { papers, source }: Plan,
  known: readonly KnownPaper[],
): readonly Diagnostic[] {
  return papers.flatMap(({ name, wordings }) => [
    ...unknownNames({ ...name, source }, known),
    ...wordings.flatMap(({ key }) =>
      unknownWordingOf(name.value, { ...key, source }, sayable(name.value.trim(), known)),
    ),
  ]);
}

/** What a plan may say of a paper: a school's own and the shipped one that it replaces are not told apart here. */
function sayable(paper: string, known: readonly KnownPaper[]): readonly string[] {
  const meant = known.filter(({ names }) => names.includes(paper));
  if (meant.some(({ wordings }) => wordings.length === 0)) return [];
  return [...new Set(meant.flatMap(({ wordings, signatures }) => [...wordings, ...signatures]))];
}

function unknownWordingOf(
  paper: string,
  { value: name, source, range }: Named,
  wordings: readonly string[],
): readonly Diagnostic[] {
  // Of a paper that could not be read nothing is known.
  if (wordings.length === 0 || wordings.includes(name)) return [];
  const data = { name, paper, nearest: meantBy(name, wordings), known: chineseIn(wordings) };
  return [diagnose(unknownWording, source, range, data)];
}

/** What a school calls usual or words for its papers, and no paper has, each told at its place. */
export function unknownUsual(
  { papers, sentences }: Pick<Config, "papers" | "sentences">,
  known: readonly KnownPaper[],
): readonly Diagnostic[] {
  const listed = [...papers.values()].flat();
  return [
    ...listed.flatMap((name) => unknownNames(name, known)),
    ...sentences.flatMap(({ paper, name }) =>
      paper ? unknownOfPaper(paper, name, known) : unknownOfAll(name, known),
    ),
  ];
}

function unknownNames({ value, source, range }: Named, known: readonly KnownPaper[]): readonly Diagnostic[] {
  const names = known.flatMap((paper) => paper.names);
  const name = value.trim();
  if (names.includes(name)) return [];
  const told = known.flatMap(({ names: [first] }) => first ?? []);
  return [diagnose(unknownPaper, source, range, { name, nearest: nearest(name, names) ?? "", known: told })];
}

function unknownOfPaper(paper: Named, name: Named, known: readonly KnownPaper[]): readonly Diagnostic[] {
  const meant = known.find(({ names }) => names.includes(paper.value));
  if (!meant) return unknownNames(paper, known);
  return unknownWordingOf(paper.value, name, meant.wordings);
}

/** A sentence for all papers that no paper has a place for; it may be the name of a paper, of which nothing is said. */
function unknownOfAll(
  { value: name, source, range }: Named,
  known: readonly KnownPaper[],
): readonly Diagnostic[] {
  const wordings = [...new Set(known.flatMap((paper) => paper.wordings))];
  if (wordings.includes(name)) return [];
  const data = { name, nearest: meantBy(name, wordings), known: chineseIn(wordings) };
  return [diagnose(unknownSentence, source, range, data)];
}

/** The nearest name, or one that is part of what was written: 自愿 in 自愿条款. */
function meantBy(written: string, names: readonly string[]): string {
  return nearest(written, names) ?? names.find((name) => name.length > 1 && written.includes(name)) ?? "";
}

function chineseIn(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\p{Script=Han}/u.test(name));
}
