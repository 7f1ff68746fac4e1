import type { Aside, SourceBlock, SourceParagraph } from "../source-text.ts";

/** Lines of web sites, of printed pages, and of the talk around an answer. */
const noise: readonly RegExp[] = [
  /^将本文的\s*word\s*文档下载/iu,
  /^推荐度[：:]?$/u,
  /^\[?(?:点击下载文档|搜索文档|下载文档|返回顶部|返回目录|打印本文|关闭窗口|收藏本文)\]?(?:\(.*\))?$/u,
  /^(?:上一篇|下一篇|相关文章|相关推荐|猜你喜欢|热门推荐|文章来源|本文来源|责任编辑|更多精彩|本文地址|转载请注明)[：:].*$/u,
  /^.{0,20}(?:小编|范文网|文库|作文网).{0,60}(?:整理|收集|分享|欢迎|仅供参考|帮助|阅读).{0,30}$/u,
  /^(?:第\s*\d+\s*页\s*[，,/]?\s*)?共\s*\d+\s*页$/u,
  /^第\s*\d+\s*页$/u,
  /^[-—–]+\s*\d{1,3}\s*[-—–]+$/u,
  /^https?:\/\/\S+$/u,
  /^(?:-{3,}|={3,}|\*{3,}|_{3,}|—{3,}|~{3,})$/u,
  /^(?:复制|重新生成|分享|点赞|内容由\s*AI\s*生成.*|以上内容由.*生成.*|已深度思考.*|思考过程.*|ChatGPT\s*说[：:]?|你说[：:]?)$/u,
];
const opening =
  /^(?:好的|当然|没问题|可以的|以下是|下面是|这是(?:一份|为您|为你)|根据(?:您|你)的(?:要求|需求))(?!学生|各|本|我校).*(?:方案|通知|预案|计划|内容|模板|文档|策划).*[：:。！!]?$/u;
const closing =
  /^(?:希望(?:这|以上|对您|对你)|如果(?:您|你)?(?:需要|还|有)|如需|需要我|您可以根据|你可以根据|以上(?:就)?是|请根据(?:实际|具体)情况|祝(?:您|你|活动))(?=.*(?:告诉我|帮助|参考|调整|修改|补充|有用|随时|顺利|方案)).*$/u;

/** The blocks without noise, and what was taken away. */
export function withoutNoise(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly noise: readonly Aside[];
} {
  const taken: Aside[] = [];
  const last = blocks.length - 1;
  const kept = blocks.filter((block, at) => {
    if (block.type !== "paragraph") return true;
    const isTalk = (at === 0 && opening.test(block.text)) || (at >= last - 1 && closing.test(block.text));
    if (!isTalk && !noise.some((pattern) => pattern.test(block.text))) return true;
    taken.push({ kind: "noise", text: block.text });
    return false;
  });
  return { blocks: kept.map(withoutSigns), noise: [...taken, ...signsOf(kept)] };
}

/** Pictograms before a heading, as assistants put them: `📌 活动目的`, `1️⃣ 准备`. */
const signs =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\ufe0f|\u200d)?|[\d#*]\ufe0f?\u20e3|[\ufe0f\u200d])+\s*/u;
/** These count or tick something; they are marks, or words. */
const words = /^[☐☑☒✓✔★☆©®℃①-⑳\u2474-\u2487■□●○◆◇▶►➤➢]/u;

function withoutSigns(block: SourceBlock): SourceBlock {
  if (block.type !== "paragraph" || words.test(block.text)) return block;
  const text = block.text.replace(signs, "").replace(/^#{1,6}\s+/u, "");
  return text === "" ? block : { ...block, text };
}

function signsOf(blocks: readonly SourceBlock[]): readonly Aside[] {
  const found = blocks
    .filter((block): block is SourceParagraph => block.type === "paragraph" && !words.test(block.text))
    .map(({ text }) => signs.exec(text)?.[0].trim() ?? "")
    .filter((sign) => sign !== "");
  return found.length === 0 ? [] : [{ kind: "noise", text: [...new Set(found)].join(" ") }];
}
