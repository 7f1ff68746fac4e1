import type { FormChange } from "./form-protocol.ts";
import type { CallName } from "./protocol.ts";

/** What a field of a call may hold; a question mark: it may be absent. */
type Shape = "text" | "text?" | "flag?" | "count" | "changes";

const shapes: Readonly<Record<CallName, Readonly<Record<string, Shape>>>> = {
  hello: {},
  plans: {},
  open: { path: "text", window: "text", take: "flag?" },
  check: { path: "text", text: "text" },
  form: { text: "text" },
  pages: {
    path: "text",
    text: "text",
    paper: "text",
    style: "text?",
    sheet: "text",
    glyphs: "count",
    shown: "text?",
  },
  fix: { path: "text", text: "text" },
  complete: { text: "text", at: "count" },
  change: { text: "text", changes: "changes" },
  save: { path: "text", text: "text", revision: "text", over: "flag?" },
  draft: { path: "text", text: "text", revision: "text", window: "text" },
  drop: { path: "text" },
  print: { path: "text", paper: "text", format: "text", style: "text?", dossier: "flag?" },
  create: { kind: "text", title: "text", date: "text", place: "text", unit: "text", people: "text" },
  repeat: { path: "text", date: "text", was: "text", gradesUp: "flag?" },
  import: { name: "text", base64: "text" },
};

const tests: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  "text?": (value) => value === undefined || typeof value === "string",
  "flag?": (value) => value === undefined || typeof value === "boolean",
  count: isCount,
  changes: (value) => Array.isArray(value) && value.every(isChange),
};

/** What is handed over with a call, or undefined where it is not what the call takes; what else it holds is left out. */
export function askedOf(name: CallName, json: string): Readonly<Record<string, unknown>> | undefined {
  const given = parsed(json);
  if (!isObject(given)) return undefined;
  const entries = Object.entries(shapes[name]);
  if (!entries.every(([key, shape]) => tests[shape](own(given, key)))) return undefined;
  return Object.fromEntries(entries.map(([key]) => [key, own(given, key)]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(given: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

type Kinds = { readonly [K in FormChange["do"]]: Readonly<Record<string, (value: unknown) => boolean>> };

const at = { at: tests.text };
const row = { ...at, row: isCount };

const changeKinds: Kinds = {
  set: { ...at, text: tests.text },
  cell: { ...row, column: tests.text, text: tests.text },
  item: { ...row, text: tests.text },
  insert: {
    ...at,
    after: Number.isSafeInteger,
    cells: (value) => Array.isArray(value) && value.every(isCell),
  },
  remove: row,
  move: { ...row, to: isCount },
  field: { name: tests.text },
  part: { ...at, name: tests.text },
  divide: { ...at, name: tests.text },
  column: { ...at, name: tests.text },
  table: { ...at, columns: isTexts, rows: (value) => Array.isArray(value) && value.every(isTexts) },
  drop: at,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isCell(value: unknown): boolean {
  return (
    isObject(value) && typeof own(value, "column") === "string" && typeof own(value, "text") === "string"
  );
}

function isChange(value: unknown): boolean {
  if (!isObject(value) || typeof value.do !== "string" || !Object.hasOwn(changeKinds, value.do)) return false;
  const kind = changeKinds[value.do as FormChange["do"]];
  return Object.entries(kind).every(([key, test]) => test(own(value, key)));
}
