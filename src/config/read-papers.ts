import type { Range } from "../source/source.ts";
import type { YamlEntry, YamlNode } from "../yaml/tree.ts";
import type { Config, Placed, Sentence } from "./config.ts";
import { papersField, sentencesField } from "./fields.ts";
import { everyKind } from "./kinds.ts";
import { pairsOf, type Reading, readValue, recordOf } from "./read-entries.ts";

/** The usual papers by kind of plan; a list alone is for plans of every kind. */
export function usualPapersOf(reading: Reading, entry: YamlEntry | undefined): Config["papers"] {
  if (entry === undefined) return new Map();
  if (entry.value.kind === "map") {
    const named = recordOf(reading, entry, papersField);
    const kindOf = (key: string): string | undefined => papersField.names?.read(key);
    return new Map(
      entry.value.entries.flatMap(({ key, value }): [string, readonly Placed<string>[]][] => {
        const kind = kindOf(key);
        return kind !== undefined && named.has(kind) ? [[kind, textsIn(value, reading)]] : [];
      }),
    );
  }
  const names = readValue(reading, entry, papersField);
  return names === undefined ? new Map() : new Map([[everyKind.key, textsIn(entry.value, reading)]]);
}

/** The fixed sentences: 称呼: …, for every paper that has such a place, or below the name of one paper. */
export function sentencesOf(reading: Reading, entry: YamlEntry | undefined): readonly Sentence[] {
  if (entry === undefined) return [];
  const owner = { key: entry.key, range: entry.keyRange, sample: sentencesField.sample };
  const sentence = (pair: YamlEntry, paper: Placed<string> | undefined): readonly Sentence[] => {
    const texts = readValue(reading, pair, sentencesField);
    return texts === undefined ? [] : [{ paper, name: placed(pair.key, pair.keyRange, reading), texts }];
  };
  return pairsOf(reading, entry.value, owner, ["称呼", "自愿"]).flatMap((pair): readonly Sentence[] => {
    if (pair.value.kind !== "map") return sentence(pair, undefined);
    const paper = placed(pair.key, pair.keyRange, reading);
    return pair.value.entries.flatMap((each) => sentence(each, paper));
  });
}

function placed(written: string, range: Range, { source }: Reading): Placed<string> {
  return { value: written.trim(), source, range };
}

function textsIn(node: YamlNode, reading: Reading): readonly Placed<string>[] {
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.flatMap((each) => (each.kind === "scalar" ? [placed(each.text, each.range, reading)] : []));
}
