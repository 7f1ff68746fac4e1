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
  const { definitions } = schema as { definitions: Record<string, Branching> };
  const todo = definitions["todo"] ?? {};
  const plain = Object.fromEntries(
    shared.map((name) => [name, withoutBranches(definitions[name] ?? {}, todo)]),
  );
  return { ...(schema as object), definitions: { ...definitions, ...plain } };
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
