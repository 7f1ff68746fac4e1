import type { Language } from "../src/diagnostic/problem.ts";

/** A way in which a page may differ from what was typed. There are no others: the tests know these alone. */
export interface PrintDifference {
  readonly key: string;
  readonly about: Readonly<Record<Language, string>>;
  /** What is typed below the title of a plan, and what of it prints as text. */
  readonly typed: string;
  readonly printed: string;
  /** Where it is so; a plain text unless it is said. */
  readonly format?: "pdf";
}

/** The closed list; an example of each is rendered by a test. */
export const printDifferences: readonly PrintDifference[] = [
  difference(
    "numbers",
    "标题和条目前面加上序号",
    "Headings and items get their numbers",
    "注意事项: [守时]",
    "一、注意事项；1、守时",
  ),
  difference(
    "weekday",
    "用数字写的日期写成中文，并加上星期",
    "A date in figures is written the Chinese way, with its weekday",
    "活动时间: 2026-10-23",
    "2026年10月23日（星期五）",
  ),
  difference(
    "clock",
    "用数字写的钟点之间用一字线",
    "Clocks in figures are joined by one dash",
    "活动流程: [{时间: 8:00-9:00, 内容: 集合}]",
    "8:00—9:00集合",
  ),
  difference(
    "unit",
    "只写一个数时，后面加上单位",
    "A bare number gets its unit",
    "参加对象: {对象: 学生, 人数: 40}",
    "学生40人",
  ),
  difference(
    "sums",
    "算出金额、小计、合计和大写",
    "Amounts, subtotals, the total and its capitals are computed",
    "经费预算: [{项目: 水, 单价: 2, 数量: 3}]",
    "金额（元）：6；合计：6；大写：人民币陆元整",
  ),
  difference(
    "joints",
    "并列的几项用顿号、箭头连接，说明放进括号",
    "Several values are joined by 、 or →, remarks stand in brackets",
    "活动准备: [{任务: 音响, 责任人: [王明, 李红], 备注: 会前}]",
    "1、音响（责任人：王明、李红；会前）",
  ),
  difference(
    "columns",
    "各行都有的名称只在表头印一次；各行写法不同时并列",
    "The names of keys stand once, in the head of a table; different ones side by side",
    "活动流程: [{时间: 8:00, 内容: 集合, 地点: 操场, 责任人: 王明}, {时间: 9:00, 内容: 出发, 场地: 南门, 负责人: 李红}]",
    "地点／场地：操场；责任人／负责人：王明",
  ),
  difference(
    "order",
    "一行里各项按表格各列的先后印，时间在最前",
    "The values of a row stand in the order of its columns, a time first",
    "活动流程: [{内容: 集合, 时间: 8:00}]",
    "8:00集合",
  ),
  difference(
    "names",
    "不写也明白的名称不印：标题、内容、时间、备注、人数这些，还有连成一句话的各项的名称",
    "Names that say nothing new do not print: title, text, time, note, count, and those of what makes one phrase",
    "参加对象: [{对象: 学生, 备注: 自愿}]",
    "学生（自愿）",
  ),
  difference(
    "emphasis",
    "一对「**」变成加粗，在落款、附件说明和待补里只去掉星号；反斜杠后面的星号印成星号",
    "A pair of ** becomes emphasis, in a signature, in the note of attachments and in a todo mark plain text; an asterisk behind a backslash prints as one",
    "注意事项: 请**务必**写 \\*\\*",
    "请务必写 **",
  ),
  difference(
    "masks",
    "姓后面的星号、叉、圈是隐去的名字，照样印",
    "Asterisks, crosses and rings behind a family name hide a name and print as typed",
    "领队: 赵**、吴××",
    "赵**、吴××",
  ),
  difference(
    "heading",
    "写了小标题的一节或一个标签，标题印小标题；没有名称可换的地方，小标题自成一行",
    "A section or a label with a heading of its own (小标题) prints that in place of its key; where there is no key it is a line of its own",
    "活动内容: {小标题: 游园, 条目: [猜谜]}",
    "一、游园；1、猜谜",
  ),
  difference(
    "timed",
    "每一步都以时间开头的流程，步骤不编号",
    "Steps that all open with a time carry no numbers",
    "活动流程: [{时间: 8:00, 内容: 集合}, {时间: 9:00, 内容: 出发}]",
    "8:00集合；9:00出发",
  ),
  difference(
    "official",
    "公文的签发人、抄送、印发印在各自的地方，加上名称和标点，附注加上括号",
    "Signer, copies and imprint of an official document print at their places with their words and marks, its annotation in brackets",
    "抄送: [区教育局, 市少年宫]\n印发: {单位: 校办, 日期: 2026-10-13}",
    "抄送：区教育局，市少年宫。；校办　2026年10月13日印发",
  ),
  difference(
    "todo",
    "待补的地方加上方括号",
    "A todo mark gets its brackets",
    "活动地点: {待补: 等回复}",
    "【待补：等回复】",
  ),
  difference(
    "merged",
    "合并的格子只印一次；接到下一页时在 Word 里再印一次，在文字格式里每一行都说一遍",
    "Joined cells print once; in Word again on a page that they go on to, as text in every row",
    "分工表: {表格: [[组, 人], [一组, 王明], [^, 李红]]}",
    "一组：王明；一组：李红",
  ),
  difference(
    "text",
    "文字格式里，一个格子的几行用分号连接；哪一行都没有内容的列，列名另起一行",
    "As text the lines of a cell are joined by semicolons; columns that no row has anything in are named in a line above",
    "签到表: {列: [姓名, 班级, 签名], 行: [[李明, [四（1）班, 东楼], '']]}",
    "姓名；班级；签名；姓名：李明；班级：四（1）班；东楼",
  ),
  {
    ...difference(
      "undrawn",
      "PDF 和图片里，看不见的字符（表情符号后面的变体符、连接符等）不画出来，和字母分开打的声调并到字母上",
      "In the PDF and in pictures what is invisible (variation selectors, joiners and the like) is left out, and marks typed apart from their letter become one with it",
      "注意事项: ☎\uFE0F联系老师",
      "☎联系老师",
    ),
    format: "pdf",
  },
  difference(
    "sum-group",
    "经费里没写类别的一行算在上面的类别里，类别的格子合并",
    "A line of a budget without a group belongs to the group above, in one joined cell",
    "经费预算: [{类别: 交通, 项目: 包车, 金额: 600}, {项目: 过路费, 金额: 50}]",
    "类别：交通；项目：过路费；金额（元）：50；类别：交通；小计：650",
  ),
  difference(
    "places",
    "标题、主送、落款、附件、分组这些不是一节的，不管写在哪里，都印在各自的地方",
    "What is no section prints at its place wherever it is written: title, recipients, signature, attachments, groups",
    "落款: [第三小学, 2026-10-12]\n注意事项: 守时",
    "一、注意事项；守时；第三小学；2026年10月12日",
  ),
  difference(
    "attachments",
    "附件的名称在附件说明和附件页上各印一次",
    "The name of an attachment stands in the note and on its own page",
    "附件: [{名称: 名单, 正文: 共三人}]",
    "附件：名单；附件；名单；共三人",
  ),
  difference(
    "settings",
    "只管样子和检查的几项不印：类型、版式、编号、呈现、横向、对齐、宽、盖章、校外、人员、图片的文件名和替代文字、附件的文件名",
    "What only settles looks and checks does not print: kind, style, numbering, as, landscape, align, width, seal, off_campus, people, the files of pictures and attachments, alternative texts",
    "盖章: 是\n注意事项: 守时",
    "一、注意事项；守时",
  ),
];

function difference(key: string, zh: string, en: string, typed: string, printed: string): PrintDifference {
  return { key, about: { zh, en }, typed, printed };
}

/** The table of the language pages. */
export function differenceTable(language: Language): string {
  const head = { zh: ["和打的字不同的地方", "打的", "印的"], en: ["what differs", "typed", "printed"] };
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ↵ ")).join(" | ")} |`;
  const rows = printDifferences.map(({ about, typed, printed }) => [
    about[language],
    `\`${typed}\``,
    printed.replaceAll("*", "\\*"),
  ]);
  return [line(head[language]), "|---|---|---|", ...rows.map(line)].join("\n");
}
