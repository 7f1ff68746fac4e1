import type { Around, Checked } from "../../pipeline/check.ts";
import type { Rosters } from "../../roster/load-rosters.ts";
import { usualFormats } from "../../vocabulary/formats.ts";
import { type ConfigShelf, createConfigShelf, type Settled } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { Host } from "../host/host.ts";
import { shownPath } from "../host/paths.ts";
import { pictureFilesOf } from "../host/picture-files.ts";
import { unknownPapersIn } from "../inputs/unknown-papers.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import type { Press, Walls } from "../stages.ts";
import { studioWords } from "../words/studio-words.ts";
import { guardedHost } from "./guarded-host.ts";
import { openFolder, type PlanFolder } from "./plan-folder.ts";

/** What a text came to, with what holds for its file. */
export interface Examined {
  readonly checked: Checked;
  readonly settled: Settled;
  /** Checks another text of the same file. */
  readonly again: (bytes: Uint8Array) => Checked;
}

/** What all calls work with: the folder, and what was read for its plans and may be used again. */
export interface Desk {
  /** Its host shows plans nothing outside the folder. */
  readonly context: Context;
  /** The host itself, for what the program keeps elsewhere: records of what was printed, drafts. */
  readonly world: Host;
  readonly folder: PlanFolder;
  /** What its host shows, for threads, which have a host of their own. */
  readonly walls: Walls;
  readonly shelf: () => ConfigShelf;
  /** The press of a style; undefined: each plan's own. */
  press(style: string | undefined): Promise<Press>;
  /** Checks a text as that of a file; the last text is remembered. */
  examine(path: string, text: string): Promise<Examined>;
  /** Reads configuration anew from now on, and styles and templates, unless all that has changed are plans and prints. */
  refresh(changed: readonly string[]): void;
}

/** Opens a folder for work. */
export function openDesk(path: string, outer: Context): Desk {
  const folder = openFolder(path, outer.host, studioWords[outer.language].outside);
  const settled = createConfigShelf(outer.host).of(outer.host.path.join(folder.root, "方案.yaml"));
  const named = [settled.templates, settled.style].filter(
    (each): each is string => each !== undefined && outer.host.path.isAbsolute(each),
  );
  const walls = { folder: folder.root, named };
  const context = { ...outer, host: guardedHost(outer.host, walls) };
  let shelf: ConfigShelf | undefined;
  let last: { readonly key: string; readonly examined: Promise<Examined> } | undefined;
  const presses = new Map<string, Promise<Press>>();
  /** Files that were seen to be plans; styles and templates are none. */
  const plans = new Set<string>();
  const noted =
    (plan: string) =>
    (examined: Examined): Examined => {
      if (examined.checked.isPlan) plans.add(folder.fileOf(plan));
      return examined;
    };
  const desk: Desk = {
    context,
    world: outer.host,
    folder,
    walls,
    shelf: () => {
      shelf ??= createConfigShelf(outer.host);
      return shelf;
    },
    press(style) {
      const key = style ?? "";
      const press = presses.get(key) ?? context.stages.press({ style, fontFolders: [] }, context.host);
      presses.set(key, press);
      return press;
    },
    examine(plan, text) {
      const key = `${plan}\n${text}`;
      if (last?.key !== key) last = { key, examined: examineText(plan, text, desk).then(noted(plan)) };
      return last.examined;
    },
    refresh(changed) {
      shelf = undefined;
      last = undefined;
      if (!changed.every((file) => plans.has(file) || isPrint(file))) presses.clear();
    },
  };
  return desk;
}

/** Whether a file is one that printing writes. */
function isPrint(file: string): boolean {
  return usualFormats.some((format) => file.endsWith(`.${format}`));
}

async function examineText(path: string, text: string, desk: Desk): Promise<Examined> {
  const { context, folder } = desk;
  const { host, stages } = context;
  const file = folder.fileOf(path);
  const shown = shownPath(file, host);
  const settled = desk.shelf().of(file);
  const check = await stages.check();
  const around = {
    isStyleFile: (name: string) => isStyleFile(name, file, desk),
    pictures: pictureFilesOf(file, host),
  };
  const bytes = new TextEncoder().encode(text);
  const checkWith = (each: Uint8Array, rosters: Rosters | undefined): Checked =>
    check(each, shown, settled.config, (rosters ? { ...around, rosters } : around) satisfies Around);
  const { checked, rosters } = await withClassLists((lists) => checkWith(bytes, lists), shown, host);
  const unknown = await unknownPapersIn(checked.plan, settled.templates, host);
  const diagnostics = [...checked.diagnostics, ...unknown];
  return { checked: { ...checked, diagnostics }, settled, again: (each) => checkWith(each, rosters) };
}

function isStyleFile(name: string, file: string, { context: { host } }: Desk): boolean {
  const folder = host.path.dirname(file);
  const files = [name, `${name}.yaml`, `${name}.yml`].map((each) => host.path.resolve(folder, each));
  return files.some((each) => host.entry(each) === "file");
}
