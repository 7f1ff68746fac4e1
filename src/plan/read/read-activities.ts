import {
  activityByKey,
  activityTitleKeys,
  bodyKeys,
  findKey,
  headingKey,
} from "../../vocabulary/body-keys.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Activity, Body, Section } from "../body.ts";
import type { Text } from "../text.ts";
import { entriesByKey, isTodo, noteDoubledFields, type Reading, readText, readTexts } from "./reading.ts";

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
  const titles = map.entries.filter(({ key }) => findKey([name ? headingKey : activityTitleKeys], key));
  const charges = map.entries.filter(({ key }) => findKey([activityByKey], key));
  const others = map.entries.filter((entry) => !titles.includes(entry) && !charges.includes(entry));
  noteDoubledFields(others, reading);
  entriesByKey({ ...map, entries: titles }, [activityTitleKeys], reading);
  const [charge] = charges;
  return {
    title: titles.map(({ value }) => readText(value))[0] ??
      name ?? { value: "", range: map.range, todo: false },
    range: map.range,
    by: charges.flatMap((entry) => readTexts(entry.value)),
    ...byNameOf(charge),
    ...(charge ? { byAt: others.filter(({ range }) => range.start < charge.range.start).length } : {}),
    sections: others.map((entry) => reading.section(entry)),
  };
}

function byNameOf(charge: YamlEntry | undefined): { readonly byName?: string } {
  const name = charge?.key.trim();
  return name === undefined || name === activityByKey.key ? {} : { byName: name };
}
