import { looksLikeName } from "../notation/people/names-in.ts";
import { endingInSurname, nameWords } from "./name-words.ts";

/**
 * Whether what is spelt like somebody's name is that name where it stands: 高峰 in 由高峰领诵, not in 早高峰.
 * A name that is no word (王小明) is a name unless a word before it takes its first character (桃李红了), or a
 * teacher's longer name holds it (王明亮老师). One that is a word as well must stand as a name does: at the
 * beginning, behind a mark or a word that leads to people, and before a mark, a word of what people do, or nothing.
 */
export function standsAsName(text: string, start: number, end: number): boolean {
  const [before, name, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (ofLongerName.test(behind)) return false;
  if (!nameWords.has(name.replace(/[ \u3000]/gu, ""))) return !isTaken(text, start);
  return (
    mayOpen(before) && mayClose(behind) && (before.trim() + behind.trim() === "" || !isListed(before, behind))
  );
}

/** 王明 in 王明亮老师. */
const ofLongerName = /^[\u4e00-\u9fff](?:老师|教师|主任|校长|书记|医生)/u;

/** Whether a word that begins earlier holds the first character. */
function isTaken(text: string, start: number): boolean {
  return [1, 2].some((length) => endingInSurname.has(text.slice(start - length, start + 1)));
}

/** A mark, or a word that leads to somebody. */
const opens =
  /(?:^|[\s，。：；！？（(《“"—·|/、和与及]|由|请|让|给|叫|对|向|跟|同|随|被|为|是|找|以及|其中|家长|妈妈|爸爸|父亲|母亲|同学|学生|班长|队长|组长|队员|选手|主持人?|班|获奖者|联系|表扬|祝贺|感谢|介绍|采访|代表|[与和同]学)$/u;
/** A mark, or a word of what people do, are or have. */
const closes =
  /^(?:$|[\s，。：；！？）)》”"—·|/、和与及]|等|同学|小朋友|负责|主持|领|朗|发言|讲|致|演|唱|跳|弹|吹|拉|画|写|说|问|答|带|担任|参加|参赛|代表|获|荣获|得|拿|夺|上台|登台|表演|宣誓|宣读|举|护|执|站|坐|来|去|在|到|从|把|将|用|与|因|有|没有|是|为|也|都|就|已|要|会|能|不|一家|一组|[的之](?!时|日|期|段|状|情|压|影响|来临)|(?:妈妈|爸爸|父亲|母亲|家长|奶奶|爷爷))/u;

function mayOpen(before: string): boolean {
  return opens.test(before);
}

function mayClose(behind: string): boolean {
  return closes.test(behind);
}

/** Whether it is listed with something that is no name: 高峰、平峰, 高峰和低谷. */
function isListed(before: string, behind: string): boolean {
  const next = /^[、和与及]\s*([\u4e00-\u9fff]{2,3})/u.exec(behind)?.[1];
  const last = /([\u4e00-\u9fff]{2,3})\s*[、和与及]$/u.exec(before)?.[1];
  const isName = (text: string): boolean => looksLikeName(text, true);
  return (
    (next !== undefined && !isName(next) && !isName(next.slice(0, 2))) ||
    (last !== undefined && !isName(last) && !isName(last.slice(-2)))
  );
}
