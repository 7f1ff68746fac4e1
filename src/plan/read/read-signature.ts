import { parseDate } from "../../notation/time/calendar-date.ts";
import type { Source } from "../../source/source.ts";
import { signatureKeys } from "../../vocabulary/body-keys.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { Signature } from "../plan.ts";
import type { Text } from "../text.ts";
import type { FrontMatter } from "./front-matter.ts";
import { entriesByKey, isTodo, type Reading, readText, readTexts } from "./reading.ts";

/** Who signs and when: lines, or parts by name. */
export function readSignature(node: YamlNode, reading: Reading): Signature {
  const entries =
    node.kind === "map" && !isTodo(node) ? entriesByKey(node, signatureKeys, reading) : undefined;
  const unit = entries?.get("unit");
  const date = entries?.get("date");
  const written = entries ? unit?.value : node;
  const texts = written ? readTexts(written).flatMap((text) => linesOf(text, reading.source)) : [];
  const dated = date ? readText(date.value) : texts.find((text) => parseDate(text.value));
  return {
    units: texts.filter((text) => text !== dated),
    date: dated,
    day: dated && !dated.todo ? parseDate(dated.value) : undefined,
  };
}

/** Who prints and when, where the day may stand under a name of its own. */
export function readImprint(front: FrontMatter): Signature | undefined {
  const imprint = front.read("imprint", readSignature);
  const date = front.text("imprint_date");
  if (!date) return imprint;
  if (imprint?.date) return { ...imprint, units: [...imprint.units, date] };
  const day = date.todo ? undefined : parseDate(date.value);
  return { units: imprint?.units ?? [], date, day };
}

/** The lines of a text, each with its place. */
function linesOf(text: Text, source: Source): readonly Text[] {
  const lines = text.todo ? [] : text.value.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return [text];
  let from = text.range.start;
  return lines.map((line) => {
    const at = source.text.indexOf(line.trim(), from);
    if (at < 0 || at >= text.range.end) return { ...text, value: line.trim() };
    from = at + line.trim().length;
    return { value: line.trim(), range: { start: at, end: from }, todo: false };
  });
}
