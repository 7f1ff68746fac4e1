import { forms } from "../src/vocabulary/forms.ts";

/** The keys of every row form as types, so that programs that read plans are told of a misspelt one. */
export function rowKeys(): string {
  const lines = Object.entries(forms).map(([form, { keys }]) => {
    const names = keys.map(({ key }) => JSON.stringify(key));
    const line = `  readonly ${form}: ${names.join(" | ")};`;
    return line.length <= 110
      ? line
      : `  readonly ${form}:${names.map((name) => `\n    | ${name}`).join("")};`;
  });
  return [
    "// Made of forms.ts by `npm run generate`.",
    "",
    "/** The keys that a row of a form may have. */",
    "export interface RowKeys {",
    ...lines,
    "}",
    "",
  ].join("\n");
}
