import type { Setting, Stages } from "./stages.ts";

/** What every command is handed: the world, the language to speak and the stages of the pipeline. */
export interface Context extends Setting {
  readonly stages: Stages;
}
