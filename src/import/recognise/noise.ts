import type { Aside, SourceBlock } from "../source-text.ts";
import { withoutSigns } from "./signs.ts";
import { withoutTalk } from "./talk.ts";

/** The numbers of printed pages. */
const page = /^(?:第\s*\d+\s*页|(?:第\s*\d+\s*页\s*[，,/]?\s*)?共\s*\d+\s*页|[-—–]+\s*\d{1,3}\s*[-—–]+)$/u;

/** Lines of web sites, of printed pages, and of the pages of chats. */
const noise: readonly RegExp[] = [
  page,
  /^将本文的\s*word\s*文档下载/iu,
  /^推荐度[：:]?$/u,
  /^\[?(?:点击下载文档|搜索文档|下载文档|返回顶部|返回目录|打印本文|关闭窗口|收藏本文)\]?(?:\(.*\))?$/u,
  /^(?:上一篇|下一篇|相关文章|相关推荐|猜你喜欢|热门推荐|文章来源|本文来源|责任编辑|更多精彩|本文地址|转载请注明)[：:].*$/u,
  /^.{0,20}(?:小编|范文网|文库|作文网).{0,60}(?:整理|收集|分享|欢迎|仅供参考|帮助|阅读).{0,30}$/u,
  /^(?:(?:当前|您的|你的)?位置[：:]\s*)?(?:网站)?首页(?:\s*[>»›]\s*\S+)+$/u,
  /^(?:发布|更新)?(?:时间|日期)[：:]\s*\d{4}[-/.年]\d.*(?:来源|作者|浏览|点击|阅读|编辑|字[体号]).*$/u,
  /^(?:来源|作者|编辑|录入|发布人)[：:].*(?:来源|时间|日期|浏览|点击|阅读|编辑)[：:].*$/u,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[：:]\s*\d+\s*次?$/u,
  /^[【[]?字[体号][：:]?\s*\[?大\s*中\s*小\]?[】\]]?$/u,
  /^分享[到至][：:].*$/u,
  /^(?:广告|相关阅读|更多相关(?:文章|内容|推荐))[：:]?$/u,
  /^(?:Copyright\b|©|版权所有[：:]?).*$/iu,
  /^.{0,12}ICP备\s*\d+号.*$/iu,
  /^https?:\/\/\S+$/u,
  /^(?:-{3,}|={3,}|\*{3,}|_{3,}|—{3,}|~{3,})$/u,
  /^(?:复制|重新生成|分享|点赞|内容由\s*AI\s*生成.*|以上内容由.*生成.*|已深度思考.*|思考过程.*|ChatGPT\s*说[：:]?|你说[：:]?)$/u,
];

/** The blocks without noise, and what was taken away; talk may hold the title. */
export function withoutNoise(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly noise: readonly Aside[];
  readonly talk: readonly Aside[];
} {
  const taken: Aside[] = [];
  const kept = blocks.filter((block, at) => {
    if (block.type !== "paragraph") return true;
    if (!noise.some((pattern) => pattern.test(block.text)) && !isRunningHead(blocks, at)) return true;
    taken.push({ kind: "noise", text: block.text });
    return false;
  });
  const answer = withoutTalk(kept);
  const plain = withoutSigns(answer.blocks);
  return { blocks: plain.blocks, noise: [...answer.talk, ...taken, ...plain.signs], talk: answer.talk };
}

/** Whether a line repeats the first one beside the number of a page. */
function isRunningHead(blocks: readonly SourceBlock[], at: number): boolean {
  const [first, before, own, after] = [blocks[0], blocks[at - 1], blocks[at], blocks[at + 1]];
  if (at === 0 || first?.type !== "paragraph" || own?.type !== "paragraph" || own.text !== first.text)
    return false;
  return [before, after].some((block) => block?.type === "paragraph" && page.test(block.text));
}
