import { stringify } from "yaml";
import type { Random } from "../../../scripts/fuzz/random.ts";
import { attachmentKeys, bodyKeys, namesOfKey } from "../../../src/vocabulary/body-keys.ts";
import type { SectionField } from "../../../src/vocabulary/field.ts";
import { type FormName, forms, type RowFormName, type RowKey } from "../../../src/vocabulary/forms.ts";
import { exactNames } from "../../../src/vocabulary/names.ts";
import { sectionFields } from "../../../src/vocabulary/section-fields.ts";
import { awkward } from "./awkward-texts.ts";

/** A text that was put into a plan: once, and found by what is around it. */
export interface Put {
  readonly typed: string;
  readonly printed: string;
  /** The name of the key that it stands under, in a row. */
  readonly name?: string;
  readonly form?: RowFormName;
  readonly key?: string;
}

/** A plan made from the vocabulary, and every text in it that is to be printed, in the order of the file. */
export interface MadePlan {
  readonly text: string;
  readonly puts: readonly Put[];
  /** The lists whose items are numbered: the texts that open each item. */
  readonly lists: readonly (readonly string[])[];
  /** What follows one another: for each list the numbers of the texts of its elements, from and up to. */
  readonly sequences: readonly (readonly (readonly [from: number, to: number])[])[];
}

type Value = string | boolean | Value[] | { [key: string]: Value };

/** The wrappers that a value of a section may stand in. */
const wrappers = ["bare", "list", "body", "labels", "items"] as const;

/** Makes a plan whose sections are those of the vocabulary that `sections` picks, with every form of value. */
export function makePlan(random: Random, picked: readonly SectionField[]): MadePlan {
  const maker = new Maker(random);
  return maker.plan(picked);
}

/** Every field that is a section. */
export const sectionsOfVocabulary: readonly SectionField[] = sectionFields;

class Maker {
  private readonly puts: Put[] = [];
  private readonly lists: string[][] = [];
  private readonly sequences: (readonly [number, number])[][] = [];
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  plan(picked: readonly SectionField[]): MadePlan {
    const plan: { [key: string]: Value } = { 标题: this.text() };
    if (this.chance(3)) plan["副标题"] = this.text();
    if (this.chance(3)) plan["主送"] = [this.text(), this.text()];
    if (this.chance(3)) plan["导语"] = this.text();
    for (const field of picked) {
      const names = [...exactNames(field).slice(1), ...field.related];
      const name = this.random.pick(names);
      if (field.form === "pictures") continue;
      this.puts.push({ typed: name, printed: name, key: "heading" });
      plan[name] = this.section(field.form);
    }
    const own = this.label("自拟");
    plan[own] = this.section("prose");
    if (this.chance(3)) plan["结语"] = this.text();
    if (this.chance(2)) plan["附件"] = this.attachments();
    if (this.chance(2)) plan["落款"] = { 单位: this.text(), 日期: "2026-10-12" };
    const text = stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
    return { text, puts: this.puts, lists: this.lists, sequences: this.sequences };
  }

  private chance(one: number): boolean {
    return this.random.below(one) === 0;
  }

  /** A text with a number of its own and something awkward inside. */
  private text(more: Partial<Put> = {}, plain = false): string {
    const number = this.puts.length + 1000;
    const piece = plain || this.chance(3) ? { typed: "" } : this.random.pick(awkward);
    const typed = `词${number}头${piece.typed}尾${number}`;
    this.puts.push({ typed, printed: `词${number}头${piece.printed ?? piece.typed}尾${number}`, ...more });
    return typed;
  }

  private label(stem: string): string {
    const name = `${stem}${this.puts.length + 1000}项`;
    this.puts.push({ typed: name, printed: name });
    return name;
  }

  private times<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.random.below(most) }, make);
  }

  private section(form: FormName): Value {
    const wrapper = this.random.pick(wrappers);
    if (form === "activities") return this.activities(wrapper === "body");
    const rowForm = form === "prose" || form === "pictures" ? undefined : form;
    if (wrapper === "bare") return rowForm && this.chance(2) ? this.row(rowForm, 1) : this.text();
    if (wrapper === "list") return this.list(rowForm, 1);
    if (wrapper === "labels") return this.labels(1);
    if (wrapper === "items") return this.list(undefined, 1);
    return this.body(rowForm, 1);
  }

  private labels(depth: number): Value {
    const result: { [key: string]: Value } = {};
    for (let i = this.random.below(3); i >= 0; i--) {
      const name = this.label("标签");
      result[name] = this.inside(depth);
    }
    return result;
  }

  /** What a label, an item or a body key may hold. */
  private inside(depth: number): Value {
    const kind = depth > 2 ? 0 : this.random.below(5);
    if (kind < 2) return this.text();
    if (kind === 2) return this.list(undefined, depth + 1);
    if (kind === 3) return this.labels(depth + 1);
    return this.body(undefined, depth + 1);
  }

  private body(form: RowFormName | undefined, depth: number): Value {
    const body: { [key: string]: Value } = {};
    const name = (key: string): string =>
      this.random.pick(namesOfKey(bodyKeys.find((each) => each.key === key) as RowKey));
    if (this.chance(2)) body[name("text")] = this.text();
    if (this.chance(4)) body[name("numbering")] = this.random.pick(["（1）", "①", "a、", "1.", "—"]);
    body[name("items")] = this.list(form, depth);
    if (this.chance(3)) body[name("table")] = this.table();
    if (this.chance(2)) body[name("closing")] = this.text();
    return body;
  }

  private list(form: RowFormName | undefined, depth: number): Value {
    const opened: string[] = [];
    const sequence: (readonly [number, number])[] = [];
    this.sequences.push(sequence);
    const elements = this.times(4, () => {
      const from = this.puts.length;
      const element = this.element(form, depth, opened);
      sequence.push([from, this.puts.length]);
      return element;
    });
    if (form === undefined) this.lists.push(opened);
    return elements;
  }

  private element(form: RowFormName | undefined, depth: number, opened: string[]): Value {
    const from = this.puts.length;
    const open = (): void => {
      opened.push(this.puts[from]?.printed ?? "");
    };
    const kind = this.random.below(form ? 9 : 7);
    if (kind < 2) {
      const text = this.text();
      open();
      return text;
    }
    if (kind === 2 && depth < 4) {
      const name = this.label("条签");
      open();
      return { [name]: this.inside(depth + 1) };
    }
    if (kind === 3) return { 正文: this.text() };
    if (kind === 4) return { 表格: this.table() };
    if (kind < 7 || !form) {
      const item = this.keys("item", depth);
      open();
      return item;
    }
    return this.row(form, depth);
  }

  /** A row of a form, its main key among its keys. */
  private row(form: RowFormName, depth: number): Value {
    return this.keys(form, depth);
  }

  private keys(form: RowFormName, depth: number): { [key: string]: Value } {
    const result: { [key: string]: Value } = {};
    const { keys, main, shift } = forms[form];
    for (const key of keys) {
      const isMain = namesOfKey(key).includes(main);
      if (!isMain && !this.chance(3)) continue;
      if ((key.kind === "body" || key.kind === "table") && depth > 2) continue;
      const names = namesOfKey(key).filter((name) => name !== shift?.name);
      // 正文 and 条目 alone would be something else.
      const name = this.random.pick(names);
      const value = this.valueOf(key, { form, key: key.key, name }, depth);
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  private valueOf(key: RowKey, where: Partial<Put>, depth: number): Value | undefined {
    switch (key.kind) {
      case "text":
      case "date":
      case "clock":
        return this.text(where);
      case "texts":
        return this.chance(2) ? this.text(where) : this.times(3, () => this.text(where));
      case "number":
        return this.number(where);
      case "body":
        return this.list(undefined, depth + 1);
      case "table":
        return this.table();
      case "picture":
        return "图片/研学路线.png";
      case "flag":
        return "是";
      case "vehicles":
        return this.times(2, () => this.keys("vehicles", depth + 1));
    }
  }

  /** A number that stands once in the plan, with words around it. */
  private number(where: Partial<Put>): string {
    const number = `约${this.puts.length + 1000}份`;
    this.puts.push({ typed: number, printed: number, ...where });
    return number;
  }

  private table(): Value {
    const columns = 1 + this.random.below(3);
    const whole = this.chance(2);
    const caption = whole && this.chance(2) ? { 题注: this.text({}, true) } : {};
    const heads = Array.from({ length: columns }, () => this.text({ key: "column" }));
    const rows = this.times(3, () => Array.from({ length: columns }, () => this.text()));
    return whole ? { ...caption, 列: heads, 行: rows } : [heads, ...rows];
  }

  private activities(wrapped: boolean): Value {
    const heading = wrapped ? this.label("小题") : "";
    const activities = this.times(2, (): Value => {
      const activity: { [key: string]: Value } = { 标题: this.text() };
      if (this.chance(2)) activity["责任人"] = this.text();
      for (const field of this.times(3, () => this.random.pick(sectionsOfVocabulary))) {
        if (field.form === "activities" || field.form === "pictures") continue;
        const name = this.random.pick([...exactNames(field).slice(1), ...field.related]);
        if (["标题", "名称", "活动名称", "项目", "负责人", "责任人"].includes(name)) continue;
        if (Object.keys(activity).some((each) => exactNames(field).includes(each))) continue;
        activity[name] = this.section(field.form);
      }
      return activity;
    });
    return wrapped ? { 小标题: heading, 条目: activities } : activities;
  }

  private attachments(): Value {
    return this.times(2, (): Value => {
      const attachment: { [key: string]: Value } = {};
      for (const key of attachmentKeys) {
        if (key.key === "file" || (key.key !== "name" && !this.chance(3))) continue;
        const where = key.key === "name" ? { key: "attachment" } : {};
        attachment[this.random.pick(namesOfKey(key))] =
          key.kind === "text"
            ? this.text(where)
            : key.kind === "table"
              ? this.table()
              : this.list(undefined, 1);
      }
      return attachment;
    });
  }
}
