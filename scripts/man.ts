import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CommandEntry } from "../src/cli/entries/command-entry.ts";
import { commandEntries } from "../src/cli/entries/entries.ts";
import { completionEntry } from "../src/cli/program/completion-entry.ts";
import { helpWords } from "../src/cli/words/help-words.ts";

const words = helpWords.en;

/** A text as troff prints it: no sign of it is a command. */
function plain(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(/^(?=[.'])/gmu, "\\&");
}

/** What is said under a term, set in. */
function item(term: string, says: string): string {
  return `.TP\n.B ${plain(term)}\n${plain(says)}`;
}

function command(name: string, { words: said, takes, options }: CommandEntry): string {
  const { description, usage, examples } = said.en;
  return [
    `.SS "plan ${name}${usage === "" ? "" : ` ${plain(usage)}`}"`,
    plain(description),
    ...takes.map(({ argument, says }) => item(argument, says.en)),
    ...options.map(({ flags, says }) => item(flags, says.en)),
    ...examples.map(([line, does]) => item(line, does)),
  ].join("\n");
}

/** The manual page plan(1), made from the table of commands. */
export function manualPage(): string {
  const entries = Object.entries({ ...commandEntries, completion: completionEntry });
  return `${[
    '.TH PLAN 1 "" "activity-plan" "User Commands"',
    ".SH NAME",
    `plan \\- ${plain(words.about)}`,
    ".SH SYNOPSIS",
    `.B plan\n${plain(words.usage)}`,
    ".SH COMMANDS",
    ...entries.map(([name, entry]) => command(name, entry)),
    ".SH OPTIONS OF ALL COMMANDS",
    item(`--lang <${words.value.keys}>`, words.lang),
    item("-h, --help", words.help),
    item("-V, --version", words.version),
    ".SH EXIT STATUS",
    ...words.exitCodes.map(([code, means]) => item(code, means)),
    ".SH ENVIRONMENT",
    ...words.environment.map(([name, means]) => item(name, means)),
  ].join("\n")}\n`;
}

/** Writes the manual page, which npm puts where `man` finds it. */
export async function buildManual(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, manualPage());
}
