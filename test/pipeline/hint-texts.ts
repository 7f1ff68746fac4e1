import { lineAt, lineRange, type Range, type Source } from "../../src/source/source.ts";

/**
 * The texts that a hint names, clause by clause: what stands in quotation marks or in braces, and what
 * stands behind a colon or 改成. A clause that says what to delete names nothing to write.
 */
export function namedTexts(hint: string): readonly (readonly string[])[] {
  return clausesOf(hint)
    .filter((clause) => !/^\s*(?:删|去掉|[Dd]elete|[Rr]emove|Take out)(?!.*改)/u.test(clause))
    .map((clause) => [...quoted(clause), ...behindColon(clause), ...behindVerb(clause)].filter(isWritten))
    .filter((texts) => texts.length > 0);
}

/** A hint's clauses; what stands in quotation marks or in braces is not parted. */
function clausesOf(hint: string): readonly string[] {
  return hint.split(/[；;](?![^「]*」)(?![^“]*”)(?![^{]*\})/u);
}

function quoted(clause: string): readonly string[] {
  const marks = clause.matchAll(
    /「([^「」]+)」|“([^“”]+)”|`([^`]+)`|写 (\{[^{}]+\})|((?:\{\{[^{}]+\}\}…?)+)|(<[^<> ]+>)/gu,
  );
  return [...marks].map((groups) => groups.slice(1).find((text) => text !== undefined) ?? "");
}

/** What stands behind a colon that follows what says to write; of a list to choose from, each. */
function behindColon(clause: string): readonly string[] {
  const bare = clause.replaceAll(/「[^「」]*」|“[^“”]*”/gu, "");
  const [, zh] = /(?:改成|写成|加上|改用|例如|如|选|引号|空格|括号|短横)[^：]*：(.+)$/u.exec(bare) ?? [];
  const [, en = ""] = bare.includes("：") ? [] : (/: (.+)$/u.exec(bare) ?? []);
  const texts = [zh ?? "", /[\u3400-\u9fff]|^[^ ]+$/u.test(en) ? en : ""].map((text) => text.trim());
  return [...texts, ...texts.flatMap((text) => text.split(/、|, /u))];
}

function behindVerb(clause: string): readonly string[] {
  const [, text = ""] = /(?:改成|写成|改写成)(?:空 )?([^「：]+)$/u.exec(clause) ?? [];
  return [text.trim()];
}

/** Whether a text is something to write: not the word for how a line is made. */
function isWritten(text: string): boolean {
  return (
    text !== "" && !["名称: 内容", "name: value", "name: content", "- ", "-", "#", "%", "|"].includes(text)
  );
}

/**
 * Everything that “write this” can mean at a place: in place of what is marked, of its value, of the
 * entry or of the line, before or behind them, as a line beside, above or below, in place of the entry of the same
 * name, or as the whole file.
 */
export function written(source: Source, range: Range, text: string): readonly string[] {
  const all = source.text;
  const put = (start: number, stop: number, by: string): string => all.slice(0, start) + by + all.slice(stop);
  const line = lineRange(source, lineAt(source, range.start));
  const indent = /^ *(?:- )?/.exec(all.slice(line.start, line.end))?.[0].length ?? 0;
  const marked = [range.start, line.start + indent, line.start, valueStart(all, line.start, line.end)];
  const places = marked.flatMap((start) => [put(start, range.end, text), put(start, line.end, text)]);
  const whole = wholeEntries(all, line.start).map(([start, end]) => put(start, end, ` ${text}\n`));
  const beside = [range.start, range.end, line.end].map((at) => put(at, at, text));
  const lines = [put(line.start, line.start, `${text}\n`), `${text}\n${all}`, `${all.trimEnd()}\n${text}\n`];
  const below = [`\n${" ".repeat(indent)}${text}`, ` ${text}`].map((each) => put(line.end, line.end, each));
  const inBraces = [...all.matchAll(/\}/g)].map(({ index }) => put(index, index, `, ${text}`));
  const ends = [...all.matchAll(/$/gm)].map(({ index }) => put(index, index, text));
  return [
    ...places,
    ...whole,
    ...beside,
    ...lines,
    ...below,
    ...inBraces,
    ...ends,
    ...sameName(all, text, put),
    `${text}\n`,
  ];
}

/** Where the values begin and end of the entry on a line and of those around it, by their indentation. */
function wholeEntries(all: string, lineStart: number): readonly (readonly [start: number, end: number])[] {
  const keys = [...all.slice(0, all.indexOf("\n", lineStart) + 1).matchAll(/^( *)[^\s#-][^:\n]*:/gmu)];
  return keys.map(({ index, 0: key, 1: indent = "" }) => {
    const behind = all.slice(index + key.length);
    const next = behind.search(new RegExp(`\\n {0,${indent.length}}[^\\s]`, "u"));
    return [index + key.length, next < 0 ? all.length : index + key.length + next + 1];
  });
}

function valueStart(all: string, start: number, end: number): number {
  return start + all.slice(start, end).lastIndexOf(": ") + 2;
}

function sameName(
  all: string,
  text: string,
  put: (from: number, to: number, by: string) => string,
): readonly string[] {
  const name = (text.split(":")[0] ?? "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const entries = [
    new RegExp(`(?<=[{,] ?)${name}: (?:"[^"]*"|[^,}\\n]*)`, "gu"),
    new RegExp(`(?<=^ *(?:- )?)${name}: .*$`, "gmu"),
  ];
  return entries.flatMap((entry) =>
    [...all.matchAll(entry)].map(({ index, 0: found }) => put(index, index + found.length, text)),
  );
}
