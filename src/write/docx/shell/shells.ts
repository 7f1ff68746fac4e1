import shipped from "../../../../build/word-shells.js";
import type { Style } from "../../../style/style.ts";
import type { Kept } from "../package/package.ts";
import type { PictureRun } from "../xml.ts";
import { type Shell, shellKey } from "./shell-parts.ts";

/** The shells of the styles met last. A plan with numbering of its own makes a style of its own. */
const shells = new Map<string, Promise<Shell>>();
const most = 20;

const packed = new WeakMap<Shell, Kept>();

/** The shell of a style, made once, those of the shipped styles when the program is built; with pictures it is the document's own. */
export async function shellFor(style: Style, pictures: readonly PictureRun[]): Promise<Shell> {
  if (pictures.length > 0 || style.header.logo) return make(style, pictures);
  const key = shellKey(style);
  const known = shells.get(key) ?? shipped[key]?.().then((module) => module.default) ?? make(style, []);
  if (shells.size >= most) shells.clear();
  shells.set(key, known);
  return known;
}

async function make(style: Style, pictures: readonly PictureRun[]): Promise<Shell> {
  const { makeShell } = await import("./shell.ts");
  return makeShell(style, pictures);
}

/** The deflated parts of a shell. */
export function keptOf(shell: Shell): Kept {
  const kept: Kept = packed.get(shell) ?? new Map();
  packed.set(shell, kept);
  return kept;
}
