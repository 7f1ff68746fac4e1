const joiner = "\u200d";

/**
 * A text that is safe in a terminal: escape sequences cannot act and what would be invisible shows.
 * A control character becomes its picture (␛), a format character, what is no character at all or half a surrogate pair its
 * number (<U+202E>); the joiner inside an emoji stays.
 */
export function visible(text: string): string {
  const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cf}|\p{Cs}/gu;
  return text.replace(unsafe, (character, at: number) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "␡";
    if (character === joiner && /\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))) return joiner;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** The same for a text that may have several lines; each line is made safe by itself. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(visible);
}
