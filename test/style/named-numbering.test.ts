import { expect, test } from "vitest";
import { markText } from "../../src/document/mark.ts";
import { namedNumbering, numberingOf } from "../../src/style/named-numbering.ts";
import { numberings } from "../../src/vocabulary/choices.ts";

test.each([
  ["school", "二、 2、 （2） ② b、"],
  ["公文", "二、 （二） 2. （2） ②"],
  ["plain", " 2、 （2） ② b、"],
  ["bracket", "【 2、 （2） ② b、"],
  ["decimal", "2  1.2  1.1.2  1.1.1.2  （2）"],
  ["chapter", "第二章　 二、 2、 （2） ②"],
  ["part", "第二部分　 二、 2、 （2） ②"],
  ["item", "第二项　 2、 （2） ② b、"],
])("%s: %s", (name, marks) => {
  const scheme = namedNumbering(name);
  const seen = scheme?.marks.map((mark, level) => markText(mark, 2, Array(level).fill(1)));
  const own = numberings.find(({ key, names }) => key === name || names.includes(name))?.marks.length;
  expect(seen?.slice(0, own).join(" ")).toBe(marks);
});

test("every scheme can be read, and goes on below its last mark", () => {
  for (const { key, marks } of numberings) {
    expect(numberingOf(marks, key)?.marks.length).toBeGreaterThan(marks.length);
  }
  expect(numberingOf(["无"])?.marks.length).toBe(1);
});

test("the brackets of 【活动时间】 close behind the heading", () => {
  expect(namedNumbering("bracket")?.marks[0]).toEqual({
    before: "【",
    counter: "bullet",
    after: "",
    close: "】",
  });
});

test("a word is no mark", () => {
  expect(numberingOf(["一、", "罗马"])).toBeUndefined();
  expect(namedNumbering("罗马")).toBeUndefined();
});
