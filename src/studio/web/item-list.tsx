import type { JSX } from "preact";
import type { FormCell, FormChange, FormField } from "../protocol.ts";
import { Cell } from "./cell.tsx";
import { focusPlace } from "./focus-place.ts";
import { gridOf } from "./pasted-grid.ts";
import { RowTools } from "./row-tools.tsx";
import type { Work } from "./work.ts";

/** A list of lines: Enter goes to the next and makes one at the end, lines can be moved and pasted. */
export function ItemList({
  work,
  field,
  items,
  id,
}: {
  readonly work: Work;
  readonly field: FormField;
  readonly items: readonly FormCell[];
  readonly id: string;
}): JSX.Element {
  const { at } = field;
  const place = (row: number): string => `${at} ${row} 0`;
  const add = async (): Promise<void> => {
    await work.change([{ do: "insert", at, after: items.length - 1, cells: [{ column: "", text: "" }] }]);
    focusPlace(place(items.length));
  };
  const paste = (event: ClipboardEvent, row: number): void => {
    const lines = gridOf(event.clipboardData?.getData("text/plain") ?? "").map((cells) => cells.join(" "));
    if (lines.length < 2) return;
    event.preventDefault();
    void work.change(
      lines.map((text, nth): FormChange => {
        const to = row + nth;
        if (to < items.length) return { do: "item", at, row: to, text };
        return { do: "insert", at, after: to - 1, cells: [{ column: "", text }] };
      }),
    );
  };
  return (
    <div class="items">
      <ol>
        {items.map((item, row) => (
          <li key={row}>
            <Cell
              {...(row === 0 ? { id } : {})}
              label={`${field.name} ${row + 1}`}
              text={item.text}
              long
              place={place(row)}
              commit={(text) => void work.change([{ do: "item", at, row, text }])}
              onPaste={(event) => paste(event, row)}
              onKey={(event, commit) => {
                if (event.key !== "Enter" || event.shiftKey)
                  return moveBy(event, { work, at, row, last: items.length - 1 });
                event.preventDefault();
                commit();
                if (row < items.length - 1) focusPlace(place(row + 1));
                else void add();
              }}
            />
            <RowTools work={work} at={at} row={row} last={items.length - 1} />
          </li>
        ))}
      </ol>
      <button type="button" class="add" onClick={() => void add()}>
        + {work.words.addItem}
      </button>
    </div>
  );
}

/** Alt with an arrow moves a row. */
export function moveBy(
  event: KeyboardEvent,
  {
    work,
    at,
    row,
    last,
  }: { readonly work: Work; readonly at: string; readonly row: number; readonly last: number },
): void {
  const to = event.altKey ? { ArrowUp: row - 1, ArrowDown: row + 1 }[event.key] : undefined;
  if (to === undefined || to < 0 || to > last) return;
  event.preventDefault();
  const place = (event.target as HTMLElement).dataset.place ?? "";
  const [, , column = "0"] = place.split(" ");
  (event.target as HTMLElement).blur();
  void work.change([{ do: "move", at, row, to }]).then(() => focusPlace(`${at} ${to} ${column}`));
}
