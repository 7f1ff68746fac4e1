import type { BlocksPart, Row, RowsPart } from "../../../plan/body.ts";
import type { RowKey } from "../../../vocabulary/forms.ts";
import { noWords, typed } from "../../words.ts";
import { cellParts, headRow, keyColumn, type RowColumn } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { cell, fitsCell, type Part, type PrintRow, paragraphParts, tablePart } from "../parts.ts";
import { nameOf, usedKeys } from "../rows.ts";
import { withUnit } from "./sentences.ts";

/** The keys that make a timetable of timed steps, once two of them are used. */
const detailKeys: ReadonlySet<string> = new Set(["place", "by", "for", "note"]);
/** What a step says under these keys stands together in the column of its title. */
const contentKeys: ReadonlySet<string> = new Set(["text", "items"]);

/** Steps as a timetable; undefined where a list says it better, or where a cell could not hold them. */
export function stepsTable(rows: readonly Row[], lowering: Lowering): Part | undefined {
  const inside: Lowering = { ...lowering, inner: true };
  const columns = timetableColumns(rows, inside);
  if (!columns || rows.length === 0) return undefined;
  return tableOf(columns, [{ title: undefined, rows }]);
}

/** Blocks of steps as one timetable with the blocks' names in its first column; undefined where they are no steps. */
export function lowerScheduleBlocks(blocks: BlocksPart["blocks"], lowering: Lowering): Part | undefined {
  const parts = blocks.map(({ body }) => body.parts);
  const rowParts = parts
    .flat()
    .filter((part): part is RowsPart => part.type === "rows" && part.form === "steps");
  if (rowParts.length !== blocks.length || !parts.every((each) => each.length === 1)) return undefined;
  const columns = timetableColumns(
    rowParts.flatMap(({ rows }) => rows),
    { ...lowering, inner: true },
  );
  if (!columns) return undefined;
  return tableOf(
    columns,
    blocks.map(({ title }, index) => ({
      title: cell(paragraphParts(typed(title)), 1, rowParts[index]?.rows.length ?? 1),
      rows: rowParts[index]?.rows ?? [],
    })),
  );
}

interface Block {
  readonly title: PrintRow["cells"][number] | undefined;
  readonly rows: readonly Row[];
}

function tableOf(columns: readonly RowColumn[], blocks: readonly Block[]): Part {
  const named = blocks.some(({ title }) => title !== undefined);
  const period: readonly RowColumn[] = named ? [{ heading: "时段", content: () => noWords }] : [];
  const all = [...period, ...columns];
  const rows = blocks.flatMap((block) =>
    block.rows.map((row, index): PrintRow => {
      const cells = columns.map(({ content }) => cell(content(row, index)));
      return {
        header: false,
        total: false,
        cells: index === 0 && block.title ? [block.title, ...cells] : cells,
      };
    }),
  );
  return tablePart({
    caption: noWords,
    columns: all.map(({ wide }) => ({ width: undefined, align: wide ? "left" : "auto" })),
    rows: [headRow(all.map(({ heading }) => heading)), ...rows],
  });
}

/** The columns of a timetable; undefined where no timetable is wanted or possible. */
function timetableColumns(rows: readonly Row[], lowering: Lowering): readonly RowColumn[] | undefined {
  const [first] = rows;
  if (!first || lowering.as === "list" || lowering.as === "text") return undefined;
  const used = usedKeys(first.form, rows);
  const details = used.filter(({ key }) => detailKeys.has(key)).length;
  const timed = used.some(({ key }) => key === "time");
  const fits = rows.every((row) => !row.values.has("table") && fitsCell(contentOf(row, lowering)));
  if (!fits || (lowering.as !== "table" && !(timed && details >= 2))) return undefined;
  const keys = used.filter(({ key }) => !contentKeys.has(key) || !used.some((each) => each.key === "title"));
  return keys.map((key) => columnOf(key, rows, lowering));
}

function columnOf(key: RowKey, rows: readonly Row[], lowering: Lowering): RowColumn {
  if (key.key === "title")
    return { heading: nameOf("title", rows), content: (row) => contentOf(row, lowering), wide: true };
  if (key.key === "minutes")
    return { heading: nameOf("minutes", rows), content: (row) => withUnit(row, "minutes", "分钟") };
  return keyColumn(key, rows, lowering);
}

function contentOf(row: Row, lowering: Lowering): readonly Part[] {
  const items = row.values.get("items")?.body;
  return [
    ...cellParts(row, "title", lowering),
    ...cellParts(row, "text", lowering),
    ...(items ? lowering.lower(items, lowering) : []),
  ];
}
