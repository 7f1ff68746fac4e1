import type { CST } from "yaml";
import type { Range } from "../../source/source.ts";

/** A token with text of its own and where it stands. */
export interface Leaf extends Range {
  readonly type: CST.Token["type"];
  readonly source: string;
  /** Whether it stands inside brackets or braces. */
  readonly inFlow: boolean;
  /** Whether it is (or starts) a key. */
  readonly isKey: boolean;
}

/** A group in brackets or braces; it ends behind its closing bracket or, lacking that, its last item. */
export interface Group extends Range {
  readonly open: string;
  readonly closed: boolean;
}

/** The tokens of a text laid flat, in its order. */
export interface Flat {
  readonly leaves: readonly Leaf[];
  readonly groups: readonly Group[];
}

interface Visit {
  readonly token: CST.Token;
  readonly inFlow: boolean;
  readonly isKey: boolean;
}

const everything = (): boolean => true;

/** Lays tokens flat, without recursion; only leaves of the wanted types, if any are named. */
export function flatten(
  tokens: readonly CST.Token[],
  wanted: (type: CST.Token["type"]) => boolean = everything,
): Flat {
  const leaves: Leaf[] = [];
  const collections: CST.FlowCollection[] = [];
  const waiting: Visit[] = tokens.map((token) => ({ token, inFlow: false, isKey: false }));
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { token, inFlow } = visit;
    if ("source" in token && wanted(token.type)) leaves.push(leafOf(visit, token.source));
    if (token.type === "flow-collection") collections.push(token);
    addChildren(waiting, token, inFlow || token.type === "flow-collection", wanted);
  }
  leaves.sort(byStart);
  return { leaves, groups: groupsOf(collections) };
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}

function leafOf({ token, inFlow, isKey }: Visit, source: string): Leaf {
  let start = token.offset;
  if (token.type === "block-scalar") {
    start += token.props.reduce((sum, prop) => sum + ("source" in prop ? prop.source.length : 0), 0);
  }
  return { type: token.type, source, start, end: start + source.length, inFlow, isKey };
}

/** The groups of collections, each of which stands behind the one that holds it. */
function groupsOf(collections: readonly CST.FlowCollection[]): readonly Group[] {
  const ends = new Map<CST.Token, number>();
  const groups: Group[] = [];
  for (let at = collections.length - 1; at >= 0; at--) {
    const token = collections[at];
    if (token === undefined) continue;
    const close = token.end.find((end) => end.source === (token.start.source === "[" ? "]" : "}"));
    const last = endOf(token, ends);
    ends.set(token, last);
    const end = close === undefined ? last : close.offset + 1;
    groups.push({ start: token.offset, end, open: token.start.source, closed: close !== undefined });
  }
  return groups.sort(byStart);
}

/** Where the last item of a group ends; the ends of the groups in it are known. */
function endOf(group: CST.FlowCollection, ends: ReadonlyMap<CST.Token, number>): number {
  let end = group.offset + 1;
  const waiting: CST.Token[] = [group];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "newline" || next.type === "space" || next.type === "comment") continue;
    if ("source" in next && next.type !== "block-scalar")
      end = Math.max(end, next.offset + next.source.length);
    const known = ends.get(next);
    if (known !== undefined) {
      end = Math.max(end, known);
      continue;
    }
    const children: Visit[] = [];
    addChildren(children, next, true, everything);
    waiting.push(...children.map((child) => child.token));
  }
  return end;
}

function addChildren(
  waiting: Visit[],
  token: CST.Token,
  inFlow: boolean,
  wanted: (type: CST.Token["type"]) => boolean,
): void {
  const add = (child: CST.Token | null | undefined, isKey = false): void => {
    if (!child) return;
    const isLeaf = "source" in child && !("end" in child) && !("props" in child);
    if (!isLeaf || wanted(child.type)) waiting.push({ token: child, inFlow, isKey });
  };
  if (token.type === "document") {
    for (const mark of token.start) add(mark);
    add(token.value);
  }
  if ("items" in token) {
    for (const item of token.items) {
      for (const mark of item.start) add(mark, item.key !== undefined && item.key !== null);
      add(item.key, true);
      if (item.sep !== undefined) for (const mark of item.sep) add(mark);
      add(item.value);
    }
  }
  if (token.type === "block-scalar") for (const prop of token.props) add(prop);
  if ("end" in token && token.end !== undefined) for (const mark of token.end) add(mark);
}

/** Whether a leaf is a text of its own: plain, quoted, block or an alias. */
export function isText(leaf: Leaf): boolean {
  return (
    leaf.type === "scalar" ||
    leaf.type === "alias" ||
    leaf.type === "single-quoted-scalar" ||
    leaf.type === "double-quoted-scalar"
  );
}
