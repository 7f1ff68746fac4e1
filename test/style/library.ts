import { readFileSync } from "node:fs";
import { createSource, type Source } from "../../src/source/source.ts";
import { loadStyle, type StyleLibrary } from "../../src/style/load.ts";
import type { Style } from "../../src/style/style.ts";
import { builtInStyles, choose } from "../../src/vocabulary/choices.ts";

function shipped(name: string): Source {
  const url = new URL(`../../templates/styles/${name}.yaml`, import.meta.url);
  return createSource(`styles/${name}.yaml`, readFileSync(url, "utf8"));
}

const sources = new Map(builtInStyles.map(({ key }) => [key, shipped(key)]));

/** The styles that come with the program. */
export const shippedStyles: StyleLibrary = {
  names: builtInStyles.flatMap(({ key, names }) => [key, ...names]),
  find: (name) => sources.get(choose(builtInStyles, name) ?? ""),
};

/** A shipped style, complete. */
export function shippedStyle(name: string): Style {
  const { value, diagnostics } = loadStyle(shipped(name), shippedStyles);
  if (!value) throw new Error(`${name}: ${diagnostics.map((each) => each.code).join(" ")}`);
  return value;
}
