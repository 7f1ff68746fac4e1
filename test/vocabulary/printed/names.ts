import type { Block, Document } from "../../../src/document/document.ts";
import { inlineText, linesOf } from "../../../src/document/plain-text.ts";
import { namesOfKey } from "../../../src/vocabulary/body-keys.ts";
import { forms, type RowFormName } from "../../../src/vocabulary/forms.ts";
import { oneLine } from "./formats.ts";
import type { MadePlan, Put } from "./maker.ts";

/** A piece of the page, and what is said of it: a label before it, the head of its column. */
interface Named {
  readonly name: string;
  readonly text: string;
}

/** Every name that was typed before a value and says something new stands before it, or over its column. */
export function misnamed({ puts }: MadePlan, document: Document): readonly string[] {
  const pieces = document.blocks.flatMap(namedIn);
  return puts.filter(saysSomething).flatMap((put) => {
    const { name = "", printed } = put;
    const right = pieces.some(
      (piece) =>
        piece.text.includes(printed) &&
        (piece.name.includes(name) || piece.text.includes(`${name}：${printed}`)),
    );
    return right ? [] : [`the name ${name} is not said of ${printed} (${put.form}.${put.key})`];
  });
}

function saysSomething({ name = "", printed, form, key = "" }: Put): boolean {
  // What has two lines may stand in two paragraphs.
  if (!/\p{Script=Han}/u.test(name) || printed === "" || printed.includes("\n")) return false;
  return form === undefined || ![...silent.any, ...(silent[form] ?? []), mainKey(form)].includes(key);
}

function mainKey(form: RowFormName): string | undefined {
  const { keys, main } = forms[form];
  return keys.find((key) => namesOfKey(key).includes(main))?.key;
}

/** What says nothing new before a value, in any row or in a form that prints as a phrase. */
const silent: Readonly<Partial<Record<RowFormName | "any", readonly string[]>>> & {
  readonly any: readonly string[];
} = {
  any: ["title", "text", "time", "note", "count", "minutes", "unit"],
  time: ["group", "from", "to", "lunar", "week", "every", "period", "rain"],
  phases: ["from", "to", "months"],
  materials: ["quantity"],
  fee: ["amount"],
  programme: ["no"],
  scoring: ["points"],
  emergency: ["response"],
  contacts: ["role"],
};

function namedIn(block: Block): readonly Named[] {
  switch (block.type) {
    case "fields":
      return block.entries.flatMap(({ label, value }) => [
        { name: inlineText(label), text: oneLine(linesOf(value).join("")) },
        ...value.flatMap(namedIn),
      ]);
    case "table": {
      const heads =
        block.rows.find(({ header }) => header)?.cells.map(({ blocks }) => linesOf(blocks).join("")) ?? [];
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }, at) => [
          { name: heads.at(at - cells.length) ?? "", text: oneLine(linesOf(blocks).join("")) },
          ...blocks.flatMap(namedIn),
        ]),
      );
    }
    case "list":
      return block.items.flatMap(({ blocks }) => [
        { name: "", text: oneLine(linesOf(blocks).join("")) },
        ...blocks.flatMap(namedIn),
      ]);
    default:
      return [{ name: "", text: oneLine(linesOf([block]).join("")) }];
  }
}
