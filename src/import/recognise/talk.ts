import type { Aside, SourceBlock } from "../source-text.ts";
import { markedOf } from "./marked.ts";

/** What an assistant says before its answer. */
const opening =
  /^(?:好的|当然|没问题|可以的|以下[是为]|下面是|这是(?:一份|为您|为你)|根据(?:您|你)(?:的要求|的需求|提供的|给出的))(?!学生|各|本|我校).*(?:方案|通知|预案|计划|内容|模板|文档|策划).*[：:。！!]?$/u;
/** Who speaks, and when, as the page of a chat copies. */
const speaker =
  /^(?:豆包|Kimi|DeepSeek|文心一言|通义千问|千问|(?:腾讯)?元宝|讯飞星火|智谱清言|ChatGPT|Claude|Gemini|Copilot|AI\s*助手)(?:\s*说)?[：:]?$/iu;
const moment =
  /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|今天|昨天|星期[一二三四五六日])?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?$/u;
/** And behind it. */
const closing =
  /^(?:希望(?:这|以上|对您|对你)|如果(?:您|你)?(?:需要|还|有)|如需|需要我|您可以根据|你可以根据|以上(?:就)?是|请根据(?:实际|具体)情况|祝(?:您|你|活动))(?=.*(?:告诉我|帮助|参考|调整|修改|补充|有用|随时|顺利|方案)).*$|^(?:以上|本)(?:方案|内容|计划|通知|回答)(?:.{0,4}仅供参考|由\s*(?:AI|人工智能).{0,20}$)/iu;
const offer =
  /(?:需要|要不要)我.{0,40}[吗？?]|我(?:还|也)?可以(?:继续|再)?(?:帮|为|给)(?:您|你)|(?:如果|若|如)(?:您|你)?(?:愿意|需要|想要|希望).{0,40}(?:告诉我|我(?:可以|还|会|来|再))/u;
/** An answer ends with a few lines of talk, offers as a list among them. */
const mostLines = 8;

/** The blocks without the talk around an answer, and what was taken away. */
export function withoutTalk(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly talk: readonly Aside[];
} {
  const from = openingEnd(blocks);
  const near = Math.max(from + 1, blocks.length - mostLines);
  const behind = blocks.slice(near).findIndex((block) => saysGoodbye(block));
  const isTalk =
    behind >= 0 && blocks.slice(near + behind).every((block) => saysGoodbye(block) || isItem(block));
  const to = isTalk ? near + behind : blocks.length;
  const taken = [...blocks.slice(0, from), ...blocks.slice(to)];
  return {
    blocks: blocks.slice(from, to),
    talk: taken.map((block) => ({ kind: "noise", text: block.type === "paragraph" ? block.text : "" })),
  };
}

/** Where the talk before an answer ends: behind who speaks, when, and what it says first. */
function openingEnd(blocks: readonly SourceBlock[]): number {
  const says = (at: number, pattern: RegExp): boolean => {
    const block = blocks[at];
    return block?.type === "paragraph" && pattern.test(block.text);
  };
  let at = says(0, speaker) ? 1 : 0;
  if (at > 0 && says(at, moment)) at++;
  return says(at, opening) ? at + 1 : at;
}

function saysGoodbye(block: SourceBlock): boolean {
  return block.type === "paragraph" && (closing.test(block.text) || offer.test(block.text));
}

function isItem(block: SourceBlock): boolean {
  return block.type === "paragraph" && markedOf(block).kind !== undefined;
}

const kinds = "(?:方案|计划|通知|预案|策划书?)";
const named = new RegExp(`《([^《》]{4,40}${kinds})》`, "u");
const quoted = new RegExp(`(?:「[^「」]{2,20}」|“[^“”]{2,20}”)[^，。：！、「“\\s]{2,16}${kinds}`, "u");

/** The title that an assistant gave its answer before it: 以下为《……活动方案》：, 一份完整的“……”主题活动方案. */
export function titleInTalk(talk: readonly Aside[]): string | undefined {
  const texts = talk.slice(0, 3).map(({ text }) => text.replaceAll("**", ""));
  const found = texts.map((text) => named.exec(text)?.[1] ?? quoted.exec(text)?.[0]);
  return found.find((title) => title !== undefined);
}
