import type { Context } from "../context.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { UsageError } from "../line/usage-error.ts";
import { batchWords } from "../words/batch-words.ts";

/** Which part of the work is done here: 2/5 is the second of five. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Settles `--shard`; a usage error says what is wrong with it. */
export function shardOf(given: unknown, { language }: Context): Shard | undefined {
  if (given === undefined) return undefined;
  const words = batchWords[language];
  const text = String(given).normalize("NFKC").trim();
  const match = /^(\d{1,9})\/(\d{1,9})$/u.exec(text);
  if (match === null) throw new UsageError(words.wrongShard(String(given)), words.shardHint);
  const [index, count] = [Number(match[1]), Number(match[2])];
  if (count === 0) throw new UsageError(words.noShards(text), words.shardHint);
  if (index === 0) throw new UsageError(words.shardFromOne(text, count), words.shardHint);
  if (index > count) throw new UsageError(words.shardTooLarge(index, count), words.shardHint);
  return { index, count };
}

/**
 * The candidates of a shard, in their order. The largest file goes first, each to the shard that has
 * least so far; equal sizes are told apart by the path. So the parts are balanced and depend on
 * nothing but the files: every machine that sees the same ones cuts them the same way.
 */
export function candidatesOf(
  { index, count }: Shard,
  candidates: readonly Candidate[],
  { host }: Context,
): readonly Candidate[] {
  const weighed = candidates.map((candidate) => ({
    candidate,
    name: candidate.shown.replaceAll("\\", "/"),
    // Opening and laying out cost something, however short a plan is.
    weight: 2048 + (host.stamp(candidate.file)?.size ?? 0),
  }));
  weighed.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const loads = new Array<number>(count).fill(0);
  const mine = new Set<Candidate>();
  for (const { candidate, weight } of weighed) {
    const lightest = indexOfLeast(loads);
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    if (lightest === index - 1) mine.add(candidate);
  }
  return candidates.filter((candidate) => mine.has(candidate));
}

function indexOfLeast(loads: readonly number[]): number {
  let least = 0;
  for (let at = 1; at < loads.length; at++) if ((loads[at] ?? 0) < (loads[least] ?? 0)) least = at;
  return least;
}
