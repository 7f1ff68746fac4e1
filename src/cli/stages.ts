import type { Config } from "../config/config.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Around, Checked } from "../pipeline/check.ts";
import type { Format, RenderedFile } from "../pipeline/render.ts";
import type { Plan } from "../plan/plan.ts";
import type { Origin } from "../write/origin.ts";
import type { Examination } from "./check/examine-one.ts";
import type { Context } from "./context.ts";
import type { Host } from "./host/host.ts";
import type { Candidate } from "./inputs/inputs.ts";
import type { RenderOptions } from "./render/render-one.ts";
import type { PlanTask, Rendered } from "./render/rendered.ts";

/** Checks one file; `path` is as shown to the user, the configuration the one that holds for it. */
export type CheckBytes = (bytes: Uint8Array, path: string, config?: Config, surroundings?: Around) => Checked;

/** How a run of `plan render` prints. */
export interface PressOptions {
  /** A built-in style or a file, for every plan; undefined: each plan's own. */
  readonly style: string | undefined;
  /** A folder of templates that take the place of the shipped ones. */
  readonly templates: string | undefined;
  /** Folders in which fonts are looked for before the system's. */
  readonly fontFolders: readonly string[];
}

/** The documents of one plan, or none where something stands against it, and what was found. */
export interface Printed {
  readonly files: readonly RenderedFile[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The files that were read for this plan alone, as its style and its pictures, absolute: the
   * documents are up to date as long as these have not changed either.
   */
  readonly read?: readonly string[];
}

/** Prints plans; templates, styles and fonts are read once for all of them. */
export interface Press {
  /** Mistakes of the templates or of the style asked for; with an error among them nothing can be printed. */
  readonly diagnostics: readonly Diagnostic[];
  print(plan: Plan, formats: readonly Format[], date: Date): Promise<Printed>;
  /** What is to be told once at the end, as faces that stood in for others. */
  notices(): readonly Diagnostic[];
  /** A fingerprint of what all plans are printed with: templates, the style asked for, the fonts of the machine. */
  identity(): string;
  /** What has become of a document by its own account; awaited, as what reads a format may have to be loaded. */
  origin(format: Format, bytes: Uint8Array): Origin | Promise<Origin>;
}

/** What threads do, and what they need to know for it; plain data. */
export type CrewJob =
  | { readonly kind: "render"; readonly press: PressOptions; readonly options: RenderOptions }
  | { readonly kind: "check"; readonly final: boolean };

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
    render(threads: number, job: CrewJob, context: Context): Promise<Crew<PlanTask, Rendered> | undefined>;
    /** A check takes less time than a message to a thread: several go together. */
    check(
      threads: number,
      job: CrewJob,
      context: Context,
    ): Promise<Crew<readonly Candidate[], readonly Examination[]> | undefined>;
  };
}
