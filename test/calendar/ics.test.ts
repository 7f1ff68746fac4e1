import ICAL from "ical.js";
import { expect, test } from "vitest";
import { entriesOf } from "../../src/calendar/entries.ts";
import { icsOf } from "../../src/calendar/ics.ts";
import { planOf } from "./plans.ts";

const text = `标题: 第三小学秋游活动方案
活动时间: {日期: 2026-10-23, 开始: 08:00, 结束: 15:30}
活动地点: 人民公园，南门; 东门
负责人: 李明
活动准备:
  - {任务: 与客运公司签订租车协议，核验车辆年检和驾驶员资格，并把协议复印件送交德育处存档备查😀, 截止: 2026-10-16}
  - {任务: 与客运公司签订租车协议，核验车辆年检和驾驶员资格，并把协议复印件送交德育处存档备查😀, 截止: 2026-10-17}
`;
const stamp = new Date(Date.UTC(2026, 8, 28));

function made(plan: string): string {
  return icsOf(
    "秋游日历",
    entriesOf(planOf(plan)),
    (each) => Buffer.from(each).toString("hex").slice(-27),
    () => stamp,
  );
}

function eventsIn(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

test("reads back as it was, in Chinese time", () => {
  const events = eventsIn(made(text));
  const [day, , event] = events;
  expect(events).toHaveLength(3);
  expect(event?.summary).toBe("第三小学秋游活动");
  expect(event?.location).toBe("人民公园，南门; 东门");
  expect(event?.description).toBe("负责人：李明\n第三小学秋游活动方案");
  expect(event?.startDate.toString()).toBe("2026-10-23T08:00:00");
  expect(event?.endDate.toString()).toBe("2026-10-23T15:30:00");
  expect(event?.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Asia/Shanghai");
  expect(made(text)).toContain("TZOFFSETTO:+0800\r\n");
  expect(day?.startDate.isDate).toBe(true);
  expect(day?.startDate.toString()).toBe("2026-10-16");
  expect(day?.endDate.toString()).toBe("2026-10-17");
  expect(day?.summary).toContain("存档备查😀");
});

test("lines end in CRLF and have 75 octets at most, no character cut", () => {
  const file = made(text);
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file).not.toContain("\ufffd");
});

test("the same bytes every time, and the same identities when a day moves", () => {
  expect(made(text)).toBe(made(text));
  const uids = (file: string): readonly string[] =>
    eventsIn(file)
      .map(({ uid }) => uid)
      .sort();
  expect(new Set(uids(made(text))).size).toBe(3);
  expect(uids(made(text.replace("2026-10-23", "2026-10-30")))).toEqual(uids(made(text)));
});
