import { isOwnHeading, meaningOf } from "../../vocabulary/names.ts";
import { type DraftEntry, type DraftValue, draftEntry, draftMap } from "../../yaml/draft/draft.ts";
import type { Node, OutlineSection } from "../recognise/outline.ts";
import { nodesList, nodesText, nodesValue } from "./node-value.ts";
import { rowsOfTable } from "./row-tables.ts";
import { timeValue } from "./time-value.ts";
import { typedValue } from "./typed-values.ts";

/** A way to write a section: the first is the richest, the last is its bare text. */
export interface Writing {
  readonly entry: DraftEntry;
  /** Whether facts are written as such. */
  readonly typed: boolean;
  /** What of it stands above the sections: the groups of those who take part. */
  readonly front?: DraftEntry;
}

/** What stands where a heading has nothing below it. */
export const openText = "原文这里没有内容";

/** All ways to write a section, the richest first; `taken` are the keys of sections before it. */
export function writingsOf(
  section: OutlineSection,
  index: number,
  taken: ReadonlySet<string>,
): readonly Writing[] {
  const { heading, nodes } = section;
  const own = `原文第${index + 1}节`;
  const name = heading === undefined || !standsAsKey(heading, taken) ? undefined : heading;
  const write = (value: DraftValue | undefined, typed = false): readonly Writing[] =>
    name === undefined || value === undefined ? [] : [{ entry: draftEntry(name, value), typed }];
  const wrapped = (body: readonly DraftEntry[]): Writing => ({
    entry: draftEntry(own, draftMap([draftEntry("小标题", heading ?? "无"), ...body])),
    typed: false,
  });
  if (nodes.length === 0) {
    const open = draftMap([draftEntry("待补", openText)], true);
    return [...write(open), wrapped([draftEntry("正文", open)])];
  }
  const natural = nodesValue(nodes);
  const field = heading === undefined ? undefined : meaningOf(heading)?.field;
  const typed = field?.place === "section" ? typedValue(field, nodes) : undefined;
  const labels = typed === undefined ? labelled(nodes) : undefined;
  const grouped = field?.key === "participants" && name !== undefined ? withGroups(name, nodes) : undefined;
  return [
    ...(grouped ? [grouped] : []),
    ...write(typed, true),
    ...write(typed && Array.isArray(itemsOf(typed)) ? asList(typed) : undefined, true),
    ...write(labels, true),
    ...write(natural),
    ...write(typeof natural === "string" ? undefined : draftMap([draftEntry("条目", nodesList(nodes))])),
    wrapped(bodyOf(natural, nodes)),
    wrapped([draftEntry("正文", nodesText(nodes))]),
  ];
}

/** Who takes part, and below it the table of groups that a plan prints there. */
function withGroups(name: string, nodes: readonly Node[]): Writing | undefined {
  const [first, label, second] = nodes;
  const parted = nodes.length === 3 && label?.type === "paragraph" && label.text === "分组安排";
  if (!parted || first?.type !== "table" || second?.type !== "table") return undefined;
  const who = rowsOfTable("participants", first.table);
  const groups = rowsOfTable("groups", second.table);
  if (who === undefined || groups === undefined) return undefined;
  return { entry: draftEntry(name, who), typed: true, front: draftEntry("分组", groups) };
}

function itemsOf(value: DraftValue): readonly unknown[] | undefined {
  return typeof value !== "string" && value.kind === "list" ? value.items : undefined;
}

/** Rows that would print as a table, as the list that they were. */
function asList(rows: DraftValue): DraftValue {
  return draftMap([draftEntry("呈现", "列表"), draftEntry("条目", rows)]);
}

/** A heading serves as a key where it is one line of Chinese, means no front matter and stands once. */
function standsAsKey(heading: string, taken: ReadonlySet<string>): boolean {
  const plain = isOwnHeading(heading) && !/[\n\t]/u.test(heading) && heading.length <= 60;
  return (
    plain &&
    !taken.has(heading) &&
    meaningOf(heading)?.field.place !== "front" &&
    !/^原文第\d+节$/u.test(heading)
  );
}

/** Lines of `标签：值` alone, each label once, as a mapping: 时间 and 地点 below 活动时间、地点. */
function labelled(nodes: readonly Node[]): DraftValue | undefined {
  const entries: DraftEntry[] = [];
  for (const node of nodes) {
    if (node.type !== "paragraph") return undefined;
    const [, label = "", value = ""] = /^([^：:，。；、（(\d]{1,10})[：:]\s*(\S.*)$/su.exec(node.text) ?? [];
    if (label === "") return undefined;
    const isTime = meaningOf(label)?.field.key === "time";
    entries.push(draftEntry(label, (isTime ? timeValue(value) : undefined) ?? value, ...node.remarks));
  }
  return new Set(entries.map(({ key }) => key)).size === entries.length ? draftMap(entries) : undefined;
}

function bodyOf(natural: DraftValue, nodes: readonly Node[]): readonly DraftEntry[] {
  if (typeof natural === "string") return [draftEntry("正文", natural)];
  return [natural.kind === "map" ? draftEntry("表格", natural) : draftEntry("条目", nodesList(nodes))];
}
