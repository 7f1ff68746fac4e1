import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { editorSchema } from "../../src/vocabulary/editor-schema.ts";
import { planSchema } from "../../src/vocabulary/json-schema.ts";

interface Schema {
  readonly definitions: Readonly<Record<string, object>>;
}

const names = ["text", "texts", "number"] as const;

const values: readonly unknown[] = [
  "四年级",
  "40人",
  "待补",
  "",
  "  ",
  "许多",
  40,
  -1.5,
  true,
  null,
  [],
  ["甲", "乙"],
  ["甲", 3, null],
  [{ 待补: "谁" }],
  [["甲"]],
  [{ 姓名: "甲" }],
  {},
  { 待补: "还没定" },
  { todo: null, TODO: 1 },
  { 待补: ["甲"] },
  { 姓名: "甲" },
];

/** The definitions named, and what they are made of: of so small a schema ajv has the answer at once. */
function reached(definitions: Schema["definitions"], from: readonly string[]): Schema["definitions"] {
  const found = new Map<string, object>();
  const follow = (name: string): void => {
    const definition = definitions[name];
    if (!definition || found.has(name)) return;
    found.set(name, definition);
    const refs = JSON.stringify(definition).matchAll(/"#\/definitions\/([^"]+)"/g);
    for (const [, next] of refs) follow(next ?? "");
  };
  from.forEach(follow);
  return Object.fromEntries(found);
}

/** Whether a definition of a schema takes each of the values. */
function taker(schema: unknown): (name: string) => readonly boolean[] {
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addSchema({ definitions: reached((schema as Schema).definitions, names) }, "plan");
  return (name) => {
    const validate = ajv.compile({ $ref: `plan#/definitions/${name}` });
    return values.map((value) => validate(value));
  };
}

const takers = [editorSchema(planSchema()), planSchema()].map(taker);

test.each(names)("%s takes for editors what plan check takes", (name) => {
  const [editors, checks] = takers.map((takes) => takes(name));
  expect(editors).toEqual(checks);
  expect(new Set(editors).size).toBe(2);
});
