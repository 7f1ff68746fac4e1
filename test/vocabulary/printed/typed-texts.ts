import {
  bodyKeys,
  columnKeys,
  fileEnding,
  fileNames,
  findKey,
  namesOfKey,
  pictureKeys,
} from "../../../src/vocabulary/body-keys.ts";
import { no, noneWords, yes } from "../../../src/vocabulary/choices.ts";
import type { FrontType } from "../../../src/vocabulary/field.ts";
import { forms } from "../../../src/vocabulary/forms.ts";
import { meaningOf, typedNumber } from "../../../src/vocabulary/names.ts";
import type { YamlMap, YamlNode } from "../../../src/yaml/tree.ts";

/** A text that somebody typed and that is to print as typed: a value, or a name of one's own. */
export interface Typed {
  /** Where it stands: the names and places that lead to it. */
  readonly path: string;
  readonly text: string;
  readonly kind: "value" | "name";
  /** Printed in the note and on a page of its own. */
  readonly twice: boolean;
}

/** A part of a plan while it is walked through. */
interface Place {
  readonly path: string;
  readonly twice: boolean;
}

/** Front matter that only settles looks and checks, or prints in other papers. */
const silentTypes: readonly FrontType[] = [
  "kind",
  "style",
  "flag",
  "numbering",
  "people",
  "rosters",
  "papers",
];
/** Keys that only settle looks. */
const silentKeys: ReadonlySet<string> = new Set(
  [...bodyKeys, ...pictureKeys, ...columnKeys]
    .filter(({ key }) =>
      ["numbering", "as", "landscape", "width", "align", "alt", "image", "audience"].includes(key),
    )
    .flatMap(namesOfKey)
    .concat(fileNames),
);
const tableKeys: ReadonlySet<string> = new Set(
  bodyKeys.filter(({ key }) => key === "table" || key === "rows").flatMap(namesOfKey),
);
/** Names that are the language's own, wherever they stand. */
const known: ReadonlySet<string> = new Set(
  [...Object.values(forms).flatMap(({ keys }) => keys), ...bodyKeys, ...pictureKeys, ...columnKeys]
    .flatMap(namesOfKey)
    .concat([
      "待补",
      "todo",
      "日期",
      "单位",
      "署名",
      "落款单位",
      "落款日期",
      "成文日期",
      "unit",
      "date",
      "name",
      "file",
      "内容",
    ]),
);

/** The texts of a plan that print as typed, in the order of the file. */
export function typedTexts(root: YamlMap): readonly Typed[] {
  return root.entries.flatMap(({ key, value }): readonly Typed[] => {
    const field = meaningOf(key)?.field;
    if (field?.place === "front" && silentTypes.includes(field.type)) return [];
    const twice = field?.place === "front" && field.type === "attachments";
    const place = { path: `/${key}`, twice };
    const own = field || hasHeading(value) ? [] : [headingAt(place, key)];
    return [...own, ...textsIn(value, place)];
  });
}

function textsIn(node: YamlNode, place: Place): readonly Typed[] {
  if (node.kind === "scalar") {
    const text = node.text.trim();
    return printsAsTyped(text) ? [{ ...place, text, kind: "value" }] : [];
  }
  const inside = (name: string | number): Place => ({ ...place, path: `${place.path}/${name}` });
  if (node.kind === "seq") return node.items.flatMap((item, i) => textsIn(item, inside(i)));
  return node.entries.flatMap(({ key, value }): readonly Typed[] => {
    if (silentKeys.has(key.trim())) return [];
    // The names of columns stand once in the head, whichever rows say them.
    if (tableKeys.has(key.trim())) return cellsIn(value, inside(key));
    const own =
      known.has(key.trim()) || meaningOf(key) || hasHeading(value) ? [] : [nameAt(inside(key), key)];
    return [...own, ...textsIn(value, inside(key))];
  });
}

/** The texts of a table: its parts as they are written, of rows by name the values alone. */
function cellsIn(node: YamlNode, place: Place): readonly Typed[] {
  if (node.kind !== "seq") return textsIn(node, place);
  return node.items.flatMap((row, i) => {
    const at = { ...place, path: `${place.path}/${i}` };
    if (row.kind !== "map") return textsIn(row, at);
    return row.entries.flatMap(({ key, value }) => textsIn(value, { ...at, path: `${at.path}/${key}` }));
  });
}

/** A name without its colon, which a form leaves out where it draws lines. */
function nameAt(place: Place, key: string): Typed {
  return { ...place, text: key.trim().replace(/[：:]$/u, ""), kind: "name" };
}

/** The name of a section: a number typed before it, which the check tells, gives way to the one that is counted. */
function headingAt(place: Place, key: string): Typed {
  const [, , name = ""] = typedNumber.exec(key.trim()) ?? [];
  return nameAt(place, /^[^一二三四五六七八九十\d]/u.test(name) ? name : key);
}

function hasHeading(node: YamlNode): boolean {
  return node.kind === "map" && node.entries.some(({ key }) => findKey(bodyKeys, key)?.key === "heading");
}

const file = new RegExp(fileEnding, "u");
/** Dates, clocks, numbers with a unit: they have ways of their own to print. */
const figures = /^[\p{N}\p{P}\p{S}\s年月日号时分点周上下午星期一二三四五六七八九十百千万亿元角人名个]*$/u;

function printsAsTyped(text: string): boolean {
  return (
    /[^\s\p{C}]/u.test(text) &&
    !figures.test(text) &&
    !file.test(text) &&
    ![...yes, ...no, ...noneWords].includes(text)
  );
}
