import type { Inline } from "../../document/document.ts";
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
    case "strong":
      return `<strong>${inlinesHtml(inline.children)}</strong>`;
    case "lead":
      return `<span class="lead">${inlinesHtml(inline.children)}</span>`;
    case "reference":
      return `<a href="#${inline.to}">${inlinesHtml(inline.children)}</a>`;
    case "todo":
      return `<mark>${inlinesHtml(inline.children)}</mark>`;
  }
}

/** A text; the line ends in it break the line. */
export function textHtml(text: string): string {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(escapeHtml)
    .join("<br>");
}
