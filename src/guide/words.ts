import type { Language } from "../diagnostic/problem.ts";

/** The prose of the guide, part by part. */
export interface GuideWords {
  readonly title: string;
  readonly task: string;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly frontTitle: string;
  readonly sectionsTitle: string;
  readonly sections: string;
  readonly bodyTitle: string;
  readonly body: string;
  readonly innerTitle: string;
  readonly kindsTitle: string;
  readonly examplesTitle: string;
  readonly mendTitle: string;
  readonly steps: readonly string[];
  readonly wrong: string;
  readonly told: string;
  readonly right: string;
}

/** One shape of everything that a section can hold; the same in both languages, as plans are Chinese. */
const body = `活动背景: 一段文字。
活动意义: |
  第一段。
  第二段。
活动要求: [统一穿校服, 不带贵重物品]
活动亮点:
  - 标题: 动手。
    正文: 每人做一个标本。
    条目: [采集, 压制]
医疗保障: {随队医护: 校医周洁, 就近医院: 市第二人民医院}
各班场地:
  列: [班级, 场地]
  行:
    - [一（1）班, 东侧]
    - [一（2）班, <]
注意事项:
  正文: 请家长留意。
  条目: [带水, 戴帽]
  结尾: 如遇下雨另行通知。
活动地点: {待补: 等公园回复}
`;

/** The words of the guide. */
export const guideWords: Readonly<Record<Language, GuideWords>> = {
  zh: {
    title: "用 plan 写学校活动方案",
    task: "请把活动的事实写成一份 YAML 方案，只输出 YAML。plan 检查它，再印成 Word 和 PDF；编号、星期、合计、表格、版面都由程序来做。",
    rulesTitle: "规矩",
    rules: [
      "一项一行，写「名称: 内容」，冒号是半角的，后面空一格；下一层缩进两个空格；一条一条以「- 」开头。内容里的标点照中文用全角。",
      "名称就是印出的小标题，先后就是印出的先后。不写「一、」「1.」，不写 #、表情；要加重写 **…**。",
      "不编造。没有告诉你的姓名、电话、车牌、价格、时间，写 {待补: 要问什么}。",
      "一件事写一次，别处不再重复。日期写 2026-10-23，星期由程序算；钟点写 08:30 或 08:30-09:20；人数、单价、数量只写数字；金额、小计、合计不写。",
      '花括号、方括号里用半角逗号隔开；内容里有半角的逗号、冒号加空格、# 或括号，就加半角引号："1,200元"。',
      "同一节不写两次；要分开就加括号：活动流程（第一天）。同类的叫法（演练时间、会议地点）照样认得；没有的一节自己起名，名称里要有汉字。",
    ],
    frontTitle: "总的信息（没有小标题，只有标题必填）",
    sectionsTitle: "各节（用得上的才写）",
    sections:
      "每一节都可以写一段文字、几条、标签和内容、表格。写着「行」的，还可以写成几行 {名称: 内容, …}，用后面那些名称：# 是数字，@ 是日期，~ 是钟点，? 是「是」或「否」。",
    bodyTitle: "一节里可以写什么",
    body,
    innerTitle: "别的行",
    kindsTitle: "类型",
    examplesTitle: "例子",
    mendTitle: "检查，修改，再检查",
    steps: [
      "存成 方案.yaml，运行 plan check 方案.yaml（能调用工具时用 check）。",
      "报告的每一条写着第几行、错在哪里、应当怎样写。只改那几行，别处不动；plan check 方案.yaml --fix 自动改好能改的，plan explain 代码 说明一条。",
      "再检查，直到没有错误。警告说的是方案里缺的内容：问老师，不要编。",
      "plan render 方案.yaml 印成 Word 和 PDF。",
    ],
    wrong: "写错了一处：",
    told: "检查的结果：",
    right: "改好以后：",
  },
  en: {
    title: "Writing a plan of a school event for plan",
    task: "Write the facts of the event as a plan in YAML, and print the YAML alone. plan checks it and prints Word and PDF; numbers, weekdays, sums, tables and pages are its business. Plans are written in Chinese.",
    rulesTitle: "Rules",
    rules: [
      "One entry a line, “名称: 内容”, with an ASCII colon and a space; two spaces of indentation a level; items begin with “- ”. Punctuation inside the text is Chinese (full-width).",
      "A name is printed as the heading, and the order of the file is the order of the page. Write no 一、 or 1., no # and no emoji; **…** makes text bold.",
      "Invent nothing. Names, phone numbers, plates, prices and times that you were not told are {待补: what to ask}.",
      "Say a thing once. Dates are 2026-10-23, weekdays are computed; clocks are 08:30 or 08:30-09:20; heads, prices and quantities are bare numbers; amounts, subtotals and totals are left out.",
      'Inside braces and brackets an ASCII comma separates; text with an ASCII comma, a colon and a space, # or a bracket is quoted: "1,200元".',
      "No section twice; a suffix parts them: 活动流程（第一天）. Names of the same kind (演练时间, 会议地点) are known too; a section that is not in the list gets a name of your own with Chinese characters in it.",
    ],
    frontTitle: "Front matter (no headings; only 标题 is required)",
    sectionsTitle: "Sections (only those that are needed)",
    sections:
      "Each may hold text, items, labels with their values, or a table. Where rows are named it may hold rows {名称: 内容, …} of these names: # a number, @ a date, ~ a clock, ? 是 or 否.",
    bodyTitle: "What a section can hold",
    body,
    innerTitle: "Other rows",
    kindsTitle: "Kinds (类型)",
    examplesTitle: "Examples",
    mendTitle: "Check, mend, check again",
    steps: [
      "Save it as 方案.yaml and run plan check 方案.yaml (the tool check where you have tools).",
      "Each finding names the line, what is wrong, and what to write. Change these lines alone; plan check 方案.yaml --fix mends what can be mended, plan explain CODE explains a finding.",
      "Check again until there is no error. Warnings tell what the plan does not say yet: ask the teacher, invent nothing.",
      "plan render 方案.yaml prints Word and PDF.",
    ],
    wrong: "A slip:",
    told: "What is told:",
    right: "Mended:",
  },
};
