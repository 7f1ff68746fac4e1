import type { Language } from "../../diagnostic/problem.ts";
import type { Audience } from "../../plan/body.ts";
import type { PrivateSort } from "../../vocabulary/forms.ts";

/** What `plan render` says. */
export interface RenderWords {
  /** The plans that were stopped, and how many more there are. */
  readonly stopped: (paths: readonly string[], more: number) => string;
  readonly stoppedHint: string;
  readonly stoppedFinalHint: string;
  readonly collision: (plans: readonly string[], target: string) => string;
  readonly collisionHint: string;
  readonly foreign: (path: string) => string;
  readonly changed: (path: string) => string;
  readonly waysOut: string;
  readonly backup: (path: string, backup: string) => string;
  /** Of a file that was saved anew without a change that shows. */
  readonly savedBackup: (path: string, backup: string) => string;
  /** Of a document that is in the dossier no more. */
  readonly cleared: (path: string) => string;
  readonly notCleared: (path: string) => string;
  /** What an audience does not get to read. */
  readonly kept: Readonly<Record<Exclude<Audience, "internal">, (parts: readonly string[]) => string>>;
  readonly nothingKept: string;
  /** How much of a sort was masked, and in which lines. */
  readonly masked: Readonly<Record<PrivateSort, (count: number, lines: readonly number[]) => string>>;
  readonly sectionsKept: (headings: readonly string[]) => string;
  readonly listsKept: Readonly<Record<Exclude<Audience, "internal">, (pupils: number) => string>>;
  readonly otherFindings: (errors: number, warnings: number, infos: number) => string;
  readonly passedOver: (count: number) => string;
  /** Pictures of an earlier run that this one did not make. */
  readonly formerPictures: (paths: readonly string[]) => string;
  readonly wrongWidth: (value: string, least: number, most: number) => string;
  readonly widthHint: string;
}

/** The words in each language. */
export const renderWords: Readonly<Record<Language, RenderWords>> = {
  zh: {
    stopped: (paths, more) =>
      `有错误，没有排版：${paths.join("、")}${more > 0 ? ` 等 ${paths.length + more} 份` : ""}`,
    stoppedHint: "照上面的提示改好，再运行一次",
    stoppedFinalHint: "定稿要求没有错误，待补的内容也都补上；只想先看看效果，去掉 --final 再运行",
    collision: (plans, target) => `${plans.join("、")} 会写成同一个文件 ${target}，什么也没有写`,
    collisionHint: "给其中一份改名，或分几次运行，用 --out 放进不同的文件夹",
    foreign: (path) => `${path} 不是 plan 写的，没有覆盖`,
    changed: (path) => `${path} 被人改过，没有覆盖`,
    waysOut: "加上 --force 覆盖它（原来的留一份备份），或用 --out 写到别的文件夹，或先把它改名",
    backup: (path, backup) => `原来的 ${path} 已备份为 ${backup}`,
    savedBackup: (path, backup) => `${path} 用别的程序存过，没看出改动；以防万一，原来的已备份为 ${backup}`,
    cleared: (path) => `已删去 ${path}，这一套里不再有它`,
    notCleared: (path) => `${path} 不在这一套里了，可是有人改过，没有删`,
    kept: {
      parents: (parts) => `家长版：${parts.join("；")}`,
      public: (parts) => `公开版：${parts.join("；")}`,
    },
    nothingKept: "没有要遮的内容，也没有内部的栏目",
    masked: {
      phone: (count, lines) => `遮去电话 ${count} 处（第 ${lines.join("、")} 行）`,
      identity: (count, lines) => `遮去证件号、卡号 ${count} 处（第 ${lines.join("、")} 行）`,
      address: (count, lines) => `遮去住址 ${count} 处（第 ${lines.join("、")} 行）`,
      pupils: (count, lines) => `遮去学生姓名 ${count} 处（第 ${lines.join("、")} 行）`,
    },
    sectionsKept: (headings) => `不印${headings.map((name) => `「${name}」`).join("")}`,
    listsKept: {
      parents: () => "学生名单只印遮过的姓名",
      public: (pupils) => `不用学生名单（${pupils} 人）`,
    },
    otherFindings: (errors, warnings, infos) => {
      const parts = [
        errors > 0 ? `${errors} 个错误` : "",
        warnings > 0 ? `${warnings} 个警告` : "",
        infos > 0 ? `${infos} 条提醒` : "",
      ].filter((part) => part !== "");
      return `检查时还有 ${parts.join("、")}，运行 plan check 查看`;
    },
    passedOver: (count) => `${count} 个文件不是方案，已略过`,
    formerPictures: (paths) => `${paths.join("、")} 是以前印的图片，这次没有再印`,
    wrongWidth: (value, least, most) => `--width 后面写的是「${value}」，应为 ${least} 到 ${most} 的整数`,
    widthHint: "写图片的宽度，单位是像素，例如 --width 1080；不写就是 1240",
  },
  en: {
    stopped: (paths, more) =>
      `not rendered for their errors: ${paths.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    stoppedHint: "mend what is told above and run it again",
    stoppedFinalHint:
      "a final version needs to be free of errors and todo marks; for a look at it leave out --final",
    collision: (plans, target) =>
      `${plans.join(", ")} would all be written to ${target}; nothing was written`,
    collisionHint: "rename one of them, or render them in turn into different folders with --out",
    foreign: (path) => `${path} was not made by plan and was left alone`,
    changed: (path) => `${path} was changed by somebody and was left alone`,
    waysOut: "add --force to overwrite it (a backup is kept), write elsewhere with --out, or rename it first",
    backup: (path, backup) => `the former ${path} was kept as ${backup}`,
    savedBackup: (path, backup) =>
      `another program had saved ${path}, without a change that shows; to be safe it was kept as ${backup}`,
    cleared: (path) => `removed ${path}, which is in the dossier no more`,
    notCleared: (path) => `${path} is in the dossier no more; somebody has changed it, so it was left there`,
    kept: {
      parents: (parts) => `for parents: ${parts.join("; ")}`,
      public: (parts) => `for the public: ${parts.join("; ")}`,
    },
    nothingKept: "nothing to mask, no internal section",
    masked: {
      phone: (count, lines) => `${count} phone numbers masked (lines ${lines.join(", ")})`,
      identity: (count, lines) => `${count} numbers of cards masked (lines ${lines.join(", ")})`,
      address: (count, lines) => `${count} homes masked (lines ${lines.join(", ")})`,
      pupils: (count, lines) => `${count} names of pupils masked (lines ${lines.join(", ")})`,
    },
    sectionsKept: (headings) => `left out: ${headings.join(", ")}`,
    listsKept: {
      parents: () => "of class lists the names alone, masked",
      public: (pupils) => `no class lists (${pupils} pupils)`,
    },
    otherFindings: (errors, warnings, infos) => {
      const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
      const parts = [
        errors > 0 ? plural(errors, "error") : "",
        warnings > 0 ? plural(warnings, "warning") : "",
        infos > 0 ? plural(infos, "note") : "",
      ].filter((part) => part !== "");
      return `the checks also have ${parts.join(" and ")}; see plan check`;
    },
    passedOver: (count) =>
      count === 1
        ? "1 file is no plan and was passed over"
        : `${count} files are no plans and were passed over`,
    formerPictures: (paths) => `${paths.join(", ")}: made by an earlier run, not by this one`,
    wrongWidth: (value, least, most) =>
      `--width is “${value}”, but should be a whole number from ${least} to ${most}`,
    widthHint: "write the width of pictures in pixels, as in --width 1080, or leave it out for 1240",
  },
};
