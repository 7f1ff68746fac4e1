import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { type Diagnostic, diagnose, type Related } from "../../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../../diagnostic/problem.ts";
import { lineAt, lineRange, type Range, type Source, textIn } from "../../source/source.ts";
import type { Limits } from "../limits.ts";
import { tooManyAliases } from "../problems/file-problems.ts";
import * as problems from "../problems/structure-problems.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../tree.ts";
import { foldedText } from "./fold.ts";

/** What a document is built from. */
export interface Ground {
  /** The source that ranges point into. */
  readonly source: Source;
  readonly limits: Limits;
  /** The text that was parsed. */
  readonly text: string;
  /** From an offset of the parsed text to one of the source: they differ where the parser read a mended copy. */
  readonly origin: (offset: number) => number;
}

interface Anchored {
  readonly node: YamlNode;
  /** Nodes in it, itself counted. */
  readonly size: number;
}

interface Work extends Ground {
  readonly diagnostics: Diagnostic[];
  /** Anchors met so far; undefined while the anchored node itself is being built. */
  readonly anchors: Map<string, Anchored | undefined>;
  nodes: number;
  aliasNodes: number;
}

/** A tree and what building it brought to light. */
export interface Built {
  readonly root: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a document of the YAML library into our tree and reports what only the tree can show. */
export function buildTree(document: Document.Parsed, ground: Ground): Built {
  const work: Work = { ...ground, diagnostics: [], anchors: new Map(), nodes: 0, aliasNodes: 0 };
  const root = buildNode(document.contents, work, document.range[0]);
  return { root, diagnostics: work.diagnostics };
}

function buildNode(node: Node | null, work: Work, offset: number): YamlNode {
  if (node === null) return emptyScalar(work, offset);
  if (isAlias(node)) return buildAlias(node.source, rangeOf(node, work), work);
  work.nodes++;
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor === undefined) return buildValue(node, work);
  const before = work.nodes - 1;
  work.anchors.set(anchor, undefined);
  const built = buildValue(node, work);
  work.anchors.set(anchor, { node: built, size: work.nodes - before });
  return built;
}

function buildValue(node: Node, work: Work): YamlNode {
  const range = rangeOf(node, work);
  if (isMap(node)) return buildMap(node.items, range, node.flow === true, work);
  if (isSeq(node)) {
    const items = node.items.map((item) => buildNode(item as Node | null, work, range.start));
    const flow = node.flow === true;
    return { kind: "seq", range: flow ? range : reach(range, items), flow, items };
  }
  return buildScalar(node as Scalar, node.range ? trimmed(node.range, work) : range);
}

/** A block collection ends with its last item, not with the blank lines and comments behind it. */
function reach(range: Range, items: readonly { readonly range: Range }[]): Range {
  const last = items.at(-1);
  const own =
    items.length > 0 && last !== undefined && last.range.end > range.start && last.range.end < range.end;
  return own ? { start: range.start, end: last.range.end } : range;
}

/** A block text ends with its last line, not with the line break behind it. */
function trimmed([start, end]: readonly [number, number, ...unknown[]], work: Work): Range {
  let kept = end;
  while (kept > start && " \t\r\n".includes(work.text[kept - 1] ?? "")) kept--;
  return { start: work.origin(start), end: work.origin(kept) };
}

function buildScalar(node: Scalar, range: Range): YamlScalar {
  const style =
    node.type === "PLAIN" || node.type === undefined
      ? "plain"
      : node.type.startsWith("BLOCK")
        ? "block"
        : "quoted";
  const text = foldedText(node);
  const { value } = node;
  const kept = value === null || typeof value === "number" || typeof value === "boolean";
  return { kind: "scalar", range, text, value: kept ? value : text, style };
}

function emptyScalar(work: Work, offset: number): YamlScalar {
  const at = work.origin(offset);
  return { kind: "scalar", range: { start: at, end: at }, text: "", value: null, style: "plain" };
}

/** The node of an anchor under the range of its use; what lies inside it keeps its own ranges. */
function buildAlias(name: string, range: Range, work: Work): YamlNode {
  const empty: YamlScalar = { kind: "scalar", range, text: "", value: null, style: "plain" };
  const target = work.anchors.get(name);
  if (target === undefined) {
    if (work.anchors.has(name)) report(work, problems.aliasInItself, range, { name });
    return empty;
  }
  const before = work.aliasNodes;
  const { limits } = work;
  work.aliasNodes += target.size;
  work.nodes += target.size;
  if (work.aliasNodes <= limits.aliasNodes) return { ...target.node, range };
  if (before <= limits.aliasNodes) report(work, tooManyAliases, range, { limit: limits.aliasNodes });
  return empty;
}

function buildMap(pairs: readonly Pair[], range: Range, flow: boolean, work: Work): YamlMap {
  const entries: YamlEntry[] = [];
  const own = new Map<string, YamlEntry>();
  let inNewRow = false;
  for (const pair of pairs) {
    const key = pair.key as Node | null;
    if (isScalar(key) && key.value === "<<" && key.type === "PLAIN") {
      entries.push(...mergedEntries(pair, rangeOf(key, work), work));
      continue;
    }
    const entry = buildEntry(pair, work, range.start);
    if (entry === undefined) continue;
    const first = own.get(entry.key);
    if (first === undefined) {
      own.set(entry.key, entry);
      entries.push(entry);
    } else {
      const row = !flow && entry.key === entries[0]?.key && isBehindDash(work.source, range.start);
      // What follows in the row whose dash was forgotten is told with it.
      if (inNewRow && !row) continue;
      inNewRow ||= row;
      const related = [{ source: work.source, range: first.keyRange }];
      // A section that is a list may stand twice under two names; a single value may not.
      const atMargin = /^$|[\r\n]/.test(work.source.text.slice(0, entry.keyRange.start).slice(-1));
      const data = { key: entry.key, top: atMargin && entry.value.kind !== "scalar", row };
      report(work, problems.duplicateKey, entry.keyRange, data, related);
    }
  }
  const seen = new Set<string>();
  const unique = entries.filter((entry) => {
    if (seen.has(entry.key) || (entry.merged && own.has(entry.key))) return false;
    seen.add(entry.key);
    return true;
  });
  return { kind: "map", range: flow ? range : reach(range, entries.filter(isOwn)), flow, entries: unique };
}

/** Whether a place stands behind the dash of a list. */
function isBehindDash(source: Source, offset: number): boolean {
  const line = lineRange(source, lineAt(source, offset));
  return /^[ \t]*-[ \t]+$/.test(textIn(source, { start: line.start, end: offset }));
}

function isOwn(entry: YamlEntry): boolean {
  return !entry.merged;
}

function buildEntry(pair: Pair, work: Work, offset: number): YamlEntry | undefined {
  const node = pair.key as Node | null;
  const key = buildNode(node, work, offset);
  const end = node?.range?.[1] ?? offset;
  const value = buildNode(pair.value as Node | null, work, end);
  if (key.kind !== "scalar") {
    report(work, problems.keyNotText, key.range, {});
    return undefined;
  }
  if (key.text === "" && key.style === "plain") report(work, problems.keyMissing, value.range, {});
  const range = { start: key.range.start, end: Math.max(key.range.end, value.range.end) };
  return { key: key.text, keyRange: key.range, value, range, merged: false };
}

/** The entries that `<<: *name` or `<<: [*a, *b]` brings in; of several sources the first counts. */
function mergedEntries(pair: Pair, keyRange: Range, work: Work): YamlEntry[] {
  const value = buildNode(pair.value as Node | null, work, keyRange.end);
  const sources = value.kind === "seq" ? value.items : [value];
  const entries: YamlEntry[] = [];
  for (const source of sources) {
    if (source.kind === "map") entries.push(...source.entries.map((entry) => ({ ...entry, merged: true })));
    else report(work, problems.mergeOfNoMapping, keyRange, {});
  }
  return entries;
}

function rangeOf(node: Node, work: Work): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: work.origin(start), end: work.origin(end) };
}

function report<D extends Data>(
  work: Work,
  problem: Problem<D>,
  range: Range,
  data: D,
  related: readonly Related[] = [],
): void {
  work.diagnostics.push(diagnose(problem, work.source, range, data, { related }));
}
