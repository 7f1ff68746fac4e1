/** Whether a text may hold more than plain characters: looked at once, since most do not. */
const unusual = /[\t\r\u2028\u2029\p{Cc}\p{Default_Ignorable_Code_Point}\p{Mn}]/u;
const lineEnds = /\r\n?|\u2028|\u2029/gu;
/** Control characters but the line feed; joiners, variation selectors, fillers, tags: they show nothing. */
const undrawn = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** A letter with the marks over and under it. Ideographs are left as they are: some would become others. */
const markedLetter = /[^\p{M}\p{Script=Han}]\p{Mn}+/gu;

/**
 * What of a text is drawn: every kind of line end is a line feed, a tab is a space, what is invisible is
 * gone, and a letter with marks is one character where Unicode has it (macOS and PDF files part them).
 */
export function drawnText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replaceAll("\t", " ")
    .replace(undrawn, "")
    .replace(markedLetter, (marked) => marked.normalize("NFC"));
}

/** Whether a character stands over or under the one before it and takes no room of its own: no ideograph does, which most are. */
export function isCombining(codePoint: number): boolean {
  if (codePoint < 0x300 || codePoint >= 0xfe30 || (codePoint >= 0x3100 && codePoint < 0xa000)) return false;
  return combining.test(String.fromCodePoint(codePoint));
}

const combining = /^\p{Mn}$/u;
