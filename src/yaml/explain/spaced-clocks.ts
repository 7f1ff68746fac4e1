import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding } from "../finding.ts";
import { spacedClock } from "../problems/typing-problems.ts";
import type { YamlEntry, YamlMap } from "../tree.ts";

const clock = /(?<!\d)(?<hour>[01]?\d|2[0-4]) *[:：] +(?<minute>[0-5]\d)(?!\d)/gu;

/** A text with clocks whose colons have spaces beside them: 上午 8 : 30 — 11 : 00; undefined where that is not all. */
export function spacedClockIn(typed: string, range: Range): Finding | undefined {
  const mended = typed.replace(clock, "$<hour>:$<minute>");
  if (mended === typed || /: |:$/.test(mended) || !/^\p{Script=Han}|^\d/u.test(mended)) return undefined;
  const data = { found: brief(typed), mended: brief(mended) };
  return finding(spacedClock, range, data, { fix: [{ range, text: mended }] });
}

/** `- 上午 8 : 30 集合`, of which YAML makes a name and its value. */
export function clockForName(text: string, entry: YamlEntry, map: YamlMap): Finding | undefined {
  const { keyRange, value, key } = entry;
  const [, before = ""] = /^(.*?)\s*\d{1,2}$/u.exec(key) ?? [];
  const between = text.slice(keyRange.end, value.range.start);
  const isClock =
    /(?:[上下中]午|早上?|晚上?|凌晨|[日号）)])$/u.test(before) ||
    (before === "" && /^(?:[01]?\d|2[0-4])$/.test(key));
  if (!isClock || map.entries.length > 1 || value.kind !== "scalar" || !/^ +: +$/.test(between))
    return undefined;
  const rest = text.slice(value.range.start, value.range.end);
  if (!/^[0-5]\d(?!\d)/.test(rest)) return undefined;
  const range = { start: keyRange.start, end: value.range.end };
  const data = { found: brief(text.slice(range.start, range.end)), mended: brief(`${key}:${rest}`) };
  return finding(spacedClock, range, data, {
    fix: [{ range: { start: keyRange.end, end: value.range.start }, text: ":" }],
  });
}
