import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { sentenceOf } from "../../report/wording.ts";
import type { Calls, PrintedFiles } from "../../studio/protocol.ts";
import { type Format, formatNames } from "../../vocabulary/formats.ts";
import { usualPictures } from "../../write/page-writer.ts";
import type { Context } from "../context.ts";
import type { Host } from "../host/host.ts";
import { shownPath } from "../host/paths.ts";
import { sourceDateEpoch } from "../render/created-at.ts";
import { createRecords } from "../render/records.ts";
import { renderOne } from "../render/render-one.ts";
import type { RenderOptions } from "../render/render-options.ts";
import type { PlanTask, Rendered } from "../render/rendered.ts";
import { createFreshness } from "../render/up-to-date.ts";
import type { Workshop } from "../render/workshop.ts";
import type { Walls } from "../stages.ts";
import { studioWords } from "../words/studio-words.ts";
import { usageWords } from "../words/usage-words.ts";
import type { Desk } from "./desk.ts";

/** The documents that were printed since the studio was opened: nothing else is handed out. */
export interface Documents {
  /** The address of a document, relative to the page. */
  add(file: string): string;
  /** The file that an address means. */
  find(id: string): string | undefined;
}

/** No document yet. */
export function createDocuments(host: Host): Documents {
  const byId = new Map<string, string>();
  return {
    add(file) {
      const id = host.random(12);
      byId.set(id, file);
      return `documents/${id}/${encodeURIComponent(host.path.basename(file))}`;
    },
    find: (id) => byId.get(id),
  };
}

/** Prints a plan as it is saved, by the means of `plan render`: nothing is overwritten that somebody has changed. */
export async function printPlan(
  asked: Calls["print"]["asked"],
  desk: Desk,
  documents: Documents,
): Promise<PrintedFiles> {
  const context = plainContext(desk.context);
  const file = desk.folder.fileOf(asked.path);
  const candidate = { shown: shownPath(file, context.host), file, named: true, below: "" };
  const options = optionsOf(asked, context);
  const press = await desk.press(asked.style === "" ? undefined : asked.style);
  const shelf = desk.shelf();
  const rack = await press.rack(shelf.of(file).templates, options);
  const wrong = [...press.diagnostics, ...rack.diagnostics];
  if (hasErrors(wrong)) {
    return { done: false, files: [], told: wrong.map((each) => sentenceOf(each, context.language).message) };
  }
  const records = createRecords(desk.world);
  const freshness = createFreshness({
    records,
    press,
    shelf,
    rackOf: () => rack,
    options,
    host: context.host,
  });
  const task = freshness.taskOf(candidate, false);
  const targets = (): readonly string[] =>
    freshness.targetsOf(candidate).filter((each) => context.host.entry(each) === "file");
  if (task.papers.length === 0) {
    const words = studioWords[context.language];
    return { done: true, files: filesOf(targets(), documents, desk), told: [words.upToDate(asked.path)] };
  }
  const shop = { check: await context.stages.check(), press, shelf, options, context };
  const rendered = await renderAside(task, shop, asked, desk.walls);
  for (const [unit, record] of Object.entries(rendered.records)) freshness.keep(candidate, unit, record);
  const done = rendered.outcome === "rendered";
  const files = done ? filesOf(targets(), documents, desk) : [];
  records.save();
  return { done, files, told: toldOf(rendered, context) };
}

/** Prints in a thread of its own, so that the studio goes on answering; here where there are no threads. */
async function renderAside(
  task: PlanTask,
  shop: Workshop,
  { style }: Calls["print"]["asked"],
  walls: Walls,
): Promise<Rendered> {
  const { context, options } = shop;
  const press = { style: style === "" ? undefined : style, fontFolders: [] };
  const crew = await context.stages.crew?.render(1, { kind: "render", press, options, walls }, context);
  if (!crew) return renderOne(task, shop);
  try {
    return await crew.do(task);
  } finally {
    await crew.end();
  }
}

function optionsOf(
  { paper, format, dossier }: Calls["print"]["asked"],
  { host, language }: Context,
): RenderOptions {
  const formats = formatNames.filter((each): each is Format => each === format);
  return {
    formats: formats.length > 0 ? formats : undefined,
    pictures: usualPictures,
    out: undefined,
    papers: dossier ? "chosen" : [paper],
    dossier: dossier ? { bound: true } : undefined,
    templates: undefined,
    audience: "internal",
    draft: undefined,
    force: false,
    final: false,
    epoch: sourceDateEpoch(host.environment.SOURCE_DATE_EPOCH, usageWords[language]),
  };
}

/** What is said goes to a page: no colours, lines as long as they are. */
function plainContext(context: Context): Context {
  const quiet = { isTerminal: false, columns: 100, write: () => undefined };
  const host = Object.assign(Object.create(context.host) as Host, { out: quiet, err: quiet });
  return { ...context, host };
}

function filesOf(files: readonly string[], documents: Documents, { folder }: Desk): PrintedFiles["files"] {
  return files.map((file) => ({
    path: folder.pathOf(file),
    address: documents.add(file),
    shows: file.endsWith(".pdf"),
  }));
}

function toldOf({ printed, shown, notices }: Rendered, { language }: Context): readonly string[] {
  // Which files were written stands in the list of them.
  const lines = printed.filter(([stream]) => stream === "err").map(([, text]) => text.trim());
  const found = shown.map(({ said: { line, message, hint } }) =>
    [studioWords[language].inLine(line, message), hint].filter((part) => part !== "").join("\n"),
  );
  const noticed = notices.map((each) => sentenceOf(each, language).message);
  return [...lines, ...found, ...noticed].filter((line) => line !== "");
}
