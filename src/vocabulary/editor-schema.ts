import { partsEnding } from "./schema-names.ts";
import type { Schema } from "./schema-parts.ts";

/** Definitions that many names share: what a name may hold, whatever it is called. */
const shared = ["text", "texts", "number"] as const;

/**
 * The schema as editors read it. Their language server takes the title that it shows over a key from the
 * innermost part of the schema that fits; a branch that many keys share has the title of whichever was looked
 * at last. So what many keys share is said without branches: each keyword of JSON Schema speaks to one kind
 * of value only, and a union of kinds needs none.
 */
export function editorSchema(schema: Schema): Schema {
  const named = namedFirst(schema) as Branching;
  const { definitions } = named as { definitions: Record<string, Branching> };
  const todo = definitions["todo"] ?? {};
  const plain = Object.fromEntries(
    shared.map((name) => [name, withoutBranches(definitions[name] ?? {}, todo)]),
  );
  // A condition on what stands below every name would lend each its own title.
  const parts = Object.keys(definitions).filter((name) => name.endsWith(partsEnding));
  const unasked = Object.fromEntries(parts.map((name) => [name, { not: {} }]));
  return { ...named, definitions: { ...definitions, ...plain, ...unasked } };
}

/**
 * A schema in which whatever has a title says it first, in a branch of its own: of all that fits a value,
 * `allOf` is looked at before conditions and what they lead to.
 */
function namedFirst(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(namedFirst);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner: Branching = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [key, key === "defaultSnippets" ? part : namedFirst(part)]),
  );
  const { title, description, $schema, defaultSnippets, ...rest } = inner;
  if (typeof title !== "string" || $schema !== undefined) return inner;
  const about = { title, description };
  const snippets = defaultSnippets === undefined ? {} : { defaultSnippets };
  return Object.keys(rest).length === 0 ? about : { ...about, ...snippets, allOf: [about, rest] };
}

interface Branching {
  readonly [keyword: string]: unknown;
  readonly type?: readonly string[];
  readonly then?: true | Branching;
  readonly else?: Branching;
}

/** `if` a scalar `then` … `else if` a list … `else` a todo mark, as the keywords of all three side by side. */
function withoutBranches(union: Branching, todo: Branching): Branching {
  const [scalar, list] = [union, union.else].map((part) => (typeof part?.then === "object" ? part.then : {}));
  const kinds = (union.type ?? []).filter(
    (kind) => !scalar?.type || scalar.type.includes(kind) || kind === "array" || kind === "object",
  );
  return { ...without(todo, "description"), ...without(list), ...without(scalar), type: kinds };
}

function without(part: Branching | undefined, ...keywords: readonly string[]): Branching {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([key]) => !keywords.includes(key)));
}
