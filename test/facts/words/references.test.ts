import { expect, test } from "vitest";
import { attachmentReferences } from "../../../src/facts/words/references.ts";
import { planOf } from "../../lint/lint-text.ts";

function referencesIn(text: string): readonly string[] {
  const plan = planOf(`标题: 秋季活动方案\n说明: ${text}\n`);
  return attachmentReferences(plan).map(
    ({ text: { value }, start, end, numbers, keptBy }) =>
      `${value.slice(start, end)} [${numbers.join()}]${keptBy === "attachment" ? "" : ` ${keptBy}`}`,
  );
}

test.each([
  ["名单见附件2。", ["见附件2 [2]"]],
  ["分工详见附件。", ["详见附件 [] "]],
  ["详见附件一至三。", ["详见附件一至三 [1,3]"]],
  ["按附件1、附件3填写。", ["按附件1、附件3 [1,3]"]],
  ["附件1和2一并上交。", ["附件1和2 [1,2]"]],
  ["路线图（另附）", ["另附 [] anything"]],
  ["报名表附后。", ["报名表附后 [] anything"]],
  ["座位安排另附表2。", ["另附表2 [] anything"]],
  ["后附名单", ["后附名单 [] anything"]],
  ["带队教师名单后附；", ["名单后附 [] anything"]],
  ["分工见附表，路线见附图2。", ["见附表 [] anything", "见附图2 [] anything"]],
  ["名单附在方案后面，路线图附于文末", ["名单附在方案后面 [] anything", "路线图附于文末 [] anything"]],
  ["回执随文附发；现附上评分标准", ["回执随文附发 [] anything", "现附上评分标准 [] anything"]],
  ["分工（附：名单），座位（见附）", ["附：名单 [] anything", "见附 [] anything"]],
  // What stands behind may be called an 附件 itself.
  ["集合点（附件路线图）", ["附件路线图 [] anything"]],
  ["随附件名单一份，末尾附件说明", ["随附件名单 [] anything", "末尾附件说明 [] anything"]],
  ["按时上报。附：参赛名单", ["附：参赛名单 [] anything"]],
  ["注意事项见背面，座次见文末", ["见背面 [] anything", "见文末 [] anything"]],
  ["车辆安排见下表，路线如下图所示。", ["见下表 [] below", "如下图 [] below"]],
  ["每件作品后附说明，上交总结（附照片），作者简介附后。", []],
  ["附近的同学，附属小学，附后门钥匙，看背面有没有字，名单另发。", []],
  ["执行《安全工作规定》附件3。", []],
  ["请以附件形式发送。", []],
])("%s", (text, expected) => {
  expect(referencesIn(text)).toEqual(expected.map((each) => each.trim()));
});
