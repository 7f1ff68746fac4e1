import { describe, expect, test } from "vitest";
import { classIn, classNameOf, isOfGrade, sameClass } from "../../../src/notation/people/class-name.ts";

const spellings: Readonly<Record<string, readonly string[]>> = {
  "3/1": [
    "三（1）班",
    "三(1)班",
    "三年级1班",
    "3年级（1）班",
    "三年级（一）班",
    "301",
    "301班",
    "三1班",
    "三一班",
    "3年1班",
    "三.1班",
    "三 ( 1 ) 中队",
    "小学三（1）班",
    "三［1］班",
  ],
  "3/12": ["三（12）班", "三年级十二班", "312班"],
  "7/2": ["七（2）班", "初一（2）班", "初一2班", "7年级2班"],
  "12/3": ["高三（3）班", "高三3班"],
  "2024/3": ["2024级3班"],
  "3/": ["三年级", "3年级"],
  "/1": ["1班", "（1）班", "一班"],
  "/12": ["十二班"],
};

describe.each(Object.entries(spellings))("the class %s", (numbers, names) => {
  test.each(names)("is %s", (name) => {
    const read = classNameOf(name);
    expect(`${read?.grade ?? ""}/${read?.class ?? ""}`).toBe(numbers);
  });
});

test.each(["大一班", "红领巾中队", "甲组", "第一批", "合唱队", ""])(
  "%s is known by its name alone",
  (name) => {
    expect(classNameOf(name)).toBeUndefined();
    expect(sameClass(name, ` ${name}`)).toBe(true);
    expect(sameClass(name, "三（1）班")).toBe(false);
  },
);

test("a class without its grade is that of any grade, another class is another", () => {
  expect(sameClass("1班", "三（1）班")).toBe(true);
  expect(sameClass("三（1）班", "四（1）班")).toBe(false);
  expect(sameClass("三（1）班", "三（11）班")).toBe(false);
  expect(sameClass("三年级", "三（1）班")).toBe(false);
});

test("a class belongs to its grade, and to no class or other grade", () => {
  expect(isOfGrade("三（1）班", "三年级")).toBe(true);
  expect(isOfGrade("三（1）班", "四年级")).toBe(false);
  expect(isOfGrade("三年级", "三年级")).toBe(false);
  expect(isOfGrade("三（1）班", "三（2）班")).toBe(false);
});

test("a title names its class", () => {
  expect(classIn("青禾小学三年级（2）班学生花名册")).toBe("三年级（2）班");
  expect(classIn("2026年春季301班名单")).toBe("301班");
  expect(classIn("三年级学生花名册")).toBeUndefined();
});
