import { nearest } from "../../diagnostic/nearest.ts";
import { type Fault, fault } from "../markup/faults.ts";
import { unknownField, unsupported } from "../problems.ts";
import { fieldNamed, type ObjectShape, type Shapes, type ValueShape } from "../shape.ts";

/** Where a name of a template is looked up: the value that `this` is, and the scope around it. */
export interface Scope {
  /** Undefined after a mistake, so that it is told once. */
  readonly value: ValueShape | undefined;
  readonly outer: Scope | undefined;
  /** Whether it is inside `{{#each}}`. */
  readonly loop: boolean;
}

/** A path of a template, its names replaced by keys. */
export interface ResolvedPath {
  readonly path: hbs.AST.PathExpression;
  readonly value: ValueShape | undefined;
  readonly fault: Fault | undefined;
}

/** Where names are looked up, and which of the plan's fields and sections a template has named. */
export interface Names {
  readonly shapes: Shapes;
  readonly named: Set<string>;
}

/** Finds what a path means: every name of every field is turned into its key. */
export function resolvePath(
  path: hbs.AST.PathExpression,
  scope: Scope,
  { shapes, named }: Names,
): ResolvedPath {
  if (path.data && path.parts[0] !== "root") return resolveData(path, scope);
  const start = startOf(path, scope);
  if (start === undefined) return { path, value: undefined, fault: noOuter(path) };
  const keys: string[] = path.data ? ["root"] : [];
  let value = start.value;
  for (const name of path.parts.slice(keys.length)) {
    if (value === undefined) return { path, value, fault: undefined };
    const object = value.kind === "object" ? shapes[value.name] : undefined;
    if (!object && keys.length > (path.data ? 1 : 0))
      return { path, value: undefined, fault: nothingInside(path, value) };
    const found = object && fieldNamed(object, name);
    if (!found) return { path, value: undefined, fault: missing(name, object, scope, shapes) };
    keys.push(found.key);
    if (object === shapes.plan || object === shapes["section-by-key"]) named.add(found.key);
    value = found.value;
  }
  // “./” keeps Handlebars from taking a field for a helper of the same name.
  const original = path.data ? `@${keys.join(".")}` : `./${keys.join(".")}`;
  return { path: { ...path, parts: keys, original }, value, fault: undefined };
}

/** `{{参加对象.length}}`: a text and a list have nothing inside. */
function nothingInside(path: hbs.AST.PathExpression, value: ValueShape): Fault {
  const outer = path.original.replace(/\.[^.]*$/u, "");
  const [zh, en] = value.kind === "list" ? ["列表", "a list"] : ["一段文字", "a text"];
  const write = value.kind === "list" ? `{{#each ${outer}}}…{{/each}}` : `{{${outer}}}`;
  const advice = `「${outer}」是${zh}，里面没有别的项目，写「${write}」`;
  return fault(unsupported, { found: path.original, advice, adviceEn: `${outer} is ${en}: write ${write}` });
}

function startOf(path: hbs.AST.PathExpression, scope: Scope): Scope | undefined {
  let start: Scope | undefined = scope;
  if (path.data) {
    return { value: { kind: "object", name: "plan" }, outer: undefined, loop: false };
  }
  for (let depth = path.depth; depth > 0 && start; depth--) start = start.outer;
  return start;
}

const loopValues: Readonly<Record<string, ValueShape>> = {
  index: { kind: "number" },
  first: { kind: "flag" },
  last: { kind: "flag" },
};

function resolveData(path: hbs.AST.PathExpression, scope: Scope): ResolvedPath {
  const name = path.parts.join(".");
  const value = loopValues[name];
  if (value && isInLoop(scope)) return { path, value, fault: undefined };
  const advice = value
    ? "它只能写在「{{#each}}」里面"
    : "可以用「@first」「@last」「@index」「@序号」「@root」";
  const adviceEn = value ? "Use it inside {{#each}}" : "Use @first, @last, @index or @root";
  return { path, value: undefined, fault: fault(unsupported, { found: path.original, advice, adviceEn }) };
}

/** Whether `{{#each}}` is around. */
export function isInLoop(scope: Scope | undefined): boolean {
  return scope !== undefined && (scope.loop || isInLoop(scope.outer));
}

function noOuter(path: hbs.AST.PathExpression): Fault {
  return fault(unsupported, {
    found: path.original,
    advice: "外面没有这么多层；要用整个方案的项目，写「@root.名字」",
    adviceEn: "There are not so many levels around; for a field of the whole plan write @root.name",
  });
}

function missing(name: string, object: ObjectShape | undefined, scope: Scope, shapes: Shapes): Fault {
  const names = object ? object.fields.flatMap((each) => [each.key, ...each.names]) : [];
  const plan = shapes.plan;
  const outside = object !== plan && scope.outer && plan && fieldNamed(plan, name);
  const data = {
    name,
    within: object?.zh ?? "文字",
    withinEn: object?.en ?? "a text",
    nearest: outside ? `@root.${name}` : (nearest(name, names) ?? ""),
    known: object ? object.fields.map(shownName) : [],
  };
  return fault(unknownField, data);
}

/** The name by which a message speaks of a field. */
export function shownName(field: ObjectShape["fields"][number]): string {
  return field.names[0] ?? field.key;
}
