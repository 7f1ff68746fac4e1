import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { attachmentKeys, bodyKeys, findKey, signatureKeys } from "../vocabulary/body-keys.ts";
import { forms } from "../vocabulary/forms.ts";
import { meaningOf } from "../vocabulary/names.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlTree } from "../yaml/tree.ts";
import { doubledField } from "./problems.ts";

const keyLists = [...Object.values(forms).map((form) => form.keys), bodyKeys, signatureKeys, attachmentKeys];

/**
 * Finds two names of one thing in one mapping: `时间` and `活动时间` in a plan, `内容` and `title` in
 * a row. The published schema says the same; here both places are shown.
 */
export function findDoubled(tree: YamlTree): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (tree.root.kind === "map") visit(tree.root, true);
  return diagnostics;

  function visit(node: YamlNode, top: boolean): void {
    if (node.kind === "seq") for (const item of node.items) visit(item, false);
    if (node.kind !== "map") return;
    for (const [first, second] of top ? doubledFields(node) : doubledKeys(node)) {
      const data = { key: second.key.trim(), first: first.key.trim(), suffixed: top };
      const related = [{ source: tree.source, range: first.keyRange }];
      diagnostics.push(diagnose(doubledField, tree.source, second.keyRange, data, { related }));
    }
    for (const entry of node.entries) visit(entry.value, false);
  }
}

type Pair = readonly [YamlEntry, YamlEntry];

function doubledFields(map: YamlMap): readonly Pair[] {
  return pairs(map.entries, (key) => {
    const meaning = meaningOf(key);
    return meaning?.exact && meaning.suffix === "" ? meaning.field.key : undefined;
  });
}

/** Of a row the form is the one that knows all its keys; a mapping that no form knows has labels. */
function doubledKeys(map: YamlMap): readonly Pair[] {
  for (const keys of keyLists) {
    const known = map.entries.filter((entry) => findKey(keys, entry.key));
    if (known.length < map.entries.length) continue;
    const found = pairs(map.entries, (key) => findKey(keys, key)?.key);
    // The same keys may be two things in another form: only what is doubled in every fitting form is a mistake.
    if (found.length === 0) return [];
    const others = keyLists.filter((list) => list !== keys && map.entries.every((entry) => findKey(list, entry.key)));
    return others.some((list) => pairs(map.entries, (key) => findKey(list, key)?.key).length === 0) ? [] : found;
  }
  return pairs(map.entries, (key) => {
    const meaning = meaningOf(key);
    return meaning?.exact && meaning.suffix === "" && meaning.field.place === "section" && activityLike(map) ? meaning.field.key : undefined;
  });
}

/** A small plan inside the plan: it has a title and sections. */
function activityLike(map: YamlMap): boolean {
  return map.entries.some((entry) => ["标题", "名称", "活动名称", "title"].includes(entry.key));
}

function pairs(entries: readonly YamlEntry[], meaning: (key: string) => string | undefined): readonly Pair[] {
  const seen = new Map<string, YamlEntry>();
  const found: Pair[] = [];
  for (const entry of entries) {
    const key = meaning(entry.key.trim());
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first) found.push([first, entry]);
    else seen.set(key, entry);
  }
  return found;
}
