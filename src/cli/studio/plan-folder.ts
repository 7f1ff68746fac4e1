import { configName } from "../config/config-name.ts";
import type { Host } from "../host/host.ts";
import { isWithin, leadsTo } from "../host/walls.ts";
import { StudioRefusal } from "./refusal.ts";

/** The folder that is open; nothing outside of it is read or written at the browser's wish. */
export interface PlanFolder {
  /** Absolute, all links followed. */
  readonly root: string;
  /** The file of a plan by its path in the folder, also one that is still to be; refuses what leads out of it. */
  fileOf(path: string): string;
  /** The path of a file in the folder, with forward slashes. */
  pathOf(file: string): string;
  /** Whether a path, links followed, lies in the folder. */
  holds(path: string): boolean;
}

/** Opens a folder; `outside` is what is said of a path that leads out of it. */
export function openFolder(folder: string, host: Host, outside: string): PlanFolder {
  const { path } = host;
  const root = leadsTo(folder, host);
  const holds = (file: string): boolean => isWithin(leadsTo(file, host), root, host);
  return {
    root,
    holds,
    fileOf(given) {
      const file = path.resolve(root, given);
      const plain = /\.ya?ml$/iu.test(given) && !/[\0\\:]/u.test(given) && path.basename(file) !== configName;
      if (!plain || path.isAbsolute(given) || !isWithin(file, root, host) || !holds(file)) {
        throw new StudioRefusal(outside);
      }
      return file;
    },
    pathOf: (file) => path.relative(root, file).split(path.sep).join("/"),
  };
}
