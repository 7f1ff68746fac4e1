/**
 * Numbers that stay in one piece: with their sign, their unit and the other end of their range
 * (8:30, 100%, 3月, 20元, 3—5日, 第11周, No. 5).
 */
const number = String.raw`\d+(?:[.,:：∶/]\d+)*[xX×%‰℃°]*`;
const longUnits =
  "平方米|立方米|平方公里|分钟|小时|公里|千米|厘米|毫米|公斤|千克|毫克|毫升|周岁|年级|学时|课时|学分|学年|学期|" +
  "人次|万元|万人|亿元|千元|百元|个月|个人|号楼|号线|星期|周年|人份|余人|多人|余名|多名";
const unit = String.raw`(?:\s?(?:${longUnits}|\p{Script=Han}))?`;
const sign = String.raw`(?:(?:第|No\.|[¥￥$€£№±+＋−])\s?)?`;
const range = String.raw`(?:[—–\-~～−]{1,4}${number}${unit})*`;
const cluster = new RegExp(sign + number + unit + range, "gu");
/** Longer runs of numbers may part behind a joint: nothing that long is read as one number. */
const longest = 20;

/** Addresses on the web and of mail: no hyphen parts them. */
const address = /(?:[\w.+-]+@|\w+:\/\/|www\.(?=[^/]*\/))[\x21-\x7e]+/gu;

/** The places, as UTF-16 offsets before which no line may break, of one text. */
export function clusterPlaces(text: string): number[] {
  const places: number[] = [];
  const keep = (start: number, length: number): void => {
    for (let i = 1; i < length; i++) places.push(start + i);
  };
  if (/\d/u.test(text)) {
    for (const { index, 0: found } of text.matchAll(cluster))
      if (found.length <= longest) keep(index, found.length);
  }
  if (/[/@]/u.test(text)) {
    for (const { index, 0: found } of text.matchAll(address)) keep(index, found.length);
  }
  return places;
}
