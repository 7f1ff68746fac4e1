import type { Language } from "../../../diagnostic/problem.ts";
import { reportFormatNames } from "../../../report/report-formats.ts";
import { audiences, builtInStyles, drafts, kinds } from "../../../vocabulary/choices.ts";
import { formatNames } from "../../../vocabulary/formats.ts";
import type { CommandEntry } from "../../entries/command-entry.ts";

/** An option as a shell offers it. */
export interface OfferedOption {
  /** `-o` and `--out`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What may stand behind it: words, a folder, any file; undefined: it takes nothing. */
  readonly value: readonly string[] | "folder" | "file" | undefined;
}

/** A command as a shell offers it. */
export interface OfferedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OfferedOption[];
  /** The words that its first argument can be; none: files. */
  readonly words: readonly string[];
}

/** The values that a placeholder stands for, where they are from a list. */
const choices: Readonly<Record<string, readonly string[]>> = {
  style: builtInStyles.flatMap(({ names }) => names.slice(0, 1)),
  kind: kinds.flatMap(({ names }) => names),
  audience: audiences.flatMap(({ names }) => names),
  draft: drafts,
  format: formatNames,
  "calendar format": ["ics", ...formatNames],
  report: reportFormatNames,
  level: ["error", "warning", "info"],
  keys: ["zh", "en"],
};

/** What a shell has to know of every command. */
export function offeredCommands(
  entries: Readonly<Record<string, CommandEntry>>,
  language: Language,
): readonly OfferedCommand[] {
  return Object.entries(entries).map(([name, { words, takes, options }]) => ({
    name,
    about: words[language].summary,
    options: [
      ...options.map(({ flags, says }) => optionOf(flags, says[language], name)),
      optionOf("--lang <keys>", { zh: "界面语言", en: "language of the messages" }[language]),
      optionOf("-h, --help", { zh: "显示用法", en: "show the help" }[language]),
    ],
    words: (/^\[([a-z]+(?:\|[a-z]+)+|merge)\]$/u.exec(takes[0]?.argument ?? "")?.[1] ?? "")
      .split("|")
      .filter((word) => word !== ""),
  }));
}

function optionOf(flags: string, about: string, command = ""): OfferedOption {
  const [, placeholder] = /[<[](\w+)[>\]]/u.exec(flags) ?? [];
  const names = flags.replace(/ ?[<[].*$/u, "").split(", ");
  // A sentence of help may go on; a list of a shell has one line.
  const [sentence = ""] = about.split(/[；;\n]/u);
  const value =
    placeholder === undefined
      ? undefined
      : (choices[`${command} ${placeholder}`] ?? choices[placeholder] ?? fileKind(placeholder));
  return { flags: names, about: sentence, value };
}

function fileKind(placeholder: string): "folder" | "file" {
  return placeholder === "folder" ? "folder" : "file";
}
