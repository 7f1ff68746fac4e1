import { fieldNamed, type Shapes } from "../shape.ts";
import { isInLoop, type Scope } from "./resolve-path.ts";

/** Whether a name asks which turn of `{{#each}}` it is: `{{序号}}` where the value has nothing of that name, or `{{@序号}}`. */
export function countsLoop(path: hbs.AST.PathExpression, scope: Scope, shapes: Shapes): boolean {
  if (!["序号", "number"].includes(path.parts.join(".")) || path.depth > 0 || !isInLoop(scope)) return false;
  const { value } = scope;
  const object = value?.kind === "object" ? shapes[value.name] : undefined;
  return path.data || (value !== undefined && !(object && fieldNamed(object, path.original)));
}

/** Prints the turn, counted from 1. */
export function printLoopNumber(
  statement: hbs.AST.MustacheStatement,
  helper: string,
): hbs.AST.MustacheStatement {
  const path = statement.path as hbs.AST.PathExpression;
  const index = { ...path, data: true, depth: 0, parts: ["index"], original: "@index" };
  const call = { ...path, data: false, depth: 0, parts: [helper], original: helper };
  return { ...statement, escaped: true, path: call, params: [index] } as hbs.AST.MustacheStatement;
}
