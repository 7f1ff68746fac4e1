import { parseNumeral } from "../../notation/numbers/numeral.ts";
import { sign } from "../../notation/words/signs.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsWith } from "../survey.ts";

/** A place where a text points to what stands behind it; offsets into its value. */
export interface AttachmentReference {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** The attachments it names by number; none: 见附件. */
  readonly numbers: readonly number[];
  /**
   * Whether an attachment alone keeps the promise (见附件2), or also a table, a picture or a section of the plan
   * (名单附后), or only a table or a picture of the plan (见下表).
   */
  readonly keptBy: "attachment" | "anything" | "below";
}

const figure = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`;
const numbered = new RegExp(
  String.raw`(?:详?见|参见|参照|按照?)(?:后附的?|本方案的?)?[“《（(]?附件(${figure})?(?:\s*[-—~至、和]\s*(?:附件)?(${figure}))?` +
    String.raw`|附件(${figure})(?:\s*[-—~至、和]\s*(?:附件)?(${figure}))?(?!式)|(?<=[（(])附件(?=[）)])`,
  "gu",
);

/** What may be put behind a plan. */
const thing =
  "(?:名[单册]|一览|[表单图册]|安排|分工|细则|标准|[方预]案|须知|目录|样式|格式|回执|范本|模板|说明|路线|简介|[守规]则|公约|协议|歌词|台词|[讲文]稿|照片|二维码|试题|题目)";
const thisText = "(?:[本此该]?(?:文|方案|通知|函|信))?(?:的|之)?";
const stop = "(?=\\s*(?:$|[。；，、！：:;,）)\\n]))";
const opens = "(?<=(?:^|[。；，、：:;,（(\\n]|[见按照据以])\\s?)";

const ways: readonly string[] = [
  // 名单附后, 路线图附于文后, 附在方案末尾
  `[一-龥]{0,4}附(?:在|于)?${thisText}(?:最后面?|后面?|末尾?|文[后末]|背面|反面|下[方面])${stop}`,
  // 名单后附, 名单另附, 名单随文附发
  `${thing}[》”]?(?:后附|另附|随[文信函]?附发?|另[行文]?附上)${stop}`,
  // 后附名单, 见后附分工表, 现附上评分表, 文后附有路线图
  `${opens}(?:后附|另附|随[文信函]?附上?|现附上?|附有|${thisText}(?:后面?|末尾?|最后)附有?)(?:的|了)?[：:]?[“《]?[一-龥]{0,8}?${thing}`,
  `(?:另附|(?<![一-龥]|[见另后])附)表(?:${figure})?(?![示彰达])`,
  `附[表图录页](?:${figure})?(?:见后|在后|如后|附后|如下)`,
  // 见附表, 见后附, 见文末, 见背面
  `(?:[见按如]|请看|参[阅看照]|依照|按照)${thisText}(?:附[表图录页](?:${figure})?|后附|附后|附(?=[。；，）)]|$)|[文篇]末|文后|背面|反面|[后附]页)`,
  `(?<=[（(]\\s?)(?:另附|附后|后附|附[：:]?[一-龥]{0,8}?${thing})(?=\\s?[）)])`,
  `(?<=(?:^|[。；\\n])\\s*)附[：:]\\s*[《“]?[^。；\\n]{0,14}?${thing}[》”]?(?=\\s*(?:$|[。\\n]))`,
];
const behind = new RegExp(ways.join("|"), "gu");
/** One of these is in whatever `behind` matches; it is dear, and most plans say 附件 alone. */
const mayStandBehind =
  /附(?!件|近|属)|[后另现随文信函尾面（(]\s?附|[文篇]末|文后|[见按如看阅照]\S{0,8}?[背反]面|后页/;
const below = /(?:[见按如]|参照|依照)下(?:列|面的?)?[表图](?!情)/gu;

/** A clause that asks others for something with something attached: 作品后附说明, 上交总结（附照片）. */
const asked = /作[品者]|选手|上[交报]|提交|报送|投稿|[递寄]|每[件幅篇份]|邮[箱件]|总结|材料/u;

/** Every mention of what stands behind the text of a plan; those of other documents, 《…》附件3, are not of this one. */
export function attachmentReferences(plan: Plan): readonly AttachmentReference[] {
  const names = new Set(plan.attachments.map(({ name }) => name));
  return textsWith(plan, sign.attachment).flatMap((text) => (names.has(text) ? [] : referencesOf(text)));
}

function referencesOf(text: Text): readonly AttachmentReference[] {
  const { value } = text;
  const found: AttachmentReference[] = [];
  const add = (pattern: RegExp, keptBy: AttachmentReference["keptBy"]): void => {
    for (const match of value.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => start < each.end && end > each.start)) continue;
      if (isOfOthers(value, start, match[0], keptBy)) continue;
      const numbers = match.slice(1).flatMap((word) => (word ? (parseNumeral(word) ?? []) : []));
      found.push({ text, start, end, numbers, keptBy });
    }
  };
  add(numbered, "attachment");
  if (mayStandBehind.test(value)) add(behind, "anything");
  add(below, "below");
  return found.sort((one, other) => one.start - other.start);
}

/** Whether what is attached belongs to another document, or is asked of the readers. */
function isOfOthers(
  value: string,
  start: number,
  found: string,
  keptBy: AttachmentReference["keptBy"],
): boolean {
  const before = value.slice(0, start);
  if (/》(?:的|中的?|及其|及)?$/u.test(before)) return true;
  if (keptBy !== "anything" || /^(?:另附|附后|后附)$/u.test(found)) return false;
  const inBrackets = /^附/u.test(found) && /[（(]\s?$/u.test(before) && !/后$/u.test(found);
  const clause = inBrackets ? /[^。；\n]*$/u : /[^。；，、：:;,（(\n]*$/u;
  return asked.test(`${clause.exec(before)?.[0] ?? ""}${found}`);
}
