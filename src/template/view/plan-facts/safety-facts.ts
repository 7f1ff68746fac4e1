import type { Contact } from "../../../facts/people/contacts.ts";
import type { Leader } from "../../../facts/people/leader.ts";
import type { Risk } from "../../../facts/places/risks.ts";
import type { ParentNote } from "../../../facts/words/parent-notes.ts";
import type { Text } from "../../../plan/text.ts";
import { listOf, text } from "../../shape.ts";
import { joined, made, typed, typedList, type Words } from "../../words.ts";
import { type FactObject, words } from "./fact-field.ts";

/** What templates see of a risk. */
export const risk: FactObject<Risk> = {
  zh: "一种突发情况",
  en: "a risk",
  fields: [
    words("risk", "情况", ({ risk: what }) => typed(what)),
    {
      key: "responses",
      names: ["处置"],
      value: listOf(text),
      of: ({ responses }) => responses.map(typed),
    },
    words("by", "负责人", ({ by }) => typedList(by)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

/** What templates see of a contact. */
export const contact: FactObject<Contact> = {
  zh: "一位联系人",
  en: "a contact",
  fields: [
    words("name", "姓名", ({ name }) => typed(name)),
    words("role", "职务", ({ role }) => typed(role)),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

/** What templates see of who answers for the event. */
export const leader: FactObject<Leader> = {
  zh: "活动负责人",
  en: "who answers for the event",
  fields: [
    words("name", "姓名", ({ name }) => made(name)),
    words("role", "职务", ({ role }) => typed(role)),
    words("phone", "电话", ({ phone }) => typed(phone)),
  ],
};

/** What templates see of what is asked of pupils and parents. */
export const parentNote: FactObject<ParentNote> = {
  zh: "对学生和家长的一节要求",
  en: "a section of what is asked of pupils and parents",
  fields: [
    words("heading", "标题", ({ heading }) => made(heading)),
    words("text", "文字", ({ points }) => joined(points.map(pointWords), "；")),
  ],
};

/** A point without the stop at its end, for others follow it. */
function pointWords(texts: readonly Text[]): Words {
  const last = texts.length - 1;
  return joined(
    texts.map((each, at) =>
      typed(at === last ? { ...each, value: each.value.replace(/[。；;.]$/u, "") } : each),
    ),
    texts.length > 1 && !/[：:。]$/u.test(texts[0]?.value ?? "") ? "：" : "",
  );
}
