import { CST, type Scalar } from "yaml";

/** Han, CJK and full-width punctuation; not “ ” — …, which Latin text has too. */
const chinese = /[\p{Script=Han}\u2e80-\u303f\u3105-\u312f\u31a0-\u31ff\ufe30-\ufe4f\uff01-\uffef]/u;

/**
 * The text of a scalar that stands on several lines: as YAML folds it, but without a space at a
 * line end that touches a Chinese character or Chinese punctuation, where no writer types one.
 * A block text with `|` keeps its line breaks.
 */
export function foldedText(scalar: Scalar): string {
  const token = scalar.srcToken;
  const value = typeof scalar.value === "string" ? scalar.value : (scalar.source ?? "");
  if (token === undefined || !("source" in token) || !token.source.includes("\n")) return value;
  const joined = token.type === "block-scalar" ? joinBlock(token) : joinFlow(token.source);
  return CST.resolveAsScalar({ ...token, source: joined }, true, () => undefined)?.value ?? value;
}

function joinFlow(source: string): string {
  return source.replace(/([^\s\\])[ \t]*\r?\n[ \t]*(?=(\S))/gu, (whole, before: string, after: string) =>
    touchesChinese(before, after) ? before : whole,
  );
}

/** In a `>` text only lines at the text's own indentation are folded; deeper ones keep their breaks. */
function joinBlock(token: CST.BlockScalar): string {
  const header = token.props.find((prop) => prop.type === "block-scalar-header");
  if (header === undefined || !("source" in header) || !/^>[-+]?$/.test(header.source)) return token.source;
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(token.source)?.[1] ?? "";
  const joint = new RegExp(`(?<=^${indent}\\S(?:.*\\S)?)[ \\t]*\\r?\\n${indent}(?=\\S)`, "gmu");
  return token.source.replace(joint, (whole, at: number) => {
    const before = [...token.source.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
    const after = [...token.source.slice(at + whole.length, at + whole.length + 2)][0] ?? "";
    return touchesChinese(before, after) ? "" : whole;
  });
}

function touchesChinese(before: string, after: string): boolean {
  return chinese.test(before) || chinese.test(after);
}
