import type { Language } from "../../diagnostic/problem.ts";
import type { HostAction } from "../host/host.ts";

/** What is said when the machine refuses; `path` is as shown to the user. */
export interface HostWords {
  readonly action: Readonly<Record<HostAction, (path: string) => string>>;
  /** The reason by system code. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly lockedDocument: string;
  readonly otherReason: (code: string) => string;
  readonly join: (what: string, reason: string) => string;
  readonly notFound: (path: string) => string;
  /** What Notepad has made of a plan, and what it was to be. */
  readonly endsInTxt: (found: string, wanted: string) => string;
  readonly nothingMatches: (pattern: string) => string;
  readonly noPlans: (where: string) => string;
  readonly nearestFile: (path: string) => string;
  readonly standardInput: string;
}

/** The words in each language. */
export const hostWords: Readonly<Record<Language, HostWords>> = {
  zh: {
    action: {
      read: (path) => `读不了 ${path}`,
      write: (path) => `写不了 ${path}`,
      list: (path) => `打不开文件夹 ${path}`,
      print: () => "输出不了结果",
    },
    reasons: {
      ENOENT: "没有这个文件或文件夹，请检查名称和路径",
      EACCES: "没有权限，请检查文件的权限，或换一个文件夹",
      EPERM: "系统不允许，请检查文件是否只读，或换一个文件夹",
      EBUSY: "文件正被别的程序使用，请先关闭那个程序",
      ETXTBSY: "文件正被别的程序使用，请先关闭那个程序",
      EEXIST: "已经有同名的文件，没有覆盖它",
      EISDIR: "这是文件夹，不是文件",
      ENOTFILE: "这是管道或设备，不是文件；要检查别的程序送来的文字，写 -",
      ENXIO: "这是管道或设备，不是文件",
      EFBIG: "文件太大（超过 256 MB）",
      ENOTDIR: "路径中间有一段是文件，不是文件夹",
      ENOSPC: "磁盘已满，请先腾出空间",
      EDQUOT: "磁盘配额已用完，请先腾出空间",
      EROFS: "这里是只读的，请用 --out 换一个文件夹",
      ENAMETOOLONG: "文件名太长，请改短",
      EMFILE: "打开的文件太多，请分几次运行",
      ENFILE: "打开的文件太多，请分几次运行",
      ELOOP: "链接绕成了圈",
      EIO: "磁盘或网络盘出错",
      EOUTSIDE: "它不在允许使用的文件夹里",
    },
    lockedDocument: "文件正在 Word 或 WPS 中打开，请先关闭",
    otherReason: (code) => `系统没有答应（${code}）`,
    join: (what, reason) => `${what}：${reason}`,
    notFound: (path) => `找不到 ${path}`,
    endsInTxt: (found, wanted) =>
      `有一个 ${found}：记事本在文件名后面加了 .txt，把它改名为 ${wanted}（在资源管理器里先勾选「查看 → 文件扩展名」）`,
    nothingMatches: (pattern) => `没有文件符合 ${pattern}`,
    noPlans: (where) => `${where} 里没有方案（有「标题」的 .yaml 文件）；plan new 可以新建一份`,
    nearestFile: (path) => `是不是 ${path}？`,
    standardInput: "标准输入",
  },
  en: {
    action: {
      read: (path) => `cannot read ${path}`,
      write: (path) => `cannot write ${path}`,
      list: (path) => `cannot open the folder ${path}`,
      print: () => "cannot print the result",
    },
    reasons: {
      ENOENT: "there is no such file or folder; check the name and the path",
      EACCES: "no permission; check the permissions of the file, or use another folder",
      EPERM: "the system forbids it; check whether the file is read-only, or use another folder",
      EBUSY: "another program is using the file; close that program first",
      ETXTBSY: "another program is using the file; close that program first",
      EEXIST: "there is a file of that name already, it was left alone",
      EISDIR: "this is a folder, not a file",
      ENOTFILE: "this is a pipe or a device, not a file; to check what another program writes, use -",
      ENXIO: "this is a pipe or a device, not a file",
      EFBIG: "the file is too large (over 256 MB)",
      ENOTDIR: "a part of the path is a file, not a folder",
      ENOSPC: "the disk is full; make room first",
      EDQUOT: "the disk quota is used up; make room first",
      EROFS: "this place is read-only; use --out for another folder",
      ENAMETOOLONG: "the file name is too long; shorten it",
      EMFILE: "too many open files; do it in several runs",
      ENFILE: "too many open files; do it in several runs",
      ELOOP: "the links go round in a circle",
      EIO: "the disk or the network drive has failed",
      EOUTSIDE: "it lies outside the folder that may be used",
    },
    lockedDocument: "the file is open in Word or WPS; close it first",
    otherReason: (code) => `the system refused (${code})`,
    join: (what, reason) => `${what}: ${reason}`,
    notFound: (path) => `cannot find ${path}`,
    endsInTxt: (found, wanted) =>
      `there is ${found}: Notepad has added .txt to its name; rename it to ${wanted} (let Explorer show file name extensions first)`,
    nothingMatches: (pattern) => `no file matches ${pattern}`,
    noPlans: (where) => `there is no plan in ${where} (a .yaml file with a title); plan new makes one`,
    nearestFile: (path) => `did you mean ${path}?`,
    standardInput: "standard input",
  },
};
