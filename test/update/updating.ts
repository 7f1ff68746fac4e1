import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWord } from "../../src/import/read/docx/open.ts";
import { readDocx } from "../../src/import/read/docx/read-docx.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { createSource } from "../../src/source/source.ts";
import { type Unit, unitsOf } from "../../src/update/units.ts";
import { type Edited, type PrintText, type Updated, updateText } from "../../src/update/update.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { type Rendered, renderText } from "../rendering.ts";

/** The units of a Word file. */
export function unitsIn(docx: Uint8Array): readonly Unit[] {
  const parts = openWord(docx);
  const text = typeof parts === "string" ? undefined : readDocx(parts);
  if (!text) throw new Error("no Word file");
  return unitsOf(text);
}

/** The texts that were printed last: a law changes the Word file of one plan over and over. */
const printed = new Map<string, Rendered>();

/** A text as Word shows it, printed once while it is in use. */
export function printOf(text: string, style: string, path: string): Rendered {
  const key = [style, path, text].join("\0");
  const made = printed.get(key) ?? renderText(text, style, path);
  printed.delete(key);
  printed.set(key, made);
  const [oldest = key] = printed.keys();
  if (printed.size > 4) printed.delete(oldest);
  return made;
}

/** Prints a plan beside a path in a style. */
export function printsIn(style: string, path: string): PrintText {
  return async (text) => {
    const { value: tree, diagnostics } = parseYaml(createSource(path, text));
    const checked = tree && checkPlan(tree);
    const broken = [...diagnostics, ...(checked?.diagnostics ?? [])].some(
      ({ severity }) => severity === "error",
    );
    if (!tree || !checked?.value || broken) return undefined;
    const rendered = printOf(text, style, path);
    return { draft: { text, tree, plan: rendered.plan }, units: unitsIn(await rendered.bytes("docx")) };
  };
}

/** A Word file whose main part is written anew. */
export function edited(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const main = parts["word/document.xml"];
  if (!main) throw new Error("no main part");
  const xml = strFromU8(main);
  const next = change(xml);
  if (next === xml) throw new Error("nothing was changed in the file");
  return zipSync({ ...parts, "word/document.xml": strToU8(next) });
}

/** What a plan becomes when its Word file is changed. */
export async function updated(
  text: string,
  change: (xml: string) => string,
  style = "standard",
  path = "方案.yaml",
): Promise<Updated> {
  const docx = await printOf(text, style, path).bytes("docx");
  const made = await updateText(text, unitsIn(edited(docx, change)), printsIn(style, path));
  if (!made) throw new Error("another plan");
  return made;
}

/** What became of a change: lines gone, come in, moved, told, and following. */
export function toldOf(yaml: string, { text, unplaced, follows }: Updated): readonly string[] {
  const [before, after] = [yaml.split("\n"), text.split("\n")];
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const isMoved = gone.length === 0 && come.length === 0 && before.length === after.length;
  const moved = isMoved ? after.filter((line, at) => line !== before[at]) : [];
  const sentence = ({ was, is }: Edited): string => `${was} → ${is}`.replaceAll("\t", "|");
  return [
    ...gone.map((line) => `-${line}`),
    ...come.map((line) => `+${line}`),
    ...moved.map((line) => `~ ${line}`),
    ...unplaced.map((each) => `? ${sentence(each)}`),
    ...follows.map((each) => `& ${sentence(each)}`),
  ];
}
