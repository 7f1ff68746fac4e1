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

/**
 * The files that a template may name: in its own folder, and where it lies in the folder of a paper in that around
 * it, where a school keeps what its papers share. What lies further away is not there for a template.
 */
export function templatePicturesOf(template: string, host: Host): PictureFiles {
  const files = pictureFilesOf(template, host);
  const up = /^(?:template|模板)\.hbs$/iu.test(host.path.basename(template)) ? 1 : 0;
  const isInside = (path: string): boolean => {
    const steps = host.path.normalize(path).split(/[\\/]/u);
    return steps.filter((step) => step === "..").length <= up;
  };
  return {
    look: (path) => (isInside(path) ? files.look(path) : undefined),
    read: (path) => (isInside(path) ? files.read(path) : undefined),
    neighbours: (path) => (isInside(path) ? files.neighbours(path) : []),
  };
}
