/** What characters and paragraphs look like, by property; an empty value: as if nothing were said. */
export type Look = Readonly<Record<string, string>>;

/** A look that is being read. */
export type OpenLook = Record<string, string>;

/** How an attribute of the element at hand is had, by its local name. */
export type Attribute = (name: string) => string | undefined;

const switches: ReadonlySet<string> = new Set(["w:b", "w:i", "w:strike", "w:dstrike", "w:vanish"]);

/** The attributes that say how characters look; what depends on the program that saves (languages, themes) is left out. */
const ofRuns: Readonly<Record<string, readonly string[]>> = {
  "w:rFonts": ["eastAsia", "ascii"],
  "w:sz": ["val"],
  "w:color": ["val"],
  "w:u": ["val"],
  "w:highlight": ["val"],
  "w:shd": ["fill"],
  "w:vertAlign": ["val"],
  "w:em": ["val"],
};

/** The same of paragraphs. Indents are not among them: programs turn characters into points and back. */
const ofParagraphs: Readonly<Record<string, readonly string[]>> = {
  "w:jc": ["val"],
  "w:spacing": ["before", "after", "line"],
  "w:numId": ["val"],
};

/** What says the same as nothing at all. */
const nothing: ReadonlySet<string> = new Set([
  "",
  "0",
  "auto",
  "none",
  "baseline",
  "left",
  "start",
  "000000",
]);

/** Adds what an element in the properties of a run says; another says nothing. */
export function addRunLook(look: OpenLook, name: string, attribute: Attribute): void {
  if (switches.has(name)) look[name] = /^(?:0|false|off)$/u.test(attribute("val") ?? "") ? "" : "on";
  else addValues(look, name, ofRuns[name], attribute);
}

/** Adds what an element in the properties of a paragraph says; another says nothing. */
export function addParagraphLook(look: OpenLook, name: string, attribute: Attribute): void {
  addValues(look, name, ofParagraphs[name], attribute);
}

function addValues(
  look: OpenLook,
  name: string,
  attributes: readonly string[] = [],
  attribute: Attribute,
): void {
  for (const each of attributes) {
    const value = attribute(each)?.toLowerCase();
    if (value !== undefined) look[`${name}.${each}`] = nothing.has(value) ? "" : sameWord(name, value);
  }
}

/** Word has two names for the sides of a line, and a list has another number whenever it is saved. */
function sameWord(name: string, value: string): string {
  if (name === "w:numId") return "list";
  return value === "end" ? "right" : value;
}

/** A look in words: the same for all that look alike. */
export function wordsOf(look: Look): string {
  return Object.keys(look)
    .filter((key) => look[key] !== "")
    .sort()
    .map((key) => `${key}=${look[key]}`)
    .join(" ");
}
