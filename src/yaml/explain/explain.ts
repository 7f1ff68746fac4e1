import type { CST, YAMLError } from "yaml";
import type { Finding } from "../finding.ts";
import { lineOf } from "../line.ts";
import * as structure from "../problems/structure-problems.ts";
import * as texts from "../problems/text-problems.ts";
import {
  colonWithoutSpace,
  fullWidthColon,
  fullWidthComma,
  textAfterQuote,
  unclosedQuote,
} from "../problems/typing-problems.ts";
import { flatten } from "../read/tokens.ts";
import { explainOne } from "./broken.ts";
import { startsOf } from "./starts.ts";

/** Mistakes that spoil their own line only, so that what is told behind them is no consequence of them. */
const local: ReadonlySet<string> = new Set([
  structure.badEscape.code,
  structure.emptyItem.code,
  structure.missingComma.code,
  structure.commentWithoutSpace.code,
  texts.reservedCharacter.code,
  fullWidthColon.code,
  colonWithoutSpace.code,
  fullWidthComma.code,
  textAfterQuote.code,
]);

/** Of these a line may have several that are told at once. */
const alike: ReadonlySet<string> = new Set([structure.badEscape.code, structure.emptyItem.code]);

/** Errors that are looked at in one reading. */
const mostErrors = 2_000;

/**
 * Explains the first error that the YAML library found in a text, and of the others those that
 * cannot be its consequence: on lines of their own, or behind the start of another entry of the top
 * level, where the library reads on as if nothing had been before; never empty.
 */
export function explain(
  text: string,
  tokens: readonly CST.Token[],
  errors: readonly YAMLError[],
): readonly Finding[] {
  const flat = flatten(tokens);
  const starts = startsOf(text, tokens);
  const found: Finding[] = [];
  const lines = new Set<number>();
  let behind = 0;
  let apart = 0;
  for (const error of errors.slice(0, mostErrors)) {
    if (error.pos[0] < behind) continue;
    const explained = explainOne(text, flat, error);
    const reach = reachOf(text, error, explained);
    if (reach === "entry" && error.pos[0] < apart) {
      behind = apart;
      continue;
    }
    const own = explained.filter((each) => !alike.has(each.problem.code));
    const begins = own.map((each) => lineOf(text, each.range.start).start);
    if (begins.some((start) => lines.has(start))) continue;
    found.push(...explained);
    for (const start of begins) lines.add(start);
    apart = firstFrom(starts.entries, Math.max(apart, endOf(text, error, explained))) ?? text.length;
    behind = {
      spot: error.pos[1],
      line: nextName(text, error) ?? text.length,
      item: firstFrom(starts.items, error.pos[0]) ?? text.length,
      entry: apart,
    }[reach];
  }
  return found;
}

/**
 * How far a mistake may be the cause of others: to its own end; from its line to the next name at the
 * margin; to the next name or item that is read as such; to the next entry of the top level.
 */
type Reach = "spot" | "line" | "item" | "entry";

function reachOf(text: string, error: YAMLError, explained: readonly Finding[]): Reach {
  const here = lineOf(text, Math.min(error.pos[0], text.length)).start;
  const every = (is: (each: Finding) => boolean): boolean => explained.every(is);
  if (every(({ problem }) => alike.has(problem.code))) return "spot";
  if (every(({ problem }) => local.has(problem.code))) return "line";
  // The library has closed a quote at the end of its line, or a bracket before what stands further left.
  const isQuote = every(({ problem }) => problem.code === unclosedQuote.code);
  if (isQuote && every(({ range }) => lineOf(text, range.start).start === here)) return "item";
  const isBracket = every(({ problem }) => problem.code === structure.unclosedBracket.code);
  return isBracket && error.code === "BAD_INDENT" ? "item" : "entry";
}

/** Where an error and what mends it end, at the end of a line. */
function endOf(text: string, error: YAMLError, explained: readonly Finding[]): number {
  const ends = explained.flatMap(({ range, mend }) => [range.end, ...mend.map((edit) => edit.range.end)]);
  return lineOf(text, Math.min(Math.max(error.pos[1], ...ends), text.length)).end;
}

function firstFrom(starts: readonly number[], from: number): number | undefined {
  return starts.find((start) => start >= from);
}

/** The next name at the margin, as it is typed. */
function nextName(text: string, error: YAMLError): number | undefined {
  const end = lineOf(text, Math.min(error.pos[1], text.length)).end;
  const next = text.slice(end).search(/^[^\s#:：-][^:：\n]*:(?:\s|$)/m);
  return next < 0 ? undefined : end + next;
}
