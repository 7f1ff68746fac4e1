import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { createProgram } from "../../src/cli/program/program.ts";
import { helpWords } from "../../src/cli/words/help-words.ts";
import { createMemoryHost } from "../cli/memory-host.ts";
import { commandLines, documents, textOf } from "./documents.ts";

const program = createProgram(
  { host: createMemoryHost(), language: "zh", stages: { check: never, press: never } },
  packageFile.version,
  () => undefined,
);

function never(): never {
  throw new Error("no command runs here");
}

/** The words of a line as a shell parts them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** The plan commands of a document: in blocks of code, and in running text. */
function planLines(path: string): readonly string[] {
  const inText = [...textOf(path).matchAll(/`(plan [^`]+)`/gu)].map(([, line = ""]) => line);
  const npx = commandLines(path).map((line) => line.replace(/^npx (?:--yes )?activity-plan /u, "plan "));
  return [...npx, ...inText].filter((line) => /^plan [a-z-]/u.test(line));
}

/** What is wrong with a command line: a command or an option that does not exist, a value left out. */
function faultsOf(line: string): readonly string[] {
  const [, ...words] = wordsOf(line);
  const name = words.find((word) => !word.startsWith("-"));
  const command = program.commands.find((each) => each.name() === name) ?? program;
  if (name !== undefined && command === program && name !== "COMMAND") return [`no command ${name}`];
  return words.flatMap((word, at) =>
    word.startsWith("-") && word !== "-" ? faultOf(word, words[at + 1], command) : [],
  );
}

function faultOf(word: string, next: string | undefined, command: Command): readonly string[] {
  const [flag = "", value] = word.split("=");
  if (["--help", "-h", "--version", "-V"].includes(flag)) return [];
  const option = [...command.options, ...program.options].find(
    ({ long, short }) => long === flag || short === flag,
  );
  if (!option) return [`no option ${flag}`];
  const wantsValue = option.required && value === undefined;
  return wantsValue && (next === undefined || next.startsWith("--")) ? [`no value for ${flag}`] : [];
}

describe.each(documents)("%s", (path) => {
  test("prints plan commands that exist", () => {
    const lines = planLines(path);
    const wrong = lines.flatMap((line) => faultsOf(line).map((fault) => `${line}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  test("prints npm scripts that exist", () => {
    const scripts = [...textOf(path).matchAll(/npm run ([a-z:-]+)/gu)].map(([, name = ""]) => name);
    expect(scripts.filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });
});

test.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const)("%s explains every command and exit code", (path, language) => {
  const text = textOf(path);
  for (const command of program.commands) {
    if (command.name() === "help") continue;
    expect(text).toContain(`### plan ${command.name()}`);
  }
  for (const [code, means] of helpWords[language].exitCodes) expect(text).toContain(`| ${code} | ${means} |`);
});
