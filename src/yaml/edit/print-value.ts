import { stringify } from "yaml";
import type { Value } from "./change.ts";

/** How a value is printed: as a block under its name, or on one line inside brackets. */
interface Manner {
  /** Spaces that each line after the first begins with. */
  readonly indent: number;
  /** In brackets or braces, on one line. */
  readonly flow: boolean;
}

/** A value as YAML. A block list or mapping begins with its first line, without the spaces before it. */
export function printValue(value: Value, { indent, flow }: Manner): string {
  if (value === null) return flow ? "null" : "";
  const options = { lineWidth: 0, indent: 2, minContentWidth: 0, singleQuote: true } as const;
  // Nothing is written where there is nothing, also in a list.
  const block = { ...options, nullStr: "" };
  if (flow) {
    const json = JSON.stringify(value);
    // A text over several lines stands on one in double quotes.
    if (json.includes("\\n")) return json;
    const boxed = stringify([value], { ...options, collectionStyle: "flow", flowCollectionPadding: false });
    return boxed.trim().replace(/^\[/, "").replace(/\]$/, "");
  }
  return stringify(value, block)
    .replace(/[ \t]+$/gmu, "")
    .trimEnd()
    .replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}

/** A name as YAML writes it, in quotes where it needs them. */
export function printKey(key: string): string {
  return stringify(key, { lineWidth: 0, singleQuote: true }).trimEnd();
}
