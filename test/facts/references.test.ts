import { expect, test } from "vitest";
import { attachmentReferences } from "../../src/facts/references.ts";
import { planOf } from "../lint/lint-text.ts";

function referencesIn(text: string): readonly string[] {
  const plan = planOf(`标题: 秋季活动方案\n说明: ${text}\n`);
  return attachmentReferences(plan).map(
    ({ text: { value }, start, end, numbers, isTable }) =>
      `${value.slice(start, end)} [${numbers.join()}]${isTable ? " table" : ""}`,
  );
}

test.each([
  ["名单见附件2。", ["见附件2 [2]"]],
  ["分工详见附件。", ["详见附件 [] "]],
  ["详见附件一至三。", ["详见附件一至三 [1,3]"]],
  ["按附件1、附件3填写。", ["按附件1、附件3 [1,3]"]],
  ["附件1和2一并上交。", ["附件1和2 [1,2]"]],
  ["路线图（另附）", ["另附 []"]],
  ["报名表附后。", ["报名表附后 [] table"]],
  ["座位安排另附表2。", ["另附表2 [] table"]],
  ["执行《安全工作规定》附件3。", []],
  ["请以附件形式发送。", []],
])("%s", (text, expected) => {
  expect(referencesIn(text)).toEqual(expected.map((each) => each.trim()));
});
