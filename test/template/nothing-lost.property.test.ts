import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import type { Body, ListElement, Part, Presentation, Row, Section, Value } from "../../src/plan/body.ts";
import type { Table, TableCell } from "../../src/plan/table.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { forms, type RowFormName } from "../../src/vocabulary/forms.ts";
import { sectionFields } from "../../src/vocabulary/section-fields.ts";
import { runs } from "../runs.ts";
import { body, item, plan, row, section, text } from "./plan-builders.ts";
import { shippedPaper } from "./shipped.ts";

/** Draws a plan in which every text is a word of its own. */
interface Draw {
  word(): string;
  chance(percent: number): boolean;
  from<T>(choices: readonly T[]): T;
  times<T>(most: number, make: () => T): T[];
}

const nowhere = { start: 0, end: 0 };

function drawing(seed: number): { draw: Draw; words: string[] } {
  const words: string[] = [];
  let state = seed >>> 0;
  // Numerical Recipes' generator: even enough to choose among a few.
  const number = (max: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (max + 1));
  };
  const draw: Draw = {
    word: () => {
      words.push(`词${words.length}尾`);
      return `${words.at(-1)}${number(9) === 0 ? "：" : ""}`;
    },
    chance: (percent) => number(99) < percent,
    from: (choices) => choices[number(choices.length - 1)] as (typeof choices)[number],
    times: (most, make) => Array.from({ length: 1 + number(most - 1) }, make),
  };
  return { draw, words };
}

function drawRow(form: RowFormName, draw: Draw, depth: number): Row {
  const keys = forms[form].keys.filter(({ key, kind }) => {
    if (kind === "picture") return false;
    // A row without its main key and times is drawn too, but not one that has nothing at all.
    return (
      key === forms[form].keys[0]?.key ||
      (draw.chance(40) && (depth < 2 || (kind !== "body" && kind !== "table")))
    );
  });
  return row(
    form,
    Object.fromEntries(
      keys.map(({ key, kind }): [string, string | readonly string[] | Partial<Value>] => {
        if (kind === "body") return [key, { body: drawBody(draw, depth + 1) }];
        if (kind === "table") return [key, { table: drawTable(draw) }];
        if (kind === "vehicles")
          return [key, { rows: draw.times(3, () => drawRow("vehicles", draw, depth)) }];
        return [key, kind === "texts" ? draw.times(3, () => draw.word()) : draw.word()];
      }),
    ),
  );
}

function drawTable(draw: Draw): Table {
  const columns = draw.times(4, () => ({ name: text(draw.word()), width: undefined, align: undefined }));
  const joins: readonly TableCell["joins"][] = ["none", "none", "none", "above", "left"];
  return {
    type: "table",
    range: nowhere,
    caption: draw.chance(30) ? text(draw.word()) : undefined,
    columns,
    rows: draw.times(4, () => ({
      range: nowhere,
      total: draw.chance(20),
      cells: columns.map((): TableCell => {
        const joined = draw.from(joins);
        return {
          joins: joined,
          range: nowhere,
          texts: joined === "none" && draw.chance(80) ? [text(draw.word())] : [],
        };
      }),
    })),
  };
}

function drawElement(draw: Draw, depth: number): ListElement {
  const kind = draw.from(["item", "item", "item", "text", "table", "label"] as const);
  if (kind === "text") return { type: "text", text: text(draw.word()) };
  if (kind === "table") return drawTable(draw);
  if (kind === "label")
    return { type: "label", label: text(draw.word()), field: undefined, body: drawBody(draw, depth + 1) };
  const maybe = (): ReturnType<typeof text> | undefined => (draw.chance(30) ? text(draw.word()) : undefined);
  return item({
    title: text(draw.word()),
    text: maybe(),
    time: maybe(),
    place: maybe(),
    by: draw.chance(30) ? draw.times(2, () => text(draw.word())) : [],
    deadline: maybe(),
    note: maybe(),
    items: depth < 3 && draw.chance(30) ? drawBody(draw, depth + 1) : undefined,
    table: draw.chance(10) ? drawTable(draw) : undefined,
  });
}

function drawPart(draw: Draw, depth: number): Part {
  const kinds = ["text", "list", "labels", "table", "rows", "blocks", "activities"] as const;
  const kind = draw.from(depth >= 3 ? kinds.slice(0, 1) : kinds);
  switch (kind) {
    case "text":
      return { type: "text", text: text(draw.word(), draw.chance(10)) };
    case "list":
      return { type: "list", elements: draw.times(4, () => drawElement(draw, depth)) };
    case "labels":
      return {
        type: "labels",
        labels: draw.times(3, () => ({
          type: "label",
          label: text(draw.word()),
          field: undefined,
          body: drawBody(draw, depth + 1),
        })),
      };
    case "table":
      return drawTable(draw);
    case "rows": {
      const form = draw.from(Object.keys(forms) as RowFormName[]);
      return { type: "rows", form, rows: draw.times(4, () => drawRow(form, draw, depth)) };
    }
    case "blocks":
      return {
        type: "blocks",
        blocks: draw.times(3, () => ({
          title: text(draw.word()),
          body: draw.chance(70)
            ? body([
                { type: "rows", form: "steps", rows: draw.times(3, () => drawRow("steps", draw, depth)) },
              ])
            : drawBody(draw, depth + 1),
        })),
      };
    case "activities":
      return {
        type: "activities",
        activities: draw.times(2, () => ({
          title: text(draw.word()),
          range: nowhere,
          by: draw.chance(50) ? [text(draw.word())] : [],
          sections: draw.times(2, () => drawSection(draw, depth + 1)),
        })),
      };
  }
}

function drawBody(draw: Draw, depth: number): Body {
  const as = draw.from<Presentation | undefined>([undefined, undefined, undefined, "list", "table", "text"]);
  return body(
    draw.times(2, () => drawPart(draw, depth)),
    { as },
  );
}

function drawSection(draw: Draw, depth: number): Section {
  return {
    ...section("", drawBody(draw, depth)),
    key: "一节",
    heading: draw.word(),
    field: draw.from([undefined, ...sectionFields]),
  };
}

const templates = shippedPaper();

describe("the plan's template", () => {
  it("prints every text of a plan exactly once, whatever the plan holds", () => {
    const property = fc.property(fc.integer(), (seed) => {
      const { draw, words } = drawing(seed);
      const made = plan(
        draw.times(3, () => drawSection(draw, 0)),
        {
          groups: draw.chance(30) ? draw.times(3, () => drawRow("groups", draw, 2)) : [],
        },
      );
      const printed = documentText(renderDocument(made, templates).value ?? never());
      const wrong = words.filter((word) => printed.split(word).length !== 2);
      expect(wrong, `seed ${seed}: ${wrong.map((word) => around(made, word)).join("; ")}`).toEqual([]);
    });
    fc.assert(property, { seed: 20260309, numRuns: runs(1000), endOnFailure: true });
  });
});

/** The keys on the way to a word of a plan, for a message. */
function around(value: unknown, word: string, path = ""): string {
  if (typeof value === "string") return value.startsWith(word) ? path : "";
  const inner =
    value instanceof Map ? [...value] : typeof value === "object" && value ? Object.entries(value) : [];
  return (
    inner.map(([key, each]) => around(each, word, `${path}.${String(key)}`)).find((found) => found !== "") ??
    ""
  );
}

function never(): never {
  throw new Error("no document");
}
