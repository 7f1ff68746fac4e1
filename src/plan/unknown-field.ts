import { type Diagnostic, diagnose, type Fix, type Related } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { bodyKeys, namesOfKey } from "../vocabulary/body-keys.ts";
import { forms, isRowForm, type RowFormName } from "../vocabulary/forms.ts";
import { isOwnHeading, meaningOf } from "../vocabulary/names.ts";
import { placeAt, pointerSteps } from "../yaml/pointer.ts";
import {
  entryOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlSeq,
  type YamlTree,
} from "../yaml/tree.ts";
import { knownNames, meantName, type NameGroups } from "./known-names.ts";
import { unknownField, type Way } from "./problems.ts";
import { definitionOf, type SchemaError } from "./schema-error.ts";

/** A key that its mapping does not know. */
interface Stranger {
  readonly entry: YamlEntry;
  /** The definition and the list that the mapping is an element of; strangers of one home are told together. */
  readonly home: string;
  /** The pointer to that list. */
  readonly list: string;
  readonly nearest: string;
  readonly known: readonly string[];
  readonly way: Way;
  /** The section in which it stands. */
  readonly heading: string;
}

/** Places shown beside the first; all of them are counted. */
const mostPlaces = 3;

/** Tells the keys that mappings do not know: once for all elements of a list, each slip of the pen for itself. */
export function explainUnknown(tree: YamlTree, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const homes = new Map<string, Stranger[]>();
  for (const error of errors) {
    const stranger = strangerOf(tree, error);
    if (stranger) homes.set(stranger.home, [...(homes.get(stranger.home) ?? []), stranger]);
  }
  return [...homes.values()].map((strangers) => tell(tree, strangers));
}

function tell(tree: YamlTree, strangers: readonly Stranger[]): Diagnostic {
  const [first] = strangers as readonly [Stranger, ...Stranger[]];
  const keys = [...new Set(strangers.map(({ entry }) => entry.key.trim()))];
  const related: Related[] = strangers
    .slice(1, 1 + mostPlaces)
    .map(({ entry }) => ({ source: tree.source, range: entry.keyRange }));
  const rows = first.way === "items" || first.way === "note" ? ownRowsOf(tree, first, keys) : undefined;
  const table = rows ? `${" ".repeat(columnOf(tree, rows.range.start))}表格:` : "";
  const { nearest: near, known, way, heading } = first;
  const data = { keys, count: strangers.length, nearest: near, known, way, table, heading };
  const fix = way === "list" ? listed(strangers) : undefined;
  return diagnose(unknownField, tree.source, first.entry.keyRange, data, { related, ...(fix && { fix }) });
}

/** The list whose rows, two or more, have the same names of their own: a table that only lacks its name. */
function ownRowsOf(tree: YamlTree, { list }: Stranger, keys: readonly string[]): YamlSeq | undefined {
  const node = placeAt(tree, list)?.node;
  if (node?.kind !== "seq" || node.flow || node.items.length < 2 || keys.length < 2) return undefined;
  const isRow = (item: YamlNode): boolean =>
    item.kind === "map" &&
    keys.every((key) => entryOf(item, key)) &&
    item.entries.every(({ value, merged }) => value.kind === "scalar" && !merged);
  return node.items.every(isRow) ? node : undefined;
}

function columnOf({ source }: YamlTree, offset: number): number {
  return offset - (source.text.lastIndexOf("\n", offset - 1) + 1);
}

/** Numbers typed as names become the dashes of a list. */
function listed(strangers: readonly Stranger[]): Fix | undefined {
  if (strangers.some(({ entry }) => entry.value.kind !== "scalar" || entry.merged)) return undefined;
  return {
    edits: strangers.map(({ entry }) => ({
      range: { start: entry.keyRange.start, end: entry.value.range.start },
      text: "- ",
    })),
  };
}

function strangerOf(tree: YamlTree, error: SchemaError): Stranger | undefined {
  const key = String(error.params["additionalProperty"]);
  const map = placeAt(tree, error.instancePath)?.node ?? tree.root;
  const entry = map.kind === "map" ? entryOf(map, key) : undefined;
  if (map.kind !== "map" || !entry) return undefined;
  const definition = definitionOf(error);
  const steps = pointerSteps(error.instancePath);
  const groups = namesIn(definition, steps);
  const near = meantName(definition, key) ?? slipOf(key, groups.flat()) ?? "";
  const there = near === "" ? undefined : standing(map, groups.find((names) => names.includes(near)) ?? []);
  const known = groups.length > 14 ? [] : groups.map((names) => preferred(names, key));
  const list = steps.at(-1)?.match(/^\d+$/) ? steps.slice(0, -1) : steps;
  const heading = steps[0]?.trim() ?? "";
  const field = meaningOf(heading)?.field.key;
  const inLines = definition === "todo" && list.length < steps.length;
  const usual = inLines ? linesOf(field) : there === undefined ? wayFor(key, definition, groups) : "join";
  const way = usual === "items" && isStepKey(key) && !meaningOf(heading) ? "flow" : usual;
  const home = [definition, ...list, near === "" ? way : key].join("/");
  const pointer = list.length < steps.length ? error.instancePath.replace(/\/\d+$/, "") : error.instancePath;
  return {
    entry,
    home,
    list: pointer,
    nearest: inLines ? "" : (there ?? near),
    known: way === "flow" || inLines ? [] : known,
    way,
    heading,
  };
}

/** The names that the place really takes: an element of a typed list may be a row of it or an item. */
function namesIn(definition: string, steps: readonly string[]): NameGroups {
  if (definition !== "itemOrLabel" && definition !== "itemRow") return knownNames(definition);
  const named = steps.findLast((step) => meaningOf(step)?.field.place === "section");
  const field = named === undefined ? undefined : meaningOf(named)?.field;
  const form = field?.place === "section" && isRowForm(field.form) ? field.form : undefined;
  return knownNames(form && form !== "item" && steps.at(-2) === named ? `${form}Row` : definition);
}

/** The name that was meant; of two Chinese characters each is half a word, and 时长 no slip for 时间. */
function slipOf(key: string, names: readonly string[]): string | undefined {
  const near = nearest(key, names);
  const isWord = isOwnHeading(key) && key.length < 3;
  return near && isWord && [...near].sort().join("") !== [...key].sort().join("") ? undefined : near;
}

/** A list of lines that somebody wrote as rows: of a signature the units belong together. */
function linesOf(field: string | undefined): Way {
  return field === "signature" ? "signature" : "lines";
}

/** The name under which a field already stands in a mapping. */
function standing(map: YamlMap, names: readonly string[]): string | undefined {
  return map.entries.map(({ key }) => key.trim()).find((key) => names.includes(key));
}

/** A number in the place of a name: （1）, 1、, ①. */
const typedMark = /^(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．)）]|[\u2460-\u2473])$/u;

/** What people call the line below a table. */
const belowTable = /^(?:注|备注|附注|说明|结尾|注释)$/u;

function wayFor(key: string, definition: string, groups: NameGroups): Way {
  const takes = (name: string): boolean => groups.some((names) => names.includes(name));
  if (definition === "plan") return "heading";
  if (definition === "tableMap" && belowTable.test(key.trim())) return "below-table";
  if (typedMark.test(key.trim())) return "list";
  if (!isOwnHeading(key)) return ["map", "activity", "own"].includes(definition) ? "chinese" : "none";
  if (definition !== "itemOrLabel" && !definition.endsWith("Row")) return "none";
  if (bodyKeys.some((each) => each.key === "numbering" && namesOfKey(each).includes(key)))
    return takes("条目") ? "beside-items" : "none";
  return takes("条目") ? "items" : takes("备注") ? "note" : "none";
}

/** Whether only the rows of a flow have this key: 环节, 时长, 主讲. */
function isStepKey(key: string): boolean {
  const names = (form: RowFormName): readonly string[] => forms[form].keys.flatMap(({ names: all }) => all);
  return names("steps").includes(key.trim()) && !names("item").includes(key.trim());
}

/** The English name beside English keys, else the first Chinese one. */
function preferred(names: readonly string[], beside: string): string {
  const english = /^[\x20-\x7e]+$/.test(beside);
  return names.find((name) => /^[a-z_]+$/.test(name) === english) ?? names[0] ?? "";
}
