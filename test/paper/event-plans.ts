import fc from "fast-check";

/** The facts of an event, each once; a plan says some of them in several places. */
export interface EventFacts {
  readonly school: string;
  readonly grade: string;
  readonly place: string;
  readonly meeting: string;
  readonly hospital: string;
  readonly carrier: string;
  /** Days of October 2026, which begins on a Thursday. */
  readonly day: number;
  readonly due: number;
  readonly start: string;
  readonly end: string;
  readonly head: string;
  readonly phone: string;
  readonly doctor: string;
  readonly classes: readonly ClassFacts[];
  readonly fees: readonly AmountFacts[];
  readonly budget: readonly AmountFacts[];
  readonly things: readonly ThingFacts[];
  /** Which of the sections that may be left out are there. */
  readonly with: Readonly<Record<"vehicles" | "team" | "emergency" | "budget" | "programme", boolean>>;
}

export interface ClassFacts {
  readonly name: string;
  readonly count: number;
  readonly teacher: string;
  readonly driver: string;
  readonly vehicle: string;
}

export interface AmountFacts {
  readonly item: string;
  readonly amount: number;
}

export interface ThingFacts {
  readonly item: string;
  readonly by: string;
}

const surnames = [..."沈潘顾韩冯蒋曹魏薛叶余杜戴钟汪廖邹熊陆孔崔邱秦史"];
/** Names of people; each stands for nobody else, and in no other word. */
export const names: readonly string[] = surnames.map(
  (surname, at) => `${surname}${"晓文志雪丹佳"[at % 6]}${"岚东明婷敏航"[(at >> 2) % 6]}`,
);
/** Names of places. */
export const places: readonly string[] = [
  "翠屏植物园",
  "白鹭湖水站",
  "青山农场",
  "清溪古镇",
  "东郊林场",
  "云台茶园",
];
const meetings = ["篮球场北侧", "教学楼前坪", "南门停车区"];
const hospitals = ["县人民医院", "城西中医院"];
const carriers = ["顺达客运公司", "平安运输公司"];
const schools = ["竹溪小学", "柳岸小学"];
const things = ["观察手册", "急救箱", "遮阳帽", "扩音器", "小红旗"];
const feeItems = ["车费", "门票费", "午餐费"];
const budgetItems = ["租车", "门票", "展板", "奖品"];
/** Names and numbers that a change puts in their place; none is in a plan. */
export const unused = {
  person: "聂思远",
  place: "落霞山营地",
  meeting: "操场主席台",
  hospital: "市第三医院",
  carrier: "远航客运公司",
  school: "槐荫小学",
  thing: "望远镜",
  item: "材料费",
  phone: "13700000099",
} as const;

function pick<T>(from: readonly T[], count: number): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...from], { minLength: count, maxLength: count });
}

/** Events of one to four classes, with some of the sections. */
export const events: fc.Arbitrary<EventFacts> = fc
  .record({
    people: pick(names, 16),
    place: fc.constantFrom(...places),
    meeting: fc.constantFrom(...meetings),
    hospital: fc.constantFrom(...hospitals),
    carrier: fc.constantFrom(...carriers),
    school: fc.constantFrom(...schools),
    grade: fc.constantFrom("三", "四", "五"),
    day: fc.integer({ min: 15, max: 17 }),
    classes: fc.integer({ min: 1, max: 4 }),
    first: fc.integer({ min: 31, max: 36 }),
    fees: fc.integer({ min: 1, max: 3 }),
    budget: fc.integer({ min: 1, max: 4 }),
    things: fc.integer({ min: 1, max: 5 }),
    with: fc.record({
      vehicles: fc.boolean(),
      team: fc.boolean(),
      emergency: fc.boolean(),
      budget: fc.boolean(),
      programme: fc.boolean(),
    }),
  })
  .map(({ people, classes, first, fees, budget, things: count, ...rest }) => {
    const person = (at: number): string => people[at] ?? "";
    return {
      ...rest,
      due: 12,
      start: "07:50",
      end: "16:30",
      head: person(0),
      phone: "13800000017",
      doctor: person(1),
      classes: Array.from({ length: classes }, (_, at) => ({
        name: `${rest.grade}（${at + 1}）班`,
        // No two numbers of a plan are the same.
        count: first + at * 3,
        teacher: person(2 + at),
        driver: person(6 + at),
        vehicle: `${at + 1}号车`,
      })),
      fees: feeItems.slice(0, fees).map((item, at) => ({ item, amount: 613 + at * 101 })),
      budget: budgetItems.slice(0, budget).map((item, at) => ({ item, amount: 5237 + at * 1011 })),
      things: things.slice(0, count).map((item, at) => ({ item, by: person(10 + (at % 3)) })),
    };
  });

/** An event as a teacher writes it. */
export function yamlOf(event: EventFacts): string {
  const { school, grade, place, meeting, day, due, start, end, head, phone, doctor, classes, fees } = event;
  const has = event.with;
  const lines = [
    `标题: ${school}${grade}年级秋季研学活动方案`,
    "类型: 研学",
    "活动目的: 走进自然。",
    `活动时间: {日期: 2026-10-${day}, 开始: ${start}, 结束: ${end}}`,
    `活动地点: ${place}`,
    "分组:",
    ...classes.map(
      (each) =>
        `  - {组别: ${each.name}, 人数: ${each.count}, 带队教师: ${each.teacher}, 集合地点: ${meeting}, 车号: ${each.vehicle}}`,
    ),
    "活动流程:",
    `  - {时间: ${start}-08:40, 内容: 集合出发, 地点: ${meeting}, 负责人: ${head}}`,
    `  - {时间: 09:30-15:00, 内容: 参观, 地点: ${place}, 负责人: ${classes[0]?.teacher}}`,
    `  - {时间: 15:00-${end}, 内容: 返程, 负责人: ${head}}`,
    "活动准备:",
    `  - {任务: 回收家长回执, 负责人: ${classes.at(-1)?.teacher}, 截止: 2026-10-${due}}`,
    "物资:",
    ...event.things.map(({ item, by }) => `  - {物品: ${item}, 数量: 2, 单位: 份, 负责人: ${by}}`),
    "收费标准:",
    ...fees.map(({ item, amount }) => `  - {项目: ${item}, 金额: ${amount}}`),
    `医疗保障: {随队医护: ${doctor}, 就近医院: ${event.hospital}}`,
    `联系人: [{姓名: ${head}, 职务: 领队, 电话: ${phone}}, {姓名: ${doctor}, 职务: 校医}]`,
  ];
  if (has.vehicles) {
    lines.push("交通安排:", "  方式: 租用大巴", `  承运单位: ${event.carrier}`, "  车辆:");
    for (const each of classes)
      lines.push(
        `    - {车号: ${each.vehicle}, 班级: ${each.name}, 座位: 55, 司机: ${each.driver}, 车长: ${each.teacher}}`,
      );
  }
  if (has.team)
    lines.push(`组织机构: {组长: ${head}, 成员: [${classes.map(({ teacher }) => teacher).join(", ")}]}`);
  if (has.emergency)
    lines.push("应急预案:", `  - {情况: 受伤, 处置: [现场处理, 送${event.hospital}], 负责人: ${doctor}}`);
  if (has.budget)
    lines.push(
      "经费预算:",
      ...event.budget.map(({ item, amount }) => `  - {项目: ${item}, 金额: ${amount}}`),
    );
  if (has.programme)
    lines.push("节目单:", ...classes.map(({ name }, at) => `  - {节目: 合唱${at + 1}, 表演者: ${name}}`));
  lines.push(`落款: {单位: ${school}德育处, 日期: 2026-10-08}`);
  return `${lines.join("\n")}\n`;
}
