import { all, type CommandEntry } from "./command-entry.ts";

/** `plan calendar`: what it takes, and what its help says. */
export const calendarEntry: CommandEntry = {
  words: {
    zh: {
      summary: "做成日历：手机能导入的文件、一学期的安排表、发到群里的几行",
      description:
        "把方案里有日期的事（活动、流程、准备、截止）做成日历文件，手机、电脑的日历都能导入；写文件夹就是全部方案的日历，同一时间两份方案要用同一个地方、同一个人，会报出来。放假、补班、开学的日子看 plan.config.yaml。",
      usage: "[文件、文件夹或通配符]… [选项]",
      examples: [
        ["plan calendar 秋季研学.yaml", "得到 秋季研学-日历.ics，导入手机日历"],
        ["plan calendar 方案 --format ics,docx", "「方案」文件夹里全部方案的日历和安排表"],
        ["plan calendar 方案 --list", "显示几行，复制到群里"],
      ],
    },
    en: {
      summary: "make a calendar: a file for phones, a table of the term, lines for a chat",
      description:
        "Makes a calendar of what has a day in plans (events, steps, preparations, deadlines), for the calendars of phones and computers. Of a folder it holds all plans, and tells where two of them want one place or one person at once. Holidays, make-up days and the first days of terms come from plan.config.yaml.",
      usage: "[file, folder or pattern]… [options]",
      examples: [
        ["plan calendar 秋季研学.yaml", "makes 秋季研学-日历.ics"],
        ["plan calendar 方案 --format ics,docx", "a calendar and a table of all plans of a folder"],
        ["plan calendar 方案 --list", "print lines, for a chat"],
      ],
    },
  },
  takes: [
    {
      argument: "[plans...]",
      says: { zh: "要放进日历的方案；不写就是当前文件夹", en: "the plans; default: the current folder" },
    },
  ],
  options: [
    {
      flags: "--format <format>",
      says: {
        zh: "要哪几种：ics（日历文件，不写就是它）、docx、pdf、html、txt、png，用逗号分开",
        en: "ics (a calendar file, the default), docx, pdf, html, txt, png, by commas",
      },
    },
    {
      flags: "--list",
      says: { zh: "只显示几行，发到群里，不写文件", en: "only print lines, for a chat; write no file" },
    },
    {
      flags: "--events",
      says: {
        zh: "只要活动本身，不要流程、准备和截止",
        en: "only the events, without steps, preparations and deadlines",
      },
    },
    {
      flags: "-o, --out <folder>",
      says: {
        zh: "放到这个文件夹，没有就新建（不写就放在方案旁边）",
        en: "put it into this folder (default: beside the plans)",
      },
    },
    {
      flags: "--style <style>",
      says: { zh: "安排表的版式：名称，或者版式文件", en: "the style of the table: a name, or a style file" },
    },
    {
      flags: "--force",
      says: { zh: "覆盖别人写的或改过的同名文件", en: "overwrite a file that somebody wrote or changed" },
    },
  ],
  async run(args, given, context) {
    const { calendar } = await import("../commands/calendar.ts");
    return calendar(all(args[0]), given, context);
  },
};
