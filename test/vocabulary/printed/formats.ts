import { strFromU8, unzipSync } from "fflate";
import { documentText } from "../../../src/document/plain-text.ts";
import { missingCharacters } from "../../../src/font/missing.ts";
import { drawnText } from "../../../src/notation/words/drawn-text.ts";
import { structuredText } from "../../layout/printed.ts";
import type { Rendered } from "../../rendering.ts";

/** What a plan prints in each format, without line breaks; in the PDF without any white space. */
export interface Printed {
  readonly tree: string;
  readonly docx: string;
  readonly html: string;
  readonly txt: string;
  /** Undefined where a character without a glyph stops it. */
  readonly pdf: string | undefined;
}

/** The texts of a rendered plan as whoever opens the files can read them. */
export async function printedIn(rendered: Rendered): Promise<Printed> {
  const [docx, html, txt] = await Promise.all([
    rendered.bytes("docx"),
    rendered.bytes("html"),
    rendered.bytes("txt"),
  ]);
  return {
    tree: oneLine(documentText(rendered.document)),
    docx: textOfWord(docx),
    html: textOfHtml(strFromU8(html)),
    txt: oneLine(strFromU8(txt)),
    pdf: canBeDrawn(rendered) ? structuredText(rendered.layout) : undefined,
  };
}

/** Whether every character has a glyph. */
export function canBeDrawn(rendered: Rendered): boolean {
  const text = drawnText(documentText(rendered.document));
  return missingCharacters(rendered.fonts, [{ query: { role: "song", bold: false }, text }]).length === 0;
}

/** A text without its line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/gu, "");
}

function textOfWord(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)];
  return unescaped(runs.map(([, text = ""]) => text).join(""));
}

/** What the screen shows: a label that is said again on a later page shows in print alone. */
function textOfHtml(html: string): string {
  const body = html
    .slice(html.indexOf("<body"))
    .replace(/<(t[dh])(?: [^>]*)? class="[^"]*\bagain\b[^"]*"[^>]*>.*?<\/\1>/gsu, "")
    .replace(/<svg.*?<\/svg>|<span class="hidden">.*?<\/span>/gsu, "")
    .replace(/<[^>]*>/gu, "");
  return oneLine(unescaped(body));
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (all, hex: string, figures: string, name: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return figures ? String.fromCodePoint(Number(figures)) : (named[name] ?? all);
    },
  );
}
