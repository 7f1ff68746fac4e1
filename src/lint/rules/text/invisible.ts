import { textsWith } from "../../../facts/survey.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, type Mending, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Selectors of variants behind what may have one are text/variant's, or ask for a colour that no paper has. */
const each =
  /[\u00a0\u0085\u2028\u2029]|(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}|(?<![\p{Script=Han}\p{Extended_Pictographic}\d#*])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
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
  alike: () => "",
  why: {
    zh: "看不见的字符会让搜索找不到、姓名对不上，有的字体还会印成方框。",
    en: "Invisible characters hide words from searches, keep names from matching, and some fonts print a box.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋\u200b游方案\n",
        "标题: 秋游方案\n活动地点: 人民\u00a0公园\n",
        '标题: 秋游方案\n活动地点: "人民\\u2028公园"\n',
        "标题: 秋游方案\n带队教师: 李\u3164华\n",
        "标题: 秋游方案\n活动地点: 人民\u{e0041}公园\n",
        "标题: 秋游方案\n活动地点: 人民，\ufe0f公园\n",
        "标题: 秋游方案\n注意事项:\n  - 用Word\u00a02016打开\n  - 用Wo\u200brd\u00a0软件\n",
      ],
      good: [
        "标题: 秋游方案\n活动地点: 人民公园\n",
        "标题: 亲子日👨‍👩‍👧方案\n",
        "标题: 秋游方案\n注意事项: 太阳☀\ufe0f大，注意⚠\ufe0f防晒。\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.invisible)) {
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
      findings.add(
        locate(first.index, first.index + first[0].length) ?? text.range,
        data,
        fix ? { fix } : {},
      );
    }
  },
};

function nameOf(character: string): string {
  return names[character] ?? (/\p{Default_Ignorable_Code_Point}/u.test(character) ? "零宽字符" : "控制字符");
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
  const end = at + character.length;
  const [before, after] = [value[at - 1] ?? "", value[end] ?? ""];
  const part = { start: at, end, text: "" };
  if (character !== "\u00a0" || !/[A-Za-z0-9,.]/.test(before) || !/[A-Za-z0-9]/.test(after))
    return safe(value, at, end) ? part : undefined;
  return { ...part, text: " " };
}

/** Whether what follows an invisible character may take its place without a meaning for YAML. */
function safe(value: string, at: number, end: number): boolean {
  const [before, after] = [value[at - 1] ?? "", value[end] ?? ""];
  if (at === 0) return /[\p{L}\p{N}“《（「]/u.test(after);
  return !(/[:\-?]/.test(before) && /[\s]|^$/.test(after)) && !(/\s/.test(before) && after === "#");
}
