import type { Language } from "../../diagnostic/problem.ts";
import { createSource } from "../../source/source.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { pointerOf } from "../../yaml/pointer.ts";
import type { YamlEntry } from "../../yaml/tree.ts";
import type { Form, FormField } from "../form-protocol.ts";
import { isDivisible, moreOf } from "./body-parts.ts";
import { formValue } from "./form-value.ts";
import { slotOfField } from "./slot-at.ts";

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
  const slot = slotOfField(field);
  const at = pointerOf([key]);
  return {
    at,
    name: key,
    about: field?.about[language] ?? "",
    example: field?.example ?? "",
    place: field?.place ?? "section",
    ...range,
    value: formValue(value, slot, at, text),
    more: field?.place === "front" ? [] : moreOf(value, slot),
    divisible: isDivisible(value, slot),
  };
}
