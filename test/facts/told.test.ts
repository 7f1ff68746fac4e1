import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/facts/facts.ts";
import { planOf } from "../lint/lint-text.ts";

/** A fact as text: what is typed stands for itself, a section for its key; places and what is unknown are left out. */
function told(value: unknown, key = ""): string {
  if (value === undefined || key === "range" || key === "names" || key === "scope") return "";
  if (Array.isArray(value)) return `[${value.map((each) => told(each)).join(", ")}]`;
  if (value instanceof Map) return told(Object.fromEntries(value));
  if (value instanceof Set) return told([...value]);
  if (typeof value === "function") return "";
  if (typeof value !== "object" || value === null) return String(value);
  const all = value as Readonly<Record<string, unknown>>;
  if ("todo" in all && "value" in all) return `“${String(all["value"])}”${all["todo"] === true ? "?" : ""}`;
  if ("keyRange" in all) return `§${String(all["key"])}`;
  if ("form" in all) return "row";
  if ("parts" in all && "numbering" in all) return "body";
  const parts = Object.entries(all).flatMap(([name, each]) => {
    const text = told(each, name);
    return text === "" ? [] : [`${name}: ${text}`];
  });
  return `{${parts.join(", ")}}`;
}

describe("what follows from a plan", () => {
  const paths = ["examples/秋季研学.yaml", ...globSync("test/fixtures/facts/*.yaml")].sort();
  test.each(paths)("%s", async (path) => {
    const facts = Object.entries(factsOf(planOf(readFileSync(path, "utf8"))));
    const lines = facts.map(([name, fact]) =>
      Array.isArray(fact)
        ? [name, ...fact.map((each) => `  ${told(each)}`)].join("\n")
        : `${name} ${told(fact)}`,
    );
    const file = path.replace(/^.*\//u, "").replace(".yaml", ".txt");
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`told/${file}`);
  });
});
