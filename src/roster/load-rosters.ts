import { nearest } from "../diagnostic/nearest.ts";
import type { PictureFiles } from "../picture/load-pictures.ts";
import type { Plan } from "../plan/plan.ts";
import { classesIn, type ListedClass } from "./class-lists.ts";
import { type FileFault, mostBytes } from "./sheet.ts";

/** Why a file that a plan names gives no class lists. */
export type RosterFault = FileFault | "elsewhere" | "folder" | "no-names" | "refused";

/** What a file of class lists holds, or what is wrong with it; `nearest`: a file beside it that may be meant. */
export type RosterRead =
  | { readonly classes: readonly ListedClass[] }
  | { readonly fault: RosterFault }
  | { readonly missing: true; readonly nearest: string };

/** The files of a plan's class lists by the names that it writes. */
export type Rosters = ReadonlyMap<string, RosterRead>;

/** Reads the files of class lists that a plan names, each once; what reads them is loaded here and nowhere else. */
export async function loadRosters(plan: Plan, files: PictureFiles): Promise<Rosters> {
  const read = new Map<string, RosterRead>();
  for (const { file } of plan.rosters) {
    const name = file.value.trim();
    if (!read.has(name)) read.set(name, await readOne(name, files));
  }
  return read;
}

async function readOne(name: string, files: PictureFiles): Promise<RosterRead> {
  if (/^(?:[a-z]:)?[\\/]|^[a-z]:|^[a-z][\w+.-]*:\/\/|^~/iu.test(name)) return { fault: "elsewhere" };
  const path = name.replaceAll("\\", "/");
  const size = files.look(path);
  if (size === "folder") return { fault: "folder" };
  if (size === undefined) return { missing: true, nearest: neighbour(path, files) };
  if (size > mostBytes) return { fault: "too-large" };
  const bytes = files.read(path);
  if (bytes === undefined) return { fault: "refused" };
  const { readSheets } = await import("./read-sheets.ts");
  const read = await readSheets(bytes);
  if ("fault" in read) return read;
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
  const classes = joined(read.sheets.flatMap((sheet) => classesIn(sheet, stem)));
  return classes.length === 0 ? { fault: "no-names" } : { classes };
}

/** A class that stands on two sheets is one. */
function joined(all: readonly ListedClass[]): readonly ListedClass[] {
  const byName = new Map<string, ListedClass>();
  for (const { name, pupils } of all) {
    byName.set(name, { name, pupils: [...(byName.get(name)?.pupils ?? []), ...pupils] });
  }
  return [...byName.values()];
}

/** A file of the same folder that may be meant: with another ending, or a slip. */
function neighbour(path: string, files: PictureFiles): string {
  const at = path.lastIndexOf("/") + 1;
  const wanted = path.slice(at);
  const names = files.neighbours(path).filter((each) => /\.(?:xlsx|xlsm|csv|tsv|txt)$/iu.test(each));
  const stem = (each: string): string => each.replace(/\.[^.]*$/u, "").toLowerCase();
  const near = names.find((each) => stem(each) === stem(wanted)) ?? nearest(wanted, names);
  return near === undefined ? "" : path.slice(0, at) + near;
}
