import picocolors from "picocolors";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { facesFound, type RoleReport } from "../../font/inventory.ts";
import { usualPaper } from "../../paper/paper.ts";
import type { Style } from "../../style/style.ts";
import { builtInStyles } from "../../vocabulary/choices.ts";
import { configName } from "../config/config-name.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { hasColour } from "../host/colour.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";
import { hostMessage } from "../line/host-message.ts";
import { columns } from "../line/text-columns.ts";
import { versionOf } from "../line/version.ts";
import { fontFilesOf, fontFolders, shippedFonts } from "../press/fonts.ts";
import { createStyleShelf } from "../press/style-shelf.ts";
import { doctorWords, type Health } from "../words/doctor-words.ts";
import { fontsWords } from "../words/fonts-words.ts";

/** One thing that was looked at. */
interface Finding {
  readonly health: Health;
  readonly what: string;
  readonly found: string;
  readonly hint: string;
}

/**
 * `plan doctor`: looks at the program, the settings, the right to write and the fonts of a style, and
 * says what is missing on this machine. Ends with 1 where something keeps plans from being printed.
 */
export function doctor(given: Readonly<Record<string, unknown>>, context: Context): ExitCode {
  const { host, language } = context;
  const words = doctorWords[language];
  const out = typeof given.out === "string" ? given.out : ".";
  const folders = Array.isArray(given.fontDir) ? given.fontDir.map(String) : [];
  const general = [...programFindings(context), settingsFinding(context), writingFinding(out, context)];
  const style = styleNamed(typeof given.style === "string" ? given.style : undefined, host);
  const faces =
    typeof style === "string" ? [badStyle(style, context)] : faceFindings(style, folders, context);
  const title = typeof style === "string" ? style : style.title;
  host.out.write(
    [...linesOf(general, context), "", words.style(title), ...linesOf(faces, context), ""].join("\n"),
  );
  return conclude([...general, ...faces], context);
}

function conclude(findings: readonly Finding[], { host, language }: Context): ExitCode {
  const words = doctorWords[language];
  const ill = findings.filter(({ health }) => health === "ill").length;
  const hints = [...new Set(findings.map(({ hint }) => hint))].filter((hint) => hint !== "");
  const soSo = findings.some(({ health }) => health === "so-so");
  const end = ill > 0 ? words.notWell(ill) : soSo ? words.withLosses : words.allWell;
  host.out.write(`\n${[end, ...hints.map((hint) => `  ${hint}`)].join("\n")}\n`);
  return ill > 0 ? exitCodes.problems : exitCodes.fine;
}

function linesOf(findings: readonly Finding[], { host, language }: Context): string[] {
  const pen = picocolors.createColors(hasColour(host, host.out));
  const pens = { well: pen.green, "so-so": pen.yellow, ill: pen.red };
  const rows = columns(
    findings.map(({ health, what, found }) => [doctorWords[language].health[health], what, found]),
  );
  return findings.map(({ health }, at) => {
    const word = doctorWords[language].health[health];
    return `  ${pens[health](word)}${(rows[at] ?? "").slice(word.length)}`;
  });
}

function programFindings({ host, language }: Context): readonly Finding[] {
  const words = doctorWords[language];
  const well = (what: string, found: string): Finding => ({ health: "well", what, found, hint: "" });
  const own = ownFiles(host);
  const missing = own.filter((file) => host.entry(file) !== "file");
  const files: Finding =
    missing.length === 0
      ? well(words.files, words.filesThere(own.length))
      : { health: "ill", what: words.files, found: words.filesMissing(missing), hint: words.filesHint };
  return [
    well(words.program, `activity-plan ${versionOf(host)}`),
    well(words.node, words.nodeVersion(host.nodeVersion)),
    well(words.system, host.platform),
    files,
  ];
}

/** The files of the package without which nothing can be printed. */
function ownFiles(host: Host): readonly string[] {
  const { path, packageFolder } = host;
  const faces = ["song", "song-bold", "hei", "kai", "latin", "latin-bold"];
  return [
    ...faces.map((face) => path.join(shippedFonts(host), `${face}.ttf`)),
    ...builtInStyles.map(({ key }) => path.join(packageFolder, "templates", "styles", `${key}.yaml`)),
    path.join(packageFolder, "templates", usualPaper, "template.hbs"),
    path.join(packageFolder, "schemas", "plan.schema.json"),
  ];
}

function settingsFinding({ host, language }: Context): Finding {
  const words = doctorWords[language];
  const shelf = createConfigShelf(host);
  shelf.of("-");
  const file = settingsFile(host);
  const what = words.settings;
  if (hasErrors(shelf.diagnostics()))
    return { health: "ill", what, found: words.settingsFaulty(file ?? configName), hint: words.settingsHint };
  return {
    health: "well",
    what,
    found: file === undefined ? words.noSettings : words.settingsFrom(file),
    hint: "",
  };
}

/** The nearest configuration, as shown. */
function settingsFile(host: Host): string | undefined {
  for (let folder = host.cwd; ; folder = host.path.dirname(folder)) {
    const file = host.path.join(folder, configName);
    if (host.entry(file) === "file") return shownPath(file, host);
    if (host.path.dirname(folder) === folder) return undefined;
  }
}

function writingFinding(folder: string, { host, language }: Context): Finding {
  const words = doctorWords[language];
  try {
    host.tryWriting(fullPath(folder, host));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const found = hostMessage(error, host, language);
    return { health: "ill", what: words.writing, found, hint: words.writingHint };
  }
  return { health: "well", what: words.writing, found: words.canWrite(shownPath(folder, host)), hint: "" };
}

/** The style asked for, the configuration's, or the standard one; its name where it cannot be used. */
function styleNamed(asked: string | undefined, host: Host): Style | string {
  const name = asked ?? createConfigShelf(host).of("-").style ?? "standard";
  const loaded = createStyleShelf(host).named(name, host.cwd);
  return loaded?.value ?? name;
}

function badStyle(name: string, { language }: Context): Finding {
  const words = doctorWords[language];
  return { health: "ill", what: "", found: words.styleFaulty(name), hint: words.styleHint };
}

function faceFindings(style: Style, given: readonly string[], context: Context): readonly Finding[] {
  const { host } = context;
  const options = { faces: style.faces, files: fontFilesOf(host), folders: fontFolders(given, host) };
  const used = new Set(Object.values(style.looks).flatMap(({ face, latin, lead }) => [face, latin, lead]));
  return facesFound(options)
    .filter(({ role }) => used.has(role))
    .map((report) => faceFinding(report, context));
}

function faceFinding({ role, located, standIn, shipped }: RoleReport, { language }: Context): Finding {
  const words = fontsWords[language];
  const what = words.role[role];
  if (located) return { health: "well", what, found: `${located.family}  ${located.path}`, hint: "" };
  if (standIn === undefined)
    return { health: "well", what, found: `${words.shipped}  ${shipped}.ttf`, hint: "" };
  return { health: "so-so", what, found: words.stoodIn(standIn), hint: doctorWords[language].fontsHint };
}
