/** A plan in which each thing stands that somebody may change in its Word file. */
export const yaml = `# 研学
标题: 2026年10月23日研学活动方案 # 标题
导语: 学校定于2026年10月23日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。
活动时间: {日期: 2026-10-23, 开始: 07:50, 结束: 16:30}
活动地点: 湖滨公园 # 已联系
活动流程:
  - {时间: "07:50", 内容: 操场集合, 地点: 操场}
  - {时间: "09:00", 内容: 观察湿地, 地点: 湿地区}
  - {时间: "15:30", 内容: 返回学校, 地点: 东门}
  - {时间: "16:30", 内容: 解散, 地点: 操场}
活动要求:
  - 听从指挥。 # 一
  - 爱护花草。
  - 不乱扔垃圾。
疏散安排:
  列: [楼栋, 楼层, 班级, 人数, 出口]
  行:
    - [东楼, 一楼, 一（1）班, 40, 南门] # 东
    - [^, ^, 一（2）班, 42, ^]
    - [^, 二楼, 二（1）班, 41, 北门]
    - [西楼, 一楼, 三（1）班, 43, 西门]
    - [合计, <, <, 166, ""]
活动准备:
  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-16} # 提前一周
  # 车
  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}
  - {任务: 告知家长, 负责人: 周慧, 截止: 2026-10-20}
安全措施:
  - 标题: 交通
    条目:
      - 上车系好安全带。
      - 车上不打闹。
附件:
  - 名称: 研学任务单
    正文: 每组填写一份，活动结束后交班主任。
    表格:
      列: [任务, 记录]
      行:
        - [看鸟, ""]
        - [量水, ""]
  - 名称: 家长告知书
  - 名称: 报告办法
    条目:
      - 先报带队教师。
      - 再报学校。
落款: {单位: 青溪小学, 日期: 2026-09-28}
`;

type Edit = (xml: string) => string;
type Tag = "w:tr" | "w:p";

/** The row of a table, or the paragraph, that holds a word. */
export function holderOf(xml: string, text: string, tag: Tag): string {
  const at = xml.indexOf(text);
  const start = Math.max(xml.lastIndexOf(`<${tag}>`, at), xml.lastIndexOf(`<${tag} `, at));
  if (at < 0) throw new Error(`no ${text} in the file`);
  return xml.slice(start, xml.indexOf(`</${tag}>`, at) + tag.length + 3);
}

const all =
  (old: string, now: string): Edit =>
  (xml) =>
    xml.replaceAll(old, now);
const first =
  (old: string, now: string): Edit =>
  (xml) =>
    xml.replace(old, now);
const holder =
  (text: string, tag: Tag, change: Edit): Edit =>
  (xml) => {
    const old = holderOf(xml, text, tag);
    return xml.replace(old, change(old));
  };
const without = (text: string, tag: Tag): Edit => holder(text, tag, () => "");
const behind = (text: string, tag: Tag, change: Edit): Edit => holder(text, tag, (old) => old + change(old));
const before = (text: string, tag: Tag, change: Edit): Edit => holder(text, tag, (old) => change(old) + old);
const moved =
  (text: string, goal: string, tag: Tag): Edit =>
  (xml) => {
    const own = holderOf(xml, text, tag);
    return before(goal, tag, () => own)(xml.replace(own, ""));
  };

const mark = 'w:id="9" w:author="校长" w:date="2026-10-01T08:00:00Z"';
const runs =
  (wrap: "ins" | "del"): Edit =>
  (xml) =>
    xml
      .replace(/<w:r>|<w:r /gu, (run) => `<w:${wrap} ${mark}>${run}`)
      .replaceAll("</w:r>", `</w:r></w:${wrap}>`);
const gone: Edit = (xml) =>
  runs("del")(xml)
    .replace(/<w:t(?= |>)/gu, "<w:delText")
    .replaceAll("</w:t>", "</w:delText>");
const trackedRow =
  (wrap: "ins" | "del"): Edit =>
  (row) =>
    (wrap === "ins" ? runs("ins") : gone)(row).replace("<w:trPr>", `<w:trPr><w:${wrap} ${mark}/>`);
/** A word of a paragraph replaced with changes tracked. */
const tracked = (old: string, now: string): Edit =>
  holder(old, "w:p", (paragraph) =>
    paragraph.replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>/gu, (run) => {
      if (!run.includes(old)) return run;
      const [open = ""] = /^.*?<w:t(?: [^>]*)?>/u.exec(run) ?? [];
      const [head = "", tail = ""] = run.slice(open.length).replace("</w:t></w:r>", "").split(old);
      const piece = (text: string): string => `${open}${text}</w:t></w:r>`;
      return piece(head) + gone(piece(old)) + runs("ins")(piece(now)) + piece(tail);
    }),
  );
const newRow: Edit = (row) =>
  row.replace("租车", "买药").replace("王建国", "周洁").replace("月19日", "月20日");

/**
 * What somebody does in Word, and what becomes of it: lines that leave the plan (`-`), that come in (`+`),
 * in their new order where they were moved (`~`), what is told and not placed (`?`), what follows (`&`).
 */
export const edits: readonly (readonly [name: string, change: Edit, told: readonly string[]])[] = [
  // An attachment.
  [
    "a sentence of an attachment",
    first("结束后交班主任", "结束后交给组长"),
    ["-    正文: 每组填写一份，活动结束后交班主任。", "+    正文: 每组填写一份，活动结束后交给组长。"],
  ],
  [
    "an item of an attachment",
    first("先报带队教师", "先报年级组长"),
    ["-      - 先报带队教师。", "+      - 先报年级组长。"],
  ],
  [
    "a cell of an attachment",
    first(">看鸟<", ">看鸟和虫<"),
    ['-        - [看鸟, ""]', '+        - [看鸟和虫, ""]'],
  ],
  [
    "a blank cell of an attachment",
    holder(">看鸟<", "w:tr", (row) =>
      row.replace(/<\/w:p>(?=<\/w:tc><\/w:tr>)/u, "<w:r><w:t>每人一张</w:t></w:r></w:p>"),
    ),
    ['-        - [看鸟, ""]', "+        - [看鸟, 每人一张]"],
  ],
  [
    "a row of an attachment put in",
    behind(">量水<", "w:tr", first("量水", "画叶")),
    ["+        - [画叶, '']"],
  ],
  [
    "an item of an attachment put in",
    behind("再报学校", "w:p", first("再报学校", "后报教育局")),
    ["+      - 后报教育局。"],
  ],
  [
    "the name of an attachment, in the list and over it",
    all("研学任务单", "研学记录单"),
    ["-  - 名称: 研学任务单", "+  - 名称: 研学记录单"],
  ],
  [
    "the name of an attachment in the list alone",
    first("研学任务单", "研学记录单"),
    ["-  - 名称: 研学任务单", "+  - 名称: 研学记录单", "& 研学任务单 → 研学记录单"],
  ],
  [
    "a word of an attachment, tracked",
    tracked("班主任", "组长"),
    ["-    正文: 每组填写一份，活动结束后交班主任。", "+    正文: 每组填写一份，活动结束后交组长。"],
  ],
  // Merged cells.
  [
    "a cell that reaches down",
    all(">东楼<", ">东教学楼<"),
    ["-    - [东楼, 一楼, 一（1）班, 40, 南门] # 东", "+    - [东教学楼, 一楼, 一（1）班, 40, 南门] # 东"],
  ],
  [
    "a cell that reaches across",
    first(">合计<", ">总计<"),
    ['-    - [合计, <, <, 166, ""]', '+    - [总计, <, <, 166, ""]'],
  ],
  [
    "a cell beside one that reaches down",
    first("一（2）班", "一（3）班"),
    ["-    - [^, ^, 一（2）班, 42, ^]", "+    - [^, ^, 一（3）班, 42, ^]"],
  ],
  [
    "a row put in under a cell that reaches down",
    behind("一（2）班", "w:tr", (row) => row.replace("一（2）班", "一（4）班").replace(">42<", ">38<")),
    ["+    - [^, ^, 一（4）班, 38, ^]"],
  ],
  ["a row under such a cell taken out", without("一（2）班", "w:tr"), ["-    - [^, ^, 一（2）班, 42, ^]"]],
  [
    "the row of such a cell taken out, its words typed again",
    (xml) =>
      holder("一（2）班", "w:tr", () =>
        holderOf(xml, "一（1）班", "w:tr").replace("一（1）班", "一（2）班").replace(">40<", ">42<"),
      )(without("一（1）班", "w:tr")(xml)),
    [
      "-    - [东楼, 一楼, 一（1）班, 40, 南门] # 东",
      "-    - [^, ^, 一（2）班, 42, ^]",
      "+    - [东楼, 一楼, 一（2）班, 42, 南门]",
    ],
  ],
  [
    "a cell that reaches down, tracked",
    tracked("东楼", "东教学楼"),
    ["-    - [东楼, 一楼, 一（1）班, 40, 南门] # 东", "+    - [东教学楼, 一楼, 一（1）班, 40, 南门] # 东"],
  ],
  [
    "a cell made empty",
    first(">北门<", "><"),
    ["-    - [^, 二楼, 二（1）班, 41, 北门]", "+    - [^, 二楼, 二（1）班, 41, '']"],
  ],
  [
    "a second paragraph in a cell",
    behind(">北门<", "w:p", first("北门", "侧门")),
    ["? 东楼|二楼|二（1）班|41|北门 → 东楼|二楼|二（1）班|41|北门侧门"],
  ],
  // Places.
  [
    "the place",
    first(">湖滨公园<", ">东湖公园<"),
    ["-活动地点: 湖滨公园 # 已联系", "+活动地点: 东湖公园 # 已联系"],
  ],
  [
    "the place, tracked",
    tracked("湖滨公园", "东湖公园"),
    [
      "-导语: 学校定于2026年10月23日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。",
      "+导语: 学校定于2026年10月23日（星期五）组织五年级学生到东湖公园研学，现制定本方案。",
    ],
  ],
  [
    "the second of two equal places",
    holder("解散", "w:p", first("操场", "体育馆")),
    ['-  - {时间: "16:30", 内容: 解散, 地点: 操场}', '+  - {时间: "16:30", 内容: 解散, 地点: 体育馆}'],
  ],
  // Moved.
  [
    "a step moved",
    moved("返回学校", "观察湿地", "w:p"),
    [
      '~   - {时间: "15:30", 内容: 返回学校, 地点: 东门}',
      '~   - {时间: "09:00", 内容: 观察湿地, 地点: 湿地区}',
    ],
  ],
  [
    "an item moved over one with a comment",
    moved("不乱扔垃圾", "听从指挥", "w:p"),
    ["~   - 不乱扔垃圾。", "~   - 听从指挥。 # 一", "~   - 爱护花草。"],
  ],
  [
    "a row moved, with the comment over it",
    moved("告知家长", "租车", "w:tr"),
    [
      "~   - {任务: 告知家长, 负责人: 周慧, 截止: 2026-10-20}",
      "~   # 车",
      "~   - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}",
    ],
  ],
  [
    "a row moved, tracked",
    (xml) =>
      before("租车", "w:tr", () => trackedRow("ins")(holderOf(xml, "告知家长", "w:tr")))(
        holder("告知家长", "w:tr", trackedRow("del"))(xml),
      ),
    [
      "~   - {任务: 告知家长, 负责人: 周慧, 截止: 2026-10-20}",
      "~   # 车",
      "~   - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}",
    ],
  ],
  // Put in and taken out.
  [
    "a row put in first",
    before("踩点", "w:tr", (row) => row.replace("踩点", "报备").replace("李明远", "赵敏")),
    ["+  - {任务: 报备, 负责人: 赵敏, 截止: 2026-10-16}"],
  ],
  ["an item put in first", before("听从指挥", "w:p", first("听从指挥", "准时到校")), ["+  - 准时到校。"]],
  [
    "a step put in",
    behind("观察湿地", "w:p", (p) =>
      p.replace("观察湿地", "午餐").replace("09:00", "12:00").replace("湿地区", "草坪"),
    ),
    ["+  - {时间: 12:00, 内容: 午餐, 地点: 草坪}"],
  ],
  [
    "a row put in, tracked",
    behind("租车", "w:tr", (row) => trackedRow("ins")(newRow(row))),
    ["+  - {任务: 买药, 负责人: 周洁, 截止: 2026-10-20}"],
  ],
  [
    "a row taken out, tracked",
    holder("租车", "w:tr", trackedRow("del")),
    ["-  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}"],
  ],
  ["a step taken out", without("观察湿地", "w:p"), ['-  - {时间: "09:00", 内容: 观察湿地, 地点: 湿地区}']],
  [
    "a paragraph taken out, tracked",
    holder("爱护花草", "w:p", (p) => gone(p).replace("</w:pPr>", `<w:rPr><w:del ${mark}/></w:rPr></w:pPr>`)),
    ["-  - 爱护花草。"],
  ],
  [
    "the end of a paragraph taken out, tracked",
    holder("听从指挥", "w:p", first("</w:pPr>", `<w:rPr><w:del ${mark}/></w:rPr></w:pPr>`)),
    ["-  - 听从指挥。 # 一", "-  - 爱护花草。", "+  - 听从指挥。爱护花草。 # 一"],
  ],
  [
    "one item made into two",
    holder(
      "上车系好安全带",
      "w:p",
      (p) => p.replace("上车系好安全带", "上车点名") + p.replace("上车系好安全带", "系好安全带"),
    ),
    ["-      - 上车系好安全带。", "+      - 上车点名。", "+      - 系好安全带。"],
  ],
  [
    "a section put in, with its text",
    behind(
      "爱护花草",
      "w:p",
      () =>
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>安全提示</w:t></w:r></w:p><w:p><w:r><w:t>带好水。</w:t></w:r></w:p>',
    ),
    ["?  → 安全提示", "?  → 带好水。"],
  ],
  // Days.
  [
    "the day in the title and the lead",
    (xml) =>
      xml
        .replace("2026年10月23日", "2026年10月30日")
        .replace(">学校定于2026年10月23日", ">学校定于2026年10月30日"),
    [
      "-标题: 2026年10月23日研学活动方案 # 标题",
      "-导语: 学校定于2026年10月23日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。",
      "+标题: 2026年10月30日研学活动方案 # 标题",
      "+导语: 学校定于2026年10月30日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。",
    ],
  ],
  [
    "the day wherever it stands",
    all("10月23日", "10月30日"),
    [
      "-标题: 2026年10月23日研学活动方案 # 标题",
      "-导语: 学校定于2026年10月23日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。",
      "-活动时间: {日期: 2026-10-23, 开始: 07:50, 结束: 16:30}",
      "+标题: 2026年10月30日研学活动方案 # 标题",
      "+导语: 学校定于2026年10月30日（星期五）组织五年级学生到湖滨公园研学，现制定本方案。",
      "+活动时间: {日期: 2026-10-30, 开始: 07:50, 结束: 16:30}",
    ],
  ],
  [
    "the day in the title, tracked",
    tracked("2026年10月23日", "2026年10月24日"),
    ["-标题: 2026年10月23日研学活动方案 # 标题", "+标题: 2026年10月24日研学活动方案 # 标题"],
  ],
  [
    "the day of a task",
    first("2026年10月19日", "2026年10月18日"),
    [
      "-  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}",
      "+  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-18}",
    ],
  ],
];
