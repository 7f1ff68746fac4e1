import { looksLikeName } from "../../notation/people/names-in.ts";
import { parseClock } from "../../notation/time/clock.ts";
import { findKey } from "../../vocabulary/body-keys.ts";
import type { SectionField } from "../../vocabulary/field.ts";
import { forms, type RowFormName } from "../../vocabulary/forms.ts";
import { type DraftEntry, type DraftValue, draftEntry, draftList, draftMap } from "../../yaml/draft/draft.ts";
import type { ItemNode, Node, ParagraphNode } from "../recognise/outline.ts";
import { nodesList } from "./node-value.ts";
import { keyedValue, remarked } from "./remarks.ts";
import { rowsOfTable } from "./row-tables.ts";
import { timeValue } from "./time-value.ts";

/** A line of a section: a paragraph, or an item with what stands below it. */
type Line = ParagraphNode | ItemNode;

/**
 * A section in the form of its field, every line of it; undefined where one does not fit. What comes
 * of it is only kept where it prints as the source reads.
 */
export function typedValue(field: SectionField | undefined, nodes: readonly Node[]): DraftValue | undefined {
  const [only] = nodes;
  const form = field?.form;
  if (form === undefined || only === undefined) return undefined;
  if (form === "activities" || form === "pictures" || form === "prose") return undefined;
  if (nodes.length === 1 && only.type === "table") return rowsOfTable(form, only.table);
  if (form === "transport") return transport(nodes);
  if (!nodes.every((node): node is Line => node.type === "paragraph" || node.type === "item"))
    return undefined;
  return makers[form]?.(nodes, form);
}

type Maker = (lines: readonly Line[], form: RowFormName) => DraftValue | undefined;

const makers: Partial<Record<RowFormName, Maker>> = {
  time: (lines) => all(lines, (line) => timeValue(line.text)),
  participants: (lines) => rows(pieces(lines), ({ text }) => participant(text)),
  steps: (lines) => rows(lines, step),
  roles: (lines) => rows(lines, (line) => remarkedRow(line, "roles", "任务")),
  materials: (lines) => rows(lines, material),
  emergency: (lines) => rows(lines, risk),
  contacts: (lines) => rows(lines, contact),
  team: (lines) => rows(lines, group) ?? labels(lines, "team"),
  fee: (lines) => feeRows(lines),
  organizers: (lines) => labels(lines, "organizers"),
};

/** One value, or a list of several. */
function all(lines: readonly Line[], make: (line: Line) => DraftValue | undefined): DraftValue | undefined {
  const made = lines.map((line) => (isPlain(line) ? make(line) : undefined));
  if (!made.every((value) => value !== undefined)) return undefined;
  return made.length === 1 ? made[0] : draftList(made);
}

function rows(lines: readonly Line[], make: (line: Line) => DraftValue | undefined): DraftValue | undefined {
  const made = lines.map(make);
  const facts = made.some((value) => value !== undefined && typeof value !== "string");
  return facts && made.every((value) => value !== undefined) ? draftList(made) : undefined;
}

function isPlain(line: Line): boolean {
  return line.type === "paragraph" || line.children.length === 0;
}

/** 四年级学生120人、教师8人 on one line are two. */
function pieces(lines: readonly Line[]): readonly Line[] {
  const [only] = lines;
  if (lines.length !== 1 || only?.type !== "paragraph") return lines;
  const parts = only.text.replace(/。$/u, "").split(/、(?![^（(]*[)）])/u);
  return parts.every((part) => /\d/u.test(part)) ? parts.map((text) => ({ ...only, text })) : lines;
}

function participant(text: string): DraftValue | undefined {
  const keys = forms.participants.keys;
  const { text: plain, entries } = remarked(text, keys, "备注");
  const [, who = "", count = "", unit = ""] = /^(\D{1,40}?)[：:]?(\d{1,5})(人|名|位|户)$/u.exec(plain) ?? [];
  if (who === "") return undefined;
  return draftMap(
    [draftEntry("对象", who), draftEntry("人数", unit === "人" ? count : count + unit), ...entries],
    true,
  );
}

const clock = String.raw`约?(?:[上下]午|早上|中午|晚上)?\s*\d{1,2}[:：]\d{2}`;
const timed = new RegExp(
  `^(${clock}(?:\\s*(?:[-–—~～]{1,4}|至|到)\\s*${clock})?)\\s*[：:，,、\\t\\u3000 ]*\\s*(\\S.*)$`,
  "su",
);

/** `8:00 集合`, `9:00—9:30 …（负责人：…）`. */
function step(line: Line): DraftValue | undefined {
  const [, time = "", rest = ""] = timed.exec(line.text) ?? [];
  if (time === "") return undefined;
  const { text, entries } = remarked(rest, forms.steps.keys);
  const own = parseClock(time)?.text.replace("—", "-") ?? time;
  const below =
    line.type === "item" && line.children.length > 0 ? [draftEntry("条目", nodesList(line.children))] : [];
  return draftMap(
    [draftEntry("时间", own), draftEntry("内容", text), ...entries, ...below],
    below.length === 0,
  );
}

function remarkedRow(line: Line, form: RowFormName, name: string): DraftValue | undefined {
  if (!isPlain(line)) return undefined;
  const { text, entries } = remarked(line.text, forms[form].keys);
  return entries.length === 0 ? line.text : draftMap([draftEntry(name, text), ...entries], true);
}

/** 急救包4个（负责人：周洁）. */
function material(line: Line): DraftValue | undefined {
  if (!isPlain(line)) return undefined;
  const { text, entries } = remarked(line.text, forms.materials.keys);
  const [, item = "", quantity = "", unit = ""] =
    /^(\D{1,24}?)(\d{1,5})(\p{Script=Han}{1,2})$/u.exec(text) ?? [];
  if (item === "") return undefined;
  return draftMap(
    [draftEntry("物品", item), draftEntry("数量", quantity), draftEntry("单位", unit), ...entries],
    true,
  );
}

/** 学生受伤：校医处理并送医（负责人：周洁）, or with the measures below it. */
function risk(line: Line): DraftValue | undefined {
  const keys = forms.emergency.keys;
  if (isPlain(line)) {
    const [, name = "", rest = ""] = /^([^：:，。]{2,24})[：:]\s*(\S.*)$/su.exec(line.text) ?? [];
    if (name === "") return undefined;
    const { text, entries } = remarked(rest, keys);
    return draftMap([draftEntry("情况", name), draftEntry("处置", text), ...entries], true);
  }
  const children = line.type === "item" ? line.children : [];
  const { text, entries } = remarked(line.text.replace(/[：:]$/u, ""), keys);
  const plain = children.every(
    (child): child is Line => child.type !== "table" && child.type !== "picture" && isPlain(child),
  );
  if (!plain || text.length > 24) return undefined;
  const measures = children.map((child) => child.text);
  const [only = ""] = measures;
  return draftMap([
    draftEntry("情况", text),
    draftEntry("处置", measures.length === 1 ? only : draftList(measures)),
    ...entries,
  ]);
}

/** 总指挥：周慧（校长室），电话：…… */
function contact(line: Line): DraftValue | undefined {
  const pattern =
    /^(?:([^：:，。]{1,16})[：:])?(\p{Script=Han}{2,4})(?:（([^（）：]+)）)?(?:[，,\s]+(?:(电话|联系电话|手机)[：:]\s*)([-\d\s—]{5,20}))?$/u;
  const [, role, name = "", unit, label, phone] = pattern.exec(line.text) ?? [];
  if (!isPlain(line) || !looksLikeName(name) || (role === undefined && phone === undefined)) return undefined;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["职务", role],
    ["姓名", name],
    ["单位", unit],
    [label ?? "电话", phone?.trim()],
  ];
  return draftMap(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [draftEntry(key, value)])),
    true,
  );
}

/** A group with the lines 组长：, 成员：, 职责： below its name. */
function group(line: Line): DraftValue | undefined {
  if (line.type !== "item" || line.children.length === 0) return undefined;
  const entries = labelEntries(line.children, "team");
  return entries && draftMap([draftEntry("组别", line.text.replace(/[：:]$/u, "")), ...entries]);
}

/** Lines of labels that a form knows, as one mapping; a label may have its list below it. */
function labels(lines: readonly Node[], form: RowFormName): DraftValue | undefined {
  const entries = labelEntries(lines, form);
  return entries && draftMap(entries);
}

/** The lines of a way to travel, and the table of its vehicles. */
function transport(nodes: readonly Node[]): DraftValue | undefined {
  const lines = nodes.filter((node) => node.type !== "table");
  const tables = nodes.flatMap((node) =>
    node.type === "table" ? [rowsOfTable("vehicles", node.table)] : [],
  );
  const [vehicles] = tables;
  const entries = lines.length === 0 ? [] : labelEntries(lines, "transport");
  if (entries === undefined || tables.length > 1 || (tables.length === 1 && nodes.at(-1)?.type !== "table"))
    return undefined;
  if (tables.length === 1 && vehicles === undefined) return undefined;
  return draftMap([...entries, ...(vehicles === undefined ? [] : [draftEntry("车辆", vehicles)])]);
}

function labelEntries(lines: readonly Node[], form: RowFormName): readonly DraftEntry[] | undefined {
  const entries: DraftEntry[] = [];
  let open: { readonly name: string; readonly texts: string[] } | undefined;
  for (const line of lines) {
    if (line.type === "table" || line.type === "picture") return undefined;
    const [, name = "", rest = ""] = /^([^：:，。]{1,8})[：:]\s*(.*)$/su.exec(line.text) ?? [];
    const key = name === "" ? undefined : findKey(forms[form].keys, name);
    if (key && rest !== "" && isPlain(line)) {
      open = undefined;
      entries.push(draftEntry(name, keyedValue(key, rest)));
    } else if (key && rest === "") {
      open = { name, texts: line.type === "item" ? line.children.flatMap(plainTexts) : [] };
      entries.push(draftEntry(name, draftList(open.texts)));
    } else if (open && line.type === "item" && isPlain(line)) {
      open.texts.push(line.text);
      entries[entries.length - 1] = draftEntry(open.name, draftList(open.texts));
    } else return undefined;
  }
  const names = entries.map(({ key }) => findKey(forms[form].keys, key)?.key);
  return entries.length > 0 && new Set(names).size === names.length ? entries : undefined;
}

function plainTexts(node: Node): readonly string[] {
  return node.type === "item" || node.type === "paragraph" ? [node.text] : [];
}

/** Parts of a fee, 车费38元（备注）; the sum below them is reckoned by the program. */
function feeRows(lines: readonly Line[]): DraftValue | undefined {
  const all = lines.flatMap((line): readonly Line[] => {
    const children = line.type === "item" ? line.children.filter((child) => child.type === "paragraph") : [];
    return line.type === "item" && children.length === line.children.length
      ? [{ ...line, children: [] }, ...children]
      : [line];
  });
  const parts = all.filter((line) => !/^合计每人[\d.]+元。?$/u.test(line.text));
  return rows(parts, (line) => {
    const { text, entries } = remarked(line.text, forms.fee.keys, "备注");
    const [, item = "", amount = ""] = /^(\D{1,16}?)(\d{1,5}(?:\.\d{1,2})?)元$/u.exec(text) ?? [];
    if (item === "" || !isPlain(line)) return undefined;
    return draftMap([draftEntry("项目", item), draftEntry("金额", amount), ...entries], true);
  });
}
