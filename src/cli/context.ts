import type { Language } from "../diagnostic/problem.ts";
import type { Host } from "./host/host.ts";
import type { Stages } from "./stages.ts";

/** What every command is handed: the world, the language to speak and the stages of the pipeline. */
export interface Context {
  readonly host: Host;
  readonly language: Language;
  readonly stages: Stages;
}
