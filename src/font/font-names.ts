import { viewOf } from "./font-files.ts";

/** What a font calls itself. */
export interface FontNames {
  /** Family names in all languages, typographic families and full names among them. */
  readonly families: readonly string[];
  readonly postScript: string;
}

const postScriptId = 6;
const familyIds: readonly number[] = [1, 4, 16, postScriptId];

/** Reads a `name` table's Unicode and Windows entries; old Macintosh encodings of Chinese are left alone. */
export function readFontNames(table: Uint8Array): FontNames {
  const families = new Set<string>();
  let postScript = "";
  for (const { id, text } of entriesOf(table)) {
    if (familyIds.includes(id)) families.add(text);
    if (id === postScriptId && postScript === "") postScript = text;
  }
  return { families: [...families], postScript };
}

function* entriesOf(table: Uint8Array): Generator<{ readonly id: number; readonly text: string }> {
  if (table.length < 6) return;
  const view = viewOf(table);
  const strings = view.getUint16(4);
  const count = Math.min(view.getUint16(2), Math.floor((table.length - 6) / 12));
  for (let at = 6; at < 6 + 12 * count; at += 12) {
    const platform = view.getUint16(at);
    const roman = platform === 1 && view.getUint16(at + 2) === 0;
    if (platform !== 0 && platform !== 3 && !roman) continue;
    const start = strings + view.getUint16(at + 10);
    const text = decode(table.subarray(start, start + view.getUint16(at + 8)), roman);
    if (text !== "") yield { id: view.getUint16(at + 6), text };
  }
}

function decode(bytes: Uint8Array, roman: boolean): string {
  let text = "";
  if (roman) {
    for (const byte of bytes) if (byte < 0x80) text += String.fromCharCode(byte);
  } else {
    for (let i = 0; i + 1 < bytes.length; i += 2)
      text += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  }
  return text.trim();
}
