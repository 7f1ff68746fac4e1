import type { JSX } from "preact";
import type { FormChange, FormPart, FormValue } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";
import { AddPart } from "./add-part.tsx";
import { Cell } from "./cell.tsx";
import { focusPlace } from "./focus-place.ts";
import { moveBy } from "./move-row.ts";
import { gridOf } from "./pasted-grid.ts";
import { RowTools } from "./row-tools.tsx";

/** A list of lines: Enter goes to the next and makes one at the end, lines can be moved and pasted. */
export function ItemList({
  work,
  part: { at, name },
  value: { items, deep },
  id,
}: {
  readonly work: Work;
  readonly part: FormPart;
  readonly value: Extract<FormValue, { kind: "list" }>;
  readonly id: string;
}): JSX.Element {
  const { words } = work;
  const last = items.length - 1;
  const place = (row: number): string => `${at} ${row} 0`;
  const add = async (): Promise<void> => {
    await work.change([inserted(at, last, "")]);
    focusPlace(place(items.length));
  };
  const commit = (row: number, text: string): void => {
    if (row <= last) void work.change([{ do: "item", at, row, text }]);
    else if (text.trim() !== "") void work.change([inserted(at, last, text)]);
  };
  const key = (event: KeyboardEvent, handOver: () => void, row: number): void => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      handOver();
      if (row < last) focusPlace(place(row + 1));
      else void add();
    } else moveBy(event, { work, at, row, last });
  };
  // A list of nothing has a box for its first line.
  const shown = items.length > 0 ? items : [{ text: "", editable: true }];
  return (
    <div class="items">
      <ol>
        {shown.map((item, row) => (
          <li key={row}>
            <Cell
              {...(row === 0 ? { id } : {})}
              label={`${name} ${row + 1}`}
              text={item.text}
              {...(item.todo === undefined ? {} : { hint: item.todo })}
              long
              place={place(row)}
              commit={(text) => commit(row, text)}
              onPaste={(event) => void work.change(pasted(event, at, row, items.length))}
              onKey={(event, handOver) => key(event, handOver, row)}
            />
            {items.length > 0 && (
              <RowTools work={work} at={at} row={row} last={last}>
                <AddPart work={work} at={`${at}/${row}`} names={deep} label={words.below(row + 1)} />
              </RowTools>
            )}
          </li>
        ))}
      </ol>
      <button type="button" class="add" onClick={() => void add()}>
        + {words.addItem}
      </button>
    </div>
  );
}

function inserted(at: string, after: number, text: string): FormChange {
  return { do: "insert", at, after, cells: [{ column: "", text }] };
}

/** Several lines become several items; one is pasted as it is. */
function pasted(event: ClipboardEvent, at: string, row: number, count: number): readonly FormChange[] {
  const lines = gridOf(event.clipboardData?.getData("text/plain") ?? "").map((cells) => cells.join(" "));
  if (lines.length < 2) return [];
  event.preventDefault();
  return lines.map((text, nth): FormChange => {
    const to = row + nth;
    return to < count ? { do: "item", at, row: to, text } : inserted(at, to - 1, text);
  });
}
