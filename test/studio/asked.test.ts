import { expect, test } from "vitest";
import { askedOf } from "../../src/studio/asked.ts";

test("takes what a call asks for and leaves the rest out", () => {
  const asked = askedOf("check", '{"path":"a.yaml","text":"标题: 春游","more":1}');
  expect(asked).toEqual({ path: "a.yaml", text: "标题: 春游" });
  expect(askedOf("hello", "{}")).toEqual({});
});

test("refuses what is not what a call takes", () => {
  for (const json of [
    "",
    "[]",
    "null",
    "1",
    '"a"',
    "{",
    '{"path":1,"text":""}',
    '{"path":"a"}',
    '{"__proto__":{"path":"a","text":"b"}}',
  ]) {
    expect(askedOf("check", json), json).toBeUndefined();
  }
  expect(askedOf("complete", '{"text":"","at":-1}')).toBeUndefined();
  expect(
    askedOf("change", '{"text":"","changes":[{"do":"cell","at":"/a","row":"0","column":"b","text":""}]}'),
  ).toBeUndefined();
  expect(askedOf("change", '{"text":"","changes":[{"do":"toString"}]}')).toBeUndefined();
  expect(askedOf("change", '{"text":"","changes":[{"do":"drop","at":"/a"}]}')).toBeDefined();
});
