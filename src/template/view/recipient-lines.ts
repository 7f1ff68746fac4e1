import type { Text } from "../../plan/plan.ts";
import { joined, typed, type Words } from "../words.ts";
import { withColon } from "./parts.ts";

/** To whom: one line with a colon; recipients that bring their own colons are a line each. */
export function recipientLines(recipients: readonly Text[]): readonly Words[] {
  const lines = recipients.map(typed).filter((words) => words.length > 0);
  const own = recipients.every((text) => /[：:]$/u.test(text.value.trim()));
  if (lines.length === 0 || own) return lines;
  return [withColon(joined(lines, "、"))];
}
