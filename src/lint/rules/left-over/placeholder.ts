import { surveyOf, textsWith } from "../../../facts/survey.ts";
import { isMask } from "../../../notation/people/masks.ts";
import { openFact } from "../../../notation/words/open-facts.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Words of a template between brackets: [具体日期], 【填写学校名称】, <序号>, {{主题}}. */
const asked =
  "(?:具体|填写|此处|请填|插入|输入|某)?(?:年月日|日期|时间|地点|姓名|名称|人数|学校名?|班级|主题|电话|序号|单位|内容|数量)";
const weekday = String.raw`(?:\s*[（(]?(?:星期|周|礼拜)[xX×_]{1,2}[）)]?)?`;
const patterns: readonly string[] = [
  // 20xx年, 202X年, 二0xx年; 20×50米 is a relay.
  String.raw`(?<![\dA-Za-z])(?:20|二[0〇○零])(?:[xX×＊*_＿]{1,2}(?:\d(?=[年届级学\-./]))?(?!\d)|\d[xX×＊*_＿](?!\d))(?![A-Za-z])(?:年(?:[\dxX×]{1,2}月(?:[\dxX×]{1,2}日)?)?|[-./](?:[\dxX×]{1,2}[-./]?){1,2})?${weekday}`,
  // x月x日, ×年级, X班.
  String.raw`(?<![\dA-Za-z\u4e00-\u9fff][ ]?)[xX×](?:年级?|月|日)(?:[xX×\d]{1,2}(?:月|日|班)){0,2}(?![A-Za-z])${weekday}`,
  "(?<=[年月第（(])[xX×](?=[月日届次期班周）)])",
  // 三年级x班, x校长, X老师.
  "(?<=年级)[xX×](?=班)|(?<![A-Za-z0-9])[xX×](?=(?:副?校长|主任|老师|教师|书记|园长|局长|教授|警官|医生|同学|某))",
  "[（(](?:略|内容略|以下略|此处略)[）)]",
  // XX小学, ×××, xxx敬老院; XXL is a size.
  "(?<![A-Za-z0-9])(?:[xX]{2,}|×{2,}|[Ｘｘ]{2,}|[○〇]{2,}(?=小学|中学|学校|年|月|班))(?![A-Za-z0-9])",
  String.raw`\*{3,}|＊{2,}`,
  "[_＿]{2,}",
  "某年某?月?某?日?|某月某?日?|某某(?=小学|中学|学校|幼儿园|年级|班|街道|社区|敬老院|公司|单位|[市县区镇乡村路])",
  String.raw`[\[［【](?:${asked}|[xX×]{1,3}|(?:请?填写|此处|插入|请输入)[^\]］】\n]{0,12})[\]］】]|[<＜]${asked}[>＞]|\{\{?${asked}\}?\}`,
  "(?<![等有期])待定(?![期位时量制点向])|(?<!等)待填写?(?!空)|TODO(?![A-Za-z])|TBD(?![A-Za-z])",
  String.raw`(?<!\d)0{1,2}月(?:0{1,2}日)?`,
  "^[?？]{2,}$",
];
const any = new RegExp(patterns.join("|"), "gmu");
const quick = /略|[xX×Ｘｘ*＊_＿某[［【<＜{○〇?？]|待[定填]|0月|TODO|TBD/u;
const isLine = /^[_＿]+$/u;
const toSign = /签名|签字|签收|签章|盖章|回执|填写|姓名|评分|得分/u;

/** A blank of a template that nobody filled in. */
export const placeholder: Rule<{ found: string }> = {
  code: "left-over/placeholder",
  severity: "warning",
  words: {
    zh: ({ found }) => ({
      message: `「${found}」像是还没有填写的地方`,
      hint: "写上真实的内容；还不知道就写 {待补: 说明}，定稿时会提醒",
    }),
    en: ({ found }) => ({
      message: `“${found}” looks like a blank that was never filled in`,
      hint: "Write the real content, or “{待补: …}” while it is unknown",
    }),
  },
  alike: ({ found }) => found.toLowerCase().replace(/(.)\1+/gu, "$1"),
  why: {
    zh: "套用旧方案或范文时，20xx年、XX小学最容易漏改，印出来、发出去才看见。",
    en: "Plans made from a template keep 20xx and XX小学, and nobody sees it until it is printed.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: 20xx年3月7日\n",
        "标题: XX小学秋游方案\n",
        "标题: 秋游方案\n活动时间: x月x日上午\n",
        "标题: 秋游方案\n负责教师: ×××\n",
        "标题: 秋游方案\n活动地点: ____公园\n",
        "标题: 秋游方案\n活动时间: 某月某日\n",
        '标题: 秋游方案\n活动时间: "[具体日期]"\n',
        "标题: 秋游方案\n活动地点: 人民公园，集合时间待定\n",
        "标题: 秋游方案\n活动地点: TODO 公园\n",
        '标题: 秋游方案\n负责教师: "***"\n',
        "标题: 秋游方案\n活动内容: 三年级x班由x校长带队\n",
        "标题: 秋游方案\n活动流程: （略）\n",
        "标题: 秋游方案\n班主任: ××\n",
      ],
      good: [
        "标题: 秋游方案\n活动地点: {待补: 和XX公园联系后确定}\n",
        "标题: 运动会方案\n比赛项目: 4×100米接力，20×50米接力，20x5人，2×5分钟，服装有XL、XXL两种\n",
        '标题: 运动会方案\n注意事项: "**不单独行动**，等待定位，有待定期检查"\n',
        "标题: 秋游方案\n附件:\n  - 名称: 回执\n    正文: 班级：____ 家长签名：____\n",
        "标题: 秋游方案\n家长意见: 家长签名：________\n",
        "标题: 秋游方案\n领队: 赵××、吴＊＊、孙**、欧阳○○\n联系人: 王某某老师，电话 138****1234\n",
      ],
    };
  },
  check(plan, findings) {
    const survey = surveyOf(plan);
    // A zero is a blank only before 月.
    for (const text of textsWith(plan, sign.blank | sign.digit, sign.blank | sign.month)) {
      if (!quick.test(text.value) || openFact(text.value) !== undefined) continue;
      // Lines to write on by hand: in an attachment, or where something is to be signed.
      const form = survey.attached.has(text) || toSign.test(text.value);
      const found = [...text.value.matchAll(any)].filter(
        (match) => !(isLine.test(match[0]) && form) && !masksName(text.value, match),
      );
      if (found.length === 0) continue;
      const locate = locator(text, plan.source);
      for (const { 0: word, index } of found)
        findings.add(locate(index, index + word.length) ?? text.range, { found: word });
    }
  },
};

/** 赵××, 吴＊＊, 李○○: a name that is hidden on purpose is no blank. */
function masksName(text: string, { 0: word, index }: RegExpExecArray): boolean {
  if (!/^[×＊*○〇某]+$/u.test(word)) return false;
  const end = index + word.length;
  return isMask(text.slice(Math.max(0, index - 8), index), text.slice(end, end + 8));
}
