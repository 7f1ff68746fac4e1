import { activityByKey, activityTitleKeys, bodyKeys, findKey } from "../../vocabulary/body-keys.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Activity, Body, Section, Text } from "../plan.ts";
import { isTodo, noteDoubledFields, type Reading, readText, readTexts } from "./reading.ts";

/** Reads small plans inside the plan: a list of them, or names over them; undefined where it is neither. */
export function readActivities(node: YamlNode, reading: Reading): Body | undefined {
  const activities = node.kind === "seq" ? fromList(node.items, reading) : fromMap(node, reading);
  if (!activities || activities.length === 0) return undefined;
  return { parts: [{ type: "activities", activities }], numbering: undefined, as: undefined };
}

function fromList(items: readonly YamlNode[], reading: Reading): readonly Activity[] | undefined {
  if (!items.some((item) => item.kind === "map" && !isTodo(item))) return undefined;
  return items.flatMap((item): readonly Activity[] => {
    const text = readText(item);
    if (text) return [{ title: text, range: item.range, by: [], sections: [] }];
    return item.kind === "map" ? [readActivity(item, undefined, reading)] : [];
  });
}

function fromMap(node: YamlNode, reading: Reading): readonly Activity[] | undefined {
  if (node.kind !== "map" || isTodo(node)) return undefined;
  if (node.entries.some((entry) => findKey(bodyKeys, entry.key))) return undefined;
  return node.entries.map((entry): Activity => {
    const title: Text = { value: entry.key.trim(), range: entry.keyRange, todo: false };
    if (entry.value.kind === "map" && !isTodo(entry.value)) return readActivity(entry.value, title, reading);
    const content: Section = { ...reading.section(entry), heading: undefined, field: undefined };
    return { title, range: entry.range, by: [], sections: [content] };
  });
}

function readActivity(map: YamlMap, name: Text | undefined, reading: Reading): Activity {
  const isTitle = (key: string): boolean => !name && findKey([activityTitleKeys], key) !== undefined;
  const isBy = (key: string): boolean => findKey([activityByKey], key) !== undefined;
  noteDoubledFields(
    map.entries.filter((entry) => !isTitle(entry.key) && !isBy(entry.key)),
    reading,
  );
  const title =
    name ?? map.entries.filter((entry) => isTitle(entry.key)).map((entry) => readText(entry.value))[0];
  const charges = map.entries.filter((entry) => isBy(entry.key));
  return {
    title: title ?? { value: "", range: map.range, todo: false },
    range: map.range,
    by: charges.flatMap((entry) => readTexts(entry.value)),
    ...byNameOf(charges),
    sections: map.entries
      .filter((entry) => !isTitle(entry.key) && !isBy(entry.key))
      .map((entry) => reading.section(entry)),
  };
}

function byNameOf([charge]: readonly YamlEntry[]): { readonly byName?: string } {
  const name = charge?.key.trim();
  return name === undefined || name === activityByKey.key ? {} : { byName: name };
}
