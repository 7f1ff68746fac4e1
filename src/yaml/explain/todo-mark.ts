import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import * as texts from "../problems/text-problems.ts";

/** `活动时间: 待补: 还没定`: a mark of what is missing, which stands in braces on a line with its name. */
export function todoMark(typed: string, range: Range): Finding | undefined {
  const what = /^(?:待补[充写齐]?|待定|未定|todo|tbd)\s*[:：]\s*(.*\S)\s*$/iu.exec(typed)?.[1];
  if (what === undefined) return undefined;
  const mended = `{待补: ${/[,[\]{}:#"'&*!|>%@`]/u.test(what) ? quoted(what) : what}}`;
  return finding(
    texts.colonInText,
    range,
    { text: brief(typed), mended: brief(mended) },
    { fix: [{ range, text: mended }] },
  );
}
