import type { Inline } from "../../document/document.ts";
import type { Look, Style } from "../../style/style.ts";
import { fontSlots } from "./looks.ts";
import { leadStyle, strongStyle, todoStyle } from "./style-names.ts";
import { type RunOptions, runXml } from "./xml.ts";

/** What marks a piece of text out from the text around it. */
interface Marks {
  readonly strong: boolean;
  readonly lead: boolean;
  readonly todo: boolean;
}

const plain: Marks = { strong: false, lead: false, todo: false };

/** The runs of inlines in a look; `strong`: all of it emphasised, as in the row of a total. */
export function runsOf(inlines: readonly Inline[], look: Look, style: Style, strong = false): string[] {
  return inlineRuns(inlines, { ...plain, strong }, look, style);
}

/** A run of plain text. */
export function textRun(text: string): string[] {
  return text === "" ? [] : [runXml({ text: clean(text) })];
}

function inlineRuns(inlines: readonly Inline[], marks: Marks, look: Look, style: Style): string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "text":
        return lineRuns(inline.value, markOptions(marks, look, style));
      case "break":
        return [runXml({ break: true })];
      default:
        return inlineRuns(inline.children, { ...marks, [inline.type]: true }, look, style);
    }
  });
}

/** The lines of a text, each in a run with the break before it. */
function lineRuns(value: string, options: RunOptions): string[] {
  if (value === "") return [];
  return clean(value)
    .split("\n")
    .map((text, i) => runXml({ ...options, text, break: i > 0 }));
}

/** A run has one character style: a missing fact's, else emphasis, else the lead's face. */
function markOptions({ strong, lead, todo }: Marks, look: Look, style: Style): RunOptions {
  const leadFace = lead ? look.lead : undefined;
  if (todo) {
    if (strong) return { style: todoStyle.id, bold: true };
    return leadFace
      ? { style: todoStyle.id, font: fontSlots(leadFace, look.latin, style) }
      : { style: todoStyle.id };
  }
  if (strong) return { style: strongStyle.id };
  return leadFace ? { style: leadStyle(leadFace) } : {};
}

/** Without characters that no XML file can hold; every kind of line end is a line feed. */
function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
}
