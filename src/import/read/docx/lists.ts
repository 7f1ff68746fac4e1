import { markText } from "../../../document/mark.ts";
import { printNumeral } from "../../../notation/numbers/numeral.ts";
import { readXml, type XmlEvents } from "../../../write/docx/reading/events.ts";

type Attribute = (name: string) => string | undefined;

interface Level {
  format: string;
  /** `%1、`: the counts of the levels in their places. */
  text: string;
  start: number;
}

interface Definition {
  readonly levels: Map<number, Level>;
  /** The style that holds the levels, where they are not here. */
  link: string | undefined;
}

/** Counts the lists of a file as Word does. */
export interface Lists {
  /** The mark of the next paragraph of a list at a level, as it shows. */
  next(list: string, level: number): string;
}

/** Reads `word/numbering.xml`; without it no list has marks. */
export function readLists(xml: string): Lists {
  const events = new ListEvents();
  if (xml !== "") readXml(xml, events);
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    next(list, level) {
      const number = events.numbers.get(list);
      const levels = number && levelsOf(number.definition, events);
      const own = levels?.get(level);
      if (!number || !levels || !own) return "";
      const running = counts.get(number.definition) ?? [];
      counts.set(number.definition, running);
      const restart = number.starts.get(level);
      const key = `${list} ${level}`;
      if (restart !== undefined && !started.has(key)) running[level] = restart - 1;
      started.add(key);
      running[level] = (running[level] ?? own.start - 1) + 1;
      running.length = level + 1;
      return shown(own, levels, running);
    },
  };
}

function levelsOf(definition: string, events: ListEvents): ReadonlyMap<number, Level> | undefined {
  const found = events.definitions.get(definition);
  if (found === undefined || found.levels.size > 0 || found.link === undefined) return found?.levels;
  const linked = [...events.definitions.values()].find(
    ({ levels, link }) => levels.size > 0 && link === found.link,
  );
  return linked?.levels;
}

function shown(own: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  if (own.format === "bullet") return "•";
  if (own.format === "none" && !own.text.includes("%")) return own.text;
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return countText(level?.format ?? "decimal", counts[at] ?? level?.start ?? 1);
  });
}

/** A count in a format of Word's (ST_NumberFormat); what plans never use is counted in figures. */
function countText(format: string, count: number): string {
  if (format === "none") return "";
  if (/^(?:chinese|ideograph(?!Enclosed)|japanese|taiwanese|korean)/iu.test(format))
    return printNumeral(count);
  const counter = { lowerLetter: "lower-letter", upperLetter: "upper-letter" } as const;
  if (format === "decimalEnclosedCircle" || format === "decimalEnclosedCircleChinese")
    return markText({ before: "", counter: "circled", after: "" }, count);
  if (format === "decimalEnclosedParen") return `（${count}）`;
  if (format === "lowerLetter" || format === "upperLetter")
    return markText({ before: "", counter: counter[format], after: "" }, count);
  if (format === "lowerRoman" || format === "upperRoman") return roman(count, format === "lowerRoman");
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}

function roman(count: number, small: boolean): string {
  const values = [10, "X", 9, "IX", 5, "V", 4, "IV", 1, "I"] as const;
  let [rest, text] = [Math.min(count, 50), ""];
  for (let at = 0; at < values.length; at += 2) {
    const value = Number(values[at]);
    for (; rest >= value; rest -= value) text += values[at + 1];
  }
  return small ? text.toLowerCase() : text;
}

class ListEvents implements XmlEvents {
  readonly definitions = new Map<string, Definition>();
  readonly numbers = new Map<string, { definition: string; starts: Map<number, number> }>();
  #definition: Definition | undefined;
  #number: { definition: string; starts: Map<number, number> } | undefined;
  #level = 0;

  open(name: string, attribute: Attribute): void {
    const value = attribute("val") ?? "";
    const level = this.#definition?.levels.get(this.#level);
    if (name === "w:abstractNum") {
      this.#definition = { levels: new Map(), link: undefined };
      this.#number = undefined;
      this.definitions.set(attribute("abstractNumId") ?? "", this.#definition);
    } else if (name === "w:num") {
      this.#number = { definition: "", starts: new Map() };
      this.#definition = undefined;
      this.numbers.set(attribute("numId") ?? "", this.#number);
    } else if (name === "w:abstractNumId" && this.#number) this.#number.definition = value;
    else if (name === "w:numStyleLink" || name === "w:styleLink") {
      if (this.#definition) this.#definition.link = value;
    } else if (name === "w:lvlOverride") this.#level = Number(attribute("ilvl"));
    else if (name === "w:startOverride") this.#number?.starts.set(this.#level, Number(value));
    else if (name === "w:lvl" && this.#definition) {
      this.#level = Number(attribute("ilvl"));
      this.#definition.levels.set(this.#level, { format: "decimal", text: "", start: 1 });
    } else if (level === undefined) return;
    else if (name === "w:numFmt") level.format = value === "custom" ? "decimal" : value;
    else if (name === "w:lvlText") level.text = value;
    else if (name === "w:start") level.start = Number(value);
  }

  close(): void {}

  text(): void {}
}
