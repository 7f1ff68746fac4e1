import type { Range, Source } from "../source/source.ts";

/** A parsed file: the source that every range of the tree points into, and the top-level node. */
export interface YamlTree {
  readonly source: Source;
  readonly root: YamlNode;
}

/** One value of the file; anchors, aliases and merge keys are already resolved. */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

/** A mapping, in the order of the file; its keys are unique. */
export interface YamlMap {
  readonly kind: "map";
  readonly range: Range;
  /** Whether it is written `{…}`. */
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

/** One key of a mapping with its value. */
export interface YamlEntry {
  /** The key as written (`301`, `yes`), never what YAML makes of it; without its quotes if it has any. */
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode;
  /** From the first character of the key to the last of the value. */
  readonly range: Range;
  /** Whether it came in through a merge key (`<<`); its ranges are then those of the place it came from. */
  readonly merged: boolean;
}

/** A list. */
export interface YamlSeq {
  readonly kind: "seq";
  readonly range: Range;
  /** Whether it is written `[…]`. */
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** A text, number, truth value or nothing. */
export interface YamlScalar {
  readonly kind: "scalar";
  /** The characters of the value; for a bare value with its quotes if it has any; empty where nothing is written. */
  readonly range: Range;
  /** The text as typed (`0301`, `1.10`, `8:00`), quotes and escapes undone, folded lines joined. */
  readonly text: string;
  /** What the YAML 1.2 core schema reads it as; quoted and block texts are always strings. */
  readonly value: string | number | boolean | null;
  readonly style: "plain" | "quoted" | "block";
}

/** A plain value for a JSON Schema validator; of a key that stands twice the first counts. */
export function toJs(node: YamlNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "seq":
      return node.items.map(toJs);
    case "map": {
      // Without a prototype, so that keys such as `constructor` and `__proto__` are just keys.
      const object: Record<string, unknown> = Object.create(null);
      for (const entry of node.entries) object[entry.key] = toJs(entry.value);
      return object;
    }
  }
}

/** The entry of a key, or undefined. */
export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
