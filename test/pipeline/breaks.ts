import type { Random } from "../../scripts/fuzz/random.ts";

/** What hands and input methods do to one line of a sound plan; undefined where a line has no place for it. */
type Break = (line: string, random: Random) => string | undefined;

const behindDash = /^( *)- (?=\S)/u;
/** Behind a dash `标签：内容` may be a text, and with quotes in the value anything. */
const behindName = /^( *[^\s"'#:{[-][^"'#:]*):(?= [^"']*$|$)/u;

function replaced(pattern: RegExp, by: string): Break {
  return (line) => (pattern.test(line) ? line.replace(pattern, by) : undefined);
}

/** The value of a line that is bare text. */
function onValue(change: (value: string) => string | undefined): Break {
  return (line) => {
    const [, head = "", value = ""] =
      /^( *(?:- )?(?:[^\s"'#:{[][^"'#:]*: )?)(\p{Script=Han}[^"'#:\\]*)$/u.exec(line) ?? [];
    const made = value === "" ? undefined : change(value);
    return made === undefined ? undefined : head + made;
  };
}

/** Whether a break spoils marks alone, so that the line was meant as it was, or a value too. */
export type Kind = "mark" | "value";

/** The breaks by their names: first those of marks, then those of values. */
const ofMarks: Readonly<Record<string, Break>> = {
  "a dash without its space": (line) => (behindDash.test(line) ? line.replace("- ", "-") : undefined),
  "a full-width dash": replaced(behindDash, "$1－ "),
  "an em dash": replaced(behindDash, "$1— "),
  "a hyphen of typography": replaced(behindDash, "$1‐ "),
  "a bullet": replaced(behindDash, "$1• "),
  "indentation by full-width spaces": (line) =>
    /^(?: {2})+\S/u.test(line) ? line.replace(/^ +/u, (spaces) => "　".repeat(spaces.length / 2)) : undefined,
  "indentation by tabs": (line) =>
    /^(?: {2})+\S/u.test(line) ? line.replace(/^ +/u, (spaces) => "\t".repeat(spaces.length / 2)) : undefined,
  "one space too many": (line) => (/^ +\S/u.test(line) ? ` ${line}` : undefined),
  "one space too few": (line) => (/^ +\S/u.test(line) ? line.slice(1) : undefined),
  "a full-width space behind the dash": replaced(behindDash, "$1-　"),
  "an open quote": onValue((value) => `"${value}`),
};

const ofValues: Readonly<Record<string, Break>> = {
  // Alone below its holder, a name without YAML's colon is a text.
  "a full-width colon": replaced(behindName, "$1："),
  "a full-width colon with a space": replaced(behindName, "$1： "),
  "a colon without its space": (line) =>
    /^ *[^\s"'#:{[-][^"'#:]*: \p{Script=Han}[^"']*$/u.test(line) ? line.replace(": ", ":") : undefined,
  "a small colon": replaced(behindName, "$1﹕ "),
  "a quote of the input method": onValue((value) => `“${value}"`),
  "text behind a quote": onValue((value) => `"${value}"。`),
  "a colon in the text": onValue((value) => `${value}: 乙`),
  "a hash in the text": onValue((value) => `${value} #1`),
  "stars in front": onValue((value) => `**${value}**`),
  "a bracket in front": onValue((value) => `[${value}]的${value}`),
  "a half-width comma": onValue((value) => `${value},${value}`),
  "three stops": onValue((value) => `${value}。。。`),
  "an at sign": onValue((value) => `@${value}`),
  "a percent sign": onValue((value) => `%${value}`),
  "a backquote": onValue((value) => `\`${value}`),
  "an invisible character": onValue((value) => `${value.slice(0, 1)}\u200b${value.slice(1)}`),
  "a soft return": onValue((value) => `${value}\u2028${value}`),
};

export const breaks: Readonly<Record<string, Break>> = { ...ofMarks, ...ofValues };

/** A text with one of its lines broken, its number from 0; undefined where it has no line for the break. */
export function broken(
  text: string,
  name: string,
  random: Random,
): { readonly text: string; readonly at: number; readonly kind: Kind } | undefined {
  const lines = text.split("\n");
  const can = lines.flatMap((line, at) => {
    const made = breaks[name]?.(line, random);
    return made === undefined || made === line ? [] : [{ made, at }];
  });
  if (can.length === 0) return undefined;
  const { made, at } = random.pick(can);
  return { text: lines.with(at, made).join("\n"), at, kind: name in ofMarks ? "mark" : "value" };
}
