import { createInterruption } from "../batch/interruption.ts";
import { configName } from "../config/config-name.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { hostMessage } from "../line/host-message.ts";
import { tell } from "../line/tell.ts";
import { tellBug } from "../line/tell-bug.ts";
import { UsageError } from "../line/usage-error.ts";
import { batchWords } from "../words/batch-words.ts";

/** What is watched, and what is done when it changes. */
export interface Watched {
  /** The plans' arguments: files, folders, patterns. */
  readonly args: readonly string[];
  /** The style asked for. */
  readonly style: string | undefined;
  /** Renders what is not up to date; gives what else was read for it, as configurations and styles. */
  readonly render: (first: boolean) => Promise<readonly string[]>;
}

/** Milliseconds without a further change before the work begins. */
const calm = 120;
/** So many changed files are named. */
const mostNamed = 3;

/**
 * Renders now and whenever something changes, until Ctrl-C. Which plans are concerned is not worked
 * out from the change: what is not up to date is, whether the plan, its style, a template, the
 * configuration or a picture has changed.
 */
export async function watch({ args, style, render }: Watched, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = batchWords[language];
  const changed = new Set<string>();
  let wake = (): void => undefined;
  let ended = false;
  const interruption = createInterruption(host, () => {
    ended = true;
    wake();
  });
  const note = (path: string): void => {
    if (!concerns(path)) return;
    changed.add(path);
    wake();
  };
  const eye = createEye(placesOf(args, style, context), note, host);
  await eye.open();
  await eye.see(await attempt(() => render(true), context));
  if (!ended) host.out.write(`${words.watching}\n`);
  while (!ended) {
    if (changed.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await settle(changed, () => ended);
    if (ended) break;
    tellChanged([...changed].sort(), context);
    changed.clear();
    await eye.see(await attempt(() => render(false), context));
  }
  interruption.end();
  await eye.close();
  host.out.write(`${words.watchEnded}\n`);
  return exitCodes.fine;
}

/** Watches places, more of them as they become known. */
interface Eye {
  open(): Promise<void>;
  see(files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

function createEye(places: readonly string[], note: (path: string) => void, host: Host): Eye {
  const seen = new Set(places);
  let stops: (() => Promise<void>)[] = [];
  const look = async (paths: readonly string[]): Promise<void> => {
    stops.push(await host.watch(paths, note));
  };
  const isSeen = (file: string): boolean =>
    [...seen].some((place) => file === place || file.startsWith(place + host.path.sep));
  return {
    open: () => look(places),
    async see(files) {
      const added = [...new Set(files)].filter((file) => !isSeen(file));
      if (added.length === 0) return;
      for (const file of added) seen.add(file);
      await look(added);
    },
    async close() {
      for (const stop of stops) await stop();
      stops = [];
    },
  };
}

function tellChanged(paths: readonly string[], { host, language }: Context): void {
  const words = batchWords[language];
  const named = paths.slice(0, mostNamed).map((path) => printedPath(path, host));
  host.out.write(`${words.changed(named, paths.length - named.length)}\n`);
  for (const path of paths.filter(isPlan)) {
    if (host.entry(path) === undefined) host.out.write(`${words.gone(printedPath(path, host))}\n`);
  }
}

/** An editor writes several times in a row: the last one is waited for. */
async function settle(changed: ReadonlySet<string>, ended: () => boolean): Promise<void> {
  for (let before = -1; before !== changed.size && !ended(); ) {
    before = changed.size;
    await new Promise((resolve) => setTimeout(resolve, calm));
  }
}

/** A mistake in a plan, a full disk or a wrong configuration is told; the next change may mend it. */
async function attempt(
  render: () => Promise<readonly string[]>,
  context: Context,
): Promise<readonly string[]> {
  try {
    return await render();
  } catch (error) {
    if (error instanceof HostError)
      tell("error", hostMessage(error, context.host, context.language), context);
    else if (error instanceof UsageError) tell("error", error.message, context, error.hint);
    else tellBug(error, context);
    return [];
  }
}

function isPlan(path: string): boolean {
  return /\.ya?ml$/iu.test(path) && !path.endsWith(configName);
}

/** Documents and temporary files change because of us; ~$三年级.xlsx is there while Excel has the list open. */
function concerns(path: string): boolean {
  return (
    /\.(?:ya?ml|hbs|png|jpe?g|xlsx|xlsm|csv|tsv)$/iu.test(path) &&
    !/(?:^|[\\/])(?:\.plan-[^\\/]*\.tmp|~\$[^\\/]*)$/u.test(path)
  );
}

/** Folders rather than files: a file that is saved by rename is another file afterwards. */
function placesOf(args: readonly string[], given: string | undefined, context: Context): readonly string[] {
  const { host } = context;
  const places = new Set<string>();
  for (const arg of args.length === 0 ? ["."] : args) {
    const path = fullPath(arg.replace(/[*?[{].*$/su, "") || ".", host);
    places.add(host.entry(path) === "folder" ? path : host.path.dirname(path));
  }
  const style = given === undefined ? undefined : fullPath(given, host);
  if (style !== undefined && host.entry(style) === "file") places.add(host.path.dirname(style));
  return [...places];
}
