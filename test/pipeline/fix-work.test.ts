import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Lexer } from "yaml";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { type Fixed, fixBytes } from "../../src/pipeline/fix.ts";
import { breaks, broken } from "./breaks.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const example = readFileSync("examples/秋季研学.yaml", "utf8");

/** A plan of about as many characters: one, and its sections again by other names. */
function long(characters: number): string {
  let text = example;
  for (let again = 2; text.length < characters; again++) {
    text += `\n${example.replace(/^([^\s#-][^:\n]*):/gm, `$1${again}:`)}`;
  }
  return text.slice(0, text.lastIndexOf("\n", characters) + 1);
}

function everyLine(text: string, each: number, change: (line: string) => string): string {
  return text
    .split("\n")
    .map((line, at) => (at % each === 1 ? change(line) : line))
    .join("\n");
}

const wrecks: Readonly<Record<string, (text: string) => string>> = {
  "slips of every kind": (text) => {
    const random = randomOf(7);
    let spoilt = text;
    for (let at = 0; at < text.length / 150; at++) {
      spoilt = broken(spoilt, random.pick(Object.keys(breaks)), random)?.text ?? spoilt;
    }
    return spoilt;
  },
  "every third line at the margin": (text) => everyLine(text, 3, (line) => line.trimStart()),
  "open quotes": (text) => everyLine(text, 6, (line) => line.replace(/: (.+)$/, ': "$1')),
  "open brackets": (text) => everyLine(text, 6, (line) => line.replace(/: (.+)$/, ": [$1")),
  "pasted tables": (text) => everyLine(text, 8, (line) => `${line}\n时间\t内容\t地点\n8:00\t入场\t操场`),
};

/** Characters that the YAML library was given to read. */
let lexed = 0;

beforeEach(() => {
  lexed = 0;
  const { lex } = Lexer.prototype;
  vi.spyOn(Lexer.prototype, "lex").mockImplementation(function (this: Lexer, source, incomplete) {
    lexed += source.length;
    return lex.call(this, source, incomplete);
  });
});
afterEach(() => vi.restoreAllMocks());

/** What mending makes of a text, and how often it read the whole. */
function mended(text: string): {
  readonly checked: Checked;
  readonly fixed: Fixed | undefined;
  readonly readings: number;
} {
  let readings = 0;
  const check = (bytes: Uint8Array): Checked => {
    readings++;
    return checkBytes(bytes, "方案.yaml");
  };
  const checked = check(encode(text));
  lexed = 0;
  readings = 0;
  const fixed = fixBytes(encode(text), checked, check);
  return { checked, fixed, readings };
}

describe.each(Object.entries(wrecks))("a long text with %s", (_, wreck) => {
  test("is mended with no more work than its length asks for", () => {
    const text = wreck(long(3_500));
    const { fixed, readings } = mended(text);
    expect(fixed?.mended).toBeGreaterThan(0);
    expect(readings).toBeLessThanOrEqual(10);
    expect(lexed).toBeLessThan(120 * text.length);
  });
});

test("a text that is too wrecked to be read to its end is mended entry by entry", () => {
  const text = everyLine(long(12_000), 3, (line) => line.trimStart());
  const { checked, fixed, readings } = mended(text);
  expect(checked.diagnostics.map(({ code }) => code)).toContain("yaml/too-many-problems");
  expect(fixed?.mended).toBeGreaterThan(40);
  expect(fixed?.checked.diagnostics.map(({ code }) => code)).not.toContain("yaml/too-many-problems");
  expect(readings).toBeLessThanOrEqual(20);
  expect(lexed).toBeLessThan(150 * text.length);
});
