import { nearest } from "../../diagnostic/nearest.ts";
import { type Fault, fault } from "../markup/faults.ts";
import {
  circularPartial,
  notAList,
  notAnObject,
  rawOutput,
  unknownHelper,
  unknownPartial,
  unsupported,
} from "../problems.ts";
import type { ValueShape } from "../shape.ts";
import { countsLoop, printLoopNumber } from "./loop-number.ts";
import { noMarkup, readContent } from "./markup-state.ts";
import { resolvePath, type Scope } from "./resolve-path.ts";
import { blockNames, type Program } from "./syntax.ts";
import { unprintable } from "./unprintable.ts";
import { openingOf, type Resolving, rangeText, tell, unsupportedOf, type Walk } from "./walk.ts";

/** The helpers that put out a value; a template cannot write them, for no name begins like this. */
export const printHelpers = { text: "$text", attribute: "$attribute", number: "$number" } as const;

/**
 * Resolves a template for one kind of value: names become keys, output goes through the print
 * helpers, partials are resolved for what they are given. Returns the name of the program.
 */
export function resolveTemplate(
  name: string,
  value: ValueShape | undefined,
  resolving: Resolving,
  chain: readonly string[] = [],
): string {
  const template = resolving.templates.get(name);
  const key = `${name}|${shapeName(value)}`;
  if (!template || resolving.programs.has(key)) return key;
  // Set before the walk, so that a partial may use itself.
  resolving.programs.set(key, template.program);
  const scope: Scope = { value, outer: undefined, loop: false };
  const walk: Walk = { template, resolving, chain: [...chain, name], scope, markup: noMarkup };
  resolving.programs.set(key, resolveProgram(template.program, scope, walk));
  return key;
}

function shapeName(value: ValueShape | undefined): string {
  if (value === undefined) return "unknown";
  if (value.kind === "list") return `list:${shapeName(value.of)}`;
  return value.kind === "object" ? `object:${value.name}` : value.kind;
}

function resolveProgram(program: Program, scope: Scope, walk: Walk): Program {
  return { ...program, body: program.body.map((statement) => resolveStatement(statement, scope, walk)) };
}

type Resolver = (statement: never, scope: Scope, walk: Walk) => hbs.AST.Statement;

const resolvers: Readonly<Record<string, Resolver>> = {
  ContentStatement: (statement: hbs.AST.ContentStatement, _scope, walk) => {
    walk.markup = readContent(walk.markup, statement.value);
    return statement;
  },
  CommentStatement: (statement: hbs.AST.CommentStatement) => statement,
  MustacheStatement: resolveOutput,
  BlockStatement: resolveBlock,
  PartialStatement: resolvePartial,
};

function resolveStatement(statement: hbs.AST.Statement, scope: Scope, walk: Walk): hbs.AST.Statement {
  const resolver = resolvers[statement.type];
  if (resolver) return resolver(statement as never, scope, walk);
  const { name } = statement as Partial<hbs.AST.PartialBlockStatement>;
  const instead = name && isPath(name) ? `{{> ${name.original}}}` : "";
  tell(statement, unsupportedOf(openingOf(statement, walk), instead), walk);
  return statement;
}

function resolveOutput(statement: hbs.AST.MustacheStatement, scope: Scope, walk: Walk): hbs.AST.Statement {
  const { path } = statement;
  if (!isPath(path)) {
    const named = path.type === "StringLiteral" ? `{{${(path as hbs.AST.StringLiteral).value}}}` : "";
    tell(statement, unsupportedOf(rangeText(statement, walk), named), walk);
    return statement;
  }
  if (countsLoop(path, scope, walk.resolving.shapes)) return printLoopNumber(statement, printHelpers.number);
  if (statement.params.length > 0 || statement.hash !== undefined) {
    const known = blockNames.map((name) => `#${name}`);
    const near = blockNames.includes(path.original) ? `#${path.original}` : "";
    tell(path, fault(unknownHelper, { name: path.original, nearest: near, known }), walk);
    return statement;
  }
  const { path: resolved, value, fault: missing } = resolvePath(path, scope, walk.resolving);
  if (!statement.escaped) tell(statement, fault(rawOutput, { name: path.original }), walk);
  tell(path, missing ?? unprintable(path.original, value, walk.resolving.shapes), walk);
  const helper = walk.markup.inside === "text" ? printHelpers.text : printHelpers.attribute;
  const call: hbs.AST.PathExpression = { ...path, data: false, depth: 0, parts: [helper], original: helper };
  return { ...statement, escaped: true, path: call, params: [resolved] } as hbs.AST.MustacheStatement;
}

function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

function resolveBlock(block: hbs.AST.BlockStatement, scope: Scope, walk: Walk): hbs.AST.Statement {
  const name = block.path.original;
  const [param] = block.params;
  if (!blockNames.includes(name)) {
    tell(block.path, unknownBlock(block, scope, walk), walk);
    return resolveBranches(block, { ...scope, value: undefined }, scope, walk);
  }
  const { params, hash, program } = block;
  if (
    param === undefined ||
    !isPath(param) ||
    params.length > 1 ||
    hash !== undefined ||
    program?.blockParams
  ) {
    const written = openingOf(block, walk);
    const instead = param && isPath(param) ? `{{#${name} ${param.original}}}` : "";
    tell(block, param === undefined ? bareBlock(written, name) : unsupportedOf(written, instead), walk);
    return resolveBranches(block, { value: undefined, outer: scope, loop: true }, scope, walk);
  }
  const { path, value, fault: missing } = resolvePath(param, scope, walk.resolving);
  tell(param, missing ?? wrongBlock(name, param.original, value), walk);
  const inner = innerScope(name, value, scope);
  return { ...resolveBranches(block, inner, scope, walk), params: [path] } as hbs.AST.BlockStatement;
}

/** {{#if}} with nothing to ask of. */
function bareBlock(found: string, name: string): Fault {
  const written = `{{#${name} ${name === "each" ? "各节" : "标题"}}}`;
  return fault(unsupported, {
    found,
    advice: `后面写上一项的名称，如「${written}」`,
    adviceEn: `Name a field behind it, as ${written}`,
  });
}

function unknownBlock(block: hbs.AST.BlockStatement, scope: Scope, walk: Walk): Fault {
  const name = block.path.original;
  const { value } = resolvePath(block.path, scope, walk.resolving);
  const each = value?.kind === "list" ? `#each ${name}` : value && `#if ${name}`;
  const meant = nearest(name, blockNames);
  const near = each ?? (meant && `#${meant}`);
  const known = blockNames.map((known) => `#${known}`);
  return fault(unknownHelper, { name: `#${name}`, nearest: near ?? "", known });
}

function wrongBlock(block: string, name: string, value: ValueShape | undefined): Fault | undefined {
  if (value === undefined || block === "if" || block === "unless") return undefined;
  if (block === "each" && value.kind !== "list") {
    const advice = value.kind === "object" ? `{{#with ${name}}}` : `{{${name}}}`;
    return fault(notAList, { name, advice });
  }
  if (block === "with" && value.kind !== "object") {
    const advice = value.kind === "list" ? `{{#each ${name}}}` : `{{${name}}}`;
    return fault(notAnObject, { name, advice });
  }
  return undefined;
}

function innerScope(block: string, value: ValueShape | undefined, outer: Scope): Scope {
  if (block === "each") return { value: value?.kind === "list" ? value.of : undefined, outer, loop: true };
  if (block !== "with") return outer;
  return { value: value?.kind === "object" ? value : undefined, outer, loop: false };
}

function resolveBranches(
  block: hbs.AST.BlockStatement,
  inner: Scope,
  scope: Scope,
  walk: Walk,
): hbs.AST.BlockStatement {
  const before = walk.markup;
  const program = block.program && resolveProgram(block.program, inner, walk);
  const after = walk.markup;
  walk.markup = before;
  const inverse = block.inverse && resolveProgram(block.inverse, scope, walk);
  walk.markup = after;
  return { ...block, program, inverse };
}

function resolvePartial(partial: hbs.AST.PartialStatement, scope: Scope, walk: Walk): hbs.AST.Statement {
  const { name: path } = partial;
  const [param] = partial.params;
  if (path.type !== "PathExpression" || partial.hash !== undefined || (param && !isPath(param))) {
    const bare = path.type === "PathExpression" ? `{{> ${(path as hbs.AST.PathExpression).original}}}` : "";
    tell(partial, unsupportedOf(rangeText(partial, walk), bare), walk);
    return partial;
  }
  const { templates } = walk.resolving;
  const name = (path as hbs.AST.PathExpression).original;
  if (!templates.has(name)) {
    const known = [...templates.keys()];
    tell(path, fault(unknownPartial, { name, nearest: nearest(name, known) ?? "", known }), walk);
    return partial;
  }
  const given = param && isPath(param) ? resolvePath(param, scope, walk.resolving) : undefined;
  if (param) tell(param, given?.fault, walk);
  const value = given ? given.value : scope.value;
  const same = !given && scope === walk.scope;
  if (same && walk.chain.includes(name)) {
    tell(
      path,
      fault(circularPartial, { chain: [...walk.chain.slice(walk.chain.indexOf(name)), name] }),
      walk,
    );
  }
  const key = resolveTemplate(name, value, walk.resolving, same ? walk.chain : []);
  const call = { ...path, parts: [key], original: key } as hbs.AST.PathExpression;
  return { ...partial, name: call, params: given ? [given.path] : [] } as hbs.AST.PartialStatement;
}
