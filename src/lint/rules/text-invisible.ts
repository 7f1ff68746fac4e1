import { textsWith } from "../../facts/survey.ts";
import { sign } from "../../notation/signs.ts";
import { locator, type Mending, mend } from "../place.ts";
import type { Rule } from "../rule.ts";

const code = String.raw`\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0085`;
const any = new RegExp(`[${code}]`, "u");
const each = new RegExp(`[${code}]`, "gu");
const names: Readonly<Record<string, string>> = {
  "\u00a0": "不间断空格",
  "\ufeff": "字节顺序标记",
  "\u2028": "行分隔符",
  "\u2029": "段分隔符",
  "\u00ad": "软连字符",
};

/** A character that nobody sees; control characters are told by YAML, where they may not stand at all. */
export const invisible: Rule<{ name: string; code: string; count: number }> = {
  code: "text/invisible",
  severity: "warning",
  words: {
    zh: ({ name, code: point, count }) => ({
      message: `文字里有看不见的字符：${name}（${point}）${count > 1 ? `，共${count}个` : ""}`,
      hint: "删去它；这类字符多半是从网页复制时带进来的",
    }),
    en: ({ code: point, count }) => ({
      message: `The text holds an invisible character (${point})${count > 1 ? `, ${count} of them` : ""}`,
      hint: "Delete it; such characters mostly come along when text is copied from a web page",
    }),
  },
  why: {
    zh: "看不见的字符会让搜索找不到、姓名对不上，有的字体还会印成方框。",
    en: "Invisible characters hide words from searches, keep names from matching, and some fonts print a box.",
  },
  examples: {
    bad: [
      "标题: 秋\u200b游方案\n",
      "标题: 秋游方案\n活动地点: 人民\u00a0公园\n",
      '标题: 秋游方案\n活动地点: "人民\\u2028公园"\n',
    ],
    good: ["标题: 秋游方案\n活动地点: 人民公园\n", "标题: 亲子日👨‍👩‍👧方案\n"],
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.invisible)) {
      if (!any.test(text.value)) continue;
      const found = [...text.value.matchAll(each)].filter(
        ({ 0: character, index }) => !joins(text.value, index, character),
      );
      const [first] = found;
      if (!first) continue;
      const locate = locator(text, plan.source);
      const parts = found.map(({ 0: character, index }) => mended(text.value, index, character));
      const fix = parts.every((part) => part !== undefined) ? mend(locate, parts) : undefined;
      const point = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      const data = { name: nameOf(first[0]), code: point, count: found.length };
      findings.add(locate(first.index, first.index + 1) ?? text.range, data, fix ? { fix } : {});
    }
  },
};

function nameOf(character: string): string {
  return (
    names[character] ??
    (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u.test(character) ? "零宽字符" : "控制字符")
  );
}

/** A joiner inside an emoji or between the letters of a script that needs it. */
function joins(value: string, at: number, character: string): boolean {
  return (
    /[\u200c\u200d]/u.test(character) &&
    !/[\u0000-\u02ff\u3000-\u9fff\uff00-\uffef]/u.test((value[at - 1] ?? " ") + (value[at + 1] ?? " "))
  );
}

/** A no-break space between foreign words becomes a space, everything else goes; undefined where YAML would read the rest otherwise. */
function mended(value: string, at: number, character: string): Mending | undefined {
  const [before, after] = [value[at - 1] ?? "", value[at + 1] ?? ""];
  const part = { start: at, end: at + 1, text: "" };
  if (character !== "\u00a0" || !/[A-Za-z0-9,.]/.test(before) || !/[A-Za-z0-9]/.test(after))
    return safe(value, at) ? part : undefined;
  return { ...part, text: " " };
}

/** Whether what follows an invisible character may take its place without a meaning for YAML. */
function safe(value: string, at: number): boolean {
  const [before, after] = [value[at - 1] ?? "", value[at + 1] ?? ""];
  if (at === 0) return /[\p{L}\p{N}“《（「]/u.test(after);
  return !(/[:\-?]/.test(before) && /[\s]|^$/.test(after)) && !(/\s/.test(before) && after === "#");
}
