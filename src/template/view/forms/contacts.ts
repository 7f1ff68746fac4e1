import type { Row } from "../../../plan/body.ts";
import { joined, together, type Words } from "../../words.ts";
import { remarked } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { type Part, paragraphParts } from "../parts.ts";
import { nameOf, usedKeys, wordsOf } from "../rows.ts";
import { itemParts } from "./sentences.ts";

/** Contacts: a line each, 总负责：李明（德育处），电话：…; a table of several people with more than two things each. */
export function lowerContacts(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const known = rows.map(lowering.completed);
  const [first] = known;
  const keys = first ? usedKeys(first.form, known) : [];
  if (wantsTable(known, keys.length, lowering)) return [rowTable(keyColumns(keys, known, lowering), known)];
  const lines = known.map(line);
  return lowering.as === "list"
    ? itemParts(lines, lowering)
    : lines.flatMap((words) => paragraphParts(words));
}

function line(row: Row): Words {
  const role = wordsOf(row, "role");
  const name = remarked(wordsOf(row, "name"), [["", wordsOf(row, "unit")]]);
  const phone = wordsOf(row, "phone");
  const who = together(role, role.length > 0 && name.length > 0 ? "：" : "", name);
  const call = phone.length > 0 ? together(`${nameOf("phone", [row])}：`, phone) : phone;
  return remarked(joined([who, call], "，"), [["", wordsOf(row, "note")]]);
}
