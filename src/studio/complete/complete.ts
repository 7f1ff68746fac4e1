import type { Language } from "../../diagnostic/problem.ts";
import { findKey } from "../../vocabulary/body-keys.ts";
import { builtInStyles, kinds, numberings } from "../../vocabulary/choices.ts";
import { forms, type RowKey } from "../../vocabulary/forms.ts";
import { exactNames, fields, meaningOf, type PlanField } from "../../vocabulary/names.ts";
import type { Completion, CompletionOption } from "../protocol.ts";
import { type Place, placeIn } from "./place.ts";

/** What may be typed at a place of a plan's text, in Chinese, by the vocabulary. */
export function completeAt(text: string, at: number, language: Language): Completion {
  const place = placeIn(text, at);
  return { from: place.from, options: optionsAt(place, text, language) };
}

function optionsAt(place: Place, text: string, language: Language): readonly CompletionOption[] {
  switch (place.kind) {
    case "field":
      return fieldOptions(place.taken, language);
    case "value":
      return valueOptions(meaningOf(place.field)?.field);
    case "key":
      return keyOptions(keysOf(meaningOf(place.field)?.field), place.taken, place.field);
    case "cell":
      return cellOptions(findKey(keysOf(meaningOf(place.field)?.field), place.key), text);
    case "nothing":
      return [];
  }
}

/** Fields that the plan has not yet, each with its example as a piece to write over. */
function fieldOptions(taken: readonly string[], language: Language): readonly CompletionOption[] {
  const known = new Set(taken.flatMap((name) => meaningOf(name)?.field.key ?? []));
  return fields
    .filter(({ key }) => !known.has(key))
    .map((field) => ({
      label: field.heading,
      detail: exactNames(field).slice(2).join("、"),
      info: `${field.about[language]}\n${field.heading}: ${field.example}`,
      apply: `${field.heading}:${snippetOf(field.example)}`,
    }));
}

/** An example whose values are written over one after the other with Tab; rows and items on lines of their own. */
function snippetOf(example: string): string {
  const escaped = example.replaceAll(/[\\$]/gu, "\\$&");
  if (/^\[/u.test(escaped)) return `\n  - ${holes(escaped.slice(1, -1))}`;
  return escaped.startsWith("{") ? ` ${holes(escaped)}` : ` ${hole(escaped)}`;
}

/** Every value of a row in braces; a lone text whole. */
function holes(text: string): string {
  if (!text.startsWith("{")) return hole(text);
  return text.replaceAll(
    /([:：] )([^{}[\],]+)(?=[,}])/gu,
    (_, before: string, value: string) => `${before}${hole(value)}`,
  );
}

function hole(text: string): string {
  return `\${${text.replaceAll(/[{}]/gu, "\\$&")}}`;
}

function valueOptions(field: PlanField | undefined): readonly CompletionOption[] {
  if (field?.place !== "front") return [];
  const lists = { kind: kinds, style: builtInStyles, numbering: numberings } as const;
  if (field.type === "flag") return ["是", "否"].map(plain);
  const list = field.type in lists ? lists[field.type as keyof typeof lists] : [];
  return list.map(({ names }) => ({ ...plain(names[0]), detail: names.slice(1).join("、") }));
}

function plain(label: string): CompletionOption {
  return { label, detail: "", info: "", apply: label };
}

function keysOf(field: PlanField | undefined): readonly RowKey[] {
  if (field?.place === "front") {
    return field.type === "groups" || field.type === "people" ? forms[field.type].keys : [];
  }
  const form = field?.form ?? "prose";
  const prose = form === "prose" || form === "activities" || form === "pictures";
  return prose ? forms.item.keys : forms[form].keys;
}

function keyOptions(
  keys: readonly RowKey[],
  taken: readonly string[],
  field: string,
): readonly CompletionOption[] {
  const known = new Set(taken.flatMap((name) => findKey(keys, name)?.key ?? []));
  return keys
    .filter(({ key }) => !known.has(key))
    .map(({ names: [label, ...others] }) => ({
      label,
      detail: others.slice(0, 3).join("、"),
      info: field,
      apply: `${label}: `,
    }));
}

/** Where people are asked for: those that the plan has introduced. */
function cellOptions(key: RowKey | undefined, text: string): readonly CompletionOption[] {
  if (key?.kind === "flag") return ["是", "否"].map(plain);
  if (key?.kind !== "texts") return [];
  const names = [...text.matchAll(/姓名[:：] *["']?([\p{Script=Han}·]{2,6})/gu)].map(([, name = ""]) => name);
  return [...new Set(names)].map(plain);
}
