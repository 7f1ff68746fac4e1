import { familiesFound } from "../../font/inventory.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { fullPath } from "../host/paths.ts";
import { columns } from "../line/text-columns.ts";
import { UsageError } from "../line/usage-error.ts";
import { forgetFontFolder, saveFontFolder } from "../press/font-folders.ts";
import { fontFilesOf, fontFolders } from "../press/fonts.ts";
import { fontsWords } from "../words/fonts-words.ts";

/** `plan fonts`: lists the Chinese fonts of this machine and where they are; adds a folder to look in, or drops one. */
export function fonts(given: Readonly<Record<string, unknown>>, context: Context): ExitCode {
  const { host, language } = context;
  const words = fontsWords[language];
  if (typeof given.add === "string" && typeof given.remove === "string") throw new UsageError(words.one, "");
  if (typeof given.add === "string") return add(fullPath(given.add, host), context);
  if (typeof given.remove === "string") {
    const folder = fullPath(given.remove, host);
    const known = forgetFontFolder(folder, host);
    host.out.write(`${(known ? words.removed : words.notThere)(folder)}\n`);
    return known ? exitCodes.fine : exitCodes.usage;
  }
  host.out.write(listing(context));
  return exitCodes.fine;
}

function add(folder: string, { host, language }: Context): ExitCode {
  const words = fontsWords[language];
  if (host.entry(folder) !== "folder") throw new HostError("ENOENT", "list", folder);
  const files = fontFilesOf(host).list(folder);
  if (!files.some((file) => /\.(?:ttf|ttc|otf|otc)$/iu.test(file)))
    throw new UsageError(words.noFonts(folder), words.noFontsHint);
  host.out.write(`${(saveFontFolder(folder, host) ? words.added : words.alreadyThere)(folder)}\n`);
  return exitCodes.fine;
}

function listing({ host, language }: Context): string {
  const words = fontsWords[language];
  const folders = fontFolders([], host);
  const families = familiesFound(folders, fontFilesOf(host));
  const found = families.flatMap(({ names, located }) => (located ? [[names[0] ?? "", located.path]] : []));
  const missing = families.flatMap(({ names, located }) => (located ? [] : [names[0] ?? ""]));
  const place = (folder: string, whose: string): string[] => {
    const note = host.entry(folder) === "folder" ? "" : words.gone;
    return [whose, folder, note];
  };
  const places = [
    ...folders.given.map((folder) => place(folder, words.ofUser)),
    ...folders.system
      .filter((folder) => host.entry(folder) === "folder")
      .map((folder) => place(folder, words.ofSystem)),
  ];
  return [
    ...section(words.found, columns(found)),
    ...section(words.notFound, missing.length > 0 ? [words.notFoundList(missing)] : []),
    ...section(words.folders, columns(places)),
    words.howToAdd,
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}
