import { describe, expect, test } from "vitest";
import type { Block, Field, List, ListItem, Table } from "../../../src/document/document.ts";
import { inlineText } from "../../../src/document/plain-text.ts";
import { parted } from "../../../src/layout/arrange/parted.ts";

function p(text: string): Block {
  return { type: "paragraph", role: "body", children: [{ type: "text", value: text }] };
}

const table: Table = { type: "table", caption: [], columns: [], rows: [] };

function item(...blocks: readonly Block[]): ListItem {
  return { type: "item", numbered: true, blocks };
}

function list(...items: readonly ListItem[]): List {
  return { type: "list", level: 0, marks: [], continued: false, items };
}

function field(label: string, ...value: readonly Block[]): Field {
  return { label: [{ type: "text", value: label }], value };
}

/** Blocks in a line each: a list by its items, with + where it goes on and # for a number. */
function told(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === "paragraph") return inlineText(block.children);
    if (block.type === "list") {
      const items = block.items.map(
        ({ numbered, blocks: own }) => `${numbered ? "#" : ""}${told(own).join(" ")}`,
      );
      return `${block.continued ? "+" : ""}[${items.join(", ")}]`;
    }
    if (block.type !== "fields") return block.type;
    return `{${block.entries.map(({ label, value }) => `${inlineText(label)}: ${told(value).join(" ")}`).join(", ")}}`;
  });
}

describe("what stands between the rows of a form", () => {
  test("a list without a table stays as it is", () => {
    const whole = list(item(p("甲"), list(item(p("乙")))));
    expect(parted([whole])[0]).toBe(whole);
  });

  test("a list parts around the table of an item and goes on counting behind it", () => {
    const blocks = parted([list(item(p("甲")), item(p("乙"), table, p("见上表")), item(p("丙")))]);
    expect(told(blocks)).toEqual(["[#甲, #乙]", "table", "+[见上表, #丙]"]);
  });

  test("a list in a list parts with the list around it", () => {
    const inner = list(item(p("一"), table), item(p("二")));
    expect(told(parted([list(item(p("甲"), inner), item(p("乙")))]))).toEqual([
      "[#甲 [#一]]",
      "table",
      "+[+[#二], #乙]",
    ]);
  });

  test("a label keeps its line above its table", () => {
    const fields: Block = {
      type: "fields",
      entries: [field("甲", p("一")), field("乙", table), field("丙", p("二"))],
    };
    expect(told(parted([fields]))).toEqual(["{甲: 一, 乙: }", "table", "{丙: 二}"]);
  });
});
