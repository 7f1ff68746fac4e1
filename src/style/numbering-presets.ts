import { type Mark, parseMark } from "../document/mark.ts";
import type { NumberingScheme } from "../document/numbering.ts";

/** A numbering scheme that a style or a plan names: its names, its marks from the first level down. */
export interface NumberingPreset {
  readonly name: string;
  readonly zh: string;
  /** One specimen a level, as `parseMark` reads them. */
  readonly marks: readonly string[];
}

/** The named numbering schemes, the commonest in schools first. */
export const numberingPresets: readonly NumberingPreset[] = [
  { name: "school", zh: "学校", marks: ["一、", "1、", "（1）", "①", "a、"] },
  // GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）; ① is for what goes deeper all the same.
  { name: "official", zh: "公文", marks: ["一、", "（一）", "1.", "（1）", "①"] },
  { name: "plain", zh: "无编号", marks: ["无", "1、", "（1）", "①", "a、"] },
  { name: "bracket", zh: "方括号", marks: ["【】", "1、", "（1）", "①", "a、"] },
  { name: "decimal", zh: "数字", marks: ["1", "1.1", "1.1.1", "1.1.1.1", "（1）"] },
  { name: "chapter", zh: "章", marks: ["第一章", "一、", "1、", "（1）", "①"] },
  { name: "part", zh: "部分", marks: ["第一部分", "一、", "1、", "（1）", "①"] },
  { name: "item", zh: "项", marks: ["第一项", "1、", "（1）", "①", "a、"] },
];

/** The scheme of a name, English or Chinese; undefined where none has it. */
export function namedNumbering(name: string): NumberingScheme | undefined {
  const preset = numberingPresets.find((each) => each.name === name || each.zh === name);
  return preset && numberingOf(preset.marks, preset.name);
}

/** The scheme of a list of specimens, one a level; undefined where one of them is no mark. */
export function numberingOf(specimens: readonly string[], name = "own"): NumberingScheme | undefined {
  const marks = specimens.map(parseMark).filter((mark): mark is Mark => mark !== undefined);
  return marks.length === specimens.length && marks.length > 0 ? { name, marks } : undefined;
}

/** All names of the presets, English first: for the schemas and for suggestions. */
export function numberingNames(): readonly string[] {
  return numberingPresets.flatMap((preset) => [preset.name, preset.zh]);
}
