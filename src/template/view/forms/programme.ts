import type { Row } from "../../../plan/body.ts";
import { made, together, type Words } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumn, numberColumn, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { has, usedKeys, wordsOf } from "../rows.ts";
import { itemParts, withUnit } from "./sentences.ts";

/** A programme: a numbered table; a list where only the titles are known. */
export function lowerProgramme(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("programme", rows).filter(({ key }) => key !== "no");
  const list =
    lowering.as === "list" || lowering.as === "text" || (lowering.as === undefined && keys.length < 2);
  if (list) return itemParts(rows.map(line), lowering);
  const number = { ...numberColumn, content: numberOf };
  const columns = keys.map((key) => {
    const column = keyColumn(key, rows, lowering);
    return key.key === "minutes"
      ? { ...column, content: (row: Row) => withUnit(row, "minutes", "分钟") }
      : column;
  });
  return [rowTable([number, ...columns], rows)];
}

function numberOf(row: Row, index: number): Words {
  return has(row, "no") ? wordsOf(row, "no") : made(String(index + 1));
}

function line(row: Row): Words {
  const minutes = withUnit(row, "minutes", "分钟");
  const title = together(wordsOf(row, "no"), has(row, "no") ? "：" : "", wordsOf(row, "title"));
  const who = remarksOf(row, ["type", "performers", "by", "time"]);
  return remarked(title, [...who, ["", minutes], ...remarksOf(row, ["note"])]);
}
