import type { Row } from "../../../plan/plan.ts";
import { together, type Words } from "../../words.ts";
import { brackets, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { has, usedKeys, wordsOf } from "../rows.ts";
import { itemParts } from "./sentences.ts";

/** Who does what: 摄影：赵敏（截止时间：3月9日）; a table where more than two things are said of each task. */
export function lowerRoles(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("roles", rows);
  if (wantsTable(rows, keys.length, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return itemParts(rows.map(line), lowering);
}

function line(row: Row): Words {
  // A deed is a sentence of its own, with the person behind it in brackets; a post takes a colon.
  const deed = wordsOf(row, "task").some((run) => /[，。；]/u.test(run.text));
  if (deed || !has(row, "by")) {
    return together(
      wordsOf(row, "task"),
      brackets(remarksOf(row, ["by", "helpers", "time", "place", "deadline", "note"])),
    );
  }
  return together(
    wordsOf(row, "task"),
    has(row, "task") ? "：" : "",
    wordsOf(row, "by"),
    brackets(remarksOf(row, ["helpers", "time", "place", "deadline", "note"])),
  );
}
