import { ask, may, must, type Starter, signature, todo, when } from "./starter.ts";

/** A ceremony: flag raising, joining the Young Pioneers, opening of term, graduation. */
export const ceremony: Starter = {
  kind: "ceremony",
  name: "仪式",
  title: "仪式活动方案",
  fields: [
    may("recipients"),
    must("lead", "为增强学生的集体荣誉感和责任感，使仪式庄重、有序，特制定本方案。"),
    must("purpose", ["通过庄重的仪式，激发学生爱国、爱校的感情。", "让学生记住成长中的重要时刻。"]),
    may("theme", "红领巾心向党，争做新时代好少年"),
    must("time", when("开始时间，例如 08:00", "结束时间，例如 08:40", { 雨天: "改在室内或顺延" })),
    must("place", ask("place", "在哪里，例如 学校操场")),
    must("participants", [
      { 对象: "学生", 人数: ask("people", "学生人数"), 来自: todo("哪些年级") },
      { 对象: "教师" },
      { 对象: "来宾和家长", 人数: todo("人数，没有就删去这一条") },
    ]),
    must("preparations", [
      "训练升旗手、护旗手、鼓号队和主持人。",
      "确定发言人，审定发言稿。",
      "布置会场，调试音响，准备国旗、音乐和横幅。",
      "活动前一天按流程彩排一次。",
    ]),
    must("materials", [
      { 物品: "国旗", 数量: 1, 单位: "面" },
      { 物品: "音响和话筒", 数量: 1, 单位: "套" },
      { 物品: "横幅", 数量: 1, 单位: "条" },
    ]),
    must(
      "steps",
      [
        "全体集合，整理队伍，报告人数。",
        "主持人宣布仪式开始。",
        "出旗，升国旗，奏唱国歌。",
        "学生代表发言。",
        "教师代表发言。",
        "领誓人领读誓词，全体宣誓；或者颁奖。",
        "校领导讲话。",
        "主持人宣布仪式结束，各班有序退场。",
      ],
      "仪式流程",
    ),
    must("roles", [
      { 任务: "总负责", 负责人: todo("姓名") },
      { 任务: "主持", 负责人: todo("姓名") },
      { 任务: "升旗手和护旗手", 负责人: todo("各人姓名") },
      { 任务: "音响", 负责人: todo("姓名") },
      { 任务: "摄影", 负责人: todo("姓名") },
    ]),
    may("form"),
    must("rules", [
      "穿校服，佩戴红领巾，着装整洁。",
      "升旗时少先队员行队礼，其他人肃立，行注目礼。",
      "队伍整齐，不说笑，不走动。",
    ]),
    must("safety", [
      "进退场按班级和路线，教师在楼梯口值守。",
      "天气炎热或寒冷时适当缩短时间，校医在场；身体不适的学生由班主任安排休息。",
    ]),
    may("attachments", ["誓词", "发言稿"]),
    signature,
  ],
};
