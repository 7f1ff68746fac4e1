import { textsWith } from "../../../facts/survey.ts";
import { han, withoutAddresses } from "../../../notation/words/characters.ts";
import { lostMark } from "../../../notation/words/lost-marks.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, type Mending, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const full: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  ".": "。",
};
const chinese = new RegExp(`[${han}，。；：？！、（）《》“”「」『』【】…—～·]`, "u");
const letter = new RegExp(`[${han}]`, "u");

/** Told as what they are, and no question marks. */
const lostMarks = new RegExp(lostMark, "gu");

/** Half-width punctuation in a Chinese sentence. */
export const halfWidth: Rule<{ marks: string; count: number; mended: string }> = {
  code: "text/half-width",
  severity: "warning",
  words: {
    zh: ({ marks, count, mended }) => ({
      message: `中文里用了半角标点「${marks}」${count > 1 ? `，这段文字里共${count}处` : ""}`,
      hint: `改成全角标点「${mended}」`,
    }),
    en: ({ marks, count, mended }) => ({
      message: `Half-width punctuation “${marks}” stands in Chinese text${count > 1 ? `, ${count} times in this text` : ""}`,
      hint: `Write full-width “${mended}”`,
    }),
  },
  alike: () => "",
  why: {
    zh: "半角标点占的地方窄，夹在汉字中间疏密不匀，一份文件里两种标点混用显得粗心。",
    en: "Half-width marks are too narrow among Chinese characters; a mix of both looks careless.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n注意事项:\n  - 听从老师指挥,不单独行动;\n",
        "标题: 秋游方案\n活动形式: 分组观察(每组四人)\n",
        "标题: 秋游方案\n活动意义: 亲近自然,热爱家乡.\n",
        "标题: 秋游方案\n通知: 请家长注意:8:00以前到校!\n",
        "标题: 秋游方案\n活动要求: 听从指挥, 不乱跑 ,不喧哗\n",
      ],
      good: [
        "标题: 秋游方案\n费用: 每人1,200元，8:30出发，网址https://example.com/a?b=1，邮箱li.ming@school.edu.cn，执行GB/T 9704-2012\n",
        "标题: 秋游方案\n活动口号: Hello, world!\n",
        "标题: 秋游方案\n参加人员: 三(1)班和三(2)班，身高1.2米以上，比例1:20，文件见plan.v2.docx\n",
        "标题: 秋游方案\n活动流程:\n  - 1、?学生集合\n",
        "标题: 英语角方案\n活动主题: 齐唱“Happy birthday, dear teacher!”，见Word(2019)\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.half)) {
      if (!/[,;:?!().]/.test(text.value) || !letter.test(text.value)) continue;
      const parts = halfWidthIn(text.value);
      if (parts.length === 0) continue;
      const locate = locator(text, plan.source);
      // Marks that can be mended at once and marks that cannot are two findings.
      for (const group of [
        parts.filter((part) => part.text !== ""),
        parts.filter((part) => part.text === ""),
      ]) {
        const [first] = group;
        if (!first) continue;
        const marks = [...new Set(group.map((part) => text.value.slice(part.start, part.end).trim()))];
        const fix = first.text === "" ? undefined : mend(locate, group);
        const data = {
          marks: marks.join(" "),
          count: group.length,
          mended: marks.map((mark) => full[mark] ?? mark).join(" "),
        };
        findings.add(locate(first.start, first.start + 1) ?? text.range, data, fix ? { fix } : {});
      }
    }
  },
};

/** The marks to mend; one whose full-width form is not certain has an empty text. */
function halfWidthIn(text: string): readonly Mending[] {
  const value = withoutAddresses(text);
  const found: Mending[] = [];
  const lost = new Set([...value.matchAll(lostMarks)].map(({ index }) => index));
  const opened: { readonly at: number; readonly half: boolean }[] = [];
  for (let at = 0; at < value.length; at++) {
    const mark = value[at] ?? "";
    if (mark === "(" || mark === "（") opened.push({ at, half: mark === "(" });
    else if (mark === ")" || mark === "）") found.push(...bracketsAt(value, opened.pop(), at));
    else if (full[mark] !== undefined && !lost.has(at)) found.push(...markAt(value, at, mark));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A pair of brackets of which at least one is half-width, around or behind Chinese. */
function bracketsAt(
  value: string,
  open: { readonly at: number; readonly half: boolean } | undefined,
  close: number,
): Mending[] {
  if (!open) return [];
  const inside = value.slice(open.at + 1, close);
  // 三(1)班 is how many schools write a class.
  if (/^\d{1,2}$/.test(inside) && /[班号]/u.test(value[close + 1] ?? "")) return [];
  if (!letter.test(inside) && !chinese.test(value[open.at - 1] ?? "")) return [];
  if (!letter.test(inside) && /^\d{0,2}$/.test(inside)) return [];
  const pair = open.half ? [{ start: open.at, end: open.at + 1, text: "（" }] : [];
  return value[close] === ")" ? [...pair, { start: close, end: close + 1, text: "）" }] : pair;
}

function markAt(value: string, at: number, mark: string): Mending[] {
  const parted = value[at - 1] === " " && letter.test(value[at - 2] ?? "");
  const before = value[parted ? at - 2 : at - 1] ?? "";
  const after = value[at + 1] ?? "";
  if (before === mark || after === mark) return [];
  // The spaces around a half-width mark are part of the full-width one.
  const spaced = after === " " && letter.test(value[at + 2] ?? "");
  const part = { start: parted ? at - 1 : at, end: at + (spaced ? 2 : 1), text: full[mark] ?? "" };
  if (mark === ".") return periodAt(part, before, after);
  // Behind another mark nothing is asked: a character was lost there, as in 1、?学生集合.
  if (mark === "?" && /[，。；：、？！—…（《“「『【]/u.test(before)) return [];
  if (chinese.test(before)) return [part];
  // 8:30 and 1,200; what follows a foreign word may belong to it unless Chinese comes at once.
  if (/[?!]/.test(mark)) return [];
  return letter.test(after) &&
    /[\w)%]/.test(before) &&
    !(mark === ":" && /^\d{1,2}:[一二三四五六七八九十]/u.test(value.slice(at - 1)))
    ? [part]
    : [];
}

/** A dot behind Chinese ends a sentence at the end or before a closing mark; between characters it may be a name's dot. */
function periodAt(part: Mending, before: string, after: string): Mending[] {
  if (!chinese.test(before)) return [];
  if (after === "" || /[\n”」）]/u.test(after)) return [part];
  return letter.test(after) ? [{ ...part, text: "" }] : [];
}
