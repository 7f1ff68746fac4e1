import type { Document } from "../../src/document/document.ts";
import type { Inline } from "../../src/document/inline.ts";
import { cell, document, h, item, list, p, row, table, text } from "./make.ts";

const strong = (value: string): Inline => ({ type: "strong", children: [text(value)] });
const lead = (value: string): Inline => ({ type: "lead", children: [text(value)] });
const todo = (value: string): Inline => ({ type: "todo", children: [text(value)] });

const rules = ["乘车", "行走", "饮食", "采摘", "返程"].map(
  (what) =>
    `各班须在出发前召开主题班会，讲清“${what}”安全；凡有哮喘、过敏史的学生，请家长提前3天（10月15日前）告知班主任；活动中不得擅自离队。`,
);

const timetable = table(
  ["时间", "内容", "地点", "负责人"],
  row("7:30—8:00", "学生到校集合，清点人数", "学校操场", "各班班主任"),
  row("8:00—9:00", "乘车前往农场", cell("青山大道", { rows: 2 }), "车辆组"),
  row("9:00—11:30", "分组徒步、采摘，填写研学手册", "王老师"),
  row("12:30—15:30", cell([p("体验活动："), list(1, "磨豆浆；", "扎稻草人。")]), "体验区", "李老师"),
);

const budget = table(
  ["序号", "项目", "单价（元）", "数量", "金额（元）", "备注"],
  row("1", "大巴车", "1,200.00", "7", "8,400.00", "49座"),
  row("2", "门票", "15.00", "304", "4,560.00", ""),
  { ...row(cell("合计", { columns: 4 }), "12,960.00", ""), total: true },
);

/** A study trip: every kind of block, on three pages and more. */
export const studyTrip: Document = document(
  p("阳光小学关于组织开展二〇二六年秋季研学旅行活动的实施方案", "title"),
  p("——四年级、五年级适用", "subtitle"),
  p("各年级组、各班主任：", "recipients"),
  p(
    "为丰富学生的校园生活，让孩子们在“读万卷书”的同时“行万里路”，学校决定于2026年10月18日（星期日）组织四、五年级学生前往青山农场。",
  ),
  h(1, "活动目的"),
  list(
    1,
    item(p([lead("亲近自然。"), text("认识常见的20种农作物，懂得“谁知盘中餐，粒粒皆辛苦”的道理……")])),
    item(p([lead("锻炼能力。"), text("在8:30—11:00的徒步中磨炼意志，完成全程3.5公里。")])),
  ),
  h(1, "时间、地点"),
  {
    type: "fields",
    entries: [
      { label: [text("活动时间")], value: [p("2026年10月18日7:30—16:30，遇雨顺延。")] },
      {
        label: [text("费用")],
        value: [p([text("每生60元；"), todo("【待补：保险公司】")]), list(1, "车费25元", "午餐15元")],
      },
    ],
  },
  h(2, "领导小组"),
  p([
    text("组长："),
    strong("王建国"),
    text("（校长）；成员：李晓梅、Tom Smith（外籍教师）。"),
    { type: "break" },
    text("电话：0575-1234567"),
  ]),
  list(
    2,
    item(
      "宣传组：拍摄照片。",
      list(3, "①班级合影；".slice(1), "活动照片。"),
      p("照片须经家长同意后方可发布。"),
    ),
  ),
  h(1, "活动流程"),
  timetable,
  h(1, "经费预算"),
  { ...budget, caption: [text("秋季研学经费预算表")] },
  h(1, "安全要求"),
  list(1, ...rules),
  { type: "separator" },
  p("The trip’s theme is “Walk into nature”.", "quote"),
  { type: "attachments", names: ["家长知情同意书（回执）及学生健康状况登记表", "乘车安排表"] },
  { type: "signature", units: ["青山市阳光小学"], date: "2026年9月30日", seal: false },
  { type: "page-break" },
  p("附件2", "attachment-mark"),
  p("乘车安排表", "attachment-title"),
  table(
    ["车号", "班级", "人数"],
    ...Array.from({ length: 30 }, (_, i) => row(String(i + 1), `四（${i + 1}）班`, String(40 + (i % 7)))),
  ),
);
