import { flagOf } from "../../vocabulary/choices.ts";
import type { RowFormName } from "../../vocabulary/forms.ts";
import type { YamlEntry, YamlNode } from "../../yaml/tree.ts";
import type { Body, Row } from "../body.ts";
import type { Text } from "../text.ts";
import { readRowOf } from "./read-row.ts";
import { isNothing, type Reading, readText, readTexts } from "./reading.ts";

/** The fields before the sections, by their keys. One with nothing behind it is as good as none. */
export class FrontMatter {
  readonly #entries: ReadonlyMap<string, readonly YamlEntry[]>;
  readonly #reading: Reading;

  constructor(entries: ReadonlyMap<string, readonly YamlEntry[]>, reading: Reading) {
    this.#entries = entries;
    this.#reading = reading;
  }

  /** What a field says; if it is there more than once, what it says first. */
  read<T>(key: string, read: (node: YamlNode, reading: Reading) => T): T | undefined {
    const node = this.#entries.get(key)?.[0]?.value;
    return node && !isNothing(node) ? read(node, this.#reading) : undefined;
  }

  /** What a field says wherever it is there. */
  all<T>(key: string, read: (node: YamlNode, reading: Reading) => T): readonly T[] {
    const nodes = this.#entries.get(key)?.map(({ value }) => value) ?? [];
    return nodes.filter((node) => !isNothing(node)).map((node) => read(node, this.#reading));
  }

  text(key: string): Text | undefined {
    return this.read(key, readText);
  }

  texts(key: string): readonly Text[] {
    return this.read(key, readTexts) ?? [];
  }

  flag(key: string): boolean | undefined {
    return readFlag(this.text(key));
  }

  prose(key: string): Body | undefined {
    return this.read(key, (node, reading) => reading.body(node, "prose"));
  }

  rows(form: RowFormName): readonly Row[] {
    const read = (node: YamlNode, reading: Reading): readonly Row[] =>
      node.kind === "seq" ? node.items.flatMap((item) => readRowOf(item, form, reading)) : [];
    return this.read(form, read) ?? [];
  }
}

/** Yes or no; undefined where a text says neither. */
export function readFlag(text: Text | undefined): boolean | undefined {
  return text && flagOf(text.value);
}
