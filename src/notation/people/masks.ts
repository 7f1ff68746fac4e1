import { surnames } from "./surnames.ts";

/** Family names that are words as well: they open a name only where one can begin. */
const words = "于和向从时都成高安金万常平文方水江明全单经后年连曲车路包";
/** What stands right before a name: a role, or a word that leads to somebody. */
const leadsToName =
  /(?:老师|同学|校长|主任|组长|队长|书记|领队|家长|教师|医生|校医|司机|师傅|会长|学生|[人员长师找和与及由请向给])$/u;
/** What a blank of a template stands before, and no name does: ××小学, ××年. */
const institution =
  /^(?:[省市县区镇乡村路街年月日班级届]|小学|中学|学校|学院|大学|幼儿园|公司|公园|社区|街道|敬老院|医院|单位|活动)/u;
const han = /\p{Script=Han}$/u;

/**
 * Whether signs between two texts stand for the rest of a name or a number that is not to be read: 赵**,
 * 欧阳××, 吴＊＊, 138**1234. A family name stands before them; a few characters of each text are enough.
 */
export function isMask(before: string, behind: string): boolean {
  if (/[\dA-Za-z]$/u.test(before)) return /\d$/u.test(before) && /^(?:[\dA-Za-z]|[^\p{L}\s]|$)/u.test(behind);
  if (institution.test(behind)) return false;
  if (surnames.double.includes(before.slice(-2))) return true;
  const name = before.slice(-1);
  if (name === "" || !surnames.single.includes(name)) return false;
  return !words.includes(name) || !han.test(before.slice(0, -1)) || leadsToName.test(before.slice(0, -1));
}
