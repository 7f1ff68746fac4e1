import type { Mention } from "../numbers/normal.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { dateOfLunarDay } from "./lunar.ts";

/** A festival or a commemoration day. */
export interface Festival {
  /** Its names, the full one first. */
  readonly names: readonly [string, ...string[]];
  /** The day of a year on which it falls. */
  readonly on: (year: number) => CalendarDate | undefined;
  /** Its day where it is the same every year. */
  readonly fixed: { readonly month: number; readonly day: number } | undefined;
}

const day = 86_400_000;

function fixed(month: number, date: number, ...names: [string, ...string[]]): Festival {
  return { names, fixed: { month, day: date }, on: (year) => ({ year, month, day: date }) };
}

function moving(on: Festival["on"], ...names: [string, ...string[]]): Festival {
  return { names, fixed: undefined, on };
}

function lunar(month: number, date: number, ...names: [string, ...string[]]): Festival {
  return moving((year) => dateOfLunarDay(year, month, date), ...names);
}

/** The nth Sunday of a month. */
function sunday(month: number, nth: number, name: string): Festival {
  return moving((year) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return { year, month, day: 1 + ((7 - first) % 7) + (nth - 1) * 7 };
  }, name);
}

/** The day of the solar term 清明, by the usual formula for the years 1901 to 2099. */
function pureBrightness(year: number): CalendarDate | undefined {
  if (year < 1901 || year > 2099) return undefined;
  const short = year % 100;
  const base = year < 2000 ? 5.59 : 4.81;
  return { year, month: 4, day: Math.floor(short * 0.2422 + base) - Math.floor(short / 4) };
}

function newYearsEve(year: number): CalendarDate | undefined {
  const spring = dateOfLunarDay(year, 1, 1);
  if (spring?.day === undefined) return undefined;
  const before = new Date(Date.UTC(year, spring.month - 1, spring.day) - day);
  return { year, month: before.getUTCMonth() + 1, day: before.getUTCDate() };
}

/** The festivals of school life. Days that are set anew every year (全国助残日 …) are left out. */
export const festivals: readonly Festival[] = [
  fixed(1, 1, "元旦", "元旦节"),
  fixed(3, 5, "学雷锋纪念日", "学雷锋日"),
  fixed(3, 8, "妇女节", "三八节", "国际妇女节", "国际劳动妇女节", "三八妇女节"),
  fixed(3, 12, "植树节"),
  fixed(3, 22, "世界水日"),
  fixed(4, 15, "全民国家安全教育日"),
  fixed(4, 22, "世界地球日"),
  fixed(4, 23, "世界读书日"),
  fixed(4, 24, "中国航天日"),
  fixed(5, 1, "劳动节", "国际劳动节", "五一劳动节"),
  fixed(5, 4, "青年节", "五四青年节"),
  fixed(5, 12, "全国防灾减灾日", "防灾减灾日"),
  fixed(6, 1, "儿童节", "六一儿童节", "国际儿童节", "六一国际儿童节"),
  fixed(6, 5, "世界环境日"),
  fixed(6, 6, "全国爱眼日"),
  fixed(6, 26, "国际禁毒日"),
  fixed(7, 1, "建党节", "党的生日"),
  fixed(8, 1, "建军节"),
  fixed(9, 3, "中国人民抗日战争胜利纪念日"),
  fixed(9, 10, "教师节"),
  fixed(9, 20, "全国爱牙日"),
  fixed(9, 30, "烈士纪念日"),
  fixed(10, 1, "国庆节"),
  fixed(10, 13, "建队日", "建队节", "中国少年先锋队建队日", "少先队建队日"),
  fixed(11, 9, "全国消防日", "消防日", "全国消防宣传日"),
  fixed(12, 2, "全国交通安全日"),
  fixed(12, 4, "国家宪法日", "宪法日"),
  fixed(12, 13, "国家公祭日"),
  moving(newYearsEve, "除夕"),
  lunar(1, 1, "春节", "农历新年"),
  lunar(1, 15, "元宵节", "元宵佳节"),
  moving(pureBrightness, "清明节"),
  lunar(5, 5, "端午节", "端午佳节"),
  lunar(7, 7, "七夕节", "七夕"),
  lunar(8, 15, "中秋节", "中秋佳节"),
  lunar(9, 9, "重阳节", "重阳佳节", "老人节", "老年节"),
  lunar(12, 8, "腊八节"),
  sunday(5, 2, "母亲节"),
  sunday(6, 3, "父亲节"),
];

/** A festival that a text names. */
export interface FestivalMention extends Mention {
  readonly festival: Festival;
  /** As written, without quotation marks. */
  readonly name: string;
}

const byName = new Map(
  festivals.flatMap((festival) => festival.names.map((name) => [name, festival] as const)),
);
const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
/** 六一 stands in quotation marks before the name of its day: “六一”国际儿童节. */
const pattern = new RegExp(
  `(?:[“"「]?(?:三八|五一|五四|六一|七一|八一)[”"」])?(${longestFirst.join("|")})`,
  "gu",
);

/** What the names end in: most texts show none of it, and the whole pattern is dear where it is met first. */
const endings = new RegExp([...new Set(longestFirst.map((name) => name.slice(-2)))].join("|"), "u");

/** Every festival of a text. */
export function festivalsIn(value: string): readonly FestivalMention[] {
  if (!endings.test(value)) return [];
  return [...value.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? "";
    const festival = byName.get(name);
    return festival ? [{ start: match.index, end: match.index + match[0].length, festival, name }] : [];
  });
}
