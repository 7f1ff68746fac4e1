import { manifestFields, manifestGroups, needFields, wordingFields } from "../src/paper/fields.ts";
import type { Field } from "../src/style/fields.ts";

/** The keys of a manifest for docs/papers.md. */
export function manifestTable(): string {
  const rows = [
    ...rowsOf("", manifestFields),
    ...rowsOf(`${manifestGroups.needs} → `, needFields),
    ...rowsOf(`${manifestGroups.wordings} → … → `, wordingFields),
  ];
  return ["| key | name | what it says | what may stand there |", "|---|---|---|---|", ...rows].join("\n");
}

function rowsOf(group: string, fields: Readonly<Record<string, Field<unknown>>>): readonly string[] {
  return Object.entries(fields).map(
    ([name, { zh, kind, about }]) => `| \`${group}${zh}\` | \`${name}\` | ${about} | ${kind.expected.zh} |`,
  );
}
