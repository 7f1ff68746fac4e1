import type { Row } from "../../../plan/body.ts";
import { typedList, type Words } from "../../words.ts";
import { type RowColumn, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { entry, fieldsParts, type Part, paragraphParts } from "../parts.ts";
import { has, nameOf, usedKeys, wordsOf } from "../rows.ts";
import { lowerVehicles } from "./vehicles.ts";

/** Transport: lines for way and route, stops joined with →, then the vehicles; a table where each class has a route. */
export function lowerTransport(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const each = usedKeys("transport", rows);
  const forAll = rows.some((row) => !has(row, "for") || has(row, "vehicles"));
  if (!forAll && wantsTable(rows, each.length, lowering))
    return [
      rowTable(
        each.map(({ key }) => routeColumn(key, rows)),
        rows,
      ),
    ];
  return rows.flatMap((row) => {
    const keys = usedKeys("transport", [row]).filter(({ key }) => key !== "vehicles" && key !== "note");
    const [only] = keys;
    const vehicles = row.values.get("vehicles");
    return [
      ...(keys.length === 1 && only?.key === "way"
        ? paragraphParts(wordsOf(row, "way"))
        : fieldsParts(keys.map(({ key }) => entry(nameOf(key, [row]), lineOf(row, key))))),
      ...(vehicles ? vehicleParts(row, lowering) : []),
      ...(has(row, "note") ? paragraphParts(wordsOf(row, "note")) : []),
    ];
  });
}

function routeColumn(key: string, rows: readonly Row[]): RowColumn {
  return { heading: nameOf(key, rows), content: (row) => lineOf(row, key) };
}

function vehicleParts(row: Row, lowering: Lowering): readonly Part[] {
  const value = row.values.get("vehicles");
  const texts = value?.texts ?? [];
  if (texts.length > 0) return fieldsParts([entry(nameOf("vehicles", [row]), typedList(texts))]);
  return lowerVehicles(value?.rows ?? [], lowering);
}

function lineOf(row: Row, key: string): Words {
  return wordsOf(row, key);
}
