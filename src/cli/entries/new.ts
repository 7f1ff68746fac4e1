import { type CommandEntry, one } from "./command-entry.ts";

/** `plan new`: what it takes, and what its help says. */
export const newEntry: CommandEntry = {
  words: {
    zh: {
      summary: "新建一份方案",
      description: "新建一份带说明的方案文件，照着填就行。不写选项时逐项提问；已有的文件不会被覆盖。",
      usage: "[文件] [选项]",
      examples: [
        ["plan new", "逐项提问，文件用标题命名"],
        ["plan new 秋游.yaml --kind 研学", "新建秋游方案"],
        ["plan new --kind 消防演练 --title 秋季消防演练方案 --date 2026-11-09 --yes", "不提问，直接新建"],
        [
          "plan new --from 去年春游.yaml --date 2027-04-16",
          "照去年的方案新建，日期都挪过来，要核对的做好记号",
        ],
      ],
    },
    en: {
      summary: "start a plan",
      description:
        "Writes a plan with comments, to be filled in. Asks a few questions unless options answer them; never overwrites a file.",
      usage: "[file] [options]",
      examples: [
        ["plan new", "ask, and name the file after the title"],
        ["plan new autumn.yaml --kind outing --keys en", "an outing, with English keys"],
        ["plan new --kind drill --title 秋季消防演练方案 --date 2026-11-09 --yes", "without questions"],
        [
          "plan new --from last-year.yaml --date 2027-04-16",
          "last year's plan with its days moved, and marks where to look",
        ],
      ],
    },
  },
  takes: [
    {
      argument: "[file]",
      says: {
        zh: "新建的文件；不写就用标题命名",
        en: "the file to write; named after the title if left out",
      },
    },
  ],
  options: [
    {
      flags: "--kind <kind>",
      says: {
        zh: "活动类型，例如 研学、志愿服务、运动会、消防演练",
        en: "kind of event: outing, volunteer, sports, drill …",
      },
    },
    { flags: "--title <text>", says: { zh: "方案的标题", en: "title of the plan" } },
    {
      flags: "--date <date>",
      says: { zh: "活动日期，例如 2026-10-23", en: "date of the event, as 2026-10-23" },
    },
    { flags: "--place <text>", says: { zh: "活动地点", en: "place of the event" } },
    { flags: "--unit <text>", says: { zh: "组织单位，例如 第三小学", en: "who holds it, as 第三小学" } },
    { flags: "--people <count>", says: { zh: "参加的学生人数", en: "how many pupils take part" } },
    {
      flags: "--keys <keys>",
      says: {
        zh: "名称用中文（zh，不写就是它）还是英文（en）",
        en: "keys in Chinese (zh, the default) or English (en)",
      },
    },
    {
      flags: "--from <file>",
      says: {
        zh: "照去年的方案新建：日期、星期、届数、学年挪到 --date 这一次",
        en: "make it of last year's plan: dates, weekdays, edition and school year move to --date",
      },
    },
    {
      flags: "--was <date>",
      says: {
        zh: "原来的活动日期，旧方案里没有写明时用",
        en: "the day of the event as it was, where the old plan does not say it",
      },
    },
    { flags: "--grades-up", says: { zh: "年级和班级升一级", en: "raise grades and classes by one" } },
    {
      flags: "-y, --yes",
      says: { zh: "不提问，没给的内容都写成待补", en: "ask nothing; what is not given is left as todo" },
    },
  ],
  async run(args, given, context) {
    const { newPlan } = await import("../commands/new.ts");
    return newPlan(one(args[0]), given, context);
  },
};
