import type { Mention } from "../numbers/normal.ts";

const words =
  "(?:一年一度的?|我国的?|中国的?|传统的?|今年的?|农历的?|传统节日|我们的|全国|国际|第.{1,3}个|[“‘「]|九九|六一|五一|五四|三八|十一)*";
const between = new RegExp(
  `^(?:\\s*[（(][^（）()]{1,12}[）)])?\\s*(?:(?:，\\s*)?(?:是|正是|就是|正值|恰逢|适逢|正逢|迎来)${words}|[（(](?:[^（）()]{0,8}[，、])?[“‘]?)$`,
  "u",
);
const behind = /^(?:[”’」]?(?:[，。；、！？）)\s”]|$|当天|这一天|这天|到来|来临))/u;
const named = /^[”’」]?\s*(?:[（(]\s*|(?:就?是|在|为)(?:\s*(?:今年|本月)?的?)?)$/u;
const closed =
  /^\s*(?:[（(，,]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*)?[）)。，；、]|^$|^\s*(?:（[^）]*）)?[。，；]/u;

/** Whether a sentence says that the festival is on the date: not that something is held for it. */
export function isSaidOf(value: string, date: Mention, festival: Mention): boolean {
  if (date.end <= festival.start) {
    return between.test(value.slice(date.end, festival.start)) && behind.test(value.slice(festival.end));
  }
  if (festival.end > date.start) return false;
  return named.test(value.slice(festival.end, date.start)) && closed.test(value.slice(date.end));
}
