import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textOf } from "../figure.ts";
import { rangeIn } from "../range-in.ts";

/** What is done, in a few words each: the titles of the plan's own contents, without what ends them. */
export function contentsOf(plan: Plan): readonly Text[] {
  const titles = plan.sections
    .filter(({ field }) => field?.key === "content")
    .flatMap(({ body }) =>
      body.parts.flatMap((part): readonly (Text | undefined)[] => {
        if (part.type === "rows") return part.rows.map((row) => textOf(row, "title"));
        if (part.type === "text") return [part.text];
        if (part.type !== "list") return [];
        return part.elements.map((each) => (each.type === "item" ? (each.title ?? each.text) : undefined));
      }),
    );
  return titles.flatMap((title) => (title ? withoutEnd(title, plan) : []));
}

function withoutEnd(title: Text, plan: Plan): readonly Text[] {
  if (title.todo) return [title];
  const value = title.value.trimEnd().replace(/[：:。；;，,]+$/u, "");
  return value === "" ? [] : [{ value, range: rangeIn(title, 0, value.length, plan.source), todo: false }];
}
