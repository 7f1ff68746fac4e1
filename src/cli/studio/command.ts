import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { studioWords } from "../words/studio-words.ts";
import { StudioRefusal } from "./refusal.ts";
import { serve } from "./serve.ts";
import { createStudio, type Studio } from "./studio.ts";

/** `plan studio`: opens a folder of plans in the browser and ends when its last page is closed. */
export async function studio(
  folder: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = studioWords[language];
  const path = fullPath(folder ?? ".", host);
  if (host.entry(path) !== "folder") throw new UsageError(words.noFolder(printedPath(path, host)));
  const opened = createStudio(path, context);
  const served = await serve(opened, context);
  host.out.write(`${words.opened(served.address)}\n${words.howToEnd}\n`);
  const ignore = host.onInterrupt(() => served.close());
  const opening = given.browser === false || host.browse(served.address);
  await opened.prepare().catch(prepared);
  const unwatch = await watchFolder(opened, context);
  const isOpen = await opening;
  if (!isOpen) tell("info", words.openYourself, context);
  await served.ended;
  ignore();
  await unwatch();
  host.out.write(`${words.ended}\n`);
  return exitCodes.fine;
}

/** What the machine or a plan does not allow is told when the page asks for it. */
function prepared(error: unknown): void {
  if (!(error instanceof HostError || error instanceof StudioRefusal)) throw error;
}

/** Changes that come together, as when a file is saved by renaming, are told once. */
const pause = 150;

/** A folder that cannot be watched is listed when somebody asks. */
async function watchFolder({ root, refresh }: Studio, { host }: Context): Promise<() => Promise<void>> {
  let callOff: () => void = () => undefined;
  const changes = new Set<string>();
  const told = (): void => {
    refresh([...changes]);
    changes.clear();
  };
  const changed = (path: string): void => {
    if (path.endsWith(".tmp")) return;
    changes.add(path);
    callOff();
    callOff = host.after(pause, told);
  };
  try {
    const end = await host.watch([root], changed);
    return async () => {
      callOff();
      await end();
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return async () => undefined;
  }
}
