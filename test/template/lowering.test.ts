import { describe, expect, it } from "vitest";
import type { Part, Presentation } from "../../src/plan/body.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { namedNumbering } from "../../src/style/named-numbering.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import type { RowFormName } from "../../src/vocabulary/forms.ts";
import { dump } from "./dump.ts";
import { body, item, plan, prose, row, rows, section, text } from "./plan-builders.ts";
import { shippedPaper } from "./shipped.ts";

const templates = shippedPaper();
const school = namedNumbering("school");

function printed(given: Plan): readonly string[] {
  const { value } = renderDocument(given, templates);
  if (!value || !school) throw new Error("no document");
  return dump(value, school).split("\n").slice(1);
}

/** What a section of some parts prints below its heading. */
function lines(key: string, parts: readonly Part[], as?: Presentation): readonly string[] {
  return printed(plan([section(key, body(parts, { as }))])).slice(1);
}

type Given = Parameters<typeof row>[1];

function formLines(form: RowFormName, given: readonly Given[], as?: Presentation): readonly string[] {
  return lines("各项安排", [rows(form, ...given)], as);
}

describe("times", () => {
  const table: readonly (readonly [given: Given, line: string])[] = [
    [{ date: "2026-03-09" }, "2026年3月9日（星期一）"],
    [{ date: "2026-03-09", from: "8:30", to: "11:30" }, "2026年3月9日（星期一）8:30—11:30"],
    [{ date: "2026-03-09", from: "8:30" }, "2026年3月9日（星期一）8:30"],
    [{ date: "2026-03-09", from: "8:30-11:30" }, "2026年3月9日（星期一）8:30—11:30"],
    [{ date: "2026-03-09", period: "第二节课" }, "2026年3月9日（星期一）第二节课"],
    [{ date: "2026-03-09", tentative: "是" }, "2026年3月9日（星期一，暂定）"],
    [{ date: "2026-03-09", tentative: "否" }, "2026年3月9日（星期一）"],
    [{ date: "2026-03-09", rain: "顺延一天" }, "2026年3月9日（星期一，雨天顺延一天）"],
    [
      { date: "2026-03-09", rain: "遇雨改在体育馆", note: "全天" },
      "2026年3月9日（星期一，遇雨改在体育馆；全天）",
    ],
    [{ date: "2026-03-09", from: "8:30", rain: "顺延" }, "2026年3月9日（星期一）8:30（雨天顺延）"],
    [{ date: "2026-03-09", week: "第2周" }, "2026年3月9日（第2周，星期一）"],
    [{ date: "2026-03-09", week: "第2周星期一" }, "2026年3月9日（第2周星期一）"],
    [{ date: "2026-10-18", lunar: "九月初九重阳节" }, "2026年10月18日（九月初九重阳节，星期日）"],
    [{ lunar: "九月初九重阳节" }, "九月初九重阳节"],
    [{ from: "2026-03-09", to: "2026-03-13" }, "2026年3月9日至13日"],
    [{ from: "2026-11-09", to: "2026-11-09" }, "2026年11月9日"],
    [{ from: "2026-03-30", to: "2026-04-03" }, "2026年3月30日至4月3日"],
    [{ from: "2026-12-30", to: "2027-01-03" }, "2026年12月30日至2027年1月3日"],
    [{ date: "2026-11" }, "2026年11月"],
    [{ date: "11月份" }, "11月份"],
    [{ date: "3-12" }, "3月12日"],
    [{ date: "3月9日下午" }, "3月9日下午"],
    [{ date: "2026年3月9日" }, "2026年3月9日"],
    [{ date: "暑假第一周", from: "上午8点", to: "中午" }, "暑假第一周上午8点至中午"],
    [{ every: "每周一", from: "7:10", to: "7:40" }, "每周一7:10—7:40"],
    [{ week: "第11周星期三", period: "第二节课" }, "第11周星期三第二节课"],
    [{ group: "三年级", date: "2026-03-09", to: "11:30" }, "三年级：2026年3月9日（星期一）至11:30"],
    [{ date: "2026-03-09", deadline: "2026-03-01" }, "2026年3月9日（星期一，截止时间：2026年3月1日）"],
    [{ deadline: "2026-03-01", note: "过时不候" }, "截止时间：2026年3月1日（过时不候）"],
  ];
  for (const [given, line] of table) {
    it(line, () => expect(formLines("time", [given])).toEqual([`body ${line}`]));
  }

  it("do not say twice what the heading says", () => {
    expect(lines("报名截止时间", [rows("time", { deadline: "2026-03-01" })])).toEqual(["body 2026年3月1日"]);
  });

  it("of several groups are a line each, and a table on request", () => {
    const given = [
      { group: "三年级", date: "2026-03-09" },
      { group: "四年级", date: "2026-03-10" },
    ];
    expect(formLines("time", given)).toEqual([
      "body 三年级：2026年3月9日（星期一）",
      "body 四年级：2026年3月10日（星期二）",
    ]);
    expect(formLines("time", given, "table")).toEqual([
      "table",
      "  # 组别 | 日期",
      "  | 三年级 | 2026年3月9日",
      "  | 四年级 | 2026年3月10日",
    ]);
    expect(formLines("time", given, "list")[0]).toBe("item 1、三年级：2026年3月9日（星期一）");
  });
});

describe("rows of the typed sections", () => {
  const table: readonly (readonly [
    what: string,
    form: RowFormName,
    given: readonly Given[],
    printed: readonly string[],
  ])[] = [
    [
      "participants as a sentence",
      "participants",
      [
        { who: "四年级学生", count: "120" },
        { who: "教师", count: "约8人" },
      ],
      ["body 四年级学生120人、教师约8人"],
    ],
    [
      "participants as a table",
      "participants",
      [
        { who: "学生", count: "120", from: "四年级" },
        { who: "教师", count: "8" },
      ],
      ["table", "  # 对象 | 人数 | 来自", "  | 学生 | 120 | 四年级", "  | 教师 | 8 |"],
    ],
    [
      "one participant with remarks",
      "participants",
      [{ who: "裁判", count: "6", from: "体育组", role: "裁判员", note: "提前到场" }],
      ["body 裁判6人（来自：体育组；身份：裁判员；提前到场）"],
    ],
    [
      "organizers",
      "organizers",
      [{ host: ["第三小学", "少先队大队部"], undertaker: "四年级组", note: "均为校内单位" }],
      ["field 主办单位： 第三小学、少先队大队部", "field 承办单位： 四年级组", "body 均为校内单位"],
    ],
    [
      "a team",
      "team",
      [
        { name: "安全组", head: "李明", members: ["王芳", "张强"], duties: "现场安全" },
        { name: "宣传组", head: "赵敏", duties: ["拍照", "写稿"] },
      ],
      [
        "item 1、安全组",
        "  field 组长： 李明",
        "  field 成员： 王芳、张强",
        "  field 职责： 现场安全",
        "item 2、宣传组",
        "  field 组长： 赵敏",
        "  field 职责：item （1）拍照",
        "    item （2）写稿",
      ],
    ],
    [
      "a team without a name",
      "team",
      [{ head: "李明", members: ["王芳"] }],
      ["field 组长： 李明", "field 成员： 王芳"],
    ],
    [
      "posts",
      "roles",
      [{ task: "摄影", by: "赵敏", deadline: "2026-03-09" }],
      ["item 1、摄影（负责人：赵敏；截止时间：2026年3月9日）"],
    ],
    [
      "deeds",
      "roles",
      [{ task: "与社区联系，约好时间。", by: "李明" }, { task: "购置礼品" }],
      ["item 1、与社区联系，约好时间。（负责人：李明）", "item 2、购置礼品"],
    ],
    [
      "materials as a sentence",
      "materials",
      [
        { item: "急救包", quantity: "4", unit: "个" },
        { item: "哨子", quantity: "10", unit: "个" },
      ],
      ["body 急救包4个、哨子10个"],
    ],
    [
      "a material with remarks",
      "materials",
      [{ item: "树苗", quantity: "90", unit: "株", price: "5", per: "3", by: "周洁" }],
      ["body 树苗90株（单价：5元；每人：3；负责人：周洁）"],
    ],
    [
      "materials as a table",
      "materials",
      [
        { item: "急救包", quantity: "4", unit: "个", by: "周洁" },
        { item: "哨子", quantity: "10" },
      ],
      ["table", "  # 物品 | 数量 | 单位 | 负责人", "  | 急救包 | 4 | 个 | 周洁", "  | 哨子 | 10 |  |"],
    ],
    [
      "phases",
      "phases",
      [
        { title: "准备阶段", from: "2026-10-08", to: "2026-10-16", text: "制定方案。", by: "李明" },
        { title: "总结。", months: ["8", "12月"], text: "写总结。" },
      ],
      [
        "item 1、‹准备阶段（2026年10月8日至16日；负责人：李明）›",
        "  body 制定方案。",
        "item 2、‹总结。›写总结。（8月、12月）",
      ],
    ],
    [
      "a fee",
      "fee",
      [
        { item: "门票", amount: "30" },
        { item: "车费", amount: "38.5元", note: "往返" },
      ],
      ["item 1、门票30元", "item 2、车费38.5元（往返）", "body 合计每人68.50元。"],
    ],
    ["a fee of one part", "fee", [{ item: "门票", amount: "30" }], ["body 门票30元"]],
    [
      "a fee with an unknown part has no sum",
      "fee",
      [{ item: "门票", amount: "30" }, { item: "午餐" }],
      ["body 门票30元、午餐"],
    ],
    [
      "a programme",
      "programme",
      [
        { title: "合唱", performers: "三年级", minutes: "5" },
        { no: "加演", title: "舞蹈" },
      ],
      ["table", "  # 序号 | 节目 | 表演者 | 时长", "  | 1 | 合唱 | 三年级 | 5分钟", "  | 加演 | 舞蹈 |  |"],
    ],
    [
      "titles of a programme",
      "programme",
      [{ title: "合唱" }, { title: "舞蹈" }],
      ["item 1、合唱", "item 2、舞蹈"],
    ],
    [
      "awards",
      "awards",
      [
        { name: "一等奖", count: "3" },
        { name: "优秀奖", count: "若干" },
      ],
      ["item 1、一等奖3名", "item 2、优秀奖若干"],
    ],
    [
      "scoring",
      "scoring",
      [
        { item: "内容", points: "40" },
        { item: "仪态", points: "60" },
      ],
      ["item 1、内容（40分）", "item 2、仪态（60分）"],
    ],
    [
      "scoring with texts",
      "scoring",
      [{ item: "内容", points: "40", text: "切题" }],
      ["item 1、内容（40分）：切题"],
    ],
    [
      "a risk",
      "emergency",
      [{ risk: "学生受伤", response: "校医处理", by: "周洁" }],
      ["item 1、‹学生受伤：›校医处理（负责人：周洁）"],
    ],
    [
      "a risk with several measures",
      "emergency",
      [{ risk: "走失", response: ["清点", "寻找"], by: "李明" }],
      ["item 1、‹走失（负责人：李明）：›", "  item （1）清点", "  item （2）寻找"],
    ],
    [
      "contacts",
      "contacts",
      [{ role: "总负责", name: "李明", unit: "德育处", phone: "0571-8888" }],
      ["body 总负责：李明（德育处），电话：0571-8888"],
    ],
    [
      "transport",
      "transport",
      [
        {
          way: "大巴",
          route: ["学校", "博物馆"],
          gather: "南门",
          vehicles: { rows: [row("vehicles", { no: "1号", seats: "45" })] },
          note: "一人一座",
        },
      ],
      [
        "field 出行方式： 大巴",
        "field 路线： 学校→博物馆",
        "field 集合地点： 南门",
        "table",
        "  # 车号 | 座位",
        "  | 1号 | 45",
        "body 一人一座",
      ],
    ],
    [
      "a route for each class",
      "transport",
      [
        { for: "一年级", route: ["东门", "操场1区"], by: "赵敏" },
        { for: "二年级", route: "西门→操场2区", by: "李明" },
      ],
      [
        "table",
        "  # 班级 | 路线 | 负责人",
        "  | 一年级 | 东门→操场1区 | 赵敏",
        "  | 二年级 | 西门→操场2区 | 李明",
      ],
    ],
  ];
  for (const [what, form, given, expected] of table) {
    it(what, () => expect(formLines(form, given).map((line) => line.trimEnd())).toEqual(expected));
  }
});

describe("steps", () => {
  it("are a list of items where they have no times", () => {
    expect(
      formLines("steps", [{ title: "集合" }, { title: "出发。", text: "排队上车。", by: "李明" }]),
    ).toEqual(["item 1、集合", "item 2、‹出发。›排队上车。（负责人：李明）"]);
  });

  it("open with their times, and need no number then", () => {
    const given = [
      { time: "8:30-9:00", title: "集合", place: "操场" },
      { time: "约10:00", title: "到达" },
      { time: "课间", title: "休息", minutes: "10" },
    ];
    expect(formLines("steps", given)).toEqual([
      "item ·8:30—9:00集合（地点：操场）",
      "item ·约10:00到达",
      "item ·课间：休息（10分钟）",
    ]);
  });

  it("are a timetable where two more things are said", () => {
    const given = [
      { time: "8:30", title: "集合", place: "操场", by: ["李明", "王芳"] },
      { time: "3月10日 9:00", title: "出发", text: "排队上车。" },
    ];
    expect(formLines("steps", given)).toEqual([
      "table",
      "  # 时间 | 内容 | 地点 | 负责人",
      "  | 8:30 | 集合 | 操场 | 李明⏎王芳",
      "  | 3月10日9:00 | 出发⏎排队上车。 |  | ",
    ]);
    expect(formLines("steps", given, "list")[0]).toBe("item ·8:30集合（地点：操场；负责人：李明、王芳）");
  });

  it("keep the author's word for a column", () => {
    const given = {
      ...rows("steps", { time: "8:30", title: "集合", place: "操场", note: "带水" }),
    };
    const step = row("steps", { time: "8:30", title: "集合", place: "操场", note: "带水" });
    const title = step.values.get("title");
    const named = {
      ...step,
      values: new Map([...step.values, ...(title ? [["title", { ...title, name: "环节" }] as const] : [])]),
    };
    expect(lines("流程", [{ ...given, type: "rows", form: "steps", rows: [named] }])[1]).toBe(
      "  # 时间 | 环节 | 地点 | 备注",
    );
  });

  it("in blocks share one timetable with the blocks' names in its first column", () => {
    const blocks = {
      type: "blocks",
      blocks: [
        {
          title: text("上午"),
          body: body([
            rows(
              "steps",
              { time: "8:30", title: "集合", place: "操场", by: "李明" },
              { time: "9:00", title: "出发" },
            ),
          ]),
        },
        { title: text("下午"), body: body([rows("steps", { time: "14:00", title: "返校" })]) },
      ],
    } as const;
    expect(lines("日程", [blocks])).toEqual([
      "table",
      "  # 时段 | 时间 | 内容 | 地点 | 负责人",
      "  | [1×2]上午 | 8:30 | 集合 | 操场 | 李明",
      "  | 9:00 | 出发 |  | ",
      "  | 下午 | 14:00 | 返校 |  | ",
    ]);
  });

  it("in blocks of plain items stand below a label", () => {
    const list = { type: "list", elements: [item({ title: text("参观") })] } as const;
    const blocks = { type: "blocks", blocks: [{ title: text("上午"), body: body([list]) }] } as const;
    expect(lines("日程", [blocks])).toEqual(["field 上午：item 1、参观"]);
  });
});

describe("a budget", () => {
  const given = [
    { group: "交通", item: "租车", price: "800", quantity: "3", unit: "辆" },
    { group: "生活", item: "午餐", price: "12.5", quantity: "120" },
    { group: "生活", item: "住宿", price: "60", quantity: "2", days: "3" },
  ];

  it("counts amounts, subtotals and the total, in figures and capital characters", () => {
    expect(formLines("budget", given)).toEqual([
      "table",
      "  # 类别 | 项目 | 单价（元） | 数量 | 天数 | 单位 | 金额（元）",
      "  | 交通 | 租车 | 800 | 3 |  | 辆 | 2400",
      "  | [1×3]生活 | 午餐 | 12.5 | 120 |  |  | 1500",
      "  | 住宿 | 60 | 2 | 3 |  | 360",
      "  = [5×1]小计 | 1860",
      "  = [6×1]合计 | 4260",
      "  = 大写 | [6×1]人民币肆仟贰佰陆拾元整",
    ]);
  });

  it("gives no total where an amount is still missing", () => {
    const some = formLines("budget", [{ item: "租车", amount: "800" }, { item: "午餐" }]);
    expect(some).toEqual(["table", "  # 项目 | 金额（元）", "  | 租车 | 800", "  | 午餐 | "]);
  });

  it("of bare names is a sentence", () => {
    expect(formLines("budget", [{ item: "车费自理" }])).toEqual(["body 车费自理"]);
  });
});

describe("items", () => {
  const one = (values: Parameters<typeof item>[0]): readonly string[] =>
    lines("要求", [{ type: "list", elements: [item(values)] }]);

  it("run in, stand above, or stand alone", () => {
    expect(one({ title: text("守时。"), text: text("提前到。") })).toEqual(["item 1、‹守时。›提前到。"]);
    expect(one({ title: text("守时"), text: text("提前到。\n\n不早退。") })).toEqual([
      "item 1、‹守时›",
      "  body 提前到。",
      "  body 不早退。",
    ]);
    expect(one({ title: text("守时。") })).toEqual(["item 1、守时。"]);
    expect(one({ text: text("提前到。"), by: [text("李明")] })).toEqual(["item 1、提前到。（负责人：李明）"]);
  });

  it("carry time, place, people, deadline and note", () => {
    const values = {
      title: text("彩排"),
      time: text("14:00"),
      place: text("礼堂"),
      by: [text("李明"), text("王芳")],
      deadline: text("2026-03-01"),
      note: text("带服装"),
    };
    expect(one(values)).toEqual([
      "item 1、14:00彩排（地点：礼堂；负责人：李明、王芳；截止时间：2026年3月1日；带服装）",
    ]);
  });

  it("nest, and go on behind what stands between them", () => {
    const list: Part = {
      type: "list",
      elements: [
        item({
          title: text("守时："),
          items: body([{ type: "list", elements: [item({ title: text("早到") })] }]),
        }),
        { type: "text", text: text("另外：") },
        item({ title: text("守纪") }),
        { type: "label", label: text("人员"), field: undefined, body: body([prose("十人")]) },
        item({ title: text("守约") }),
      ],
    };
    expect(lines("要求", [list])).toEqual([
      "item 1、‹守时：›",
      "  item （1）早到",
      "body 另外：",
      "item 2、守纪",
      "item 3、人员：十人",
      "item 4、守约",
    ]);
  });

  it("make a table or paragraphs on request", () => {
    const list: Part = {
      type: "list",
      elements: [item({ title: text("彩排"), time: text("14:00") }), item({ title: text("演出") })],
    };
    expect(lines("要求", [list], "table")).toEqual([
      "table",
      "  # 时间 | 内容",
      "  | 14:00 | 彩排",
      "  |  | 演出",
    ]);
    expect(lines("要求", [list], "text")).toEqual(["body 14:00彩排", "body 演出"]);
  });
});

describe("numbering of a section", () => {
  const list: Part = { type: "list", elements: [item({ title: text("守时") })] };
  const numbering = (marks: readonly string[], scheme?: string, continued = false): object => ({
    numbering: { scheme, marks: marks.map((mark) => text(mark)), continued, range: { start: 0, end: 0 } },
  });

  it("takes specimens, a scheme by name, or goes on", () => {
    const print = (extra: object): string | undefined =>
      printed(plan([section("要求", body([list], extra))]))[1];
    expect(print(numbering(["（一）"]))).toBe("item （一）守时");
    expect(print(numbering(["第 1 条"]))).toBe("item 第1条　守时");
    expect(print(numbering([], "official"))).toBe("item （一）守时");
    expect(print(numbering(["无"]))).toBe("item ·守时");
    const two = [section("要求", [list]), section("纪律", body([list], numbering([], undefined, true)))];
    expect(printed(plan(two))).toEqual(["h1 一、要求", "item 1、守时", "h1 二、纪律", "item 2、守时"]);
  });
});

describe("activities", () => {
  it("have headings of their own and a line for each short section", () => {
    const activities: Part = {
      type: "activities",
      activities: [
        {
          title: text("演讲比赛"),
          range: { start: 0, end: 0 },
          by: [text("唐文静")],
          sections: [
            section("时间", [rows("time", { date: "2026-04-20" })]),
            section("地点", "报告厅"),
            section("要求", [{ type: "list", elements: [item({ title: text("脱稿") })] }]),
          ],
        },
      ],
    };
    expect(lines("分项活动", [activities])).toEqual([
      "h2 1、演讲比赛",
      "field 负责人： 唐文静",
      "field 时间： 2026年4月20日（星期一）",
      "field 地点： 报告厅",
      "field 要求：item （1）脱稿",
    ]);
  });
});

describe("a whole plan", () => {
  const groups = [row("groups", { name: "四（1）班", count: "40", by: "吴丹" })];

  it("prints what stands around the sections", () => {
    const whole = plan([section("目的", "亲近自然。")], {
      subtitle: text("——走进秋天"),
      number: text("三小〔2026〕15号"),
      recipients: [text("各班主任"), text("各年级组")],
      cover: [{ type: "label", label: text("策划"), field: undefined, body: body([prose("德育处")]) }],
      lead: body([prose("特制定本方案。")]),
      closing: body([prose("特此通知。")]),
      signature: {
        units: [text("第三小学")],
        date: text("2026-10-12"),
        day: { year: 2026, month: 10, day: 12 },
      },
      seal: true,
      attachments: [
        { name: text("名单"), file: undefined, note: text("另发"), body: undefined },
        { name: text("任务单"), file: undefined, note: undefined, body: body([prose("每组一份。")]) },
      ],
    });
    expect(dump(renderDocument(whole, templates).value ?? raise(), school ?? raise()).split("\n")).toEqual([
      "  number 三小〔2026〕15号",
      "title 第三小学春游方案",
      "subtitle ——走进秋天",
      "field 策划： 德育处",
      "recipients 各班主任、各年级组：",
      "body 特制定本方案。",
      "h1 一、目的",
      "body 亲近自然。",
      "body 特此通知。",
      "attachments 名单（另发） / 任务单",
      "signature 第三小学 / 2026年10月12日 (seal)",
      "page-break",
      "attachment-mark 附件2",
      "attachment-title 任务单",
      "body 每组一份。",
    ]);
  });

  it("prints a section without a heading, and todo marks", () => {
    const bare = { ...section("说明", "先到先得。"), heading: undefined };
    const missing = section("地点", body([{ type: "text", text: text("哪个厅", true) }]));
    expect(printed(plan([bare, missing]))).toEqual([
      "body 先到先得。",
      "h1 一、地点",
      "body 【待补：哪个厅】",
    ]);
  });

  it("puts the groups below the participants, or at the end", () => {
    const table = ["  # 组别 | 人数 | 负责人", "  | 四（1）班 | 40 | 吴丹"];
    expect(printed(plan([section("对象", "四年级"), section("目的", "秋游")], { groups }))).toEqual([
      "h1 一、对象",
      "body 四年级",
      "table 分组安排",
      ...table,
      "h1 二、目的",
      "body 秋游",
    ]);
    expect(printed(plan([section("目的", "秋游")], { groups })).slice(2)).toEqual([
      "h1 二、分组安排",
      "table",
      ...table,
    ]);
  });

  it("lets a contact bring what the plan knows of the person", () => {
    const people = [row("people", { name: "李明", unit: "德育处", phone: "139" })];
    const contacts = section("联系人", [rows("contacts", { role: "总负责", name: "李明" })]);
    expect(printed(plan([contacts], { people }))[1]).toBe("body 总负责：李明（德育处），电话：139");
  });
});

function raise(): never {
  throw new Error("nothing there");
}
