import { budgetLineOf } from "../../facts/sums/budget.ts";
import type { Activity, Body, Item, Part, Row, Section } from "../../plan/body.ts";
import type { SectionField } from "../../vocabulary/field.ts";
import { forms, type RowFormName } from "../../vocabulary/forms.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import { sectionFields } from "../../vocabulary/section-fields.ts";
import { isPrinted, isRowList } from "../row-lists.ts";
import { joined, made, noWords, together, typed, typedList, type Words } from "../words.ts";
import { amountText } from "./amount-text.ts";
import { timeWords } from "./forms/time.ts";
import type { Lowering } from "./lowering.ts";
import { printedTime } from "./print-time.ts";
import { has, wordsOf } from "./rows.ts";
import { ownSections, sectionsByKey, sectionViews } from "./section-view.ts";
import { textOfParts } from "./text-of-parts.ts";

/** Facts by the names of the view's fields: texts, lists, objects. */
export interface Facts {
  readonly [key: string]: unknown;
}

/** The names of all facts of sections, and of what is only related to a field; nothing said of any. */
const nothingSaid: Record<string, unknown> = {};
for (const { key, related } of sectionFields) {
  for (const name of [key, ...related]) nothingSaid[name] = noWords;
}

const fieldOf: ReadonlyMap<string, SectionField> = new Map(sectionFields.map((field) => [field.key, field]));

/**
 * The facts of sections: for each field what its sections say, one text or a list of rows. A
 * heading that is only related to a field (报名时间) is a fact of its own; it stands in for the
 * field where that has no section. Few templates name facts: one is made when it is first asked for.
 */
export function factsOf(sections: readonly Section[], lowering: Lowering): Facts {
  const facts: Record<string, unknown> = { ...nothingSaid };
  for (const [field, mine] of byField(sections)) {
    addFact(facts, field.key, () => {
      const exact = mine.filter((section) => meaningOf(section.key)?.exact !== false);
      return factOf(field, exact.length > 0 ? exact : mine, lowering);
    });
    for (const name of field.related) {
      const named = mine.filter((section) => section.key === name);
      if (named.length > 0) addFact(facts, name, () => factOf(field, named, lowering));
    }
  }
  return facts;
}

function byField(sections: readonly Section[]): ReadonlyMap<SectionField, readonly Section[]> {
  const groups = new Map<SectionField, Section[]>();
  for (const section of sections) {
    const field = fieldOf.get(section.field?.key ?? "");
    if (field) groups.set(field, [...(groups.get(field) ?? []), section]);
  }
  return groups;
}

/** Adds a fact that is made when it is first asked for. */
export function addFact(facts: object, name: string, make: () => unknown): void {
  let made: { readonly value: unknown } | undefined;
  const get = (): unknown => {
    made ??= { value: make() };
    return made.value;
  };
  Object.defineProperty(facts, name, { get, enumerable: true, configurable: true });
}

function factOf({ form }: SectionField, sections: readonly Section[], lowering: Lowering): unknown {
  if (form === "activities") return sections.flatMap(({ body }) => activitiesIn(body, lowering));
  if (isRowList(form)) return sections.flatMap(({ body }) => rowsIn(body, form, lowering));
  return joined(
    sections.map(({ body, heading = "" }) => textOfBody(body, { ...lowering, heading })),
    "\n\n",
  );
}

/** A body as one text; of times, without any choice of presentation. */
function textOfBody(body: Body, lowering: Lowering): Words {
  const times = body.parts.flatMap((part) => (part.type === "rows" && part.form === "time" ? part.rows : []));
  if (times.length > 0 && body.parts.every((part) => part.type === "rows"))
    return joined(
      times.map((row) => timeWords(row, lowering)),
      "\n\n",
    );
  return textOfParts(lowering.lower(body, lowering));
}

function activitiesIn({ parts }: Body, lowering: Lowering): readonly Facts[] {
  return parts.flatMap((part) =>
    part.type === "activities" ? part.activities.map((activity) => activityFacts(activity, lowering)) : [],
  );
}

function activityFacts({ title, by, sections }: Activity, lowering: Lowering): Facts {
  const views = sectionViews(sections, lowering);
  return Object.assign(factsOf(sections, lowering), {
    title: typed(title),
    by: typedList(by),
    sections: views,
    other_sections: views,
    own_sections: ownSections(sections, views),
    section: { ...sectionsByKey(sections, views), lead: undefined, closing: undefined },
  });
}

/** What a row says, key by key; keys that it does not use are empty. */
export function rowFacts(row: Row, lowering: Lowering): Facts {
  const keys = forms[row.form].keys.filter(isPrinted);
  return Object.fromEntries(
    keys.map(({ key, kind }) => {
      const value = row.values.get(key);
      if (kind === "vehicles") return [key, (value?.rows ?? []).map((each) => rowFacts(each, lowering))];
      if (row.form === "budget" && key === "amount") return [key, amountOfLine(row)];
      return [key, value?.body ? textOfBody(value.body, lowering) : wordsOf(row, key)];
    }),
  );
}

/** What a line of a budget costs, as its table prints it: as written, else reckoned. */
function amountOfLine(row: Row): Words {
  return has(row, "amount") ? wordsOf(row, "amount") : made(amountText(budgetLineOf(row).amount));
}

/** Everything a section lists, as rows of its form: typed rows, items, labels, bare texts. */
function rowsIn(body: Body, form: RowFormName, lowering: Lowering): readonly Facts[] {
  const facts = (known: Readonly<Record<string, Words>>): Facts => ({ ...emptyRow(form), ...known });
  const ofPart = (part: Part): readonly Facts[] => {
    switch (part.type) {
      case "rows":
        return part.rows.map((row) => (row.form === form ? rowFacts(row, lowering) : facts({})));
      case "list":
        return part.elements.flatMap((element): readonly Facts[] => {
          if (element.type === "item") return [facts(itemFacts(element, form, lowering))];
          return element.type === "table" || element.type === "picture"
            ? []
            : ofPart(element.type === "text" ? element : { type: "labels", labels: [element] });
        });
      case "labels":
        return part.labels.map(({ label, body: value }) =>
          facts(mainFact(form, together(typed(label), "：", textOfBody(value, lowering)))),
        );
      case "text":
        return [facts(mainFact(form, typed(part.text)))];
      case "blocks":
        return part.blocks.flatMap((block) => rowsIn(block.body, form, lowering));
      case "table":
      case "picture":
      case "activities":
        return [];
    }
  };
  return body.parts.flatMap(ofPart);
}

function emptyRow(form: RowFormName): Facts {
  const keys = forms[form].keys.filter(isPrinted);
  return Object.fromEntries(keys.map(({ key, kind }) => [key, kind === "vehicles" ? [] : noWords]));
}

function mainFact(form: RowFormName, words: Words): Readonly<Record<string, Words>> {
  return { [mainKey(form)]: words };
}

function mainKey(form: RowFormName): string {
  const { main, keys } = forms[form];
  return keys.find(({ key, names }) => key === main || names.includes(main))?.key ?? main;
}

/** An item in a typed section: its keys where the form has them, text behind the title where it has none. */
function itemFacts(item: Item, form: RowFormName, lowering: Lowering): Readonly<Record<string, Words>> {
  const known = new Set(forms[form].keys.map(({ key }) => key));
  const all: Readonly<Record<string, Words>> = {
    text: known.has("text") ? typed(item.text) : noWords,
    time: printedTime(item.time),
    place: typed(item.place),
    by: typedList(item.by),
    deadline: printedTime(item.deadline),
    note: typed(item.note),
    items: item.items ? textOfBody(item.items, lowering) : noWords,
  };
  const title = known.has("text") ? typed(item.title) : together(typed(item.title), typed(item.text));
  const mine = Object.entries(all).filter(([key]) => known.has(key));
  return { ...Object.fromEntries(mine), ...mainFact(form, title) };
}
