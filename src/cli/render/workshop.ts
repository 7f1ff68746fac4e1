import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { CheckBytes, Press } from "../stages.ts";
import type { RenderOptions } from "./render-options.ts";

/** What plans are rendered with; it stays warm from one to the next. */
export interface Workshop {
  readonly check: CheckBytes;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly context: Context;
}
