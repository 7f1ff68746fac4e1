import { randomFrom } from "../side-by-side/shuffled.ts";

const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const given = ["芳", "静", "想", "明远", "志强", "丽娟", "晓燕", "建国", "文静", "子墨"];
const long = ["欧阳子涵", "司马思齐", "上官文静", "诸葛明远"];

/** A choice among things, by a seed. */
type Pick = <T>(from: readonly T[]) => T;

function nameBy(pick: Pick): string {
  return pick([0, 1, 2, 3, 4, 5]) === 0 ? pick(long) : `${pick(surnames)}${pick(given)}`;
}

function clockBy(pick: Pick): string {
  return `${pick([7, 8, 9, 10, 13, 14, 15, 16])}:${pick(["00", "05", "20", "40"])}`;
}

/** What a column is called, and what stands in its cells. */
type Column = readonly [heads: readonly string[], cell: (pick: Pick, row: number) => string];

const columns: readonly Column[] = [
  [["值班教师", "带队老师", "监考老师"], (pick) => `${nameBy(pick)}、${nameBy(pick)}`],
  [["姓名", "负责人", "值班领导", "联系人"], nameBy],
  [["班级", "参加班级"], (pick) => `${pick([..."一二三四五六"])}（${pick([1, 2, 3, 10, 12])}）班`],
  [["时间", "集合时间"], clockBy],
  [["起止时间"], (pick) => `${clockBy(pick)}—${clockBy(pick)}`],
  [["日期"], (pick) => `${pick([3, 9, 10, 12])}月${pick([1, 8, 12, 30])}日`],
  [["金额（元）", "单价（元）"], (pick) => `${pick([3, 48, 1200, 21500])}${pick(["", ".5", ".98"])}`],
  [["地点", "集合地点"], (pick) => `${pick(["1号大门", "操场", "报告厅", "体育馆东侧", "3号教学楼"])}`],
  [["项目", "岗位"], (pick) => pick(["跳绳", "接力赛", "引导、护送", "急救、照相", "4×100米"])],
  [["周次"], (_, row) => `第${row + 1}周`],
  [["人数"], (pick) => String(pick([1, 12, 45, 158]))],
  [["备注", "说明"], (pick) => pick(["", "", "护学岗加派一人", "两名学生坐轮椅，由副班主任护送", "带伞"])],
];

/** A plan with one table of so many columns, five to fourteen, as a seed has it. */
function tightPlan(seed: number, width: number): string {
  const random = randomFrom(seed);
  const pick: Pick = (from) => from[random(from.length)] as (typeof from)[number];
  const chosen = Array.from({ length: width - 1 }, () => pick(columns));
  const heads = new Set(["序号"]);
  const cells = chosen.flatMap(([names, cell]) => {
    const free = names.find((name) => !heads.has(name));
    if (free === undefined) return [];
    heads.add(free);
    return [cell];
  });
  const rows = Array.from({ length: 4 + random(5) }, (_, row) => [
    String(row + 1),
    ...cells.map((cell) => cell(pick, row)),
  ]);
  const lines = rows.map((row) => `      - [${row.map((each) => JSON.stringify(each)).join(", ")}]`);
  return [
    `标题: 青禾小学第${seed}次安排方案`,
    "具体安排:",
    "  表格:",
    `    列: [${[...heads].join(", ")}]`,
    "    行:",
    ...lines,
    "",
  ].join("\n");
}

/** Plans with one table each, of five to fourteen columns; their seeds are their names. */
export function tightPlans(from: number, count: number): readonly (readonly [name: string, text: string])[] {
  return Array.from({ length: count }, (_, i) => {
    const seed = from + i;
    return [`tight ${seed}`, tightPlan(seed, 5 + (seed % 10))] as const;
  });
}
