import { describe, expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const outing = `标题: 第三小学秋游活动方案
类型: 其他
活动目的: 亲近自然。
活动时间: {日期: 2026-10-23, 开始: 08:00, 结束: 11:00}
活动地点: 报告厅
负责人: 李明远
活动流程:
  - {时间: 08:00-08:30, 内容: 集合, 地点: 操场, 负责人: 李明远}
`;
const talk = outing
  .replaceAll("秋游活动", "读书报告会")
  .replace("开始: 08:00", "开始: 10:00")
  .replace(/活动流程:.*/su, "");
const config =
  "校历: {开学: [2026-09-01], 放假: {国庆节: 2026-10-01至2026-10-08}, 补班: [2026-10-10]}\n默认: {学校: 第三小学}\n";

describe("plan calendar", () => {
  test("of one plan stands beside it", async () => {
    const host = world({ "方案/秋游.yaml": outing });
    const { code, out, err } = await plans(host, ["calendar", "方案/秋游.yaml"]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "已写出 方案/秋游-日历.ics\n1 份方案，2 项\n",
      err: "",
    });
    expect(host.text("方案/秋游-日历.ics")).toContain("SUMMARY:第三小学秋游活动\r\n");
  });

  test("of a folder tells clashes, and prints a table of the term", async () => {
    const files = {
      "方案/a.yaml": outing,
      "方案/b.yaml": talk,
      "方案/plan.config.yaml": config,
      "方案/x.yaml": "a: 1\n",
    };
    const host = world(files);
    const { code, out, err } = await plans(host, ["calendar", "方案", "--format", "ics,docx,txt"]);
    expect(code).toBe(0);
    expect(err).toContain("calendar/same-place");
    expect(err).toContain("10月23日10:00—11:00「报告厅」安排了两件事：第三小学秋游活动、第三小学读书报告会");
    expect(err).toContain("calendar/same-person");
    expect(out).toContain("已写出 方案/第三小学活动日历.docx\n");
    expect(out).toContain("2 份方案，3 项，有 2 处冲突\n");
    const table = host.text("方案/第三小学活动日历.txt");
    expect(table).toContain("第三小学活动日历\n2026年10月\n");
    expect(table).toContain("第8周");
    expect(table).not.toContain("集合");
  });

  test("prints lines for a chat and writes nothing", async () => {
    const host = world({ "a.yaml": outing });
    const before = host.disk.size;
    const { out } = await plans(host, ["calendar", "--list"]);
    expect(out).toBe(`第三小学秋游活动日历
2026年10月23日（星期五） 8:00—11:00 第三小学秋游活动（报告厅，李明远）
　8:00—8:30 集合（操场，李明远）
`);
    expect(host.disk.size).toBe(before);
  });

  test("writes the same again, and nothing over a file that is not its own", async () => {
    const host = world({ "a.yaml": outing });
    const words = ["calendar", "a.yaml", "--format", "ics,pdf"];
    await plans(host, words);
    const before = [host.text("a-日历.ics"), host.disk.get(host.path.join(host.cwd, "a-日历.pdf"))];
    expect((await plans(host, words)).code).toBe(0);
    expect([host.text("a-日历.ics"), host.disk.get(host.path.join(host.cwd, "a-日历.pdf"))]).toEqual(before);
    host.disk.set(host.path.join(host.cwd, "a-日历.ics"), new TextEncoder().encode("别人的日历"));
    const refused = await plans(host, words);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining("a-日历.ics 是别人写的或改过的") });
    expect(host.text("a-日历.ics")).toBe("别人的日历");
    const [ours = ""] = before;
    const added = String(ours).replace(
      "END:VCALENDAR",
      "BEGIN:VEVENT\r\nSUMMARY:我加的\r\nEND:VEVENT\r\nEND:VCALENDAR",
    );
    host.disk.set(host.path.join(host.cwd, "a-日历.ics"), new TextEncoder().encode(added));
    expect((await plans(host, words)).code).toBe(3);
    expect(host.text("a-日历.ics")).toBe(added);
    expect((await plans(host, [...words, "--force"])).code).toBe(0);
  });

  test.each([
    [["calendar", "a.yaml", "--format", "xls"], 2, "xls"],
    [["calendar", "没有.yaml"], 3, "找不到"],
    [["calendar", "坏.yaml", "a.yaml"], 1, "坏.yaml 读不懂，没有放进日历"],
    [["calendar", "错.yaml"], 1, "错.yaml 里有错误，日历里可能缺它的内容"],
    [["calendar", "空.yaml"], 1, "没有找到能放进日历的日期"],
  ])("%j", async (words, code, said) => {
    const host = world({
      "a.yaml": outing,
      "坏.yaml": "- 一\n",
      "错.yaml": `${outing}活动地点: 别处\n`,
      "空.yaml": "标题: 秋游方案\n",
    });
    const ran = await plans(host, words);
    expect({ code: ran.code, said: ran.err.includes(said) || ran.err }).toEqual({ code, said: true });
  });

  test("--events leaves steps, preparations and deadlines out", async () => {
    const host = world({ "a.yaml": outing });
    expect((await plans(host, ["calendar", "a.yaml", "--events"])).code).toBe(0);
    const events = host.text("a-日历.ics")?.match(/^SUMMARY:.*$/gmu) ?? [];
    expect(events.length).toBeGreaterThan(0);
    expect((await plans(host, ["calendar", "a.yaml"])).code).toBe(0);
    expect(host.text("a-日历.ics")?.match(/^SUMMARY:.*$/gmu)?.length).toBeGreaterThan(events.length);
  });

  test("a wrong configuration is told", async () => {
    const host = world({ "a.yaml": outing, "plan.config.yaml": "放假: {国庆节: 2026-10-01}\n" });
    const { code, err } = await plans(host, ["calendar", "a.yaml"]);
    expect(code).toBe(1);
    expect(err).toContain("config/unknown-key");
  });
});
