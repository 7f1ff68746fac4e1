/**
 * Numbers that stay in one piece: with their sign, their unit and the other end of their range
 * (8:30, 100%, 3月, 20元, 3—5日, 第11周, No. 5).
 */
const number = String.raw`\d+(?:[.,:：∶/]\d+)*[xX×%‰℃°]*`;
const longUnits =
  "平方米|立方米|平方公里|分钟|小时|公里|千米|厘米|毫米|公斤|千克|毫克|毫升|周岁|年级|学时|课时|学分|学年|学期|" +
  "人次|万元|万人|亿元|千元|百元|个月|个人|号楼|号线|星期|周年|人份|余人|多人|余名|多名";
const shortUnits =
  "年月日号时点分秒周天届期次回个名位人元角万亿千百岁级班组队户只把双份套条张本册页台辆件箱袋瓶杯桶包盒束" +
  "米里克斤吨升度楼层室栋幢座路节课门项种类场轮遍步章字篇句倍成折男女棵株盆面块幅支枝根颗粒桌排列站代";
const unit = String.raw`(?:\s?(?:${longUnits}|[${shortUnits}]))?`;
const sign = String.raw`(?:(?:第|No\.|[¥￥$€£№±+＋−])\s?)?`;
const range = String.raw`(?:[—–\-~～−]{1,4}${number}${unit})*`;
const cluster = new RegExp(sign + number + unit + range, "gu");
/** Longer runs of numbers may part behind a joint: nothing that long is read as one number. */
const longest = 20;

/** The places, as UTF-16 offsets before which no line may break, of one text. */
export function clusterPlaces(text: string): number[] {
  if (!/\d/u.test(text)) return [];
  const places: number[] = [];
  for (const match of text.matchAll(cluster)) {
    if (match[0].length > longest) continue;
    for (let i = 1; i < match[0].length; i++) places.push(match.index + i);
  }
  return places;
}
