import {
  type Form,
  type FormName,
  forms,
  imageKey,
  isRowForm,
  type RowFormName,
  type RowKey,
} from "./forms.ts";

/** What is printed in the place of a section's key, a label or the name of a small plan. */
export const headingKey: RowKey = { key: "heading", names: ["小标题"], kind: "text" };

/** The keys of a section that needs several things at once: heading, text, items, table and how they print. */
export const bodyKeys: readonly RowKey[] = [
  headingKey,
  { key: "text", names: ["正文"], kind: "text" },
  { key: "items", names: ["条目"], kind: "body" },
  { key: "table", names: ["表格"], kind: "table" },
  { key: "columns", names: ["列", "表头"], kind: "body" },
  { key: "rows", names: ["行", "各行", "数据"], kind: "body" },
  imageKey,
  { key: "caption", names: ["题注", "表题"], kind: "text" },
  { key: "numbering", names: ["编号"], kind: "texts" },
  { key: "closing", names: ["结尾"], kind: "text" },
  { key: "as", names: ["呈现"], kind: "text" },
  { key: "landscape", names: ["横向"], kind: "flag" },
  { key: "audience", names: ["范围"], kind: "text" },
  { key: "run_in", names: ["接排"], kind: "flag" },
];

/** The body keys that may be labels too (图片: 王老师, 范围: 全校): alone they make no section body. */
export const labelLike: readonly string[] = [imageKey.key, "audience", "run_in"];

/** What a picture's file is called where pictures are spoken of. */
export const fileNames: readonly string[] = ["文件", "file"];

/** The keys of a picture that is more than the name of its file. */
export const pictureKeys: readonly RowKey[] = [
  { key: "image", names: [...imageKey.names, ...fileNames], kind: "text" },
  { key: "width", names: ["宽", "宽度"], kind: "text" },
  { key: "caption", names: ["说明", "题注", "图题"], kind: "text" },
  { key: "alt", names: ["替代文字", "替代文本"], kind: "text" },
];

/** The keys that nothing but a picture has. */
export const pictureMarks: readonly string[] = ["width", "alt"];

/** What the name of a file ends in: by that a picture is told from words. */
export const fileEnding = "\\.[A-Za-z0-9]{2,5}\\s*$";

/** What the name of a class list ends in; kinds that are not read are told when the file is. */
export const rosterEnding: RegExp = /\.(?:xlsx|xlsm|xls|et|ods|csv|txt|tsv|numbers)\s*$/iu;

/** The keys of a table. */
export const tableKeys: readonly string[] = ["columns", "rows", "caption", "landscape"];

/** The keys that put a todo mark in place of a value. */
export const todoKeys: readonly string[] = ["todo", "待补", "TODO"];

/** The keys of the signature. */
export const signatureKeys: readonly RowKey[] = [
  { key: "unit", names: ["单位", "署名", "落款单位"], kind: "texts" },
  { key: "date", names: ["日期", "时间", "落款日期", "成文日期"], kind: "date" },
];

/** The keys of an attachment that is more than a name. */
export const attachmentKeys: readonly RowKey[] = [
  { key: "name", names: ["名称", "标题"], kind: "text" },
  { key: "file", names: ["文件"], kind: "text" },
  { key: "text", names: ["正文"], kind: "text" },
  { key: "items", names: ["条目"], kind: "body" },
  { key: "table", names: ["表格"], kind: "table" },
  { key: "body", names: ["内容"], kind: "body" },
  { key: "note", names: ["备注", "说明"], kind: "text" },
];

/** The keys of a column that is more than its name. */
export const columnKeys: readonly RowKey[] = [
  { key: "name", names: ["名称", "列名"], kind: "text" },
  { key: "width", names: ["宽", "宽度"], kind: "number" },
  { key: "align", names: ["对齐"], kind: "text" },
];

/** The names of a small plan inside the plan. */
export const activityTitleKeys: RowKey = {
  key: "title",
  names: ["标题", "名称", "活动名称", "项目", ...headingKey.names],
  kind: "text",
};

/** Who is in charge of a small plan. */
export const activityByKey: RowKey = { key: "by", names: ["负责人", "责任人"], kind: "texts" };

/** All ways to write a key, English first. */
export function namesOfKey(key: RowKey): readonly string[] {
  return [key.key, ...key.names];
}

/** The key of a list that a written name means. */
export function findKey(keys: readonly RowKey[], written: string): RowKey | undefined {
  const named = keysByName.get(keys) ?? byName(keys);
  keysByName.set(keys, named);
  return named.get(written.trim());
}

/** Every row of a plan asks for each of its keys several times. */
const keysByName = new WeakMap<readonly RowKey[], ReadonlyMap<string, RowKey>>();

/** The keys by all their names; where two share one it means the first. */
function byName(keys: readonly RowKey[]): ReadonlyMap<string, RowKey> {
  return new Map(keys.toReversed().flatMap((key) => namesOfKey(key).map((name) => [name, key] as const)));
}

/** The keys of a row by the names that stand in it; see `Form.shift`. */
export function keysOfRow(form: Form, written: readonly string[]): ReadonlyMap<string, RowKey> {
  const found = new Map<string, RowKey>();
  const { shift } = form;
  const main =
    shift &&
    written.some((name) => name.trim() !== shift.name && findKey(form.keys, name)?.key === form.main);
  for (const name of written) {
    const key = main && name.trim() === shift.name ? findKey(form.keys, shift.to) : findKey(form.keys, name);
    if (key) found.set(name, key);
  }
  return found;
}

/** The form whose rows may stand in place of a form's own, and the names of keys that tell them. */
export function innerOf(
  form: FormName,
): { readonly form: RowFormName; readonly names: readonly string[] } | undefined {
  const inner = isRowForm(form) ? forms[form].inner : undefined;
  if (!inner) return undefined;
  const keys = forms[inner.form].keys.filter(({ key }) => inner.toldBy.includes(key));
  // 编号 is how a section counts.
  return { form: inner.form, names: keys.flatMap(namesOfKey).filter((name) => !findKey(bodyKeys, name)) };
}

/** The keys that a mapping in a list of a form may have: those of its rows, of its inner ones, and of items. */
export function keysInRows(form: FormName): readonly RowKey[] {
  const inner = innerOf(form)?.form;
  const own = Object.hasOwn(forms, form) ? forms[form as RowFormName].keys : [];
  return [...own, ...(inner ? forms[inner].keys : []), ...forms.item.keys];
}
