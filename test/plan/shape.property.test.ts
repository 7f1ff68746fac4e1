import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import shapes from "../../build/plan-shapes.js";
import validators from "../../build/validate-plan.js";
import { shapeTable } from "../../scripts/shapes.ts";
import { fitsIn } from "../../src/plan/shape.ts";
import { createSource } from "../../src/source/source.ts";
import { exactNames, fields } from "../../src/vocabulary/names.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { toJs } from "../../src/yaml/tree.ts";
import { readFixture } from "../fixtures/expectations.ts";
import { isThorough, runs } from "../runs.ts";

const fits = fitsIn(shapes);
const names = Object.keys(validators);

/** The definitions whose two answers about a value differ. */
function differing(value: unknown, among: readonly string[] = names): string[] {
  return among.filter((name) => fits(name, value) !== validators[name]?.(value));
}

const plans = globSync(["test/fixtures/**/*.yaml", "examples/**/*.yaml"])
  .sort()
  .map((path) => parseYaml(createSource(path, readFixture(path).text)).value)
  .flatMap((tree) => (tree ? [toJs(tree.root)] : []));

/** Every value in a plan, the plan itself too. */
function within(value: unknown): unknown[] {
  return [value, ...(typeof value === "object" && value ? Object.values(value).flatMap(within) : [])];
}

const values = plans.flatMap(within);

describe("a shape answers as the validator that the schema compiles to", () => {
  test("for every value of every example and fixture, in every place", () => {
    expect(plans.length).toBeGreaterThan(100);
    const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
    // In `npm test` each value is asked for in some of the places, and each place of some of the values.
    const parts = isThorough ? 1 : 8;
    let sound = 0;
    for (const [at, value] of [...seen.values()].entries()) {
      const among = names.filter((_, place) => (at + place) % parts === 0);
      expect(differing(value, among), JSON.stringify(value)).toEqual([]);
      sound += among.filter((name) => fits(name, value)).length;
    }
    expect(sound).toBeGreaterThan(10_000 / parts);
  });

  test("for values with parts swapped, dropped and put elsewhere", { timeout: 240_000 }, () => {
    const maps = values.filter((value) => typeof value === "object" && value !== null);
    const words = [...new Set([...maps.flatMap(Object.keys), ...fields.flatMap(exactNames)])];
    const change = fc.record({
      at: fc.nat(),
      way: fc.constantFrom("drop", "swap", "rename", "add", "empty", "wrap"),
      word: fc.constantFrom(...words, "constructor", "__proto__", "301", " ", ""),
      other: fc.oneof(
        fc.constantFrom(...values),
        fc.constantFrom<unknown>("", null, true, -1, 0.5, NaN, Infinity, "四十", "图.png", "是", {}, []),
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...maps), fc.array(change, { minLength: 1, maxLength: 4 }), (map, list) => {
        const value = list.reduce<unknown>((before, each) => changed(before, each), map);
        expect(differing(value)).toEqual([]);
      }),
      { seed: 20_261_124, numRuns: runs(3000) },
    );
  });
});

interface Change {
  readonly at: number;
  readonly way: string;
  readonly word: string;
  readonly other: unknown;
}

/** The value with one of its parts, at any depth, changed. */
function changed(value: unknown, { at, way, word, other }: Change): unknown {
  if (typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length || 1)] ?? "";
  const part: unknown = (value as Record<string, unknown>)[key];
  if (at % 3 === 0 && typeof part === "object" && part !== null) {
    return entriesOf(value, keys, (name) =>
      name === key ? [[key, changed(part, { at: at >> 2, way, word, other })]] : [[name]],
    );
  }
  switch (way) {
    case "drop":
      return entriesOf(value, keys, (name) => (name === key ? [] : [[name]]));
    case "swap":
      return entriesOf(value, keys, (name) => (name === key ? [[name, other]] : [[name]]));
    case "rename":
      return entriesOf(value, keys, (name) => (name === key ? [[word, part]] : [[name]]));
    case "add":
      return entriesOf(value, [...keys, word], (name) => (name === word ? [[word, other]] : [[name]]));
    case "empty":
      return Array.isArray(value) ? [] : Object.create(null);
    default:
      return [value];
  }
}

type Entry = readonly [name: string, ...part: readonly unknown[]];

/** The same kind of value with other entries; one without a part keeps its own. */
function entriesOf(value: object, keys: readonly string[], to: (name: string) => readonly Entry[]): unknown {
  const entries = keys
    .flatMap(to)
    .map(([name, ...part]) => [name, part.length > 0 ? part[0] : (value as Record<string, unknown>)[name]]);
  if (Array.isArray(value)) return entries.map(([, part]) => part);
  const object: Record<string, unknown> = Object.create(null);
  for (const [name, part] of entries) object[String(name)] = part;
  return object;
}

describe("a schema is translated whole or not at all", () => {
  test.each<[string, object]>([
    ["multipleOf", { type: "number", multipleOf: 2 }],
    ["uniqueItems", { type: "array", uniqueItems: true }],
    ["integer", { type: "integer" }],
    ["oneOf", { oneOf: [true, false] }],
    ["properties", { properties: { 人数: true } }],
    ["items", { items: [{ type: "string" }] }],
    ["enum", { enum: [["春游"]] }],
    ["propertyNames", { propertyNames: { pattern: "日" } }],
    ["#/definitions/旅程", { $ref: "#/definitions/旅程" }],
  ])("%s", (_, schema) => {
    expect(() => shapeTable({ 人数: schema })).toThrow(/Shapes do not know|Not a list of names/u);
  });

  test("keys that several patterns match hold to all of them; what else there is to the rest", () => {
    const { definitions, lists } = shapeTable({
      联系: {
        patternProperties: { "^(?:电话|手机)$": { type: "string" }, "^电": { pattern: "^1" } },
        additionalProperties: { type: "number" },
      },
    });
    const ask = fitsIn({ definitions, lists });
    expect(ask("联系", { 电话: "138", 手机: "0571", 人数: 3 })).toBe(true);
    expect(ask("联系", { 电话: "0571" })).toBe(false);
    expect(ask("联系", { 人数: "三" })).toBe(false);
    expect(ask("联系", ["电话"])).toBe(true);
  });
});
