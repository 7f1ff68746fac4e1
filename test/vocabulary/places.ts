import type { FormName, RowKey, ValueKind } from "../../src/vocabulary/forms.ts";
import { forms } from "../../src/vocabulary/forms.ts";
import { frontFields } from "../../src/vocabulary/front-fields.ts";
import { sectionFields } from "../../src/vocabulary/section-fields.ts";

/** A place where a plan may hold a text: the plan with ␣ where it stands. */
export interface TextPlace {
  readonly name: string;
  readonly plan: string;
  readonly kind: ValueKind;
  /** Whether it is a row of a list, in which a number could be typed. */
  readonly listed: boolean;
  /** Whether nothing else stands with it that says how a full-width colon is meant: 策划：甲 alone is a text. */
  readonly lone: boolean;
}

const head = "标题: 秋日方案\n类型: 其他\n";

function place(name: string, plan: string, kind: ValueKind, listed = false, lone = false): TextPlace {
  const rest = /^标题:/mu.test(plan) ? plan : head + plan;
  return { name, plan: rest, kind, listed, lone };
}

/** The fields before the sections that hold a text. */
function frontPlaces(): readonly TextPlace[] {
  return frontFields.flatMap(({ heading, type }): readonly TextPlace[] => {
    if (type === "text" || type === "prose") return [place(heading, `${heading}: ␣\n`, "text")];
    if (type === "texts")
      return [
        place(heading, `${heading}: ␣\n`, "text"),
        place(`${heading} as a list`, `${heading}:\n  - ␣\n  - 甲校\n`, "text"),
      ];
    if (type === "labels")
      return [place(`a label of ${heading}`, `${heading}:\n  策划: ␣\n  编辑: 守时守纪\n`, "text")];
    return [];
  });
}

/** Every section: its text, an item, a label. */
function sectionPlaces(): readonly TextPlace[] {
  return sectionFields.flatMap(({ heading, form }): readonly TextPlace[] => {
    if (form === "pictures" || form === "activities") return [];
    return [
      place(heading, `${heading}: ␣\n`, "text"),
      place(`an item of ${heading}`, `${heading}:\n  - ␣\n  - 守时守纪\n`, "text", true),
      place(`a label of ${heading}`, `${heading}:\n  甲项: ␣\n  乙项: 守时守纪\n`, "text"),
    ];
  });
}

/** Every key of every form of rows, in the first section that takes them. */
function rowPlaces(): readonly TextPlace[] {
  return Object.entries(forms).flatMap(([form, { keys, main }]) => {
    const section = sectionOf(form as FormName);
    if (section === undefined) return [];
    return keys.flatMap((key: RowKey): readonly TextPlace[] => {
      const [name] = key.names;
      const first = keys.find((each) => each.key === main)?.names[0] ?? "";
      const lead = key.key === main ? "" : `    ${first}: 甲方\n`;
      const row = `${section}:\n  - ${`${lead}    ${name}: ␣\n`.trimStart()}`;
      return [place(`${name} of a row of ${section}`, row, key.kind, false, lead === "")];
    });
  });
}

function sectionOf(form: FormName): string | undefined {
  return form === "item" ? "注意事项" : sectionFields.find((field) => field.form === form)?.heading;
}

/** A cell, a table's heading and text around it, an attachment, an event of its own. */
function otherPlaces(): readonly TextPlace[] {
  return [
    place("a cell", "值日表:\n  表格:\n    - [周次, 班级]\n    - [甲周, ␣]\n", "text"),
    place("what stands above a table", "值日表:\n  题注: ␣\n  表格:\n    - [周次]\n    - [甲周]\n", "text"),
    place("what stands below a table", "值日表:\n  表格:\n    - [周次]\n    - [甲周]\n  结尾: ␣\n", "text"),
    place("the text of an own section", "我们的约定: ␣\n", "text"),
    place("an item of an own section", "我们的约定:\n  - ␣\n  - 守时守纪\n", "text", true),
    place("an attachment", "活动目的: 见附件1。\n附件:\n  - 名称: 须知\n    正文: ␣\n", "text"),
    place("a part of the event", "分项活动:\n  - 名称: 合唱\n    活动内容: ␣\n", "text"),
  ];
}

/** Every place of the vocabulary that takes a text of its own. */
export const textPlaces: readonly TextPlace[] = [
  ...frontPlaces(),
  ...sectionPlaces(),
  ...rowPlaces(),
  ...otherPlaces(),
];
