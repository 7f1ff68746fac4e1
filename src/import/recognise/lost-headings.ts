import { clocksIn } from "../../notation/time/clocks-in.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { SourceBlock, SourceParagraph } from "../source-text.ts";
import { markedOf } from "./marked.ts";
import { nodesOf } from "./nodes.ts";
import type { Node, OutlineSection } from "./outline.ts";

const place =
  /^[^，。；：、]{2,30}(?:院|馆|园|室|楼|操场|学校|小学|中学|村|社区|中心|广场|厅|基地|公园|礼堂|教室|场|镇|乡|路|街|山|湖|\d+号)(?:[（(].{1,20}[)）])?$/u;
const people = /^[^，。；：]{2,24}(?:同学|学生|队员|师生|教师|老师|家长|志愿者|居民)(?:们|\d+[人名])?$/u;
const host = /^[^，。；：、]{4,40}(?:委员会|大学|学院|学校|公司|协会|团委|少先队|\d+班|教育局|学生会)$/u;

/**
 * Text without headings, as copies from the web have it: what tells by itself what it is gets a
 * heading proposed (a date, a place, a list of times), the rest stands without one, in its order.
 */
export function lostSections(
  blocks: readonly SourceBlock[],
  hasHeadings: boolean,
  under?: string,
): { readonly lead: readonly Node[]; readonly sections: readonly OutlineSection[] } {
  const groups = groupsOf(blocks, under);
  const from = groups.findIndex(({ heading }) => heading !== undefined);
  // With headings below, a text above them leads in, whatever it looks like; a date alone is a fact.
  const isBare = hasHeadings ? groups.every(({ heading }) => heading === undefined) : from < 0;
  if (isBare && (hasHeadings || groups.every(({ list }) => !list)))
    return { lead: nodesOf(blocks), sections: [] };
  const start = under !== undefined ? 0 : from < 0 ? groups.findIndex(({ list }) => list) : from;
  const lead = groups.slice(0, start).flatMap((group) => group.blocks);
  const used = new Set<string | undefined>([under]);
  const sections = groups.slice(start).map((group): OutlineSection => {
    const heading = group.heading !== undefined && !used.has(group.heading) ? group.heading : undefined;
    if (heading !== undefined) used.add(heading);
    return { heading, guessed: heading !== undefined, nodes: nodesOf(group.blocks), remarks: [] };
  });
  return { lead: nodesOf(lead), sections };
}

interface Group {
  readonly blocks: SourceBlock[];
  heading: string | undefined;
  readonly list: boolean;
}

/** Blocks that belong together: a list until its numbers begin anew, a line that tells what it is. */
function groupsOf(blocks: readonly SourceBlock[], under: string | undefined): readonly Group[] {
  const groups: Group[] = [];
  let last: { readonly kind: string; readonly count: number } | undefined;
  for (const block of blocks) {
    const group = groups.at(-1);
    if (block.type !== "paragraph") {
      if (group) group.blocks.push(block);
      else groups.push({ blocks: [block], heading: undefined, list: false });
      continue;
    }
    const { kind, count = 0 } = markedOf(block);
    if (kind !== undefined) {
      const anew = last?.kind === kind && count > 0 && count <= last.count;
      if (group?.list && !anew) group.blocks.push(block);
      else groups.push({ blocks: [block], heading: undefined, list: true });
      if (group === undefined || !group.list || anew || last?.kind === kind) last = { kind, count };
      continue;
    }
    last = undefined;
    const heading = nameOfLine(block, group?.heading ?? (group === undefined ? under : undefined));
    if (heading === undefined && group && !group.list && group.heading === undefined)
      group.blocks.push(block);
    else if (heading !== undefined && heading === group?.heading) group.blocks.push(block);
    else groups.push({ blocks: [block], heading, list: false });
  }
  for (const group of groups) if (group.list) group.heading = nameOfList(group.blocks);
  return groups;
}

/** What a line by itself is: a date, and below one a place or who holds it. */
function nameOfLine({ text }: SourceParagraph, above: string | undefined): string | undefined {
  if (text.length <= 40 && isTime(text)) return "活动时间";
  if (above === "活动时间" && place.test(text)) return "活动地点";
  if (/^(?:活动时间|活动地点|组织单位)$/u.test(above ?? "") && host.test(text)) return "组织单位";
  if (people.test(text)) return "参加对象";
  return undefined;
}

function isTime(text: string): boolean {
  const written = text.replace(/\s/gu, "");
  if (
    /^(?:20[\dxX×]{2}年?)?(?:[\dxX×]{1,2}月)?[\dxX×]{1,2}日(?:[上下]午)?(?:[-—~至]+(?:20[\dxX×]{2}年?)?(?:[\dxX×]{1,2}月)?[\dxX×]{1,2}日)?$/u.test(
      written,
    )
  )
    return true;
  const [date] = datesIn(text);
  return (
    date !== undefined &&
    date.start === 0 &&
    text
      .slice(date.end)
      .replace(/[（(].*?[)）]/gu, "")
      .trim().length <= 16 &&
    !/[，。]/u.test(text)
  );
}

function nameOfList(blocks: readonly SourceBlock[]): string | undefined {
  const texts = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
  const count = (fits: (text: string) => boolean): number => texts.filter(fits).length;
  if (count((text) => clocksIn(text.slice(0, 20)).length > 0) * 2 >= texts.length && texts.length >= 2)
    return "活动流程";
  if (count((text) => /注意|安全|文明|不要|不得|严禁/u.test(text)) * 2 >= texts.length) return "注意事项";
  if (count((text) => /招募|募集|采购|购买|准备|联系|召开.*会议/u.test(text)) * 2 >= texts.length)
    return "活动准备";
  return undefined;
}
