import type { Config } from "../config/config.ts";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.ts";
import type { Language } from "../diagnostic/problem.ts";
import type { DossierOrder, KnownPaper, PapersAsked } from "../paper/paper.ts";
import type { Around, Checked } from "../pipeline/check.ts";
import type { MadePaper } from "../pipeline/make-paper.ts";
import type { RenderedFile } from "../pipeline/render.ts";
import type { Plan } from "../plan/plan.ts";
import type { ReadyPaper } from "../template/run/templates.ts";
import type { Format } from "../vocabulary/formats.ts";
import type { Origin } from "../write/origin.ts";
import type { PictureOptions } from "../write/page-writer.ts";
import type { Examination } from "./check/examination.ts";
import type { Host } from "./host/host.ts";
import type { Candidate } from "./inputs/candidate.ts";
import type { RenderOptions } from "./render/render-options.ts";
import type { PlanTask, Rendered } from "./render/rendered.ts";

/** Checks one file; `path` is as shown to the user, the configuration the one that holds for it. */
export type CheckBytes = (bytes: Uint8Array, path: string, config?: Config, surroundings?: Around) => Checked;

/** How a run of `plan render` prints. */
export interface PressOptions {
  /** A built-in style or a file, for every plan; undefined: each plan's own. */
  readonly style: string | undefined;
  /** Folders in which fonts are looked for before the system's. */
  readonly fontFolders: readonly string[];
}

/** Papers as one folder of templates has them, ready to be printed. */
export interface Rack {
  /** Those asked for, in the order of the list of papers. */
  readonly papers: readonly ReadyPaper[];
  /** All papers that there are, also those that nobody asked for. */
  readonly known: readonly KnownPaper[];
  /** What is wrong with templates, or with the names asked for; with an error among it nothing can be printed. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files of the user's that were read, absolute. */
  readonly files: readonly string[];
}

/** What papers a run wants: those asked for, and whether those about a dossier with them. */
export interface RackAsked {
  readonly papers: PapersAsked;
  readonly dossier?: DossierOrder | undefined;
}

/** What to print of a plan. */
export interface PrintOrder {
  readonly papers: readonly ReadyPaper[];
  /** All papers that there are, as the rack knows them; absent: nothing is told of those that a style names. */
  readonly known?: Rack["known"];
  /** Whether a paper for which the plan does not say enough is left out; else that is an error. */
  readonly leaveOut: boolean;
  readonly formats: readonly Format[];
  /** How pages become pictures, where these are asked for. */
  readonly pictures?: PictureOptions;
  readonly date: Date;
  /** The school's name by the configuration. */
  readonly school?: string | undefined;
  /** Whether the papers are printed as a dossier, with its contents; undefined: each for itself. */
  readonly dossier?: DossierOrder | undefined;
}

/** A paper in one format. */
export interface PrintedFile extends RenderedFile {
  /** The paper's English name; empty: all papers bound together. */
  readonly paper: string;
  /** Its number in a dossier: 01. */
  readonly number?: string;
}

/** The documents of one plan, or none where something stands against it, and what was found. */
export interface Printed {
  readonly files: readonly PrintedFile[] | undefined;
  /** The papers that were left out, with what the plan does not say. */
  readonly leftOut: readonly { readonly paper: string; readonly missing: readonly Diagnostic[] }[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The files that were read for this plan alone, as its style and its pictures, absolute: the
   * documents are up to date as long as these have not changed either.
   */
  readonly read?: readonly string[];
}

/** Prints plans; templates, styles and fonts are read once for all of them. */
export interface Press {
  /** Mistakes of the style asked for; with an error among them nothing can be printed. */
  readonly diagnostics: readonly Diagnostic[];
  /** The papers of a folder of templates, or the shipped ones; each is read once. */
  rack(templates: string | undefined, asked: RackAsked): Promise<Rack>;
  print(plan: Plan, order: PrintOrder): Promise<Printed>;
  /** Makes a paper up to its pages, to be looked at; what the plan does not say for it is told, and nothing made. */
  lay(plan: Plan, paper: ReadyPaper, school: string | undefined): Outcome<MadePaper>;
  /** What is to be told once at the end, as faces that stood in for others. */
  notices(): readonly Diagnostic[];
  /** A fingerprint of what all plans are printed with: the style asked for, the fonts of the machine. */
  identity(): string;
  /** What has become of a document by its own account; awaited, as what reads a format may have to be loaded. */
  origin(format: Format, bytes: Uint8Array): Origin | Promise<Origin>;
}

/** A folder that plans may read, with what its configuration names elsewhere. */
export interface Walls {
  readonly folder: string;
  readonly named: readonly string[];
}

/** What threads do, and what they need to know for it; plain data. */
export type CrewJob =
  | {
      readonly kind: "render";
      readonly press: PressOptions;
      readonly options: RenderOptions;
      /** The walls that plans are printed in; undefined: none. */
      readonly walls?: Walls;
    }
  | { readonly kind: "check"; readonly final: boolean };

/** Where a run takes place: the world, and the language to speak. */
export interface Setting {
  readonly host: Host;
  readonly language: Language;
}

/** Threads of one kind of work; what each opens for its first task it keeps. */
export interface Crew<Task, Result> {
  /** Hands a task to the next thread that is free. */
  do(task: Task): Promise<Result>;
  end(): Promise<void>;
}

/**
 * The stages that the commands call, each loaded when it is first wanted, so that `plan check`
 * never loads a document library; tests hand in their own.
 */
export interface Stages {
  check(): Promise<CheckBytes>;
  press(options: PressOptions, host: Host): Promise<Press>;
  /** Threads that render or check; undefined where there are none to be had. */
  readonly crew?: {
    render(threads: number, job: CrewJob, setting: Setting): Promise<Crew<PlanTask, Rendered> | undefined>;
    /** A check takes less time than a message to a thread: several go together. */
    check(
      threads: number,
      job: CrewJob,
      setting: Setting,
    ): Promise<Crew<readonly Candidate[], readonly Examination[]> | undefined>;
  };
}
