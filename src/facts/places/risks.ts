import type { Item, Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { textOf } from "../figure.ts";

/** Something that may happen, and what is done then. */
export interface Risk {
  readonly risk: Text | undefined;
  readonly responses: readonly Text[];
  readonly by: readonly Text[];
  readonly phone: Text | undefined;
  readonly note: Text | undefined;
}

/** The risks of a plan's emergency sections: rows, and items that have a title and say what to do. */
export function risksOf(plan: Plan): readonly Risk[] {
  return plan.sections
    .filter(({ field }) => field?.key === "emergency")
    .flatMap(({ body }) =>
      body.parts.flatMap((part): readonly Risk[] => {
        if (part.type === "rows") return part.rows.map(ofRow);
        if (part.type !== "list") return [];
        return part.elements.flatMap((each) => (each.type === "item" ? ofItem(each) : []));
      }),
    );
}

function ofRow(row: Row): Risk {
  const texts = (key: string): readonly Text[] => row.values.get(key)?.texts ?? [];
  const [risk, phone, note] = ["risk", "phone", "note"].map((key) => textOf(row, key));
  return { risk, responses: texts("response"), by: texts("by"), phone, note };
}

function ofItem({ title, text, items, by, note }: Item): readonly Risk[] {
  const responses = [...(text ? [text] : []), ...(items ? textsOfBody(items) : [])];
  return title && responses.length > 0 ? [{ risk: title, responses, by, phone: undefined, note }] : [];
}
