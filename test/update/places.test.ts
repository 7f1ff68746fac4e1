import { expect, test } from "vitest";
import { edits, yaml } from "./edits.ts";
import { toldOf, updated } from "./updating.ts";

test.each(edits)("%s: in its place, or told", async (_, change, told) => {
  expect(toldOf(yaml, await updated(yaml, change))).toEqual(told);
});
