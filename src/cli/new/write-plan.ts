import { parse, stringify } from "yaml";
import type { Language } from "../../diagnostic/problem.ts";
import { todoKeys } from "../../vocabulary/body-keys.ts";
import { kinds } from "../../vocabulary/choices.ts";
import { forms } from "../../vocabulary/forms.ts";
import { fields, type PlanField } from "../../vocabulary/names.ts";
import type { Starter, StarterField, StarterValue } from "../starters/starter.ts";
import { type NewWords, newWords } from "../words/new-words.ts";
import { type Facts, type KeyLanguage, type Plain, resolveValue } from "./resolve.ts";

/** All that decides how a new plan reads. */
export interface NewPlan {
  readonly starter: Starter;
  readonly title: string;
  readonly facts: Facts;
  readonly keys: KeyLanguage;
  /** The language of the comments. */
  readonly language: Language;
  /** The path of the schema from the plan's folder, with forward slashes. */
  readonly schema: string;
}

/**
 * The text of a new plan. What stands above each field is the vocabulary's own description; a field
 * that is optional is commented out by `# `, its description by `## `, so that an editor's “toggle
 * comment” over both turns them into a field with its description.
 */
export function writePlan(plan: NewPlan): string {
  const words = newWords[plan.language];
  const kind = kindWord(plan);
  const head = [
    `# yaml-language-server: $schema=${plan.schema}`,
    ...words.fileHead(todoKeys[plan.keys === "en" ? 0 : 1] ?? "todo").map((line) => `# ${line}`),
  ];
  const blocks = [
    head.join("\n"),
    block({ key: "title", name: undefined, value: plan.title, optional: false }, plan, words),
    kind === undefined
      ? block({ key: "kind", name: undefined, value: undefined, optional: true }, plan, words)
      : block({ key: "kind", name: undefined, value: kind, optional: false }, plan, words),
    ...plan.starter.fields.map((field) => block(field, plan, words)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function kindWord({ starter, keys }: NewPlan): string | undefined {
  const choice = kinds.find((one) => one.key === starter.kind);
  if (choice === undefined || keys === "en") return choice?.key;
  return choice.names.find((name) => name === starter.name) ?? choice.names[0];
}

function block(field: StarterField, plan: NewPlan, words: NewWords): string {
  const known = fields.find((one) => one.key === field.key);
  const key = known === undefined ? field.key : keyOf(known, field, plan);
  const lines = [...descriptionOf(known, field, plan, words), ...valueLines(key, known, field, plan)];
  if (!field.optional) return lines.join("\n");
  return lines.map((line) => (line.startsWith("# ") ? `#${line}` : `# ${line}`)).join("\n");
}

/** English keys have one name a field: one that stands beside another of its kind (报名时间) stays Chinese. */
function keyOf(known: PlanField, field: StarterField, { keys, starter }: NewPlan): string {
  const first = starter.fields.find((one) => one.key === field.key) ?? field;
  if (keys === "en" && (first === field || field.name === undefined)) return known.key;
  return field.name ?? known.heading;
}

function descriptionOf(
  known: PlanField | undefined,
  field: StarterField,
  plan: NewPlan,
  words: NewWords,
): readonly string[] {
  if (known === undefined) return [`# ${words.ownSection}`];
  const about = known.about[plan.language];
  const rowKeys =
    known.place === "section" &&
    known.form !== "prose" &&
    known.form !== "activities" &&
    known.form !== "pictures" &&
    !field.optional
      ? forms[known.form].keys.map((key) => (plan.keys === "zh" ? key.names[0] : key.key))
      : [];
  return [`# ${about}`, ...(rowKeys.length === 0 ? [] : [`# ${words.rowKeys(rowKeys)}`])];
}

function valueLines(
  key: string,
  known: PlanField | undefined,
  field: StarterField,
  plan: NewPlan,
): readonly string[] {
  const value: StarterValue = field.value ?? parse(known?.example ?? "");
  return yamlLines({ [key]: resolveValue(value, known, plan) });
}

/** Long lines are not folded: a break inside a text would be one more thing to explain. */
function yamlLines(value: Plain): readonly string[] {
  return stringify(value, { lineWidth: 0 }).trimEnd().split("\n");
}
