import { meaningOf } from "../vocabulary/names.ts";

/**
 * The plan that a text holds word for word: the whole text is one, or a fenced block of it, as the answer
 * of an assistant who knows how plans are written. Undefined where there is none, or more than one.
 */
export function planInText(text: string): string | undefined {
  if (isPlan(text)) return text.trim();
  const blocks = [...text.matchAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n(.*?)^ {0,3}\1[`~]*[ \t]*$/gmsu)];
  const [plan, another] = blocks.map(([, , block = ""]) => block).filter(isPlan);
  return another === undefined ? plan?.trim() : undefined;
}

/** The title and at least one more field, each at the beginning of a line, before anything that is no YAML. */
function isPlan(text: string): boolean {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const written = lines.filter((line) => line.trim() !== "" && !/^\s*#|^---$/u.test(line));
  const keys = written
    .filter((line) => !/^[\s-]/u.test(line))
    .map((line) => /^([^:：\s]+): *(.*)$/u.exec(line));
  if (keys.length < 2 || keys.some((key) => key === null)) return false;
  const fields = keys.map((key) => meaningOf(key?.[1] ?? "")?.field.key);
  return fields.includes("title") && fields.filter((field) => field !== undefined).length > 1;
}
