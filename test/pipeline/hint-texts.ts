import { lineAt, lineRange, type Range, type Source } from "../../src/source/source.ts";

/** The texts that a hint names, clause by clause: what stands in quotation marks, and what stands behind a colon. */
export function namedTexts(hint: string): readonly (readonly string[])[] {
  return clausesOf(hint)
    .map((clause) => {
      const quoted = [...clause.matchAll(/「([^「」]+)」|“([^“”]+)”/gu)].map(([, zh, en]) => zh ?? en ?? "");
      const behind = /(?:改成|写成|例如|如|加上一行|一个空格|括号|逗号|引号|排列|[Ww]rite|[Aa]dd|[a-z]+)(?:：|: ?)(.+)$/u.exec(clause)?.[1];
      const bare = /(?:改成|写成)(?:空 )?([^「：]+)$/u.exec(clause)?.[1];
      return [...quoted, behind ?? "", bare ?? ""].map((each) => each.trim());
    })
    .map((texts) => texts.filter((text) => text !== "" && !isName(text)))
    .filter((texts) => texts.length > 0);
}

/** A hint's clauses; what stands in quotation marks or in brackets of YAML is not parted. */
function clausesOf(hint: string): readonly string[] {
  return hint.split(/[；;](?![^「]*」)(?![^“]*”)(?![^{]*\})/u);
}

/** What says how a line is made, and is nothing to write. */
function isName(text: string): boolean {
  return ["名称: 内容", "name: value", "- ", "-", "#", "|"].includes(text);
}

/** Everything that “write this” can mean at a place: in place of what is marked, of the value, the entry or the line, below it, beside it, above it. */
export function written(source: Source, range: Range, text: string): readonly string[] {
  const all = source.text;
  const line = lineRange(source, lineAt(source, range.start));
  const end = line.end;
  const indent = /^[ ]*(?:- )?/.exec(all.slice(line.start, end))?.[0] ?? "";
  const from = line.start + indent.length;
  const put = (start: number, stop: number, by: string): string => all.slice(0, start) + by + all.slice(stop);
  const places = [put(range.start, range.end, text), put(from, end, text), put(line.start, end, text)];
  const value = /: +/.exec(all.slice(range.start, end)) ?? undefined;
  const colon = all.slice(line.start, end).lastIndexOf(": ");
  if (colon >= 0) places.push(put(line.start + colon + 2, end, text));
  if (value) places.push(put(range.start + value.index + value[0].length, end, text));
  places.push(put(range.start, range.start, text), put(range.end, range.end, text), put(end, end, text));
  places.push(put(line.start, line.start, `${text}\n`), `${text}\n${all}`, `${all.trimEnd()}\n${text}\n`);
  places.push(put(end, end, `\n${" ".repeat(indent.length)}${text}`), put(end, end, ` ${text}`));
  // Beside a key in braces, and in place of a key of the same name there.
  const key = text.split(":")[0] ?? "";
  const entry = new RegExp(`(?<=[{,] ?)${escape(key)}: [^,}\\n]*`, "gu");
  for (const close of all.matchAll(/\}/gu)) places.push(put(close.index, close.index, `, ${text}`));
  for (const match of all.matchAll(entry)) places.push(put(match.index, match.index + match[0].length, text));
  const block = new RegExp(`(?<=^ *(?:- )?)${escape(key)}: .*$`, "gmu");
  for (const match of all.matchAll(block)) places.push(put(match.index, match.index + match[0].length, text));
  return places;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
