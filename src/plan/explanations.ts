import { type Explanations, shown } from "../diagnostic/explanation.ts";

const T = "标题: 秋游方案\n";

/** Why mistakes in the shape of a plan matter, with an example of each. */
export const planExplanations: Explanations = {
  "schema/unknown-field": shown(
    "名称写错一个字母，这一项就不会印在该印的地方，检查也看不到它。",
    "A misspelt name is not printed where it belongs, and no check sees it.",
    `${T}plase: 植物园\n`,
    `${T}place: 植物园\n`,
  ),
  "schema/doubled-field": shown(
    "「活动时间」和「时间」是同一项，两处写得不一样，读的人不知道信哪个。",
    "“活动时间” and “时间” are one field; where the two differ nobody knows which is right.",
    `${T}活动时间: 2026-10-23\n时间: 2026-10-24\n`,
    `${T}活动时间: 2026-10-23\n`,
  ),
  "schema/wrong-type": shown(
    "人数要写成数字，才能核对座位、物资和费用；写成「若干」就没法算。",
    "Only from a number can seats, materials and fees be reckoned; from “some” they cannot.",
    `${T}参加对象:\n  - {对象: 四年级学生, 人数: 若干}\n`,
    `${T}参加对象:\n  - {对象: 四年级学生, 人数: 120}\n`,
  ),
  "schema/empty-value": shown(
    "标题、类型、版式这些项非写上不可，空着程序不知道该怎么办。",
    "Title, kind and style settle what is made of a plan; empty they settle nothing.",
    `${T}类型:\n`,
    `${T}类型: 秋游\n`,
  ),
  "schema/missing-field": shown(
    "这一项不写，文件就没法用：方案没有标题，附件没有名称。",
    "Without it the document is of no use: a plan needs a title, an attachment a name.",
    "活动地点: 植物园\n",
    "标题: 秋游方案\n活动地点: 植物园\n",
  ),
  "schema/not-a-choice": shown(
    "这里只有几种写法有用，例如活动类型决定查哪些内容；别的写法程序不懂。",
    "Only certain words mean something here: the kind decides what is checked.",
    `${T}类型: 消防演习\n`,
    `${T}类型: 演练\n`,
  ),
  "schema/invalid-value": {
    why: {
      zh: "写法不合规定的内容印不出来，或印得不对。",
      en: "What is not written as it should be cannot be printed, or not rightly.",
    },
    data: { key: "编号", kind: "list", found: "" },
  },
  "schema/unknown-column": shown(
    "表格没有这一列，写的内容就没有地方放。",
    "Without that column the content has no place.",
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - {任务: 签到, 负责任: 王老师}\n`,
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - {任务: 签到, 负责人: 王老师}\n`,
  ),
  "schema/cell-count": shown(
    "少一格，后面的内容就会错到别的列里去。",
    "With a cell too few, what follows slips into the wrong columns.",
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [签到]\n`,
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [签到, 王老师]\n`,
  ),
  "schema/nothing-to-join": shown(
    "「^」表示和上一格合并，第一行上面没有格子。",
    "“^” joins the cell above, and above the first row there is none.",
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [^, 王老师]\n`,
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [签到, 王老师]\n`,
  ),
  "schema/no-rectangle": shown(
    "第一行的两格合成了一格，下面只写一个「^」，合出来不成长方形，印出来是一个空格子。",
    "Two cells of the first row are one; a single “^” below it makes no rectangle and prints an empty cell.",
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [签到, <]\n      - [^, 王老师]\n`,
    `${T}分工表:\n  表格:\n    列: [任务, 负责人]\n    行:\n      - [签到, <]\n      - [^, ^]\n`,
  ),
  "schema/unknown-numbering": shown(
    "编号的样式认不出来，标题就不知道怎样编号。",
    "Unless the numbering is known, headings cannot be numbered.",
    `${T}编号: 学校规定\n`,
    `${T}编号: 公文\n`,
  ),
  "schema/picture-width": shown(
    "宽度认不出来，图片就不知道印多大。",
    "Unless its width is known, nobody can say how large the picture is to be.",
    `${T}活动路线:\n  - {图片: 路线图.png, 宽: 很宽, 替代文字: 从学校到植物园}\n`,
    `${T}活动路线:\n  - {图片: 路线图.png, 宽: 80%, 替代文字: 从学校到植物园}\n`,
  ),
  "schema/roster-file": shown(
    "「学生名单」写的是文件；写成别的，签到表上就没有姓名。",
    "学生名单 names a file; with anything else the sign-in sheets have no names.",
    `${T}学生名单: 见附件\n`,
    `${T}学生名单: 三年级.xlsx\n`,
  ),
  "schema/typed-number": shown(
    "编号由程序来加。自己写上，印出来就有两个，调换顺序以后还会错。",
    "Numbers are added in print: a typed one would come twice, and be wrong once the order changes.",
    `${T}一、活动目的: 亲近自然\n`,
    `${T}活动目的: 亲近自然\n`,
  ),
  "schema/odd-join": shown(
    "合并只认单独一个「^」或「<」；多打一个，或打成全角，就当作内容印出来了。",
    "Only a single ^ or < joins cells; two of them, or a full-width one, are printed.",
    "标题: 会议方案\n分工表:\n  列: [组别, 姓名]\n  行: [[一组, 王芳], [^^, 李红]]\n",
    "标题: 会议方案\n分工表:\n  列: [组别, 姓名]\n  行: [[一组, 王芳], [^, 李红]]\n",
  ),
  "schema/similar-field": shown(
    "名称和已有的一项只差一个字时，多半是写错了：程序会把它当成普通的一节，有些检查就不做了。",
    "A heading one character off a known field is mostly a slip: it prints, but some checks pass it by.",
    `${T}活动目地: 亲近自然\n`,
    `${T}活动目的: 亲近自然\n`,
  ),
};
