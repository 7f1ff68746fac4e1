import { plainPlan } from "../../src/plan/plain.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { type Range, textIn } from "../../src/source/source.ts";

/** All that was read of a plan, a line each; of a place the first and the last of what stands there. */
export function outlineOf(plan: Plan): string {
  const place = (range: Range): string => {
    const text = textIn(plan.source, range).replaceAll("\n", "⏎");
    return text.length > 15 ? `${text.slice(0, 10)}…${text.slice(-4)}` : text;
  };
  const lines = (name: string, value: unknown, indent: string): readonly string[] => {
    if (value === undefined || name === "path") return [];
    if (Array.isArray(value) && value.length === 0) return [];
    if (Array.isArray(value)) return value.flatMap((each) => lines(`${name} -`, each, indent));
    if (typeof value !== "object" || value === null) return [`${indent}${name} ${JSON.stringify(value)}`];
    const { range, keyRange, ...rest } = value as Readonly<Record<string, unknown> & Record<string, Range>>;
    const places = [range, keyRange].flatMap((each) => (each ? ` @${place(each)}` : []));
    const inner = Object.entries(rest).flatMap(([key, each]) => lines(key, each, `${indent}  `));
    const [text, todo, ...more] = inner;
    // A text is a line.
    if (text?.trim().startsWith("value ") && todo?.trim().startsWith("todo ") && more.length === 0)
      return [
        `${indent}${name} ${text.trim().slice(6)}${todo.endsWith("true") ? " (todo)" : ""}${places.join("")}`,
      ];
    return [`${indent}${name}${places.join("")}`, ...inner];
  };
  return Object.entries(plainPlan(plan))
    .flatMap(([key, value]) => lines(key, value, ""))
    .join("\n");
}
