import { expect, test } from "vitest";
import { isMask } from "../../../src/notation/people/masks.ts";

test.each([
  ["赵", ""],
  ["学生王", "同学"],
  ["欧阳", ""],
  ["班主任欧阳", "（电话）"],
  ["138", "1234"],
  ["3301", ""],
  ["联系人：高", ""],
  ["高", ""],
  ["班主任高", "负责"],
  ["由方", "带队"],
  ["请江", "发言"],
])("%s**%s is a masked name or number", (before, behind) => {
  expect(isMask(before, behind)).toBe(true);
});

test.each([
  ["", "小学"],
  ["", ""],
  ["李", "小学"],
  ["第", "届"],
  ["活动提高", ""],
  ["地方", ""],
  ["前往", "公园"],
  ["共计经", "元"],
  ["A", ""],
  ["138", "年级"],
  ["总", ""],
])("%s**%s is a blank that waits to be filled", (before, behind) => {
  expect(isMask(before, behind)).toBe(false);
});
