import { autocompletion, closeBrackets, completionKeymap, snippetCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { CompletionOption, FieldWords, StudioFinding, TextChange } from "../../protocol.ts";
import { codeLook } from "./code-look.ts";
import { phrases } from "./code-phrases.ts";

/** What the text editor asks for and tells. */
export interface CodeOptions {
  readonly language: "zh" | "en";
  readonly complete: (
    text: string,
    at: number,
  ) => Promise<{ readonly from: number; readonly options: readonly CompletionOption[] }>;
  readonly fields: () => readonly FieldWords[];
  readonly changed: (text: string) => void;
  readonly moved: (at: number) => void;
  readonly save: () => void;
  /** What the button of a finding that can be mended says. */
  readonly fix: string;
  readonly mend: (finding: StudioFinding) => void;
}

/** The text of the plan that is open, the one that the form changes too; its history is that of both. */
export interface Code {
  readonly view: EditorView;
  /** Takes up another text, without a history. */
  open(text: string, readOnly: boolean): void;
  /** Changes the text into another as one step that can be undone; what is alike stays untouched. */
  become(text: string): void;
  lock(readOnly: boolean): void;
  show(findings: readonly StudioFinding[]): void;
  /** Makes the edits of a fix, as one step that can be undone. */
  mend(edits: readonly TextChange[]): void;
  goTo(at: number, focus: boolean): void;
}

/** Makes the text editor. */
export function createCode(parent: HTMLElement, options: CodeOptions): Code {
  const lock = new Compartment();
  const extensions = (readOnly: boolean): Extension => [
    base(options),
    lock.of(EditorState.readOnly.of(readOnly)),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ extensions: extensions(true) }) });
  return {
    view,
    open: (text, readOnly) =>
      view.setState(EditorState.create({ doc: text, extensions: extensions(readOnly) })),
    become(text) {
      const change = difference(view.state.doc.toString(), text);
      if (change) view.dispatch({ changes: change, userEvent: "input.form" });
    },
    lock: (readOnly) => view.dispatch({ effects: lock.reconfigure(EditorState.readOnly.of(readOnly)) }),
    show: (findings) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((each) => diagnosticOf(each, options)),
        ),
      ),
    mend: (edits) =>
      view.dispatch({
        changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
        userEvent: "input.fix",
      }),
    goTo(at, focus) {
      const place = Math.min(at, view.state.doc.length);
      view.dispatch({
        selection: { anchor: place },
        effects: EditorView.scrollIntoView(place, { y: "center" }),
      });
      if (focus) view.focus();
    },
  };
}

function base(options: CodeOptions): Extension {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  return [
    EditorView.cspNonce.of(nonce),
    EditorState.phrases.of(options.language === "zh" ? phrases : {}),
    EditorView.contentAttributes.of({
      "aria-label": options.language === "zh" ? "方案的文本" : "Text of the plan",
    }),
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    closeBrackets(),
    search({ top: true }),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    yaml(),
    codeLook,
    autocompletion({ override: [completionSource(options)], icons: false }),
    hover(options),
    keymap.of([
      { key: "Mod-s", run: () => saved(options), preventDefault: true },
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.changed(update.state.doc.toString());
      if (update.selectionSet || update.docChanged) options.moved(update.state.selection.main.head);
    }),
  ];
}

type Source = Parameters<typeof autocompletion>[0] extends infer O | undefined
  ? O extends { override?: readonly (infer S)[] | null }
    ? S
    : never
  : never;

/** Names are shorter than that: who types on writes a sentence. */
const longestName = 12;

function completionSource({ complete }: CodeOptions): Source {
  return async (context) => {
    const before = context.matchBefore(/[^\s:：,，、{}[\]"'-]+$/u);
    if (!context.explicit && (!before || before.text.length > longestName)) return null;
    const { from, options } = await complete(context.state.doc.toString(), context.pos);
    return {
      from,
      validFor: /^[^\s:：,，、{}[\]"'-]*$/u,
      options: options.map(({ label, detail, info, apply }) =>
        snippetCompletion(apply, { label, detail, ...(info && { info }) }),
      ),
    };
  };
}

/** What the vocabulary says of the field whose name the pointer rests on. */
function hover({ fields }: CodeOptions): Extension {
  return hoverTooltip((view, at) => {
    const line = view.state.doc.lineAt(at);
    const [, name = ""] = /^([^\s:：#-][^:：#]*?) ?[:：]/u.exec(line.text) ?? [];
    const field = fields().find(({ names }) => names.includes(name.trim()));
    if (!field || at > line.from + name.length) return null;
    return {
      pos: line.from,
      end: line.from + name.length,
      above: true,
      create: () => ({ dom: card(field) }),
    };
  });
}

function card({ name, about, example }: FieldWords): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "field-card";
  for (const [tag, text] of [
    ["strong", name],
    ["p", about],
    ["code", `${name}: ${example}`],
  ] as const) {
    const part = document.createElement(tag);
    part.textContent = text;
    dom.append(part);
  }
  return dom;
}

function diagnosticOf(
  finding: StudioFinding,
  options: CodeOptions,
): Parameters<typeof setDiagnostics>[1][number] {
  const { start, end, severity, message, hint, fix } = finding;
  const actions = fix ? [{ name: options.fix, apply: () => options.mend(finding) }] : [];
  return {
    from: start,
    to: Math.max(end, start),
    severity,
    message: hint ? `${message}\n${hint}` : message,
    actions,
  };
}

/** What lies between the beginnings and the ends that two texts share. */
function difference(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly insert: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}

/** The key is ours, whatever comes of it. */
function saved({ save }: CodeOptions): true {
  save();
  return true;
}
