import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "./plan-words.ts";

/** A source of numbers that are the same for the same seed (mulberry32). */
interface Dice {
  /** A whole number from 0, below `sides`. */
  roll(sides: number): number;
  one<T>(from: readonly T[]): T;
  /** Some of a list, each once, in the order of a draw. */
  some<T>(from: readonly T[], count: number): readonly T[];
}

function createDice(seed: number): Dice {
  let state = (seed * 0x9e3779b9 + 0x6d2b79f5) >>> 0;
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
  const one = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const left = [...from];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(roll(left.length), 1)[0] as T,
    );
  };
  return { roll, one, some };
}

/** A plan of about 10 KB as a school would write it; the same number gives the same text, another one another. */
export function planText(number: number): string {
  const dice = createDice(number);
  const school = `${dice.one(words.schools)}小学`;
  const people = peopleOf(dice);
  const day = dateOf(number);
  const facts: Facts = { dice, people, day, pupils: 80 + dice.roll(90) };
  const theme = dice.one(words.themes);
  return [
    `标题: ${school}“${theme}”主题活动方案（第${number}号）`,
    "类型: 研学",
    `版式: ${number % 3 === 0 ? "公文" : "通用"}`,
    "编号: 学校",
    `活动主题: ${theme}`,
    `导语: 按照学校综合实践活动的安排，经校务会议研究，定于${chinese(day)}组织学生开展“${theme}”主题活动。活动要有准备、有组织、有收获，为此制定本方案。`,
    list("活动目标", dice.some(words.goals, 5)),
    `活动时间: {日期: ${day}, 开始: "08:00", 结束: "16:30"}`,
    list("活动地点", dice.some(words.places, 2)),
    `参加对象:\n  - {对象: 五年级学生, 人数: ${facts.pupils}}\n  - {对象: 带队教师, 人数: 12}`,
    organisation(facts),
    preparation(facts),
    goods(facts),
    schedule(facts),
    budget(facts),
    list("安全措施", dice.some(words.measures, 6)),
    list("活动纪律", dice.some(words.rules, 5)),
    emergencies(facts),
    list("活动要求", [
      ...dice.some(words.goals, 4),
      ...dice.some(words.measures, 5),
      ...dice.some(words.rules, 3),
    ]),
    "保险: 学校已投保校方责任险，另为全体师生办理旅行意外险，保单复印件由总务处随身携带。",
    list("交通安排", [
      `租用客运公司的旅游大巴，一班一车，一人一座，由${people[3]}核验车辆年检和驾驶员资格。`,
      `上车后由随车教师检查安全带，车辆启动后不得离开座位；${people[4]}最后一个下车，检查座位。`,
      "去程和返程走同一条路线，途中不停车；遇到拥堵由领队通知家长，说明预计到校的时间。",
    ]),
    `医疗保障: 校医${people[5]}全程随队，每车一个急救包，内有创可贴、碘伏、纱布、冰袋和晕车贴；就近医院为市第二人民医院，车程约十分钟，当天已联系急诊预留通道。`,
    list("成果展示", [
      "每人完成一本活动手册，写一篇观察日记，优秀作品刊登在校刊上，并向市少年报推荐。",
      "每组制作一张展示海报，在教学楼大厅展出两周，由全校师生投票评选。",
      `年级组评出“最佳发现奖”${2 + dice.roll(7)}个、“最佳合作奖”${2 + dice.roll(7)}个，在升旗仪式上颁奖。`,
    ]),
    `活动总结: 活动结束后一周内，各班召开一次总结班会，由${people[0]}汇总照片、手册和家长反馈，写成总结报告交校务会议。`,
    `落款: {单位: ${school}德育处, 日期: ${before(day, 14)}}`,
    "",
  ].join("\n\n");
}

interface Facts {
  readonly dice: Dice;
  readonly people: readonly string[];
  /** As 2026-10-23. */
  readonly day: string;
  readonly pupils: number;
}

function peopleOf(dice: Dice): readonly string[] {
  return dice.some(words.surnames, 14).map((name) => name + dice.some(words.given, 2).join(""));
}

/** A Friday of the autumn term of 2026 or later. */
function dateOf(number: number): string {
  return new Date(Date.UTC(2026, 9, 16 + 7 * (number % 6))).toISOString().slice(0, 10);
}

function before(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

function chinese(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

function list(name: string, items: readonly string[]): string {
  return `${name}:\n${items.map((item) => `  - ${item}`).join("\n")}`;
}

function organisation({ people, dice }: Facts): string {
  const groups = ["领导小组", "课程组", "安全组", "后勤组"].map((name, at) => {
    const [head, second, third] = people.slice(at * 3);
    const duties = dice.some(words.tasks, 3).map((task) => task.replaceAll("，", "、"));
    return `  - 组别: ${name}\n    组长: ${head}\n    成员: [${second}, ${third}]\n    职责: [${duties.join(", ")}]`;
  });
  return `组织机构:\n${groups.join("\n")}`;
}

function preparation({ dice, people, day }: Facts): string {
  const rows = dice
    .some(words.tasks, 8)
    .map((task, at) => `  - {任务: ${task}, 负责人: ${people[at]}, 截止: ${before(day, 10 - at)}}`);
  return `活动准备:\n${rows.join("\n")}`;
}

function goods({ dice, people, day }: Facts): string {
  const rows = dice
    .some(words.goods, 7)
    .map(
      (name, at) =>
        `  - {物品: ${name}, 数量: ${10 + dice.roll(150)}, 单位: 个, 用途: 活动当天使用, 负责人: ${people[at]}, 截止: ${before(day, 3)}}`,
    );
  return `物资准备:\n${rows.join("\n")}`;
}

function schedule({ dice, people }: Facts): string {
  const rows = words.steps.map((step, at) => {
    const [from, to] = [8 + at, 9 + at].map((hour) => `${String(hour).padStart(2, "0")}:00`);
    return `  - {时间: ${from}-${to}, 内容: ${step}, 地点: ${dice.one(words.halls)}, 负责人: ${people[at]}}`;
  });
  return `日程安排:\n${rows.join("\n")}`;
}

function budget({ dice, pupils }: Facts): string {
  const rows = dice
    .some(words.goods, 6)
    .map((name) => `  - {项目: ${name}, 单价: ${2 + dice.roll(30)}, 数量: ${pupils}, 单位: 份}`);
  return `经费预算:\n${rows.join("\n")}\n\n经费来源: 由学校公用经费列支。`;
}

function emergencies({ dice, people }: Facts): string {
  const rows = dice.some(words.cases, 5).map((name, at) => {
    const answers = dice.some(words.answers, 3);
    return `  - 情况: ${name}\n    处置:\n${answers.map((one) => `      - ${one}`).join("\n")}\n    负责人: ${people[at]}`;
  });
  return `应急预案:\n${rows.join("\n")}`;
}

/** Ways in which a plan of the benchmarks is broken, in turn. */
const faults: readonly ((text: string) => string)[] = [
  (text) => text.replace("活动目标:", "活动目标："),
  (text) => text.replace(/活动时间: \{日期: \d+-\d+-\d+/u, "活动时间: {日期: 2026-13-45"),
  (text) => text.replace("活动纪律:\n  - ", '活动纪律:\n  - "'),
  (text) => text.replace("参加对象:", "参加对像:"),
];

/** Writes plans into a folder, numbered from 1; every `brokenEach`-th is broken, none where it is 0. */
export function writePlans(folder: string, count: number, brokenEach = 0): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    const broken = brokenEach > 0 && number % brokenEach === 0;
    const fault = faults[(number / brokenEach) % faults.length];
    const text = planText(number);
    const name = `活动方案-${String(number).padStart(5, "0")}.yaml`;
    writeFileSync(join(folder, name), broken && fault ? fault(text) : text);
  }
}

const [, script = "", folder, count = "1000", brokenEach = "0"] = process.argv;
if (/bench[\\/]plans\.ts$/u.test(script)) {
  if (folder === undefined) throw new Error("tsx bench/plans.ts FOLDER [COUNT] [BROKEN-EACH]");
  writePlans(folder, Number(count), Number(brokenEach));
}
