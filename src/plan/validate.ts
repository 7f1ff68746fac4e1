import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { kinds } from "../vocabulary/choices.ts";
import { kindLike } from "../vocabulary/kind-like.ts";
import { keyRangeAt, placeAt, pointerSteps } from "../yaml/pointer.ts";
import { toJs, type YamlNode, type YamlTree } from "../yaml/tree.ts";
import { example, figuresIn, renamed } from "./example-of.ts";
import { found, shorten } from "./found.ts";
import { type Expected, emptyValue, invalidValue, missingField, notAChoice, wrongType } from "./problems.ts";
import { definitionOf, type SchemaError, type SchemaValidator } from "./schema-error.ts";
import { explainUnknown } from "./unknown-field.ts";

/** One error of the schema in its place. */
interface Fault {
  readonly tree: YamlTree;
  readonly error: SchemaError;
  readonly errors: readonly SchemaError[];
  readonly node: YamlNode;
  /** The key that the value stands behind, without list positions; empty at the top. */
  readonly key: string;
}

type Handler = (fault: Fault) => Diagnostic | undefined;

/** Validates a plan against the schema; every error of the schema becomes a finding or stands behind one. */
export function validatePlan(tree: YamlTree, validator: SchemaValidator): readonly Diagnostic[] {
  const errors = validator(toJs(tree.root));
  return explainErrors(tree, errors);
}

/** Turns the errors of a validation into findings; the same place and code is told once. */
export function explainErrors(tree: YamlTree, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const error of errors) {
    const node = placeAt(tree, error.instancePath)?.node ?? tree.root;
    const key = pointerSteps(error.instancePath).findLast((step) => !/^\d+$/.test(step)) ?? "";
    const handler = handlers[error.keyword] ?? invalid;
    const diagnostic = handler({ tree, error, errors, node, key });
    if (!diagnostic) continue;
    const place = `${diagnostic.code} ${diagnostic.range.start} ${diagnostic.range.end}`;
    // What the place takes comes before what one of its branches takes.
    if (!told.has(place)) told.set(place, diagnostic);
  }
  const strangers = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return [...told.values(), ...explainUnknown(tree, strangers)];
}

/**
 * Keywords that never stand alone: `if` repeats what its branch said, `required` belongs to the
 * `anyOf` that lists the names of a missing key.
 */
export const structuralKeywords: readonly string[] = ["if", "required"];

const handlers: Readonly<Record<string, Handler>> = {
  if: () => undefined,
  required: () => undefined,
  anyOf: missing,
  additionalProperties: () => undefined,
  type: typed,
  pattern: typed,
  "false schema": typed,
  enum: choice,
  minItems: empty,
  minProperties: empty,
};

function missing({ tree, error, errors, node, key }: Fault): Diagnostic {
  const names = errors
    .filter((other) => other.instancePath === error.instancePath && other.keyword === "required")
    .map((other) => String(other.params["missingProperty"]));
  const name = names.find((each) => !/^[a-z_]+$/.test(each) && each !== "待补") ?? names[0] ?? "";
  const range = keyRangeAt(tree, error.instancePath);
  const top = error.instancePath === "";
  const place = top ? { start: range.start, end: range.start } : range.end > range.start ? range : node.range;
  return diagnose(missingField, tree.source, place, { key: name, line: `${name}: ……`, where: key });
}

function typed(fault: Fault): Diagnostic | undefined {
  const { node, error } = fault;
  const definition = definitionOf(error);
  // A value of the wrong kind also fails the todo mark that its definition tries last.
  if (definition === "todo" && node.kind !== "map") return undefined;
  if (isBlank(node)) return empty(fault);
  const expected = expectedIn(definition, error);
  return wrong(expected === "body" ? (aroundRows(fault) ?? fault) : fault, expected);
}

/** Of a list whose items are lists, each of which is wrong, the whole list: it is one table, told once. */
function aroundRows(fault: Fault): Fault | undefined {
  const { tree, error, node } = fault;
  const instancePath = error.instancePath.replace(/\/\d+$/, "");
  const around = instancePath === error.instancePath ? undefined : placeAt(tree, instancePath)?.node;
  if (node.kind !== "seq" || around?.kind !== "seq") return undefined;
  return { ...fault, node: around, error: { ...error, instancePath } };
}

function expectedIn(definition: string, error: SchemaError): Expected {
  if (error.keyword === "pattern") return "number";
  const byName: Readonly<Record<string, Expected>> = {
    "front-title": "text",
    text: "text",
    texts: "texts",
    number: "number",
    flag: "flag",
    table: "table",
    todo: "todo",
    cells: "list",
    vehicles: "rows",
  };
  const named = byName[definition];
  if (named) return named;
  const types = [error.params["type"] ?? []].flat();
  if (types.length === 1 && types[0] === "array") return "list";
  if (types.length === 1 && types[0] === "object") return "map";
  if (types.includes("object") && types.includes("string")) return "body";
  return types.includes("array") ? "list" : types.includes("object") ? "map" : "text";
}

function wrong({ tree, node, key, error }: Fault, shape: Expected): Diagnostic {
  const expected = shape === "number" && isMoney(key) ? "amount" : shape;
  const range = node.range.end > node.range.start ? node.range : keyRangeAt(tree, error.instancePath);
  const steps = pointerSteps(error.instancePath);
  const rename = renamed(steps, node);
  const data = {
    key,
    ...found(node),
    expected,
    rename,
    example: rename === "" ? example(expected, steps, node) : "",
  };
  const written = expected === "number" || expected === "amount" ? figuresIn(node) : undefined;
  const fix = written === undefined ? {} : { fix: { edits: [{ range: node.range, text: written }] } };
  return diagnose(wrongType, tree.source, firstLine(tree, range), data, fix);
}

/** Whether what stands behind a key is money. */
function isMoney(key: string): boolean {
  return /价|额|费|amount|price/u.test(key);
}

function choice({ tree, error, node, key }: Fault): Diagnostic | undefined {
  // A list or a mapping is told as what it is; every choice asks for a scalar as well.
  if (node.kind !== "scalar") return undefined;
  const { text } = node;
  const choices = [error.params["allowedValues"] ?? []].flat().map(String);
  if (isBlank(node)) return diagnose(emptyValue, tree.source, keyRangeAt(tree, error.instancePath), { key });
  const isKind = kinds.every(({ names }) => choices.includes(names[0]));
  const shown = isKind
    ? kinds.map(({ names }) => names[0])
    : choices.filter((word) => /[\u3400-\u9fff]/u.test(word));
  const isFlag = choices.includes("是");
  const like = isKind ? kindLike(text) : isFlag ? flagLike(text) : undefined;
  const near = like ?? nearest(text, choices) ?? "";
  return diagnose(notAChoice, tree.source, node.range, {
    key,
    found: shorten(text),
    choices: shown,
    nearest: near,
  });
}

function isBlank(node: YamlNode): boolean {
  return node.kind === "scalar" && (node.value === null || node.text.trim() === "");
}

/** What 要 and 不用 mean where 是 or 否 is asked for. */
function flagLike(text: string): string | undefined {
  if (/^(?:不|否|没|无|×|✗)/u.test(text.trim())) return "否";
  return /^(?:要|需|对|可|必|√|✓|是|有)/u.test(text.trim()) ? "是" : undefined;
}

function empty({ tree, error, key, node }: Fault): Diagnostic {
  const entry = placeAt(tree, error.instancePath)?.entry;
  const range =
    entry?.keyRange ??
    (node.range.end > node.range.start ? node.range : keyRangeAt(tree, error.instancePath));
  return diagnose(emptyValue, tree.source, range, { key: entry?.key ?? key });
}

function invalid({ tree, error, node, key }: Fault): Diagnostic {
  const range = node.range.end > node.range.start ? node.range : keyRangeAt(tree, error.instancePath);
  return diagnose(invalidValue, tree.source, firstLine(tree, range), { key, ...found(node) });
}

/** Points at the first line of a long value, so that the caret stands under something. */
function firstLine(tree: YamlTree, range: { start: number; end: number }): { start: number; end: number } {
  const text = tree.source.text.slice(range.start, range.end);
  const lineEnd = text.search(/[\r\n]/);
  return lineEnd < 1 ? range : { start: range.start, end: range.start + lineEnd };
}
