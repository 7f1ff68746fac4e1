import { exactNumber } from "../../src/notation/numbers/number.ts";
import { parseDate } from "../../src/notation/time/calendar-date.ts";
import { parseClock } from "../../src/notation/time/clock.ts";
import type { Body, Item, Part, Row, Section, Value } from "../../src/plan/body.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Text } from "../../src/plan/text.ts";
import { createSource } from "../../src/source/source.ts";
import { forms, type RowFormName } from "../../src/vocabulary/forms.ts";
import { meaningOf } from "../../src/vocabulary/names.ts";

const nowhere = { start: 0, end: 0 };

/** A text of a plan. */
export function text(value: string, todo = false): Text {
  return { value, range: nowhere, todo };
}

/** A body of parts. */
export function body(parts: readonly Part[], extra: Partial<Body> = {}): Body {
  return { parts, numbering: undefined, as: undefined, ...extra };
}

/** A paragraph part. */
export function prose(value: string): Part {
  return { type: "text", text: text(value) };
}

/** A row of a form; a value may be a text, several texts, rows, or a whole value. */
export function row(
  form: RowFormName,
  values: Readonly<Record<string, string | readonly string[] | Partial<Value>>>,
): Row {
  const entries = Object.entries(values).map(([key, given]): [string, Value] => {
    const kind = forms[form].keys.find((each) => each.key === key)?.kind;
    if (kind === undefined) throw new Error(`${form} has no key ${key}`);
    if (typeof given === "object" && !Array.isArray(given))
      return [key, { ...blank, ...(given as Partial<Value>) }];
    const texts = [given as string | readonly string[]].flat().map((each) => text(each));
    const first = texts[0]?.value ?? "";
    return [
      key,
      {
        ...blank,
        texts,
        number: kind === "number" ? exactNumber(first) : undefined,
        date: kind === "date" || kind === "clock" ? parseDate(first) : undefined,
        clock: kind === "clock" ? parseClock(first) : undefined,
        flag: kind === "flag" ? (first === "是" ? true : first === "否" ? false : undefined) : undefined,
      },
    ];
  });
  return { form, range: nowhere, values: new Map(entries) };
}

const blank: Value = {
  range: nowhere,
  texts: [],
  number: undefined,
  date: undefined,
  clock: undefined,
  flag: undefined,
  body: undefined,
  table: undefined,
  rows: [],
};

/** A rows part. */
export function rows(form: RowFormName, ...given: Parameters<typeof row>[1][]): Part {
  return { type: "rows", form, rows: given.map((each) => row(form, each)) };
}

/** An item of a list. */
export function item(values: Partial<Item>): Item {
  return {
    type: "item",
    range: nowhere,
    title: undefined,
    text: undefined,
    time: undefined,
    place: undefined,
    by: [],
    deadline: undefined,
    note: undefined,
    items: undefined,
    pictures: [],
    table: undefined,
    names: new Map(),
    ...values,
  };
}

/** A section by its key as written. */
export function section(key: string, content: Body | readonly Part[] | string): Section {
  const field = meaningOf(key)?.field;
  const filled =
    typeof content === "string" ? body([prose(content)]) : "parts" in content ? content : body(content);
  return {
    field: field?.place === "section" ? field : undefined,
    key,
    keyRange: nowhere,
    typedNumber: "",
    range: nowhere,
    heading: key,
    body: filled,
  };
}

/** A plan of some sections. */
export function plan(sections: readonly Section[], extra: Partial<Plan> = {}): Plan {
  return {
    source: createSource("方案.yaml", ""),
    contents: undefined,
    runIn: undefined,
    draft: undefined,
    pages: undefined,
    title: text("第三小学春游方案"),
    subtitle: undefined,
    kind: undefined,
    style: undefined,
    numbering: undefined,
    serial: undefined,
    issuers: [],
    number: undefined,
    signers: [],
    secrecy: undefined,
    urgency: undefined,
    recipients: [],
    annotation: undefined,
    copies: [],
    imprint: undefined,
    lead: undefined,
    closing: undefined,
    signature: undefined,
    attachments: [],
    cover: [],
    seal: false,
    offCampus: undefined,
    groups: [],
    people: [],
    rosters: [],
    classLists: [],
    papers: [],
    sentences: [],
    sections,
    empties: [],
    ...extra,
  };
}
