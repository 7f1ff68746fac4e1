import { type Kind, scalar } from "./kinds.ts";
import { type RunningField, runningFields } from "./style.ts";

/** The fields of headers and footers by the names that a style may call them. */
export const runningFieldNames: Readonly<Record<RunningField, string>> = {
  page: "页码",
  pages: "总页数",
  title: "标题",
  school: "学校",
  date: "日期",
};

/** The text of a header or a footer; fields become English, `无` an empty text. */
export const runningText: Kind<string> = scalar(
  (value) => {
    if (value === "无" || value === "none") return "";
    const names = value.match(/\{[^}]*\}/gu) ?? [];
    const fields = names.map((name) => runningFieldOf(name.slice(1, -1).trim()));
    if (fields.includes(undefined)) return undefined;
    return names.reduce((text, name, i) => text.replace(name, `{${fields[i]}}`), value);
  },
  { type: "string" },
  `一行文字，可以写 ${Object.values(runningFieldNames)
    .map((name) => `{${name}}`)
    .join("、")}，例如 "第{页码}页"（有花括号就加上引号）；不要写 无`,
  'a line of text with the fields {page}, {pages}, {title}, {school} and {date}, in quotes, such as "{page} / {pages}", or none',
  [],
  '"第{页码}页"',
);

function runningFieldOf(name: string): RunningField | undefined {
  return runningFields.find((field) => field === name || runningFieldNames[field] === name);
}

/** A picture's file, or nothing. */
export const pictureFile: Kind<string> = scalar(
  (value) => (value === "无" || value === "none" ? "" : value),
  { type: "string" },
  "图片的文件名，例如 校徽.png；不要写 无",
  "a picture's file name, or none",
  [],
  "校徽.png",
);
