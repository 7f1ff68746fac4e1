import type { Text } from "../../plan/text.ts";
import { joined, plainWords, together, typed, type Words } from "../words.ts";
import { withColon } from "./parts.ts";

/** To whom: one line with a colon; recipients that bring their own colons are a line each. */
export function recipientLines(recipients: readonly Text[]): readonly Words[] {
  const lines = recipients.map(typed).filter((words) => words.length > 0);
  const own = recipients.every((text) => /[：:]$/u.test(text.value.trim()));
  if (lines.length === 0 || own) return lines;
  return [withColon(joined(lines, "、"))];
}

/** Who gets a copy: one line with commas and a full stop (GB/T 9704-2012, 7.4.2). */
export function copyLines(copies: readonly Text[]): readonly Words[] {
  const lines = copies.map(typed).filter((words) => words.length > 0);
  if (lines.length === 0) return [];
  const line = joined(lines, "，");
  return [/[。.]$/u.test(plainWords(line).trim()) ? line : together(line, "。")];
}

/** A note below the date of signing, in brackets unless it brings its own (GB/T 9704-2012, 7.3.6). */
export function annotationLine(annotation: Text | undefined): Words {
  const words = typed(annotation);
  return words.length === 0 || /^[（(]/u.test(plainWords(words).trim()) ? words : together("（", words, "）");
}
