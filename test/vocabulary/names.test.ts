import { expect, test } from "vitest";
import { forms } from "../../src/vocabulary/forms.ts";
import { exactNames, fields, meaningOf, namesOfField, sections } from "../../src/vocabulary/names.ts";

test("no name belongs to two fields", () => {
  const owners = new Map<string, string[]>();
  for (const field of fields) {
    for (const name of [...exactNames(field), ...field.related]) {
      owners.set(name, [...(owners.get(name) ?? []), field.key]);
    }
  }
  expect([...owners].filter(([, keys]) => keys.length > 1)).toEqual([]);
});

test("what ends as the names of one field do is no name of another", () => {
  for (const { key, endings } of sections) {
    const others = fields.filter((field) => field.key !== key).flatMap(namesOfField);
    expect(others.filter((name) => endings.some((ending) => name.endsWith(ending)))).toEqual([]);
  }
});

test("no name of a row means two of its keys", () => {
  for (const [name, form] of Object.entries(forms)) {
    const names = form.keys.flatMap((key) => [key.key, ...key.names]);
    expect(
      names.filter((each, index) => names.indexOf(each) !== index),
      name,
    ).toEqual([]);
  }
});

test.each([
  ["time", "time", true, "", ""],
  ["活动时间", "time", true, "", ""],
  ["报名时间", "time", false, "", ""],
  ["活动流程（第一天）", "steps", true, "（第一天）", ""],
  ["一、活动时间", "time", true, "", "一、"],
  ["（二）注意事项", "precautions", true, "", "（二）"],
  ["3.活动流程(下午)", "steps", true, "(下午)", "3."],
  ["活动时间（1）（补）", "time", true, "（1）（补）", ""],
  ["颁奖流程", "steps", false, "", ""],
  ["家委会议程（上午）", "steps", false, "（上午）", ""],
  ["四、评比程序", "steps", false, "", "四、"],
  ["一、二年级流程", "steps", false, "", ""],
  ["附件1", "attachments", false, "", ""],
  ["附件（二）", "attachments", false, "", ""],
  ["附件 三", "attachments", false, "", ""],
  ["八、落款", "signature", true, "", "八、"],
])("%s means %s", (written, key, exact, suffix, number) => {
  const meaning = meaningOf(written);
  expect([meaning?.field.key, meaning?.exact, meaning?.suffix, meaning?.number]).toEqual([
    key,
    exact,
    suffix,
    number,
  ]);
});

test.each([
  "慰问对象与学校行政分工表",
  "tim",
  "一、二年级安排",
  "301",
  "活动流程表",
  "落款（学校）",
  "附件1登记表",
  "活动时间（上午",
  "活动时间上午）",
  "活动时间（）",
  "（上午）",
])("%s is no field", (written) => {
  expect(meaningOf(written)).toBeUndefined();
});
