import type { Language } from "../../diagnostic/problem.ts";
import { createSource } from "../../source/source.ts";
import { builtInStyles, kinds, numberings } from "../../vocabulary/choices.ts";
import { meaningOf, type PlanField } from "../../vocabulary/names.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { pointerOf } from "../../yaml/pointer.ts";
import { entryOf, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from "../../yaml/tree.ts";
import type { Form, FormCell, FormField, FormRow, FormValue } from "../protocol.ts";
import { type RowShape, rowShapeOf } from "./row-shape.ts";

/** A plan's text as a form: its top-level entries, each as far as a form can show it. */
export function formOf(text: string, language: Language): Form {
  const { value: tree, diagnostics } = parseYaml(createSource("", text));
  const usable = diagnostics.every(({ severity }) => severity !== "error");
  if (tree?.root.kind !== "map") return { fields: [], usable: false };
  const own = tree.root.entries.filter(({ merged }) => !merged);
  return { fields: own.map((entry) => fieldOf(entry, text, language)), usable };
}

function fieldOf({ key, range, value }: YamlEntry, text: string, language: Language): FormField {
  const field = meaningOf(key)?.field;
  return {
    at: pointerOf([key]),
    name: key,
    about: field?.about[language] ?? "",
    example: field?.example ?? "",
    place: field?.place ?? "section",
    ...range,
    value: fieldValue(value, field, text),
  };
}

function fieldValue(node: YamlNode, field: PlanField | undefined, text: string): FormValue {
  const shape = rowShapeOf(field);
  if (node.kind === "scalar") return scalarValue(node, field, shape);
  if (node.kind === "map") return mapValue(node, shape, text);
  if (node.items.every(({ kind }) => kind === "scalar") && (shape === undefined || shape.prose)) {
    return { kind: "list", items: node.items.map(cellOf) };
  }
  if (node.items.every((item) => item.kind !== "seq")) return rowsValue(node.items, shape, false);
  return otherValue(node, text);
}

function scalarValue(node: YamlScalar, field: PlanField | undefined, shape: RowShape | undefined): FormValue {
  const options = field ? optionsOf(field) : undefined;
  if (options) return { kind: "choice", text: node.text, options };
  // A table of which nothing is written yet begins with an empty row.
  if (node.text === "" && shape && !shape.prose && shape.usual.length > 0) {
    return rowsValue([], shape, shape.single);
  }
  const long = node.style === "block" || node.text.length > 30 || field?.place === "section";
  return { kind: "text", text: node.text, long };
}

function optionsOf(field: PlanField): readonly string[] | undefined {
  if (field.place !== "front") return undefined;
  const choices = { kind: kinds, style: builtInStyles, numbering: numberings } as const;
  if (field.type === "flag") return ["是", "否"];
  const own = field.type in choices ? choices[field.type as keyof typeof choices] : undefined;
  return own?.map(({ names }) => names[0]);
}

/** A mapping of plain values is one row; anything deeper is for the text. */
function mapValue(node: YamlMap, shape: RowShape | undefined, text: string): FormValue {
  const plain = node.entries.every(({ value, merged }) => !merged && cellOf(value).editable);
  return plain ? rowsValue([node], shape, true) : otherValue(node, text);
}

function rowsValue(items: readonly YamlNode[], shape: RowShape | undefined, single: boolean): FormValue {
  const written = new Set(
    items.flatMap((item) => (item.kind === "map" ? item.entries.map(({ key }) => key) : [])),
  );
  const main = shape?.main(written) ?? "";
  if (items.some(({ kind }) => kind === "scalar") || (items.length === 0 && main !== "")) written.add(main);
  for (const name of shape?.missing(written) ?? []) written.add(name);
  const names = shape ? shape.inOrder([...written]) : [...written];
  return {
    kind: "rows",
    single,
    columns: names.map((name) => ({
      name,
      numeric: shape?.isNumeric(name) ?? false,
      short: shape?.isShort(name) ?? false,
    })),
    more: shape?.others(names) ?? [],
    rows: items.map((item) => rowOf(item, names, main)),
  };
}

function rowOf(item: YamlNode, names: readonly string[], main: string): FormRow {
  const cells = names.map((name): FormCell | null => {
    if (item.kind === "scalar") return name === main && item.text !== "" ? cellOf(item) : null;
    const entry = item.kind === "map" ? entryOf(item, name) : undefined;
    return entry ? cellOf(entry.value) : null;
  });
  return { cells };
}

/** Words, or a list of words in a line; what is deeper is shown and left alone. */
function cellOf(node: YamlNode): FormCell {
  if (node.kind === "scalar") return { text: node.text, editable: true };
  if (node.kind === "seq" && node.items.every(({ kind }) => kind === "scalar")) {
    const texts = node.items.map((item) => (item.kind === "scalar" ? item.text : ""));
    // What has the sign that parts them cannot be put together again.
    return { text: texts.join("、"), editable: texts.every((text) => !text.includes("、")) };
  }
  return { text: "…", editable: false };
}

function otherValue(node: YamlNode, text: string): FormValue {
  return { kind: "other", text: text.slice(node.range.start, node.range.end) };
}
