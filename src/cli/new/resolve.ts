import {
  activityByKey,
  activityTitleKeys,
  attachmentKeys,
  bodyKeys,
  findKey,
  pictureKeys,
  signatureKeys,
  tableKeys,
  todoKeys,
} from "../../vocabulary/body-keys.ts";
import { forms, type RowKey } from "../../vocabulary/forms.ts";
import { meaningOf, type PlanField } from "../../vocabulary/names.ts";
import type { Fact, Gap, StarterValue } from "../starters/starter.ts";

/** The language of the keys that a new plan is written with. */
export type KeyLanguage = "zh" | "en";

/** What is known of the event before the plan is written; text as the teacher typed it. */
export type Facts = Readonly<Record<Fact, string | undefined>>;

/** Plain data, ready to be printed as YAML. */
export type Plain = string | number | readonly Plain[] | { readonly [key: string]: Plain };

/** What the keys of a mapping may mean, by where it stands. */
interface Scope {
  readonly keys: readonly RowKey[];
  /** Whether other keys are names of column heads and stay as they are. */
  readonly columns: boolean;
}

interface Choices {
  readonly facts: Facts;
  readonly keys: KeyLanguage;
}

/** A value of a field with its gaps filled or marked, and its keys in the language asked for. */
export function resolveValue(value: StarterValue, field: PlanField | undefined, choices: Choices): Plain {
  return resolve(value, scopeOf(field), choices);
}

const itemScope: Scope = { keys: forms.item.keys, columns: false };
const tableScope: Scope = { keys: bodyKeys.filter(({ key }) => tableKeys.includes(key)), columns: true };

function scopeOf(field: PlanField | undefined): Scope {
  if (field === undefined) return itemScope;
  if (field.place === "section") {
    if (field.form === "prose") return itemScope;
    if (field.form === "pictures") return { keys: pictureKeys, columns: false };
    const activity = [activityTitleKeys, activityByKey];
    const keys = field.form === "activities" ? activity : [...forms[field.form].keys, ...forms.item.keys];
    return { keys, columns: false };
  }
  const front: Partial<Record<typeof field.type, readonly RowKey[]>> = {
    signature: signatureKeys,
    attachments: attachmentKeys,
    groups: forms.groups.keys,
    people: forms.people.keys,
  };
  return { keys: front[field.type] ?? [], columns: false };
}

function resolve(value: StarterValue, scope: Scope, choices: Choices): Plain {
  if (typeof value === "string" || typeof value === "number") return value;
  if (isList(value)) return value.map((one) => resolve(one, scope, choices));
  if (isGap(value)) return fill(value, choices);
  const entries = Object.entries(value).map(([name, inner]) => {
    const { written, inside } = keyOf(name, scope, choices.keys);
    return [written, resolve(inner, inside, choices)] as const;
  });
  return Object.fromEntries(entries);
}

function isList(value: StarterValue): value is readonly StarterValue[] {
  return Array.isArray(value);
}

function isGap(value: StarterValue): value is Gap {
  return typeof value === "object" && "gap" in value;
}

function fill({ gap, fact }: Gap, { facts, keys }: Choices): Plain {
  const answer = fact === undefined ? undefined : facts[fact];
  if (answer === undefined) return { [todoKeys[keys === "en" ? 0 : 1] ?? "todo"]: gap };
  return /^[1-9]\d{0,8}$/.test(answer) ? Number(answer) : answer;
}

/** How a key is written, and what the keys inside its value mean. */
function keyOf(name: string, scope: Scope, keys: KeyLanguage): { written: string; inside: Scope } {
  const row = findKey(scope.keys, name) ?? (scope.columns ? undefined : findKey(bodyKeys, name));
  if (row !== undefined) return { written: keys === "en" ? row.key : name, inside: scopeInside(row) };
  // A small plan inside the plan has the fields of a plan; anything else is a label and stays.
  const field = scope.columns ? undefined : meaningOf(name)?.field;
  if (field === undefined) return { written: name, inside: itemScope };
  return { written: keys === "en" ? field.key : name, inside: scopeOf(field) };
}

function scopeInside({ key, kind }: RowKey): Scope {
  if (kind === "vehicles") return { keys: forms.vehicles.keys, columns: false };
  return kind === "table" || tableKeys.includes(key) ? tableScope : itemScope;
}
