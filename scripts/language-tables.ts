import type { Language } from "../src/diagnostic/problem.ts";
import { kinds, numberings, presentations } from "../src/vocabulary/choices.ts";
import { type FormName, forms, type ValueKind } from "../src/vocabulary/forms.ts";
import { exactNames, fields, type PlanField } from "../src/vocabulary/names.ts";
import { defaultLimits } from "../src/yaml/limits.ts";

/** What a value may be, in the words of the documents. */
const valueKinds: Readonly<Record<ValueKind, Readonly<Record<Language, string>>>> = {
  text: { zh: "一段文字", en: "text" },
  texts: { zh: "文字，或几条文字", en: "text or texts" },
  number: { zh: "数字，可带单位", en: "number" },
  date: { zh: "日期", en: "date" },
  clock: { zh: "钟点", en: "clock" },
  body: { zh: "文字、条目等", en: "body" },
  table: { zh: "表格", en: "table" },
  picture: { zh: "图片文件，或图片的几项", en: "a picture file, or its keys" },
  flag: { zh: "是、否", en: "yes or no" },
  vehicles: { zh: "几辆车", en: "vehicles" },
};

/** The front matter. */
export function frontTable(language: Language): string {
  const head = {
    zh: ["键", "中文写法", "说明", "例子"],
    en: ["key", "Chinese names", "what it is", "example"],
  };
  const rows = fields
    .filter((field) => field.place === "front")
    .map((field) => [
      `\`${field.key}\``,
      exactNames(field).slice(1).join(" "),
      field.about[language],
      `\`${field.heading}: ${field.example}\``,
    ]);
  return table(head[language], rows);
}

/** The sections, with every name that is one. */
export function sectionTable(language: Language): string {
  const head = {
    zh: ["键", "同一项的写法（第一个是英文键印出的标题）", "相关的写法，可以并列", "行的种类", "说明"],
    en: ["key", "exact names (the first is printed for the key)", "related names", "form", "what it is"],
  };
  const rows = fields
    .filter((field) => field.place === "section")
    .map((field) => [
      `\`${field.key}\``,
      exactNames(field).slice(1).join(" "),
      [...field.related, ...field.endings.map((ending) => `…${ending}`)].join(" ") || "–",
      formLink(field.form),
      field.about[language],
    ]);
  return table(head[language], rows);
}

function formLink(form: FormName): string {
  return form === "prose" || form === "activities" || form === "pictures" ? form : `[${form}](#${form})`;
}

/** A table of keys for every form of rows. */
export function formTables(language: Language): string {
  const head = { zh: ["键", "中文写法", "内容"], en: ["key", "Chinese names", "value"] };
  return Object.entries(forms)
    .map(([name, form]) => {
      const rows = form.keys.map((key) => [
        `\`${key.key}\``,
        key.names.join(" "),
        valueKinds[key.kind][language],
      ]);
      const main = form.keys.find((key) => key.key === form.main)?.names[0] ?? "";
      const inner = form.inner && forms[form.inner.form].about;
      const about = {
        zh: [
          `${form.about.zh}${sectionsOf(name, "zh")}。只写一段文字时，它就是「${main}」。` +
            (inner ? `也可以直接写各行${inner.zh}，像下面的 ${form.inner?.form}。` : ""),
        ],
        en: [
          `${form.about.en}${sectionsOf(name, "en")}. A plain text is its \`${form.main}\`.` +
            (inner ? ` Rows of \`${form.inner?.form}\` may stand here as they are.` : ""),
        ],
      };
      return [`#### ${name}`, "", ...about[language], "", table(head[language], rows)].join("\n");
    })
    .join("\n\n");
}

function sectionsOf(form: string, language: Language): string {
  const used = fields.filter((field: PlanField) => field.place === "section" && field.form === form);
  if (used.length === 0) return "";
  if (language === "zh") return `（用于：${used.map((field) => field.heading).join("、")}）`;
  return ` (in ${used.map((field) => `\`${field.key}\``).join(", ")})`;
}

/** The closed lists and their Chinese words. */
export function choiceTable(language: Language): string {
  const head = { zh: ["项", "英文值", "中文写法"], en: ["field", "value", "words"] };
  const lists = { kind: kinds, numbering: numberings, as: presentations };
  const rows = Object.entries(lists).flatMap(([field, choices]) =>
    choices.map((choice) => [field, `\`${choice.key}\``, choice.names.join(" ")]),
  );
  return table(head[language], rows);
}

/** How much of a file is read. */
export function limitTable(language: Language): string {
  const { bytes, depth, nodes, rows, aliasNodes } = defaultLimits;
  const head = { zh: ["限制", "最多"], en: ["limit", "at most"] };
  const words: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
    zh: [
      ["一个文件（字节）", bytes],
      ["缩进的层数", depth],
      ["一处列出的条数或行数", rows],
      ["整份方案里的值", nodes],
      ["用 `*名称` 引用而多出来的值", aliasNodes],
    ],
    en: [
      ["size of a file, in bytes", bytes],
      ["levels of nesting", depth],
      ["items of one list, or keys of one mapping", rows],
      ["values of the whole plan", nodes],
      ["values that aliases add", aliasNodes],
    ],
  };
  return table(
    head[language],
    words[language].map(([name, value]) => [name, value.toLocaleString("en")]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
