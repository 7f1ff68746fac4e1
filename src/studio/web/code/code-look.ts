import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Colours come from the page's style sheet, so that light and dark are settled in one place. */
const highlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "code-name" },
  { tag: [tags.string, tags.content], class: "code-text" },
  { tag: [tags.comment, tags.lineComment], class: "code-remark" },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], class: "code-sign" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "15px", backgroundColor: "var(--sheet)", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--code)", lineHeight: "1.75" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--accent)" },
  ".cm-gutters": { backgroundColor: "var(--sheet)", color: "var(--faint)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--line-here)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--chosen)",
  },
  ".cm-selectionBackground": { backgroundColor: "var(--chosen)" },
  ".cm-tooltip": {
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    border: "1px solid var(--border)",
    borderRadius: "8px",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
    maxWidth: "420px",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--face)", maxHeight: "16em" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "4px 10px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--quiet)", marginLeft: "10px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionInfo": { whiteSpace: "pre-wrap", padding: "8px 12px", fontFamily: "var(--face)" },
  ".cm-diagnostic": {
    padding: "8px 12px",
    fontFamily: "var(--face)",
    whiteSpace: "pre-wrap",
    borderLeft: "none",
  },
  ".cm-diagnosticAction": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
    borderRadius: "6px",
    padding: "2px 10px",
    marginLeft: "10px",
    fontFamily: "var(--face)",
    fontSize: "13px",
  },
  ".cm-lintRange-error": { backgroundImage: "none", borderBottom: "2px solid var(--error)" },
  ".cm-lintRange-warning": { backgroundImage: "none", borderBottom: "2px solid var(--warning)" },
  ".cm-lintRange-info": { backgroundImage: "none", borderBottom: "1px dashed var(--accent)" },
  ".cm-panels": { backgroundColor: "var(--desk)", color: "var(--ink)", borderColor: "var(--border)" },
  ".cm-panel input, .cm-panel button": { fontFamily: "var(--face)", fontSize: "14px" },
  ".cm-lineWrapping": { wordBreak: "break-all" },
  ".cm-snippetField": { backgroundColor: "var(--line-here)" },
});

/** How the text of a plan looks. */
export const codeLook: Extension = [theme, syntaxHighlighting(highlight)];
