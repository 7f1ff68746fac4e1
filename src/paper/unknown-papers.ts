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

/** The papers that a plan words or asks for and nobody has, each told at its place. */
export function unknownPapersOf(
  { papers, source }: Plan,
  known: readonly KnownPaper[],
): readonly Diagnostic[] {
  return papers.flatMap(({ name }) => unknownNames({ ...name, source }, known));
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
  if (meant.wordings.includes(name.value)) return [];
  const chinese = chineseIn(meant.wordings);
  const data = { paper: paper.value, nearest: meantBy(name.value, meant.wordings), known: chinese };
  return [diagnose(unknownWording, name.source, name.range, { name: name.value, ...data })];
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
