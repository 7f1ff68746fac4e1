import { describe, expect, test } from "vitest";
import { clocksIn } from "../../../src/notation/time/clocks-in.ts";

/** Clocks as written and as meant: `下午2时30分 14:30`. */
function clocks(text: string): string[] {
  return clocksIn(text).map(({ start, end, minutes }) => {
    const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
    return `${text.slice(start, end)} ${time}`;
  });
}

describe("clocks of a sentence", () => {
  test.each([
    ["8：30集合", ["8：30 8:30"]],
    ["志愿者于上午八点半在办公室集合", ["上午八点半 8:30"]],
    ["下午2时30分", ["下午2时30分 14:30"]],
    ["下午15:00", ["下午15:00 15:00"]],
    ["上午九点出发，约十点到达", ["上午九点 9:00", "约十点 10:00"]],
    ["上午十点至十二点", ["上午十点 10:00", "十二点 12:00"]],
    ["十二点左右陪伴老人", ["十二点 12:00"]],
    ["下午1：30开始工作，4：30结束工作", ["下午1：30 13:30", "4：30 16:30"]],
    ["下午2:00—4:30。8:00回收", ["下午2:00 14:00", "4:30 16:30", "8:00 8:00"]],
    ["8:3011:00", ["8:30 8:30", "11:00 11:00"]],
    ["八点二十、三点一刻", ["八点二十 8:20", "三点一刻 3:15"]],
    ["晚上7点半", ["晚上7点半 19:30"]],
    ["时间是15时", ["15时 15:00"]],
  ])("%s", (text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });

  test.each([
    "注意三点要求",
    "做到8点要求",
    "师生比1:20",
    "按1：15的比例配备",
    "两小时",
    "及时到达",
    "有一点累",
    "成绩4:33:20",
    "小时候",
  ])("%s names no clock", (text) => {
    expect(clocks(text)).toEqual([]);
  });

  test("spans know their dash, whatever it is", () => {
    const dashes = ["8:30-9:00", "8:30——9:00", "8:30至9:00", "8:30~9:00", "8:309:00"].map(
      (text) => clocksIn(text)[1]?.dash?.text,
    );
    expect(dashes).toEqual(["-", "——", "至", "~", ""]);
  });
});
