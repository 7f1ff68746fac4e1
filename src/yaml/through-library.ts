import type { CST } from "yaml";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { lineAt, type Source } from "../source/source.ts";
import { baredLines } from "./explain/bared-lines.ts";
import { deepStarts } from "./explain/deep-starts.ts";
import { explain } from "./explain/explain.ts";
import { inspect } from "./explain/inspect.ts";
import { keptTodos } from "./explain/kept-todos.ts";
import { loneDashes } from "./explain/lone-dashes.ts";
import { markMistakes } from "./explain/marks.ts";
import { colonMistake } from "./explain/slips.ts";
import { wideBrackets } from "./explain/wide-brackets.ts";
import { brief, type Finding, finding } from "./finding.ts";
import type { Limits } from "./limits.ts";
import { leaveOut, lineOf, linesIn, withLineFeeds } from "./line.ts";
import { headedRuns } from "./paste/headed.ts";
import { pastedRuns } from "./paste/runs.ts";
import { fencedAnswer, pastedOutline, starredNames } from "./paste/whole.ts";
import {
  empty,
  notAMapping,
  tooDeep,
  tooManyNodes,
  tooManyProblems,
  tooManyRows,
} from "./problems/file-problems.ts";
import {
  badIndent,
  broken,
  directive,
  lineWithoutKey,
  listAndKeys,
  severalDocuments,
} from "./problems/structure-problems.ts";
import { type Built, buildTree, type Ground } from "./read/build.ts";
import { compose, type Reading, tokensOf } from "./read/compose.ts";
import { type Draft, firstDraft, isEditable, mend, originOf, originRange } from "./read/draft.ts";
import { excessOf } from "./read/measure.ts";
import type { YamlNode } from "./tree.ts";

/** Rounds of mending before reading stops, and characters read in all of them: about a second's work. */
const mostRounds = 100;
const mostCharacters = 600_000;
/** Levels that the YAML library can compose; lines that a slip runs together go far deeper than a plan. */
const safeDepth = 200;
/** Times in a row that mending brings nothing new to light. */
const mostStalls = 20;
/** Times that one mistake is mended in one way. */
const mostTimes = 2;

interface Reader {
  readonly source: Source;
  readonly limits: Limits;
  readonly diagnostics: Diagnostic[];
  /** What is already reported: each code, each code with its place, and `line` with its number. */
  readonly seen: Set<string>;
  /** How often each code was found at each place. */
  readonly times: Map<string, number>;
}

/**
 * Reads a source by the YAML library, and reports and mends until nothing is left to mend; what is
 * found is added to `diagnostics`. The build keeps this module apart, to be loaded when it is first
 * called: with the library it is more code than all else that reading a sound plan takes.
 */
export function readThroughLibrary(
  source: Source,
  limits: Limits,
  diagnostics: Diagnostic[],
): YamlNode | undefined {
  const reader: Reader = { source, limits, diagnostics, seen: new Set(), times: new Map() };
  let draft = firstDraft(withLineFeeds(source.text));
  const outline = pastedOutline(draft.text);
  if (outline !== undefined) {
    report(reader, draft, outline);
    return undefined;
  }
  let stalls = 0;
  let characters = 0;
  for (let round = 0; ; round++) {
    const tokens = tokensOf(draft.text);
    // Most texts keep every limit: those are measured once.
    const beyond = excessFinding(tokens, reader.limits);
    const excess = beyond && excessFinding(tokens, safeLimits(reader));
    if (excess !== undefined) {
      const slips = excess.problem.code === tooDeep.code ? openingSlips(draft.text) : [];
      if (slips.filter((slip) => report(reader, draft, slip)).length > 0) {
        draft = mend(
          draft,
          slips.flatMap((slip) => slip.mend),
        );
        continue;
      }
      report(reader, draft, excess);
      return undefined;
    }
    const study = studyOf(draft, tokens, beyond, reader);
    characters += draft.text.length;
    const grown = draft.text.length > 3 * reader.source.text.length + 10_000;
    if (round >= mostRounds || grown || characters > mostCharacters) {
      const [next] = study.findings;
      if (next === undefined) return finished(study, draft, reader);
      report(reader, draft, finding(tooManyProblems, next.range, { limit: reader.diagnostics.length }));
      return undefined;
    }
    const fresh = study.findings.filter((found) => report(reader, draft, found)).length;
    stalls = fresh > 0 ? 0 : stalls + 1;
    const edits =
      stalls > 1 && study.broken !== undefined
        ? wayAround(draft, study.broken)
        : study.findings.flatMap((found) => mendOf(reader, draft, found));
    if (edits.length === 0 || stalls > mostStalls) return finished(study, draft, reader);
    draft = mend(draft, edits);
  }
}

/** The limits of what can be composed at all; a plan that is deeper than it may be is still composed, to find its slips. */
function safeLimits({ limits }: Reader): Limits {
  return { ...limits, depth: Math.max(limits.depth, safeDepth) };
}

/** One reading of a draft: what is wrong first, and where the YAML library gave up. */
interface Study {
  readonly findings: readonly Finding[];
  readonly reading?: Reading;
  readonly broken?: number;
  /** The tree in the draft's own offsets, where the draft is sound. */
  readonly built?: Built;
}

function studyOf(
  draft: Draft,
  tokens: readonly CST.Token[],
  beyond: Finding | undefined,
  reader: Reader,
): Study {
  const answer = fencedAnswer(draft.text);
  const pasted =
    answer === undefined
      ? [...starredNames(draft.text), ...headedRuns(draft.text), ...pastedRuns(draft.text)]
      : [answer];
  if (pasted.length > 0) return { findings: pasted };
  const odd = [...deepStarts(draft.text), ...keptTodos(draft.text), ...baredLines(draft.text)];
  if (odd.length > 0) return { findings: odd };
  const marks = [
    ...markMistakes(draft.text, tokens),
    ...wideBrackets(draft.text, tokens),
    ...loneDashes(draft.text, tokens),
  ];
  if (marks.some((mark) => mark.mend.length > 0)) return { findings: marks };
  const reading = compose(tokens);
  const [error] = reading.errors;
  if (error !== undefined)
    return { findings: explain(draft.text, tokens, reading.errors), reading, broken: error.pos[0] };
  if (beyond !== undefined) return { findings: [beyond], reading };
  const several = severalMistakes(draft.text, reading);
  const { document } = reading;
  if (document === undefined) return { findings: [nothingIn(draft.text)], reading };
  if (several.length > 0) return { findings: several, reading };
  const built = buildTree(document, { ...reader, text: draft.text, origin: (offset) => offset });
  return { findings: inspect(draft.text, built.root), reading, built };
}

/** A text without any document: nothing but lines that start with `%`, or marks. */
function nothingIn(text: string): Finding {
  const line = lineOf(text, Math.max(0, text.search(/^%/m)));
  const shown = { text: brief(text.slice(line.start, line.end)) };
  if (/^%/.test(shown.text)) return finding(directive, { start: line.start, end: line.end }, shown);
  return finding(empty, { start: 0, end: 0 }, { comments: false });
}

/** Slips in the names at the start of a line, which run all lines below them together. */
function openingSlips(text: string): readonly Finding[] {
  const lines = linesIn(text, { start: 0, end: text.length }).filter((line) => line.content === line.start);
  return lines.map((line) => colonMistake(text, line, line.start)).filter((slip) => slip !== undefined);
}

/** What mends a finding; one that comes back all the same, as a line does that is moved to and fro, is left out. */
function mendOf(reader: Reader, draft: Draft, found: Finding): readonly Finding["mend"][number][] {
  const times = reader.times.get(keyOf(draft, found)) ?? 0;
  return times > mostTimes ? leaveOut(draft.text, lineOf(draft.text, found.range.start)) : found.mend;
}

/** A finding's code and its place in the source. */
function keyOf(draft: Draft, found: Finding): string {
  return `${found.problem.code} ${originRange(draft, found.range).start}`;
}

/** Comments out the line at which reading is stuck, and what is indented below it. */
function wayAround(draft: Draft, at: number): readonly Finding["mend"][number][] {
  const kept = draft.text.slice(0, Math.min(draft.text.length, at + 1)).trimEnd().length;
  const line = lineOf(draft.text, Math.max(0, kept - 1));
  return draft.text.startsWith("#", line.content) ? [] : leaveOut(draft.text, line);
}

/** Builds the tree of the last draft, with the ranges of the source. */
function finished(study: Study, draft: Draft, reader: Reader): YamlNode | undefined {
  const document = (study.reading ?? compose(tokensOf(draft.text))).document;
  if (document === undefined) return undefined;
  const ground: Ground = { ...reader, text: draft.text, origin: (offset) => originOf(draft, offset) };
  const untouched = draft.pieces.length === 1 ? study.built : undefined;
  const built = untouched ?? buildTree(document, ground);
  reader.diagnostics.push(...built.diagnostics);
  return built.root;
}

/** A second document behind `---`; if it has no key of the first, the line was a mere rule and is passed over. */
function severalMistakes(text: string, reading: Reading): readonly Finding[] {
  const [, second] = reading.starts;
  if (second === undefined) return [];
  const line = lineOf(text, second.offset);
  const range = { start: line.content, end: Math.min(line.end, line.content + 3) };
  const mend = second.shared ? [] : [{ range, text: "#" }];
  return [finding(severalDocuments, range, { mark: text.slice(range.start, range.end) }, { mend })];
}

function excessFinding(tokens: readonly CST.Token[], limits: Limits): Finding | undefined {
  const excess = excessOf(tokens, limits);
  if (excess === undefined) return undefined;
  const problem = { depth: tooDeep, nodes: tooManyNodes, rows: tooManyRows }[excess.limit];
  return finding(problem, excess.range, { limit: limits[excess.limit] });
}

/** Problems that only say that something is wrong: silent where a line already has its explanation. */
const weak: ReadonlySet<string> = new Set([broken.code, lineWithoutKey.code, badIndent.code]);

/** Adds a finding of a draft to the diagnostics; false if it was there already. */
function report(reader: Reader, draft: Draft, found: Finding): boolean {
  const { source, diagnostics, seen } = reader;
  const range = originRange(draft, found.range);
  const line = `line ${lineAt(source, range.start)}`;
  const key = keyOf(draft, found);
  reader.times.set(key, (reader.times.get(key) ?? 0) + 1);
  if (found.problem.code === notAMapping.code && seen.has(listAndKeys.code)) return false;
  if (seen.has(key) || (weak.has(found.problem.code) && seen.has(line))) return false;
  seen.add(key).add(line).add(found.problem.code);
  const related = found.related.map((place) => ({ source, range: originRange(draft, place) }));
  // The number is of the source's line, which a draft of more or fewer lines does not know.
  const data = "line" in found.data ? { ...found.data, line: lineAt(source, range.start) + 1 } : found.data;
  // A fix of what earlier mending wrote has to wait until that is in the source.
  const isReady = found.fix.every((edit) => isEditable(draft, edit.range));
  const edits = (isReady ? found.fix : []).map((edit) => ({
    range: originRange(draft, edit.range),
    text: edit.text,
  }));
  const { code, severity } = found.problem;
  const fix = edits.length > 0 ? { edits } : undefined;
  diagnostics.push({ code, severity, source, range, data, related, fix });
  return true;
}
