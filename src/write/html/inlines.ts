import type { AccentKind, Inline } from "../../document/inline.ts";
import { escapeHtml } from "./escape.ts";

/** Inlines as HTML. */
export function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join("");
}

function inlineHtml(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return textHtml(inline.value);
    case "break":
      return "<br>";
    case "reference":
      return `<a href="#${inline.to}">${inlinesHtml(inline.children)}</a>`;
    default:
      return accents[inline.type](inlinesHtml(inline.children));
  }
}

/** Words that are set apart. */
const accents: Readonly<Record<AccentKind, (words: string) => string>> = {
  strong: (words) => `<strong>${words}</strong>`,
  lead: (words) => `<span class="lead">${words}</span>`,
  todo: (words) => `<mark>${words}</mark>`,
};

/** A text; the line ends in it break the line. */
export function textHtml(text: string): string {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(escapeHtml)
    .join("<br>");
}
