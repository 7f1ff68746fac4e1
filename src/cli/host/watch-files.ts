import { watch } from "chokidar";

/**
 * Watches files and folders. Network drives and containers that report nothing are asked by
 * CHOKIDAR_USEPOLLING, an environment variable of the library.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: (path: string) => void,
): Promise<() => Promise<void>> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    // Editors that save by rename take the file away for a moment.
    atomic: 100,
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/u.test(path),
  });
  watcher.on("all", (_event, path) => changed(path));
  // A folder that may not be read is told when a plan of it is wanted.
  watcher.on("error", () => undefined);
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  return () => watcher.close();
}
