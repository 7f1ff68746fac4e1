import shippedPapers from "../../../build/papers/index.js";
import { nearest } from "../../diagnostic/nearest.ts";
import { findPapers } from "../../paper/find-papers.ts";
import { namesOfPaper, paperNamed } from "../../paper/paper.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { fileStemOf } from "../new/file-name.ts";
import { ownFolder, type TemplateOrder } from "../new/own-papers.ts";
import { freshPaper, manifestFrom } from "../new/paper-files.ts";
import { ownFiles, shippedFiles } from "../press/template-folder.ts";
import { fileWords } from "../words/file-words.ts";
import { templateWords } from "../words/template-words.ts";

/** `plan template new`: a folder with a paper to begin with, fresh or after a shipped one; never overwrites anything. */
export async function newTemplate(order: TemplateOrder, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = templateWords[language];
  const { name } = order;
  if (name === undefined || name === "") throw new UsageError(words.noName, words.noNameHint);
  if (fileStemOf(name) !== name || [...name].length > 30 || /[,，、\s]/u.test(name))
    throw new UsageError(words.badName(name), words.badNameHint);
  const from = order.from === undefined ? undefined : shippedNamed(order.from, words.noNameHint);
  const replaces = from !== undefined && namesOfPaper(from).includes(name);
  const folder = ownFolder(order.folder, host);
  const own = ownNames(folder.path, host);
  if (own.includes(name)) throw new UsageError(words.taken(name), words.existsHint);
  if (!replaces && paperNamed(shippedPapers, name) !== undefined)
    throw new UsageError(words.taken(name), words.takenHint(name));
  const target = host.path.join(folder.path, name);
  if (host.entry(target) !== undefined) {
    tell("error", words.exists(printedPath(target, host)), context, words.existsHint);
    return exitCodes.files;
  }
  const files = from === undefined ? freshPaper(name) : copied(from.name, name, replaces, host);
  for (const [file, text] of Object.entries(files)) {
    const path = host.path.join(target, ...file.split("/"));
    host.makeFolder(host.path.dirname(path));
    host.createFile(path, new TextEncoder().encode(text));
    host.out.write(`${fileWords[language].written(printedPath(path, host))}\n`);
  }
  const steps = words.steps(name, folder.shown, folder.settled).map((step, at) => `  ${at + 1}. ${step}`);
  host.out.write(`${[words.next, ...steps].join("\n")}\n`);
  return exitCodes.fine;
}

function shippedNamed(name: string, hint: string): (typeof shippedPapers)[number] {
  const found = paperNamed(shippedPapers, name);
  if (found) return found;
  const near = nearest(name, shippedPapers.flatMap(namesOfPaper));
  throw new UsageError(`--from ${name}`, near === undefined ? hint : `--from ${near}`);
}

/** Every name that a paper of the folder answers to. */
function ownNames(folder: string, host: Host): readonly string[] {
  if (host.entry(folder) !== "folder") return [];
  const { value: files = new Map() } = ownFiles(folder, host);
  return (findPapers(files).value ?? []).flatMap(({ paper }) => namesOfPaper(paper));
}

/** The files of a shipped paper under the names that a school's own have: manifest, template, partials, one example. */
function copied(
  shipped: string,
  name: string,
  replaces: boolean,
  host: Host,
): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [path, { text }] of shippedFiles(host)) {
    const [folder, ...rest] = path.split("/");
    if (folder !== shipped) continue;
    const file = rest.join("/");
    if (file === "paper.yaml") files["文书.yaml"] = manifestFrom(text, name, replaces);
    else files[file === "template.hbs" ? "模板.hbs" : file] = text;
  }
  const examples = host.path.join(host.packageFolder, "templates", shipped, "examples");
  const [first] = host.list(examples).filter((each) => /\.ya?ml$/u.test(each));
  if (first !== undefined)
    files[`例子/${first}`] = new TextDecoder().decode(host.readFile(host.path.join(examples, first)));
  return files;
}
