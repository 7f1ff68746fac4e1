import { isForPen, isPersonHeading, isPersonName } from "../../../facts/people/person-words.ts";
import { surveyOf } from "../../../facts/survey.ts";
import type { Body, Value } from "../../../plan/body.ts";
import type { Empty, Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { sectionsOf } from "../../../plan/walk.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Where nothing stands: behind a key, in an item of a list, in a cell of a column of names. */
type Where = "key" | "list" | "column";

interface Found extends Pick<Empty, "key" | "range"> {
  readonly where: Where;
}

/** A key, a label, an item or a cell that should name somebody or something, with nothing in it. */
export const emptyName: Rule<{ key: string; where: Where }> = {
  code: "people/empty-name",
  severity: "warning",
  words: {
    zh: ({ key, where }) => ({
      message: {
        key: `「${key}」后面是空的`,
        list: `「${key}」里有一条是空的`,
        column: `「${key}」这一列有一格是空的`,
      }[where],
      hint: `写上内容；还不知道就写「{待补: 说明}」；用不着就${where === "column" ? "写「无」" : where === "list" ? "删去这一条" : "删去这一行"}`,
    }),
    en: ({ key, where }) => ({
      message: {
        key: `“${key}” is empty`,
        list: `“${key}” has an empty item`,
        column: `The column “${key}” has an empty cell`,
      }[where],
      hint: `Write its content, or “{todo: …}” while it is unknown, or ${where === "column" ? "write “无” (nobody)" : "delete the line"}`,
    }),
  },
  why: {
    zh: "写了「组长」却没有姓名，印出来是一个空着的冒号，事情也没有人负责。",
    en: "A label without a name prints as a bare colon, and nobody is in charge.",
  },
  get examples() {
    return {
      bad: [
        '标题: 班会方案\n组织安排:\n  组长: ""\n  组员: 李明\n',
        "标题: 班会方案\n组织安排:\n  组长:\n  组员: 李明\n",
        "标题: 班会方案\n人员分工:\n  - {任务: 摄影, 负责人: ''}\n  - {任务: 布置, 负责人: 李明}\n",
        "标题: 班会方案\n人员分工:\n  - {任务: 摄影, 负责人: }\n  - {任务: 布置, 负责人: 李明}\n",
        "标题: 班会方案\n准备工作:\n  - 车辆联系:\n  - 场地布置\n",
        "标题: 班会方案\n裁判员名单: 裁判长：\n",
        "标题: 班会方案\n领导小组: |\n  组长：\n  副组长：王芳\n",
        '标题: 班会方案\n准备工作:\n  - "车辆联系："\n  - 场地布置\n',
        '标题: 班会方案\n领导小组:\n  - {组别: 安全组, 组长: ""}\n',
        "标题: 班会方案\n领导小组:\n  组长:\n  副组长: 王明\n",
        '标题: 班会方案\n活动负责人: ""\n',
        "标题: 班会方案\n活动负责人:\n",
        "标题: 班会方案\n副标题:\n",
        "标题: 班会方案\n组织安排:\n  组员:\n    - 李明\n    -\n",
        "标题: 班会方案\n分工表:\n  表格:\n    - [任务, 负责人]\n    - [摄影, 李明]\n    - [布置, '']\n",
      ],
      good: [
        "标题: 班会方案\n组织安排:\n  组长: {待补: 姓名}\n  组员: 李明\n",
        "标题: 班会方案\n报名表:\n  表格:\n    - [姓名, 备注]\n    - ['', '']\n",
        "标题: 班会方案\n签到表:\n  表格:\n    - [班级, 班主任]\n    - [一班, '']\n    - [二班, '']\n",
        "标题: 班会方案\n附件:\n  - 名称: 回执\n    正文: {家长签名: '', 日期: ''}\n",
        "标题: 班会方案\n准备工作:\n  - 车辆联系：\n    - 租车两辆\n",
        "标题: 班会方案\n领导小组: |\n  组员：\n  王芳、李明\n",
      ],
    };
  },
  check(plan, findings) {
    for (const { range, key, where } of [
      ...emptyKeys(plan),
      ...bareItems(plan),
      ...bareLines(plan),
      ...emptyCells(plan),
    ])
      findings.add(range, { key, where });
  },
};

/** Empty sections that name no people are told as sections. */
function emptyKeys(plan: Plan): readonly Found[] {
  const headings = new Set(
    sectionsOf(plan)
      .filter((section) => !isPersonHeading(section))
      .map(({ keyRange }) => keyRange.start),
  );
  return plan.empties
    .filter(({ key, range }) => !isForPen(key) && !headings.has(range.start))
    .map(({ key, range, listed }) => ({ key, range, where: listed ? "list" : "key" }));
}

/** - 车辆联系：, an item that ends where its content should begin. */
function bareItems(plan: Plan): readonly Found[] {
  const { items, attached } = surveyOf(plan);
  return items.flatMap(({ title, text, items: inner, table, by, pictures }): readonly Found[] => {
    const only = title ?? text;
    const more = (title && text) || inner || table || by.length > 0 || pictures.length > 0;
    if (!only || more || only.todo || attached.has(only)) return [];
    const label = /^\s*(?:\d{1,2}[、.．])?\s*([^：:。；，]{1,20})[：:]\s*$/u.exec(only.value)?.[1];
    return label === undefined || isForPen(label) ? [] : [{ key: label, range: only.range, where: "key" }];
  });
}

/** 组长： as a line of a text, with nothing below it or the next such line. */
function bareLines(plan: Plan): readonly Found[] {
  return sectionsOf(plan).flatMap(({ body, key, field }) =>
    textsIn(body).flatMap((text) => {
      const locate = locator(text, plan.source);
      const lines = text.value.split("\n");
      let at = 0;
      return lines.flatMap((line, index): readonly Found[] => {
        const start = at + line.length - line.trimStart().length;
        at += line.length + 1;
        const label = /^\s*([^：:。；，、\s]{1,12})[：:]\s*$/u.exec(line)?.[1] ?? "";
        const below = lines.slice(index + 1).find((each) => each.trim() !== "");
        const isEmpty = below === undefined || /^\s*[^：:。；，、\s]{1,12}[：:]/u.test(below);
        if (
          label === "" ||
          !isEmpty ||
          !(isPersonName(label) || isPersonHeading({ field, key })) ||
          isForPen(`${key}${label}`)
        )
          return [];
        return [{ key: label, range: locate(start, start + label.length) ?? text.range, where: "key" }];
      });
    }),
  );
}

function oneText(values: ReadonlyMap<string, Value>): readonly Text[] {
  return [...values.values()].flatMap(({ texts: [text, more], name }) =>
    text && !more && !text.todo && name === undefined ? [text] : [],
  );
}

/** The paragraphs of a body, and rows that are no more than a text; those behind its labels too. */
function textsIn({ parts }: Body): readonly Text[] {
  return parts.flatMap((part): readonly Text[] => {
    if (part.type === "text") return part.text.todo ? [] : [part.text];
    if (part.type === "rows")
      return part.rows.flatMap(({ values }) => (values.size === 1 ? oneText(values) : []));
    return part.type === "labels" ? part.labels.flatMap((label) => textsIn(label.body)) : [];
  });
}

/** A blank cell in a column of names that are written everywhere else; a column of blanks is filled in by hand. */
function emptyCells(plan: Plan): readonly Found[] {
  return surveyOf(plan).tables.flatMap(({ table: { columns, rows }, inAttachment }) =>
    inAttachment
      ? []
      : columns.flatMap(({ name }, at): readonly Found[] => {
          const said = rows.filter(({ cells, total }) => !total && (cells[0]?.texts.length ?? 0) > 0);
          const blank = said.filter(
            ({ cells }) => cells[at]?.joins === "none" && cells[at].texts.length === 0,
          );
          if (at === 0 || !isPersonName(name.value) || blank.length === said.length) return [];
          return blank.flatMap(({ cells }) => {
            const cell = cells[at];
            return cell ? [{ key: name.value, range: cell.range, where: "column" as const }] : [];
          });
        }),
  );
}
