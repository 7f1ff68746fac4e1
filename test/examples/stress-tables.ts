const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const given = ["明远", "静", "志强", "丽娟", "晓燕", "建国", "思", "文静", "浩", "悦"];

function teacher(n: number): string {
  return `${surnames[n % surnames.length]}${given[n % given.length]}`;
}

function className(n: number): string {
  return `${[..."一二三四五六"][Math.floor(n / 10)]}（${(n % 10) + 1}）班`;
}

function table(heads: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `      - [${row.map((each) => JSON.stringify(each)).join(", ")}]`);
  return `  表格:\n    列: [${heads.split(" ").join(", ")}]\n    行:\n${lines.join("\n")}\n`;
}

function plan(title: string, section: string): string {
  const text = "各班按时到位，听从指挥，注意安全，遇到问题及时向年级组长报告。".repeat(14);
  return `标题: 青禾小学${title}方案\n活动目的: ${text}\n${title}:\n  正文: 具体见下表。\n${section}工作要求:\n  - 各班按时到位。\n  - 注意安全。\n落款: {单位: 青禾小学, 日期: 2026-10-08}\n`;
}

function sixtyClasses(): readonly (readonly string[])[] {
  return Array.from({ length: 60 }, (_, n) => [
    className(n),
    String(38 + (n % 9)),
    `${1 + Math.floor(n / 20)}号教学楼${2 + (n % 4)}楼`,
    ["东侧楼梯", "西侧楼梯", "中间楼梯"][n % 3] ?? "",
    `${1 + (n % 4)}号大门`,
    teacher(n),
    teacher(n + 7),
    n % 13 === 0 ? "两名学生坐轮椅，由副班主任护送" : "",
  ]);
}

const tenHeads = "序号 班级 人数 日期 出发时间 返校时间 车号 上车地点 带队老师 联系电话";
function tenRows(): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, n) => [
    String(n + 1),
    className(n * 5),
    String(40 + n),
    `10月${12 + n}日`,
    "7:40—8:00",
    "15:40—17:30",
    `${n + 1}号车`,
    `${1 + (n % 4)}号大门`,
    `${teacher(n)}、${teacher(n + 3)}`,
    `1380000${String(1000 + n)}`,
  ]);
}

const fourteenHeads =
  "序号 年级 日期 起止时间 人数 地点 活动内容 交通工具 营运证 保险 负责人 带队老师 联系电话 审批意见";
function fourteenRows(): readonly (readonly string[])[] {
  return Array.from({ length: 6 }, (_, n) => [
    String(n + 1),
    `${[..."一二三四五六"][n]}年级`,
    `2026年10月${21 + n}日`,
    "8:30—15:30",
    String(158 + n),
    ["儿童公园", "植物园", "科技馆", "博物馆", "烈士陵园", "实践基地"][n] ?? "",
    ["认识秋天的树叶", "种子的旅行", "科普体验", "化石里的家乡", "祭扫先烈", "收割水稻"][n] ?? "",
    "大巴车",
    "有",
    "已购",
    teacher(n),
    `${teacher(n + 2)}、${teacher(n + 5)}`,
    "0571-86000001",
    "",
  ]);
}

function cellsOfAPage(): readonly (readonly string[])[] {
  const text = "学生在老师带领下参观、记录、讨论，完成任务单上的题目，中午在基地用餐并休息，下午返校。";
  return ["三年级", "四年级", "五年级", "六年级"].map((grade) => [grade, text.repeat(18)]);
}

function columnsPerGrade(): string {
  const rows = ["集合 出发", "参观", "午餐 休息", "体验", "返校"].map((step, n) => [
    `${8 + n}:${n}0—${9 + n}:${n}0`,
    ...[..."一二三四五六"].map((_, g) =>
      `${step}：${teacher(n + g)}老师组织${["操场", "3号大门", "报告厅"][g % 3]}集中`.slice(
        0,
        12 + ((n + g) % 4),
      ),
    ),
  ]);
  return table("时间 一年级 二年级 三年级 四年级 五年级 六年级", rows);
}

function longProgramme(): readonly (readonly string[])[] {
  return Array.from({ length: 40 }, (_, n) => [
    String(n + 1),
    `${14 + Math.floor(n / 12)}:${String((n * 5) % 60).padStart(2, "0")}`,
    ["合唱《我和我的祖国》", "舞蹈《春天的脚步》", "情景剧《一滴水的旅行》", "古筝合奏《渔舟唱晚》"][n % 4] ??
      "",
    [`${className(n)}`, "合唱社团", `${className(n)}、${className(59 - n)}`][n % 3] ?? "",
    teacher(n),
    n % 9 === 0 ? "话筒六支，候场时到舞台左侧，道具由班主任搬" : "",
  ]);
}

const grounds = ["田径场东侧", "体育馆二层", "北操场"];
const groups = ["低年级组（一、二年级）", "中年级组（三、四年级）", "高年级组（五、六年级）"];
/** So many matches a group has on each ground. */
const matches = 5;

/** What a match is called in the table of merged labels, and the labels of the rows that hold it. */
export const matchLabels: readonly { readonly match: string; readonly labels: readonly string[] }[] =
  grounds.flatMap((ground, g) =>
    groups.flatMap((group, h) =>
      Array.from({ length: matches }, (_, n) => ({
        match: `第${(g * groups.length + h) * matches + n + 101}场`,
        labels: [ground, group],
      })),
    ),
  );

function mergedLabels(): readonly (readonly string[])[] {
  return matchLabels.map(({ match, labels: [ground = "", group = ""] }, n) => [
    n % (groups.length * matches) === 0 ? ground : "^",
    n % matches === 0 ? group : "^",
    match,
    `${8 + (n % 8)}:${n % 2 === 0 ? "00" : "30"}`,
    `${className(n)}、${className(59 - n)}`,
    teacher(n),
  ]);
}

/** Plans whose tables are hard to set, as schools write them, by what is hard about them. */
export const stressPlans: Readonly<Record<string, string>> = {
  sixtyClasses: plan(
    "分班安排",
    table("班级 人数 教室位置 疏散楼梯 出入口 正班主任 副班主任 备注", sixtyClasses()),
  ),
  tenColumns: plan("接送安排", table(tenHeads, tenRows())),
  fourteenColumns: plan("外出安排", table(fourteenHeads, fourteenRows())),
  cellsOfAPage: plan("各年级方案", table("年级 方案", cellsOfAPage())),
  columnsPerGrade: plan("分年级流程", columnsPerGrade()),
  mergedLabels: plan("比赛场次安排", table("场地 组别 场次 时间 班级 裁判长", mergedLabels())),
  longProgramme: plan("节目单安排", table("序号 时间 节目 表演者 负责人 备注", longProgramme())),
};
