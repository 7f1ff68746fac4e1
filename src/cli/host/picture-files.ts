import type { PictureFiles } from "../../picture/load-pictures.ts";
import { type Host, HostError } from "./host.ts";
import { fullPath } from "./paths.ts";

/** The files beside a plan, by the plan's path as shown to the user; those of the current folder for standard input. */
export function pictureFilesOf(plan: string, host: Host): PictureFiles {
  const folder = host.path.dirname(fullPath(plan, host));
  const at = (path: string): string => host.path.resolve(folder, path);
  return {
    look(path) {
      const entry = host.entry(at(path));
      if (entry !== "file") return entry === "folder" ? "folder" : undefined;
      return host.stamp(at(path))?.size ?? 0;
    },
    read(path) {
      try {
        return host.readFile(at(path));
      } catch (error) {
        if (error instanceof HostError) return undefined;
        throw error;
      }
    },
    neighbours: (path) => host.list(host.path.dirname(at(path))),
  };
}
