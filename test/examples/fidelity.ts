/** One thing that a sample's text has and its plan need not print, and why. */
export interface Exemption {
  readonly find: RegExp;
  readonly print: string;
  readonly why: string;
}

/** Lines of the site around the plans. */
export const noise: readonly Exemption[] = [
  { find: /^将本文的word文档下载到电脑，方便收藏和打印$/gmu, print: "", why: "the site's download offer" },
  { find: /^推荐度：$/gmu, print: "", why: "the site's rating" },
  { find: /^\[?点击下载文档\]?(\(#\))?$/gmu, print: "", why: "the site's button, with its dead link" },
  { find: /^\[?搜索文档\]?(\(#\))?$/gmu, print: "", why: "the site's search box, with its dead link" },
];

/** Sentences that a page end cut in two, and characters that were lost or crept in on the way. */
export const damage: readonly Exemption[] = [
  ...[
    ["以弘扬", "志愿服务精神"],
    ["上门走访", "慰问"],
    ["社会志愿者、村委", "会的力量"],
    ["为空巢", "老人提供"],
    ["由乡党政办、综", "治办牵头"],
    ["新的社会问", "题，这就是"],
    ["而随着", "人们生活水平"],
    ["寂寞能排遣、", "生病得医治"],
    ["需携带物品，统一", "服装。"],
    ["阶段性问题，是", "城乡发展"],
    ["为重点对象，", "强化家庭"],
    ["农村留守老年人赡", "养和关爱"],
    ["鼓励农村基层组织组建", "为老服务"],
    ["提供康复训练指导等服务，", "对符合条件"],
    ["认真总结、推广好", "经验、好做法"],
  ].map(([end = "", start = ""]): Exemption => {
    const find = new RegExp(`${end}\\s+${start}`, "gu");
    return { find, print: end + start, why: "a page end inside a sentence" };
  }),
  { find: /助人为乐的\.美好/gu, print: "助人为乐的美好", why: "a dot that replaced nothing" },
  { find: /数码相机三个□u盘/gu, print: "数码相机三个、u盘", why: "a lost 、 between two things" },
];

/** Marks that the plan's numbering makes by itself. */
export const marks: readonly Exemption[] = [
  { find: /(?<=^([一二三四五六七八]、.+|队员守则))：$/gmu, print: "", why: "a colon behind a heading" },
  { find: /^\s*- +/gmu, print: "", why: "a dash that the site put before list items" },
  { find: /^[一二三四五六七八]、/gmu, print: "", why: "heading numbers" },
  { find: /^（[一二三四五六七八]）、?/gmu, print: "", why: "heading and item numbers in brackets" },
  { find: /^\([1-3]\) /gmu, print: "", why: "item numbers in half-width brackets" },
  { find: /^[1-9]\) /gmu, print: "", why: "item numbers before one half-width bracket" },
  { find: /^[1-9]、/gmu, print: "", why: "item numbers" },
  { find: /^[abc]□ ?/gmu, print: "", why: "item letters whose mark was lost" },
  {
    find: /^[1-6] ?(?=能吃苦|富有|有一定|身体|宁波人优先|具体时间)/gmu,
    print: "",
    why: "item numbers without a mark",
  },
  { find: /^第[一二三四五]阶段：/gmu, print: "", why: "the numbering's mark is 第一阶段：" },
  { find: /(?<=主要的标准：)1(?=对志愿者)/gu, print: "", why: "a first item on its lead's line" },
  { find: /(?<=前期宣传：|实践期间：)1、/gu, print: "", why: "a first item on its lead's line" },
];

/** The passages of a sample, white space taken out: a plan must print every one, in this order. */
export function samplePassages(sample: string): readonly string[] {
  let text = sample.replace(/\r\n?/gu, "\n");
  for (const { find, print } of [...noise, ...damage, ...marks]) text = text.replace(find, print);
  return text
    .split("\n")
    .map(printedText)
    .filter((line) => line !== "");
}

/** A printed text, white space taken out. */
export function printedText(printed: string): string {
  return printed.replace(/\s+/gu, "");
}

/** What a comparison found: passages that are not printed where they belong, and text that no sample has. */
export interface Fidelity {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Finds a sample's passages in a printed text, in order; what stands between them was added by the plan. */
export function compareText(sample: string, printed: string): Fidelity {
  const text = printedText(printed);
  const lost: string[] = [];
  const added: string[] = [];
  let position = 0;
  for (const passage of samplePassages(sample)) {
    const found = text.indexOf(passage, position);
    if (found < 0) {
      lost.push(passage);
      continue;
    }
    if (found > position) added.push(text.slice(position, found));
    position = found + passage.length;
  }
  if (position < text.length) added.push(text.slice(position));
  return { lost, added };
}
