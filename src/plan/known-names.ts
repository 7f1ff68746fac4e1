import {
  activityByKey,
  activityTitleKeys,
  attachmentKeys,
  bodyKeys,
  columnKeys,
  namesOfKey,
  pictureKeys,
  signatureKeys,
  tableKeys,
  todoKeys,
} from "../vocabulary/body-keys.ts";
import { forms } from "../vocabulary/forms.ts";
import { exactNames, fields } from "../vocabulary/names.ts";

/** Groups of names that mean one thing, for a definition of the schema. */
export type NameGroups = readonly (readonly string[])[];

const sectionNames = fields
  .filter((field) => field.place === "section")
  .map((field) => [...exactNames(field), ...field.related]);

const table = bodyKeys.filter((key) => tableKeys.includes(key.key)).map(namesOfKey);

const groups: Readonly<Record<string, NameGroups>> = {
  plan: fields.map((field) => [...exactNames(field), ...field.related]),
  activity: [namesOfKey(activityTitleKeys), namesOfKey(activityByKey), ...sectionNames],
  body: bodyKeys.map(namesOfKey),
  tableMap: table,
  pictureMap: pictureKeys.map(namesOfKey),
  column: columnKeys.map(namesOfKey),
  signature: signatureKeys.map(namesOfKey),
  attachment: attachmentKeys.map(namesOfKey),
  todo: [todoKeys],
  itemOrLabel: forms.item.keys.map(namesOfKey),
  ...Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [`${name}Row`, form.keys.map(namesOfKey)]),
  ),
};

/** The names that a mapping of a definition knows; labels and whatever has no list of its own know the sections. */
export function knownNames(definition: string): NameGroups {
  return groups[definition] ?? sectionNames;
}

/** What is meant by names that stand in other places, or in school files: by definition. */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  body: { 备注: "结尾", 说明: "结尾", 注: "结尾", 附注: "结尾", 表名: "题注", 标题: "小标题", 内容: "条目" },
  tableMap: { 表名: "题注", 标题: "题注", 名称: "题注" },
  attachment: { 附件名称: "名称", 附件: "文件" },
};

/** The name of a definition that another name clearly means there. */
export function meantName(definition: string, key: string): string | undefined {
  const names = meant[definition];
  return names && Object.hasOwn(names, key) ? names[key] : undefined;
}
