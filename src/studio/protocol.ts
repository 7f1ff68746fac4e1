import type { Severity } from "../diagnostic/problem.ts";
import type { Form, FormChange } from "./form-protocol.ts";

/**
 * What the page in the browser and the command say to each other. All of it is plain data; places in
 * a text are UTF-16 offsets into it with `\n` for every line end, paths are relative to the folder
 * that is open, with forward slashes.
 */
export interface Calls {
  hello: Call<Record<never, never>, Hello>;
  plans: Call<Record<never, never>, readonly PlanEntry[]>;
  open: Call<{ path: string; window: string; take?: boolean }, Opened>;
  check: Call<{ path: string; text: string }, Findings>;
  form: Call<{ text: string }, Form>;
  pages: Call<
    {
      path: string;
      text: string;
      paper: string;
      style?: string;
      sheet: string;
      glyphs: number;
      /** The digests of the pages that are shown, parted by blanks. */
      shown?: string;
    },
    Pages
  >;
  fix: Call<{ path: string; text: string }, Fixed>;
  complete: Call<{ text: string; at: number }, Completion>;
  change: Call<{ text: string; changes: readonly FormChange[] }, Changed>;
  save: Call<{ path: string; text: string; revision: string; over?: boolean }, Saved>;
  draft: Call<{ path: string; text: string; revision: string; window: string }, { readonly kept: boolean }>;
  drop: Call<{ path: string }, Record<never, never>>;
  print: Call<
    { path: string; paper: string; format: string; style?: string; dossier?: boolean },
    PrintedFiles
  >;
  create: Call<
    { kind: string; title: string; date: string; place: string; unit: string; people: string },
    Created
  >;
  repeat: Call<{ path: string; date: string; was: string; gradesUp?: boolean }, Imported>;
  import: Call<{ name: string; base64: string }, Imported>;
}

interface Call<Asked, Answer> {
  readonly asked: Readonly<Asked>;
  readonly answer: Answer;
}

/** The name of a call. */
export type CallName = keyof Calls;

/** What a call answers where the machine, or what was asked for, does not allow it. */
export interface Refused {
  readonly refused: string;
}

/** What the page shows before any plan is open. */
export interface Hello {
  readonly language: "zh" | "en";
  readonly folder: string;
  readonly styles: readonly Option[];
  readonly papers: readonly Option[];
  /** The one that is shown first. */
  readonly paper: string;
  /** What a new plan may be. */
  readonly kinds: readonly Option[];
  /** Fields that a plan may have, for the form and for what is shown over a name. */
  readonly fields: readonly FieldWords[];
}

/** One of several values to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field of the vocabulary in words. */
export interface FieldWords {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly about: string;
  readonly example: string;
}

/** A plan of the folder and how it stands. */
export interface PlanEntry {
  readonly path: string;
  readonly title: string;
  readonly errors: number;
  readonly warnings: number;
  /** What is still to be filled in. */
  readonly open: number;
  /** Whether there are documents of it, and of its present text. */
  readonly printed: "none" | "fresh" | "stale";
  /** Whether changes of it are kept that nobody has saved. */
  readonly draft: boolean;
}

/** A plan as it is taken up. */
export interface Opened {
  readonly path: string;
  readonly text: string;
  /** A digest of the file's bytes: what a save is made over. */
  readonly revision: string;
  /** Changes that were kept when a page closed; `stale` where the file has changed since. */
  readonly draft?: { readonly text: string; readonly stale: boolean };
  /** Whether another window has it; then it is only to be read here. */
  readonly elsewhere: boolean;
}

/** What the checks say of a text. */
export interface Findings {
  readonly findings: readonly StudioFinding[];
}

/** A finding in words at its place. */
export interface StudioFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly fix?: readonly TextChange[];
}

/** One replacement in a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after everything was mended that can be. */
export interface Fixed {
  readonly text: string;
  readonly mended: number;
}

/** What may be typed at a place. */
export interface Completion {
  readonly from: number;
  readonly options: readonly CompletionOption[];
}

/** One of the things that may be typed. */
export interface CompletionOption {
  readonly label: string;
  readonly detail: string;
  readonly info: string;
  /** What is put in. */
  readonly apply: string;
}

/** Pages of a paper. */
export interface Pages {
  /** The set of outlines that the pages draw with; another set makes those known so far void. */
  readonly sheet: string;
  /** Outlines that the browser has not seen, as data of paths: all but the first move is relative to it. */
  readonly outlines: readonly string[];
  readonly pages: readonly PageView[];
  readonly spots: readonly Spot[];
  /** Why there are no pages, or what stands against printing. */
  readonly told: string;
}

/** A page as SVG; one with the digest of what is shown already need not be drawn again. */
export interface PageView {
  readonly digest: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /**
   * The elements of the page from the one that lies lowest, without the `svg` around them; a character is a
   * `<use>` of its outline (`#g0`: the first). None where the same page is shown already.
   */
  readonly items: readonly string[];
}

/** Where a piece of the text is printed: points from the top left of a page (from 0). */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text after changes of the form, or why they were not made. */
export type Changed = { readonly text: string } | Refused;

/** A file that was written, or that another has changed meanwhile: `theirs`. */
export type Saved =
  | { readonly revision: string }
  | { readonly theirs: { readonly text: string; readonly revision: string } }
  | Refused;

/** What printing came to. */
export interface PrintedFiles {
  readonly done: boolean;
  readonly files: readonly { readonly path: string; readonly address: string; readonly shows: boolean }[];
  readonly told: readonly string[];
}

/** A new plan, or what is wrong with the answers. */
export type Created = { readonly path: string } | { readonly complaints: Readonly<Record<string, string>> };

/** A plan made of another file or of an older plan, and what is to be said of it. */
export type Imported = { readonly path: string; readonly told: readonly string[] } | Refused;

/** What the command tells the page of its own accord. */
export type StudioEvent =
  | { readonly event: "changed" }
  | { readonly event: "taken"; readonly path: string; readonly window: string };
