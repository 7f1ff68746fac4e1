import iconv from "iconv-lite";
import type { Random } from "./random.ts";

/** What hands, input methods, other programs and accidents put where it does not belong. */
const slips: readonly string[] = [
  ..."：，“”‘’　；。、！？…—－＃＊＆｛｝［］【】《》（）１２３\t-:#*&!|>@%`{}[]\"'?~\\^<",
  ..."\u0000\u0007\u0085\u00a0\u200b\u200f\u2028\u202e\ufeff\ufffd\ud800\udc00😀𠮷",
  ...[
    "👨‍👩‍👧",
    ": ",
    "- ",
    "-",
    "? ",
    "\n",
    "\r\n",
    "\r",
    "  ",
    "\n\n",
    "\n---\n",
    "\n...\n",
    "{{",
    "}}",
    "| ",
    "|\n",
  ],
  ...[
    "<<: ",
    "*基本",
    "&基本 ",
    "!!str ",
    "# 不检查 date：旧例",
    "# 全文不检查 text：照抄",
    "\n\t",
    "1,000",
    "-5",
  ],
  ...["25:00", "08:75", "24:01", "2026-02-30", "13月40日", "星期八", "一百五十八人", "一、", "（1）", "1."],
  ...[
    "待补: ",
    "{待补: 再问}",
    "null",
    "~",
    "yes",
    "__proto__: ",
    "constructor: ",
    "toString: ",
    "1e999",
    "0x1F",
  ],
  ...[
    "99999999999999999999",
    "下午15:00",
    "第二节课",
    "每周一",
    "农历八月十五",
    "每人5元，共40人",
    "11010119900307123X",
  ],
];

type Mutation = (text: string, random: Random) => string;

function cut(text: string, random: Random, length: number): readonly [string, string, string] {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.below(length + 1));
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** Changes lines; the line ends are kept as they are. */
function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [""];
    change(lines, random);
    return lines.join("");
  };
}

function insert(text: string, random: Random): string {
  const [before, , after] = cut(text, random, 0);
  return before + random.pick(slips) + after;
}

function replace(text: string, random: Random): string {
  const [before, , after] = cut(text, random, 3);
  return before + random.pick(slips) + after;
}

/** One mark of YAML, where there is one, becomes another: the likeliest slip of all. */
function swapMark(text: string, random: Random): string {
  const marks = [...text.matchAll(/: |- |[[\]{}"',#:\n]/g)];
  if (marks.length === 0) return insert(text, random);
  const mark = random.pick(marks);
  return text.slice(0, mark.index) + random.pick(slips) + text.slice(mark.index + mark[0].length);
}

/** A value behind a colon becomes another. */
function swapValue(text: string, random: Random): string {
  const values = [...text.matchAll(/(?<=: )[^\n,}]+/g)];
  if (values.length === 0) return insert(text, random);
  const value = random.pick(values);
  const by = random.below(3) === 0 ? random.pick(values)[0] : random.pick(slips);
  return text.slice(0, value.index) + by + text.slice(value.index + value[0].length);
}

const lineMutations: readonly Mutation[] = [
  onLines((lines, random) => {
    lines.splice(random.below(lines.length), 1 + random.below(3));
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(random.below(lines.length + 1), 0, ...lines.slice(at, at + 1 + random.below(4)));
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    const by = random.pick([" ", "  ", "\t", "　", "- ", "  - ", "-", "# "]);
    for (let i = at; i < Math.min(lines.length, at + 1 + random.below(6)); i++)
      lines[i] = by + (lines[i] ?? "");
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? "").replace(/^ {1,2}/, "");
  }),
  onLines((lines, random) => {
    lines.splice(
      0,
      lines.length,
      ...lines.map((line) => line.replace(/\n$/, random.pick(["\n", "\r\n", "\r"]))),
    );
  }),
];

/** A deep value behind a key of its own. */
function nest(text: string, random: Random): string {
  const depth = 1 + random.below(60);
  const open = random.pick(["[", "{a: ", "- ", "{条目: [", "? "]);
  const close = open === "[" ? "]" : open === "{a: " ? "}" : open === "{条目: [" ? "]}" : "";
  return `${text}\n深处: ${open.repeat(depth)}甲${random.below(3) === 0 ? "" : close.repeat(depth)}\n`;
}

const mutations: readonly Mutation[] = [
  insert,
  insert,
  replace,
  swapMark,
  swapMark,
  swapValue,
  swapValue,
  (text, random) => {
    const [before, , after] = cut(text, random, random.below(2) === 0 ? 3 : 80);
    return before + after;
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const [before, part, after] = cut(text, random, 60);
    return before + part + part + after;
  },
  nest,
  ...lineMutations,
  ...lineMutations,
];

/** A text with a few mutations, one behind the other. */
export function mutateText(text: string, random: Random): string {
  const times = 1 + random.below(random.pick([2, 6, 16]));
  let result = text;
  for (let i = 0; i < times; i++) result = random.pick(mutations)(result, random);
  return result;
}

/** A text as bytes: nearly always UTF-8, now and then another encoding or with damaged bytes. */
export function bytesOf(text: string, random: Random): Uint8Array {
  const way = random.below(40);
  if (way === 0)
    return new Uint8Array(iconv.encode(text, random.pick(["gbk", "utf16le", "utf16be", "big5"])));
  const mark = way < 4 ? "\ufeff" : "";
  const bytes = new TextEncoder().encode(mark + text);
  if (way !== 5 && way !== 6) return bytes;
  for (let i = 0; i <= random.below(4); i++) {
    if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}
