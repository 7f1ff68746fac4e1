import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { kindSentences, kindWords, staysInside } from "../../vocabulary/kind-words.ts";

/** The kind of a plan that does not name it, and the word that tells. */
export interface TakenKind {
  readonly kind: string;
  readonly text: Text;
  /** Offsets of the word in the text. */
  readonly start: number;
  readonly end: number;
  readonly from: "title" | "text";
}

/** Key of the kind of a plan: as written, or as its title or its first sentences say; undefined where nothing tells. */
export function kindOf(plan: Plan): string | undefined {
  return plan.kind ?? takenKind(plan)?.kind;
}

/** What the title, or else the first sentences, say of the kind; undefined where it is written, or nothing tells. */
export const takenKind: (plan: Plan) => TakenKind | undefined = once((plan) => {
  if (plan.kind !== undefined) return undefined;
  for (const text of [plan.title, plan.subtitle]) {
    const word = text && !text.todo ? kindWordIn(text.value) : undefined;
    if (!text || !word) continue;
    const { kind, start, end } = word;
    // A word that is no plan's settles it too: 春游总结 is not looked up in the text below.
    return kind === "none" ? undefined : { kind, text, start, end, from: "title" };
  }
  return fromSentences(plan);
});

/** A word that tells the kind of a title; offsets into it. */
export interface KindWord {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const words = new RegExp(
  kindWords.map(([kind, said]) => `(?<${kind.replace("-", "_")}>${said})`).join("|"),
  "gu",
);

/**
 * The word of a title that tells its kind: the last one, for the noun stands at the end; of events
 * joined by 暨 the one that leads pupils outside, or is a drill. `none`: a paper that is no plan.
 */
export function kindWordIn(title: string): KindWord | undefined {
  const last: KindWord[] = [];
  let from = 0;
  for (const part of title.split(/(?<=暨)/u)) {
    const word = lastWord(part, from);
    if (word) last.push(word);
    from += part.length;
  }
  return last.find(({ kind }) => kind === "outing" || kind === "drill") ?? last.at(-1);
}

function lastWord(part: string, from: number): KindWord | undefined {
  // What brackets and book marks hold is an aside or a work: 《春游》朗诵比赛, 家长会（春游安排）.
  const outside = part.replace(/[（(《][^）)》]*[）)》]/gu, (aside) => "　".repeat(aside.length));
  const match = [...outside.matchAll(words)].at(-1);
  if (!match) return undefined;
  const [group = ""] = Object.entries(match.groups ?? {}).find(([, said]) => said !== undefined) ?? [];
  const kind = group.replace("_", "-");
  if (kind === "outing" && staysInside.test(outside)) return { kind: "none", start: 0, end: 0 };
  return { kind, start: from + match.index, end: from + match.index + match[0].length };
}

const opening: ReadonlySet<string | undefined> = new Set([
  "background",
  "purpose",
  "theme",
  "content",
  "form",
]);
/** Of another time, or not at all. */
const elsewhere = /去年|往年|上次|上学期|以往|曾|不组织|取消|暂停|禁止|总结|回顾/u;

function fromSentences(plan: Plan): TakenKind | undefined {
  const sections = plan.sections.filter(({ field }) => opening.has(field?.key));
  const texts = [plan.lead, ...sections.map(({ body }) => body)].flatMap(textsOfBody);
  for (const text of texts) {
    if (text.todo || staysInside.test(text.value)) continue;
    for (const [kind, said] of kindSentences) {
      const match = said.exec(text.value);
      if (!match) continue;
      const sentence = (/[^。；！？\n]*$/u.exec(text.value.slice(0, match.index))?.[0] ?? "") + match[0];
      if (elsewhere.test(sentence)) continue;
      return { kind, text, start: match.index, end: match.index + match[0].length, from: "text" };
    }
  }
  return undefined;
}
