import { ask, may, must, type Starter, type StarterField, signature, todo, when } from "./starter.ts";

const team: StarterField = must(
  "team",
  [
    { 组别: "指挥部", 总指挥: todo("姓名"), 副总指挥: todo("姓名"), 职责: "下达命令，统一指挥" },
    {
      组别: "疏散引导组",
      组长: todo("姓名"),
      成员: todo("各楼层、楼梯口的教师"),
      职责: "在楼梯口和转弯处引导，防止拥挤踩踏",
    },
    { 组别: "清点联络组", 组长: todo("姓名"), 成员: "各班班主任", 职责: "清点人数，向指挥部报告" },
    { 组别: "医疗救护组", 组长: todo("姓名"), 职责: "救护伤员，联系医院" },
    { 组别: "通讯广播组", 组长: todo("姓名"), 职责: "发出信号，广播指令，记录时间" },
  ],
  "演练指挥部",
);

const participants: StarterField = must(
  "participants",
  [
    { 对象: "学生", 人数: ask("people", "学生人数"), 来自: "全校各班" },
    { 对象: "教职工", 人数: todo("人数") },
  ],
  "演练对象",
);

const route: StarterField = must(
  "transport",
  {
    表格: [
      {
        班级: todo("哪个班"),
        教室: todo("哪一间"),
        楼梯: todo("哪个楼梯"),
        出口: todo("哪个门"),
        集合位置: todo("操场的哪里"),
      },
    ],
  },
  "疏散路线",
);

const safety: StarterField = must("safety", [
  "演练前检查楼梯、通道、安全出口和应急照明，清除障碍。",
  "演练前向学生讲清信号、路线和动作，告知家长和周边单位。",
  "下楼靠右，前后保持距离，不推挤，不弯腰捡东西，不回教室。",
  "行动不便和身体不适的学生有专人照看。",
  "低年级先走，各班按楼层依次进入楼梯。",
]);

const emergency: StarterField = must("emergency", [
  {
    情况: "学生摔倒",
    处置: ["后面的同学立即停下，引导教师扶起，防止踩踏", "受伤的由医疗救护组处理"],
    负责人: todo("姓名"),
  },
  { 情况: "发生拥挤", 处置: "引导教师立即叫停，分批放行，报告指挥部", 负责人: todo("姓名") },
  { 情况: "真实险情", 处置: "总指挥宣布转入实际疏散，拨打119或120", 负责人: todo("姓名") },
]);

const review: StarterField = must(
  "review",
  "演练后各组当天小结，指挥部汇总用时和问题，提出改进的办法，资料存档。",
);

/** What one drill has of its own. */
interface Drill {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly purpose: readonly string[];
  readonly signals: readonly string[];
  readonly preparations: readonly string[];
  /** What happens between the reporting of the teams and the words at the end. */
  readonly steps: readonly string[];
}

/** Drills differ in what is done; who leads, which way people go and what is seen to are alike. */
function drillOf({ name, title, lead, purpose, signals, preparations, steps }: Drill): Starter {
  const all = ["各组人员到位，向总指挥报告", ...steps, "总指挥讲评，各班有序返回教室"];
  return {
    kind: "drill",
    name,
    title,
    fields: [
      may("recipients"),
      must("lead", lead),
      must("purpose", purpose, "演练目的"),
      must("time", when("开始时间，例如 10:00", "结束时间，例如 10:40"), "演练时间"),
      must("place", ask("place", "在哪里，例如 教学楼至操场"), "演练地点"),
      participants,
      team,
      must("演练信号", signals),
      must("preparations", preparations),
      route,
      must(
        "steps",
        all.map((step) => ({ 时间: todo("几点几分"), 内容: step })),
        "演练流程",
      ),
      safety,
      emergency,
      review,
      may("attachments", ["疏散路线图"]),
      signature,
    ],
  };
}

/** A fire drill. */
export const drill: Starter = drillOf({
  name: "消防演练",
  title: "消防疏散演练方案",
  lead: "为提高师生的消防安全意识和应急疏散能力，做到遇险不慌、撤离有序，特制定本方案。",
  purpose: ["掌握火灾逃生的基本方法，熟悉疏散路线。", "检验应急预案，提高各组的配合能力。"],
  signals: ["警报：连续的警报声或长哨声，广播通知。", "解除：广播宣布演练结束。"],
  preparations: [
    "班主任上好消防安全课，教学生湿毛巾捂口鼻、弯腰低姿行走。",
    "检查消防器材、警报和广播。",
    "各班备好湿毛巾，引导教师提前到位。",
    "有条件的请消防救援人员到校指导。",
  ],
  steps: [
    "总指挥宣布演练开始，发出警报",
    "任课教师组织学生用湿毛巾捂住口鼻，弯腰快走，按路线撤离",
    "各班到达集合位置，清点人数，向指挥部报告",
    "灭火器使用示范，师生代表练习",
  ],
});

/** An earthquake drill: first take cover, then leave. */
export const earthquakeDrill: Starter = drillOf({
  name: "地震演练",
  title: "地震避险疏散演练方案",
  lead: "为提高师生的防震避险意识和应急疏散能力，做到遇震不慌、避险得当、撤离有序，特制定本方案。",
  purpose: ["掌握就近避险的动作，熟悉疏散路线。", "检验应急预案，提高各组的配合能力。"],
  signals: [
    "避险：短促的警报声，广播通知「地震了，就近避险」。",
    "疏散：连续的警报声。",
    "解除：广播宣布演练结束。",
  ],
  preparations: [
    "班主任讲解避险动作：伏地、遮挡、手抓牢，护住头颈。",
    "检查警报和广播，引导教师提前到位。",
    "检查操场集合的位置，远离建筑物和高压线。",
  ],
  steps: [
    "发出避险信号，学生在课桌旁或桌下蹲伏，护住头颈，约一分钟",
    "发出疏散信号，学生用书包护头，按路线快速撤离",
    "各班到达集合位置，清点人数，向指挥部报告",
    "医疗救护组演示包扎和搬运",
  ],
});
