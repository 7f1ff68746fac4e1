import type { Language } from "../diagnostic/problem.ts";
import { kinds } from "../vocabulary/choices.ts";
import {
  type Form,
  type FormName,
  forms,
  isRowForm,
  type RowFormName,
  type ValueKind,
} from "../vocabulary/forms.ts";
import { fields, type PlanField, sections } from "../vocabulary/names.ts";

/** What stands behind the name of a key of a row whose value is no text; the guide explains the signs. */
const signs: Partial<Readonly<Record<ValueKind, string>>> = { number: "#", date: "@", clock: "~", flag: "?" };

/** What stands before the sections, a line for each field. */
export function frontList(language: Language): string {
  const front = fields.filter(({ place }) => place === "front");
  return front.map((field) => `- ${field.heading}: ${field.example}  # ${field.about[language]}`).join("\n");
}

/** The sections, a line for each: its name, what it is, and the keys of its rows where it has any. */
export function sectionList(language: Language): string {
  const rowsWord = { zh: "；行：", en: "; rows: " }[language];
  return sections
    .map((field) => {
      const rows = isRowForm(field.form) ? `${rowsWord}${keysOf(forms[field.form])}` : "";
      const about = field.about[language];
      const named = nameOf(field, language);
      return about === field.heading ? `- ${named}` : `- ${named}${colons[language]}${about}${rows}`;
    })
    .join("\n");
}

/** The rows that stand inside others: items of any list, vehicles, people, groups. */
export function innerRows(language: Language): string {
  const used = new Set<FormName>(sections.map(({ form }) => form));
  return (Object.keys(forms) as RowFormName[])
    .filter((name) => !used.has(name))
    .map((name) => `- ${forms[name].about[language]}${colons[language]}${keysOf(forms[name])}`)
    .join("\n");
}

/** Every kind of event, by its usual Chinese words. */
export function kindList(): string {
  return kinds.map(({ names }) => names.join("/")).join("、");
}

const colons: Readonly<Record<Language, string>> = { zh: "：", en: ": " };

function nameOf(field: PlanField, language: Language): string {
  return language === "zh" ? field.heading : `${field.heading} (${field.key})`;
}

function keysOf(form: Form): string {
  return form.keys.map(({ names, kind }) => `${names[0]}${signs[kind] ?? ""}`).join(" ");
}
