import type { YamlEntry, YamlNode } from "../../yaml/tree.ts";
import type { Item } from "../body.ts";
import type { Text } from "../text.ts";
import { readPictures } from "./read-picture.ts";
import { readTable } from "./read-table.ts";
import { type Reading, readText, readTexts } from "./reading.ts";

const noNames: ReadonlyMap<string, string> = new Map();

/** An item that says nothing yet. */
export function emptyItem(node: YamlNode): Item {
  const nothing = {
    title: undefined,
    text: undefined,
    time: undefined,
    place: undefined,
    deadline: undefined,
  };
  return {
    type: "item",
    range: node.range,
    ...nothing,
    by: [],
    note: undefined,
    items: undefined,
    table: undefined,
    pictures: [],
    names: noNames,
  };
}

/** An item by its keys. */
export function readItem(node: YamlNode, entries: ReadonlyMap<string, YamlEntry>, reading: Reading): Item {
  const text = (key: string): Text | undefined => {
    const entry = entries.get(key);
    return entry && readText(entry.value);
  };
  const by = entries.get("by");
  const items = entries.get("items");
  const table = entries.get("table");
  const image = entries.get("image");
  return {
    ...emptyItem(node),
    title: text("title"),
    text: text("text"),
    time: text("time"),
    place: text("place"),
    by: by ? readTexts(by.value) : [],
    deadline: text("deadline"),
    note: text("note"),
    items: items && reading.body(items.value, "prose"),
    table: table && readTable(table.value, reading),
    pictures: image ? readPictures(image.value, reading) : [],
    names: new Map(
      [...entries]
        .map(([key, entry]) => [key, entry.key.trim()] as const)
        .filter(([key, name]) => key !== name),
    ),
  };
}
