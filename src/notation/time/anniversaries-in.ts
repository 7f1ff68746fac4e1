import { type Mention, normalText } from "../numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../numbers/numeral.ts";

/** An event whose years are counted. */
export interface Anniversary {
  readonly name: string;
  /** The year minus the number: 1949 for 建国, whose 77th anniversary is in 2026. */
  readonly zero: number;
}

/** A number of years or of times that a text gives to such an event: 建队77周年, 第41个教师节. */
export interface AnniversaryMention extends Mention {
  readonly anniversary: Anniversary;
  readonly value: number;
  /** The number alone, without 第 and 周年. */
  readonly number: Mention;
  /** Whether it is written in Chinese numerals. */
  readonly numeral: boolean;
}

const founded: readonly (readonly [string, number])[] = [
  ["(?:中国)?少(?:年)?先(?:锋)?队(?:建队|成立|诞生)|建队|队建队", 1949],
  ["(?:新中国|中华人民共和国|共和国|祖国)(?:成立|诞生|华诞)|建国|国庆", 1949],
  ["中国共产党(?:成立|建党|诞生)|(?:中国)?建党|党的?(?:成立|生日|诞生)", 1921],
  ["(?:中国)?共(?:产主义)?青(?:年)?团(?:成立|建团)|建团", 1922],
  ["(?:中国)?(?:人民)?解放军(?:建军|成立|诞生)|建军", 1927],
  ["五四运动|“五四”运动|五四爱国运动", 1919],
  ["(?:中国人民)?抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利", 1945],
  ["(?:红军)?长征胜利", 1936],
  ["改革开放", 1978],
  ["香港回归(?:祖国)?", 1997],
  ["澳门回归(?:祖国)?", 1999],
  [
    '(?:毛泽东(?:同志|主席)?等?(?:老一辈无产阶级革命家)?(?:发表|题词)?)?[“"]?向雷锋同志学习[”"]?(?:题词)?(?:发表)?',
    1963,
  ],
];

/** Days that are counted: the first one was in the year after. Only those whose count is settled. */
const numbered: readonly (readonly [string, number])[] = [
  ["教师节", 1984],
  ["植树节", 1978],
  ["学雷锋(?:纪念)?日", 1963],
  ["全国消防(?:宣传)?日", 1991],
  ["世界读书日", 1995],
  ["全国中小学生?安全教育日", 1995],
  ["全民国家安全教育日", 2015],
  ["(?:全国)?防灾减灾日", 2008],
  ["烈士纪念日", 2013],
  ["国家公祭日", 2013],
  ["国家宪法日", 2013],
  ["(?:中国)?航天日", 2015],
  ["全国爱眼日", 1995],
  ["世界水日", 1992],
  ["世界地球日", 1969],
  ["国际禁毒日", 1987],
];

const number = String.raw`(?<number>\d{1,3}|[${numeralCharacters}]{1,5})`;

function alternatives(list: readonly (readonly [string, number])[]): string {
  return list.map(([name], index) => `(?<e${index}>${name})`).join("|");
}

const foundedPattern = new RegExp(
  `(?:${alternatives(founded)})[”"」]?的?第?\\s?${number}\\s?(?:周年|年华诞|岁(?:生日|华诞))`,
  "gu",
);
const numberedPattern = new RegExp(
  `第\\s?${number}\\s?[个届次](?:我国|中国|全国)?的?[“"「]?(?:${alternatives(numbered)})`,
  "gu",
);

const counted = new RegExp(`第\\s?(?:\\d{1,3}|[${numeralCharacters}]{1,5})\\s?[个届次]`, "u");

/** Every counted anniversary of a text: 建队76周年, 新中国成立七十七周年, 第42个教师节. Titles in 《》 are passed over. */
export function anniversariesIn(value: string): readonly AnniversaryMention[] {
  const text = normalText(value);
  // The patterns are dear where they are met first: each only for texts that show what it ends or begins with.
  const years = /周年|年华诞|岁[生华]/u.test(text) ? read(text, foundedPattern, founded) : [];
  return counted.test(text) ? [...years, ...read(text, numberedPattern, numbered)] : years;
}

function read(
  text: string,
  pattern: RegExp,
  list: readonly (readonly [string, number])[],
): readonly AnniversaryMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const written = groups.number ?? "";
    const value = parseNumeral(written);
    const index = list.findIndex((_, at) => groups[`e${at}`] !== undefined);
    const zero = list[index]?.[1];
    const [start, end] = [match.index, match.index + match[0].length];
    if (value === undefined || zero === undefined || isQuoted(text, start)) return [];
    const at = start + numberAt(match[0], written);
    const anniversary = { name: groups[`e${index}`] ?? "", zero };
    const place = { start: at, end: at + written.length };
    return [{ start, end, value, anniversary, number: place, numeral: !/^\d/.test(written) }];
  });
}

/** The number stands last before 周年, or first behind 第. */
function numberAt(whole: string, written: string): number {
  return whole.startsWith("第") ? whole.indexOf(written) : whole.lastIndexOf(written);
}

/** Inside 《…》 a text is the name of a document. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
