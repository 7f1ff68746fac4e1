import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { editorSchema } from "../../src/vocabulary/editor-schema.ts";
import { planSchema } from "../../src/vocabulary/json-schema.ts";

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

/** Whether a definition of a schema takes each of the values. */
function takes(schema: unknown, name: string): readonly boolean[] {
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addSchema(schema as object, "plan");
  const validate = ajv.compile({ $ref: `plan#/definitions/${name}` });
  return values.map((value) => validate(value));
}

test.each(["text", "texts", "number"])("%s takes for editors what plan check takes", (name) => {
  const [editors, checks] = [editorSchema(planSchema()), planSchema()].map((schema) => takes(schema, name));
  expect(editors).toEqual(checks);
  expect(new Set(editors).size).toBe(2);
});
