/**
 * Joins lists of findings, each sorted as a run sorts them, into the list of the whole run. A file
 * belongs to one shard; what several shards have looked at, as a configuration, they tell alike, and
 * it is told once.
 */
export function mergeFindings<T>(
  lists: readonly (readonly T[])[],
  pathOf: (finding: T) => string,
): readonly T[] {
  const byPath = new Map<string, readonly T[]>();
  for (const list of lists) {
    for (const [path, findings] of grouped(list, pathOf)) {
      const before = byPath.get(path);
      byPath.set(path, before === undefined ? findings : united(before, findings));
    }
  }
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flatMap(([, findings]) => findings);
}

function grouped<T>(list: readonly T[], pathOf: (finding: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const finding of list) {
    const path = pathOf(finding);
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** The findings of both, what both have once. */
function united<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map((finding) => JSON.stringify(finding)));
  return [...first, ...second.filter((finding) => !known.has(JSON.stringify(finding)))];
}
