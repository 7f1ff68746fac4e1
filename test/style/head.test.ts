import { expect, test } from "vitest";
import { joinsNext } from "../../src/style/head.ts";

test.each([
  ["title", "subtitle", true],
  ["title", "number", true],
  ["subtitle", "number", true],
  ["number", "title", false],
  ["title", "recipients", false],
  ["subtitle", "body", false],
  ["body", "body", false],
  ["title", undefined, false],
] as const)("%s then %s: %s", (role, next, joined) => {
  expect(joinsNext(role, next)).toBe(joined);
});
