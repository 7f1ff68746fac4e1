import { useEffect, useState } from "preact/hooks";
import type { Form } from "../../form-protocol.ts";
import type { Hello, PlanEntry, PrintedFiles, StudioFinding } from "../../protocol.ts";

/** What stands over the page until it is answered. */
export type Dialog =
  | { readonly kind: "new"; readonly complaints: Readonly<Record<string, string>> }
  | { readonly kind: "printed"; readonly printed: PrintedFiles }
  | { readonly kind: "repeat" }
  /** What a command said, line by line. */
  | { readonly kind: "told"; readonly title: string; readonly told: readonly string[] }
  | {
      readonly kind: "conflict";
      readonly mine: string;
      readonly theirs: string;
      /** Of the file as `theirs` was read. */
      readonly revision: string;
    };

/** A sentence in a bar above the editor, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly tone: "calm" | "grave";
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The plan that is open. */
export interface OpenPlan {
  readonly path: string;
  readonly revision: string;
  /** The text as it stands in the file. */
  readonly savedText: string;
  /** Another window has it: it can only be read here. */
  readonly elsewhere: boolean;
}

/** All that the page shows, but for the pages themselves and the text in the editor. */
export interface State {
  readonly hello: Hello | undefined;
  readonly plans: readonly PlanEntry[];
  readonly plan: OpenPlan | undefined;
  readonly text: string;
  readonly findings: readonly StudioFinding[];
  /** The text that they are of; undefined where that of the plan has not been checked yet. */
  readonly checkedText: string | undefined;
  readonly form: Form | undefined;
  readonly mode: "form" | "text";
  readonly paper: string;
  /** Empty: the plan's own. */
  readonly style: string;
  readonly busy: string;
  readonly notice: Notice | undefined;
  readonly dialog: Dialog | undefined;
  readonly lost: boolean;
  /** What stands against the pages; empty: nothing. */
  readonly pagesTold: string;
}

/** Holds the state and tells of its changes. */
export interface Store {
  readonly state: State;
  set(change: Partial<State>): void;
  subscribe(heard: () => void): () => void;
}

const empty: State = {
  hello: undefined,
  plans: [],
  plan: undefined,
  text: "",
  findings: [],
  checkedText: undefined,
  form: undefined,
  mode: "form",
  paper: "",
  style: "",
  busy: "",
  notice: undefined,
  dialog: undefined,
  lost: false,
  pagesTold: "",
};

/** Makes a store; those who listen are told once for all changes of a turn. */
export function createStore(): Store {
  const listeners = new Set<() => void>();
  let state = empty;
  let told = true;
  return {
    get state() {
      return state;
    },
    set(change) {
      state = { ...state, ...change };
      if (!told) return;
      told = false;
      queueMicrotask(() => {
        told = true;
        for (const heard of listeners) heard();
      });
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}

/** The state for a component, drawn again when it changes. */
export function useStudio(store: Store): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return state;
}
