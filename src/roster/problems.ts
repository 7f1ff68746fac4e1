import { defineProblem, type Problem } from "../diagnostic/problem.ts";
import type { RosterFault } from "./load-rosters.ts";

/** A file of class lists that is not there. */
export const missingRoster: Problem<{ file: string; nearest: string }> = defineProblem({
  code: "roster/missing-file",
  severity: "error",
  words: {
    zh: ({ file, nearest }) => ({
      message: `找不到学生名单「${file}」`,
      hint:
        nearest === ""
          ? "把名单放在方案的文件夹里，这里写它的文件名，后缀也要写上，如 三年级.xlsx"
          : `改成：${nearest}`,
    }),
    en: ({ file, nearest }) => ({
      message: `The class list “${file}” is not there`,
      hint:
        nearest === ""
          ? "Put it into the folder of the plan and write its file name with its ending"
          : `Write: ${nearest}`,
    }),
  },
});

interface FaultWords {
  readonly zh: readonly [message: (file: string) => string, hint: string | ((file: string) => string)];
  readonly en: readonly [message: (file: string) => string, hint: string | ((file: string) => string)];
}

function said(words: string | ((file: string) => string), file: string): string {
  return typeof words === "string" ? words : words(file);
}

/** The file's name at the end of a path or an address. */
function nameIn(place: string): string {
  return /[^\\/:?#]+\.(?:xlsx|xlsm|csv|tsv|txt)(?=$|[?#])/iu.exec(place)?.[0] ?? "三年级.xlsx";
}

const saveAs = "用 WPS 或 Excel 打开，选「另存为」，类型选「Excel 工作簿 (*.xlsx)」，再把这里改成新的文件名";
const saveAsEn = "Open it in Excel or WPS, save it as a workbook (.xlsx), and write the new name here";

const faults: Readonly<Record<RosterFault, FaultWords>> = {
  empty: {
    zh: [(file) => `学生名单「${file}」是空的`, "打开文件看一看，存好以后再试"],
    en: [(file) => `The class list “${file}” is empty`, "Open the file, fill it in and save it"],
  },
  "old-or-locked": {
    zh: [
      (file) => `「${file}」是旧版的 Excel 文件（.xls），或者加了密码，程序读不了`,
      `${saveAs}；有密码就先取消密码`,
    ],
    en: [
      (file) => `“${file}” is an old Excel file (.xls) or has a password: it cannot be read`,
      `${saveAsEn}; take a password off first`,
    ],
  },
  "web-page": {
    zh: [(file) => `「${file}」其实是一个网页，只是后缀像表格`, saveAs],
    en: [(file) => `“${file}” is a web page with the ending of a table`, saveAsEn],
  },
  word: {
    zh: [
      (file) => `「${file}」是 Word 文件，不是表格`,
      "把名单复制到 WPS 表格或 Excel 里，存成 .xlsx，再把这里改成新的文件名",
    ],
    en: [
      (file) => `“${file}” is a Word file, no table`,
      "Copy the list into a workbook, save it as .xlsx, and write the new name here",
    ],
  },
  "not-a-table": {
    zh: [(file) => `「${file}」不是 .xlsx 表格，也不是 CSV`, saveAs],
    en: [(file) => `“${file}” is neither a workbook (.xlsx) nor CSV`, saveAsEn],
  },
  broken: {
    zh: [
      (file) => `学生名单「${file}」坏了，打不开`,
      "重新下载或复制一份；用 WPS 或 Excel 能打开的话，另存一份 .xlsx",
    ],
    en: [
      (file) => `The class list “${file}” is damaged`,
      "Copy or download it again; if Excel opens it, save it anew as .xlsx",
    ],
  },
  "too-large": {
    zh: [
      (file) => `学生名单「${file}」太大，不像一份名单`,
      "只留要用的班级和列，删去其他工作表和图片，另存一份（两万行、8 MB 以内）",
    ],
    en: [
      (file) => `The class list “${file}” is too large for one`,
      "Keep the classes and columns that are needed and save a copy (at most 20,000 rows and 8 MB)",
    ],
  },
  elsewhere: {
    zh: [
      (file) => `「${file}」是这台电脑上的完整路径或者网上的地址`,
      (file) => `把名单放在方案的文件夹里，只写文件名「${nameIn(file)}」`,
    ],
    en: [
      (file) => `“${file}” is a full path of this computer or an address on the web`,
      (file) => `Put the file into the folder of the plan and write its name alone, “${nameIn(file)}”`,
    ],
  },
  folder: {
    zh: [
      (file) => `「${file}」是文件夹，不是名单文件`,
      (file) => `写出文件夹里的文件，如「${file}/三年级.xlsx」`,
    ],
    en: [(file) => `“${file}” is a folder`, (file) => `Write the files in it, such as “${file}/三年级.xlsx”`],
  },
  "no-names": {
    zh: [
      (file) => `「${file}」里没有找到「姓名」这一列`,
      "在表里加一行表头：姓名、班级、性别、学号、家长电话、备注，至少要有「姓名」",
    ],
    en: [
      (file) => `“${file}” has no column 姓名 (name)`,
      "Give the table a header with at least 姓名; 班级, 性别, 学号, 家长电话 and 备注 are read too",
    ],
  },
  refused: {
    zh: [(file) => `学生名单「${file}」打不开`, "关掉正在编辑它的程序，看看有没有读它的权限，再试一次"],
    en: [
      (file) => `The class list “${file}” cannot be opened`,
      "Close the program that edits it, see whether you may read it, and try again",
    ],
  },
};

/** A file that gives no class list. */
export const unreadableRoster: Problem<{ file: string; fault: RosterFault }> = defineProblem({
  code: "roster/unreadable",
  severity: "error",
  words: {
    zh: ({ file, fault }) => ({ message: faults[fault].zh[0](file), hint: said(faults[fault].zh[1], file) }),
    en: ({ file, fault }) => ({ message: faults[fault].en[0](file), hint: said(faults[fault].en[1], file) }),
  },
});

function firstOf(listed: readonly string[], words: (name: string) => string): string {
  const named = listed.find((each) => each !== "");
  return named === undefined ? "" : words(named);
}

/** A file for a class that it does not hold. */
export const rosterClass: Problem<{ file: string; group: string; listed: readonly string[] }> = defineProblem(
  {
    code: "roster/no-such-class",
    severity: "error",
    words: {
      zh: ({ file, group, listed }) => ({
        message: `「${file}」里没有${group}，有${listed
          .slice(0, 8)
          .map((each) => (each === "" ? "没写班级的" : each))
          .join("、")}`,
        hint: `${firstOf(listed, (each) => `把班级改成表里有的，如「${each}」；或者`)}只写文件名「${file}」，让程序按表里的班级分`,
      }),
      en: ({ file, group, listed }) => ({
        message: `“${file}” does not hold ${group}, but ${listed
          .slice(0, 8)
          .map((each) => (each === "" ? "pupils without a class" : each))
          .join(", ")}`,
        hint: `${firstOf(listed, (each) => `write a class that is listed, such as “${each}”; or `)}write the file alone, “${file}”, and let the table say the classes`,
      }),
    },
  },
);
