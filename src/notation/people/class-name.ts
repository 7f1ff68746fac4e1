import { numberOf } from "../numbers/number.ts";

/** A class or a grade by its numbers, whatever way it is written; a name of other kind (大一班) has neither. */
export interface ClassName {
  /** 1 to 12; a year of entry for 2024级; undefined where the name does not say it. */
  readonly grade: number | undefined;
  /** Undefined for a whole grade. */
  readonly class: number | undefined;
}

const digits = "[一二三四五六七八九十]{1,3}|\\d{1,4}";
const behind = "(?:班|中队|小队)?";
const patterns: readonly RegExp[] = [
  // 301, 301班: the grade and two digits of the class.
  new RegExp(`^(?<grade>\\d)(?<class>\\d{2})${behind}$`, "u"),
  // 三一班
  /^(?<grade>[一二三四五六七八九])(?<class>[一二三四五六七八九])(?:班|中队|小队)$/u,
  new RegExp(`^(?<grade>${digits})(?:年级|级)$`, "u"),
  new RegExp(`^[(]?(?<class>${digits})[)]?(?:班|中队|小队)$`, "u"),
  // 三(1)班, 三年级1班, 3年级(1)班, 三.1班, 三-1, 2024级3班
  new RegExp(`^(?<grade>${digits})(?:年级|级|年)[(]?(?<class>${digits})[)]?${behind}$`, "u"),
  new RegExp(`^(?<grade>${digits})[(](?<class>${digits})[)]${behind}$`, "u"),
  new RegExp(`^(?<grade>${digits})[.·、-](?<class>${digits})${behind}$`, "u"),
  // 三1班, 3一班: a figure beside a character parts the two.
  /^(?<grade>[一二三四五六七八九])(?<class>\d{1,2})(?:班|中队|小队)?$/u,
  /^(?<grade>\d)(?<class>[一二三四五六七八九十]{1,3})(?:班|中队|小队)$/u,
];

/** The years of secondary schools: 初一 is the seventh grade. */
const secondary: Readonly<Record<string, string>> = {
  初一: "七",
  初二: "八",
  初三: "九",
  高一: "10",
  高二: "11",
  高三: "12",
};

/** Reads the name of a class or a grade: 三（1）班, 三年级1班 and 301 are one; undefined for what is none. */
export function classNameOf(written: string): ClassName | undefined {
  const plain = written
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replaceAll(/[〔［[【]/gu, "(")
    .replaceAll(/[〕］\]】]/gu, ")")
    .replace(/^(?:小学|初中|高中)(?=.)/u, "")
    .replace(/^([初高][一二三])(?:年级)?/u, (_, year: string) => `${secondary[year]}年级`);
  for (const pattern of patterns) {
    const parts = pattern.exec(plain)?.groups;
    if (!parts) continue;
    const [grade, number] = [parts["grade"], parts["class"]].map((part) =>
      part === undefined ? undefined : numberOf(part),
    );
    return { grade, class: number };
  }
  return undefined;
}

/** Whether two names mean one class; where one does not say its grade (1班), the number of the class decides. */
export function sameClass(one: string, other: string): boolean {
  const [a, b] = [classNameOf(one), classNameOf(other)];
  if (!a || !b) return plainName(one) === plainName(other);
  const grades = a.grade === b.grade || a.grade === undefined || b.grade === undefined;
  return grades && a.class === b.class;
}

/** Whether a class belongs to a grade: 三（1）班 to 三年级. */
export function isOfGrade(name: string, grade: string): boolean {
  const [one, all] = [classNameOf(name), classNameOf(grade)];
  return (
    one?.class !== undefined && all?.class === undefined && all?.grade === one.grade && all !== undefined
  );
}

const mention =
  /(?:[初高][一二三]|[一二三四五六七八九]|\d{1,4})(?:年级|级)?[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]?班/u;

/** The class that a text speaks of: 三（1）班 in 第三小学三（1）班花名册. */
export function classIn(text: string): string | undefined {
  return mention.exec(text)?.[0];
}

function plainName(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s/gu, "");
}
