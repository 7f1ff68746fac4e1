import type { Contact } from "../../../facts/contacts.ts";
import type { Risk } from "../../../facts/risks.ts";
import { listOf, text } from "../../shape.ts";
import { typed, typedList } from "../../words.ts";
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
