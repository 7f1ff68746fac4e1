import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Source } from "../../source/source.ts";
import { type Fault, fault } from "../markup/faults.ts";
import { unsupported } from "../problems.ts";
import type { MarkupState } from "./markup-state.ts";
import type { Names, Scope } from "./resolve-path.ts";
import { type Program, rangeOf } from "./syntax.ts";

/** A template file, parsed. */
export interface ParsedTemplate {
  readonly name: string;
  readonly source: Source;
  readonly program: Program;
}

/** What is shared while templates are resolved. */
export interface Resolving extends Names {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  /** Resolved programs by name and by what `this` is in them: `part|object:part`. */
  readonly programs: Map<string, Program>;
  readonly diagnostics: Diagnostic[];
}

/** One template on its way through `resolve`. */
export interface Walk {
  readonly template: ParsedTemplate;
  readonly resolving: Resolving;
  /** The templates that have called each other down to this one, each with the very value it was given. */
  readonly chain: readonly string[];
  /** What the template itself was given. */
  readonly scope: Scope;
  markup: MarkupState;
}

/** Tells what is wrong with a node. */
export function tell(node: hbs.AST.Node, told: Fault | undefined, walk: Walk): void {
  const { source } = walk.template;
  if (told) walk.resolving.diagnostics.push(told(source, rangeOf(node, source)));
}

/** The text of a node, so far as a message has room for it. */
export function rangeText(node: hbs.AST.Node, { template: { source } }: Walk): string {
  const { start, end } = rangeOf(node, source);
  return source.text.slice(start, Math.min(end, start + 60));
}

/** The `{{…}}` that a statement begins with. */
export function openingOf(node: hbs.AST.Node, walk: Walk): string {
  const text = rangeText(node, walk);
  return /^\{\{[^}]*\}\}/u.exec(text)?.[0] ?? text;
}

/** What templates here do not use, and what they write instead where that is known. */
export function unsupportedOf(found: string, instead: string): Fault {
  if (instead !== "")
    return fault(unsupported, { found, advice: `写成「${instead}」`, adviceEn: `Write ${instead}` });
  return fault(unsupported, {
    found,
    advice: "只用「{{名字}}」「{{#each}}」「{{#if}}」「{{#unless}}」「{{#with}}」「{{> 片段}}」",
    adviceEn: "Use {{name}}, {{#each}}, {{#if}}, {{#unless}}, {{#with}} and {{> partial}} only",
  });
}
