import { expect, test } from "vitest";
import { once } from "../../src/plan/once.ts";

test("reads each thing once, also where there is nothing to find", () => {
  const asked: string[] = [];
  const first = once(({ name }: { readonly name: string }, mark: string): string | undefined => {
    asked.push(name + mark);
    return name === "" ? undefined : name[0];
  });
  const [plan, blank] = [{ name: "春游" }, { name: "" }];
  expect([first(plan, "?"), first(plan, "?"), first(blank, "!"), first(blank, "!")]).toEqual([
    "春",
    "春",
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(["春游?", "!"]);
  expect(first({ name: "春游" }, "?")).toBe("春");
  expect(asked).toHaveLength(3);
});
