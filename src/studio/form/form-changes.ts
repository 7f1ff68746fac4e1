import { createSource } from "../../source/source.ts";
import { fields, meaningOf } from "../../vocabulary/names.ts";
import type { Change, Refusal } from "../../yaml/edit/change.ts";
import { changeYaml } from "../../yaml/edit/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { pointerOf, pointerSteps } from "../../yaml/pointer.ts";
import type { YamlTree } from "../../yaml/tree.ts";
import type { FormChange } from "../form-protocol.ts";
import { divided, withPart } from "./part-changes.ts";
import { cellAt, cellChanges, columnAdded, insertions } from "./row-changes.ts";
import { written } from "./written.ts";

type Made = { readonly text: string } | { readonly refused: Refusal };

/** A text after changes of the form, all of them or none, or why one of them is not made. */
export function changeByForm(text: string, changes: readonly FormChange[]): Made {
  let now = text;
  for (const change of changes) {
    const { value: tree } = parseYaml(createSource("", now));
    if (!tree) return { refused: "unreadable" };
    const made = madeOf(change, tree);
    if ("refused" in made) return made;
    now = made.text;
  }
  return { text: now };
}

/** Changes that set what stands there in deeper are no edits of single values. */
type Deeper = "part" | "divide";

function madeOf(change: FormChange, tree: YamlTree): Made {
  if (change.do === "part") return withPart(change, tree);
  return change.do === "divide" ? divided(change, tree) : byEdits(change, tree);
}

function byEdits(change: Exclude<FormChange, { do: Deeper }>, tree: YamlTree): Made {
  const asked = planned(change, tree);
  if (typeof asked === "string") return { refused: asked };
  const { text } = tree.source;
  const made = changeYaml(text, asked);
  if (!("refused" in made) || made.refused !== "only one") return made;
  // The last row goes with what it stood in: that stays, empty.
  return changeYaml(text, [{ kind: "set", at: holderOf(change), value: null }]);
}

function holderOf(change: FormChange): string {
  switch (change.do) {
    case "cell":
      return cellAt(change.at, change.row, change.column);
    case "drop":
      return pointerOf(pointerSteps(change.at).slice(0, -1));
    default:
      return "at" in change ? change.at : "";
  }
}

function planned(change: Exclude<FormChange, { do: Deeper }>, tree: YamlTree): readonly Change[] | Refusal {
  switch (change.do) {
    case "set":
      return [{ kind: "set", at: change.at, value: written(change.text) }];
    case "item":
      return [{ kind: "set", at: `${change.at}/${change.row}`, value: written(change.text) }];
    case "cell":
      return cellChanges(change, tree);
    case "insert":
      return insertions(change, tree);
    case "remove":
      return [{ kind: "remove", at: `${change.at}/${change.row}` }];
    case "move":
      return [{ kind: "move", at: `${change.at}/${change.row}`, to: change.to }];
    case "column":
      return columnAdded(change, tree);
    case "table":
      return [{ kind: "set", at: change.at, value: tableOf(change) }];
    case "field":
      return newField(change.name, tree);
    case "drop":
      return [{ kind: "remove", at: change.at }];
  }
}

/** Every row as long as the columns; what is empty is so on purpose. */
function tableOf({
  columns,
  rows,
}: Extract<FormChange, { do: "table" }>): Extract<Change, { kind: "set" }>["value"] {
  const lines = rows.map((row) => columns.map((_, at) => written(row[at] ?? "") ?? ""));
  return { 列: columns, 行: lines.length > 0 ? lines : null };
}

/** A new field stands behind those that come before it in the vocabulary. */
function newField(name: string, { root }: YamlTree): readonly Change[] | Refusal {
  if (root.kind !== "map") return "unreadable";
  const orderOf = (key: string): number => {
    const field = meaningOf(key)?.field;
    return field ? fields.indexOf(field) : fields.length;
  };
  const own = root.entries.filter(({ merged }) => !merged).map(({ key }) => key);
  const place = meaningOf(name)?.field.place ?? "section";
  const alike = own.filter((key) => (meaningOf(key)?.field.place ?? "section") === place);
  const before = alike.filter((key) => orderOf(key) <= orderOf(name)).at(-1) ?? alike.at(-1) ?? own.at(-1);
  return [
    { kind: "entry", into: "", key: name, value: null, ...(before === undefined ? {} : { after: before }) },
  ];
}
