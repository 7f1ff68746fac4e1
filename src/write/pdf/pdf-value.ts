/**
 * A value of the file that is text already. pdfkit asks of every other value what it is, part by part;
 * it prints this as it stands.
 */
class Ready {
  private readonly text: string;
  readonly [Symbol.toStringTag]: string = "Ready";

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** The text as a value for pdfkit: a dictionary, an array, whatever it spells. */
export function ready(text: string): Record<string, unknown> {
  return new Ready(text) as unknown as Record<string, unknown>;
}

/** The text as a PDF string, as pdfkit would write it: ASCII, or UTF-16BE with its mark. */
export function pdfString(text: string): string {
  const bytes = ascii.test(text) ? text : Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1");
  return `(${bytes.replace(escapable, (sign) => escapes[sign] ?? sign)})`;
}

const ascii = /^[\0-\x7f]*$/u;
const escapable = /[\n\r\t\b\f()\\]/gu;
const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "(": "\\(",
  ")": "\\)",
  "\\": "\\\\",
};
