import { nearest } from "../../diagnostic/nearest.ts";
import { choose, continueWords, noneWords, numberings, wordsOf } from "../../vocabulary/choices.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { Numbering } from "../body.ts";
import { unknownNumbering } from "../problems.ts";
import type { Text } from "../text.ts";
import { note, type Reading, readTexts } from "./reading.ts";

/** A specimen that can be counted on from, or a bullet. */
const specimen = /^(?:.*(?:一|1|①|a|A).*|[—–\-•·●○■□◆※＊*▪－]+)$/su;

/** Reads `编号`: the name of a scheme, 无, 接续, or specimens of the marks, one a level. */
export function readNumbering(node: YamlNode, reading: Reading): Numbering | undefined {
  const texts = readTexts(node);
  const [first] = texts;
  // Nothing at all is told by the schema.
  if (!first || (texts.length === 1 && first.value.trim() === "")) return undefined;
  const scheme = texts.length === 1 ? choose(numberings, first.value) : undefined;
  const marks = texts.filter((text) => !continueWords.includes(text.value.trim()));
  if (scheme === undefined) for (const mark of marks) checkMark(mark, reading);
  return {
    scheme,
    marks: scheme === undefined ? marks : [],
    continued: marks.length < texts.length,
    range: node.range,
  };
}

function checkMark(mark: Text, reading: Reading): void {
  const word = mark.value.trim();
  if (noneWords.includes(word) || specimen.test(word)) return;
  const choices = [...wordsOf(numberings), ...noneWords, ...continueWords];
  const shown = choices.filter((choice) => /[\u3400-\u9fff]/u.test(choice));
  note(reading, unknownNumbering, mark.range, {
    found: word,
    choices: shown,
    nearest: nearest(word, choices) ?? "",
  });
}
