import type { Row } from "../../../plan/body.ts";
import { noWords, typed } from "../../words.ts";
import { postWords } from "../brackets.ts";
import { deeper } from "../lower-list.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { type Entry, entry, fieldsParts, listParts, type Part, paragraphParts, printItem } from "../parts.ts";
import { has, nameOf, textOf, usedKeys, wordsOf } from "../rows.ts";

/**
 * Groups: each an item with the lines 组长：, 成员：, 职责： below; one without a name has the lines alone. A post with
 * its holder is one line.
 */
export function lowerTeam(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  if (lowering.as === "table") return [rowTable(keyColumns(usedKeys("team", rows), rows, lowering), rows)];
  const nameless = rows.every((row) => !has(row, "name"));
  if (nameless) return rows.flatMap((row) => fieldsParts(linesOf(row, lowering)));
  const items = rows.map((row) => {
    const post = postWords(row, "name", "head");
    if (post) return printItem(post, [], noWords);
    const lines = linesOf(row, deeper(lowering));
    return printItem(wordsOf(row, "name"), fieldsParts(lines), noWords);
  });
  return lowering.as === "text"
    ? items.flatMap(({ text, parts }) => [...paragraphParts(text), ...parts])
    : listParts(items, lowering);
}

function linesOf(row: Row, lowering: Lowering): readonly Entry[] {
  const keys = usedKeys("team", [row]).filter(({ key }) => key !== "name");
  return keys.map(({ key }) =>
    entry(nameOf(key, [row]), key === "duties" ? dutiesOf(row, lowering) : wordsOf(row, key)),
  );
}

/** One duty stands on the line of its label, several are a list below. */
function dutiesOf(row: Row, lowering: Lowering): readonly Part[] {
  const texts = row.values.get("duties")?.texts ?? [];
  if (texts.length <= 1) return paragraphParts(typed(textOf(row, "duties")));
  return listParts(
    texts.map((text) => printItem(typed(text))),
    { marks: lowering.depth > 0 ? "" : lowering.marks },
  );
}
