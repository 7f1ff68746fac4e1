import { manifestNames } from "../../paper/find-papers.ts";
import type { Host } from "../host/host.ts";

/** The folders beside a manifest that hold plans to try the paper on. */
export const exampleFolders: readonly string[] = ["例子", "examples"];

const templateNames = ["模板.hbs", "template.hbs"];

/** Whether a YAML file belongs to a paper of the school's own: its manifest, or a plan that it is tried on. */
export function isOfPaper(file: string, host: Host): boolean {
  const { path } = host;
  const folder = path.dirname(file);
  const has = (at: string, names: readonly string[]): boolean =>
    names.some((name) => host.entry(path.join(at, name)) === "file");
  if (manifestNames.includes(path.basename(file))) return has(folder, templateNames);
  return exampleFolders.includes(path.basename(folder)) && has(path.dirname(folder), manifestNames);
}
