import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { picturesOf } from "../plan/walk.ts";
import type { Picture, PictureFault } from "./picture.ts";
import { brokenPicture, foreignPicture, hugePicture, missingPicture, picturePlace } from "./problems.ts";
import { isPicture, readPicture } from "./read-picture.ts";

/** The files beside a plan; paths count from the plan's folder and have forward slashes. */
export interface PictureFiles {
  /** What stands at a path: a size in bytes, a folder, or nothing. */
  look(path: string): number | "folder" | undefined;
  /** The bytes; undefined where the machine refuses. */
  read(path: string): Uint8Array | undefined;
  /** The names in the folder of a path. */
  neighbours(path: string): readonly string[];
}

/** The pictures of a plan by the names that it writes, what is wrong with others, and every file that was looked at. */
export interface LoadedPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
  /** As paths from the plan's folder, in the order of the plan. */
  readonly files: readonly string[];
}

/** The most bytes of a picture file. */
const mostBytes = 20 * 1024 * 1024;

/** Reads the pictures of a plan, each file once; whatever is wrong with one is told at every place that names it. */
export function loadPictures(plan: Plan, files: PictureFiles): LoadedPictures {
  const read = new Map<string, Picture | Told>();
  const diagnostics: Diagnostic[] = [];
  for (const { file } of picturesOf(plan)) {
    const name = file.value.trim();
    const known = read.get(name) ?? readOne(name, files);
    read.set(name, known);
    if ("type" in known) continue;
    diagnostics.push(known.tell(plan, file));
  }
  const pictures = [...read].filter((each): each is [string, Picture] => "type" in each[1]);
  return { pictures: new Map(pictures), diagnostics, files: [...read.keys()].filter(isBeside).map(pathOf) };
}

/** A picture read by its name, for a template that names one itself; undefined where it cannot be had. */
export function loadPicture(name: string, files: PictureFiles): Picture | undefined {
  const read = readOne(name, files);
  return "type" in read ? read : undefined;
}

/** A finding that still has to be put at a place. */
interface Told {
  readonly tell: (plan: Plan, file: Text) => Diagnostic;
}

/** A path from the plan's folder: the backslashes of Windows are slashes too. */
function pathOf(name: string): string {
  return name.replaceAll("\\", "/");
}

/** The name of a file at the end of a place; addresses often end in none. */
function nameIn(place: string): string {
  return /[^\\/:?#]+\.(?:png|jpe?g)(?=$|[?#])/iu.exec(place)?.[0] ?? "路线图.png";
}

/** Neither on the web nor at a full path. */
function isBeside(name: string): boolean {
  return !/^(?:[a-z]:)?[\\/]|^[a-z]:|^[a-z][\w+.-]*:\/\/|^~/iu.test(name);
}

function readOne(file: string, files: PictureFiles): Picture | Told {
  if (!isBeside(file)) {
    const data = { file, web: /^[a-z][\w+.-]+:\/\//iu.test(file), name: nameIn(file) };
    return { tell: (plan, { range }) => diagnose(picturePlace, plan.source, range, data) };
  }
  const path = pathOf(file);
  const size = files.look(path);
  if (size === undefined || size === "folder") return missing(file, path, size === "folder", files);
  if (size > mostBytes) return huge(file, Math.round(size / 1024 / 1024), "");
  const bytes = files.read(path);
  const picture = bytes ? readPicture(bytes) : ({ fault: "broken" } as const);
  return isPicture(picture) ? picture : faulty(file, picture);
}

function faulty(file: string, fault: PictureFault): Told {
  if (fault.fault === "foreign") {
    const { kind } = fault;
    return { tell: (plan, { range }) => diagnose(foreignPicture, plan.source, range, { file, kind }) };
  }
  if (fault.fault === "too-many-pixels") return huge(file, 0, `${fault.width} × ${fault.height}`);
  const empty = fault.fault === "empty";
  return { tell: (plan, { range }) => diagnose(brokenPicture, plan.source, range, { file, empty }) };
}

function huge(file: string, megabytes: number, pixels: string): Told {
  return {
    tell: (plan, { range }) => diagnose(hugePicture, plan.source, range, { file, megabytes, pixels }),
  };
}

/** Which picture of the same folder is meant: another ending, another case, a slip. */
function missing(file: string, path: string, folder: boolean, files: PictureFiles): Told {
  const at = path.lastIndexOf("/") + 1;
  const names = files.neighbours(path).filter((name) => /\.(?:png|jpe?g)$/iu.test(name));
  const wanted = path.slice(at);
  const stem = (name: string): string => name.replace(/\.[^.]*$/u, "").toLowerCase();
  const same = names.find((name) => stem(name) === stem(wanted));
  const near = same ?? nearest(wanted, names);
  const data = { file, nearest: near === undefined ? "" : path.slice(0, at) + near, folder };
  return { tell: (plan, { range }) => diagnose(missingPicture, plan.source, range, data) };
}
