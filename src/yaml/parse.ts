import { type Diagnostic, diagnose, type Outcome, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { inspect, nameOf } from "./explain/inspect.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { withLineFeeds } from "./line.ts";
import { softReturns } from "./paste/soft-returns.ts";
import { controlCharacter, empty } from "./problems/file-problems.ts";
import { readSound } from "./sound/sound.ts";
import { readThroughLibrary } from "./through-library.ts";
import type { YamlNode, YamlTree } from "./tree.ts";

/**
 * Parses a source to a positioned tree. After a mistake it is mended on a copy and the rest is
 * read, so that all mistakes are found in one go; the tree is that of the mended copy, with ranges
 * of the source, so that the checks behind it can run as well. There is no tree where nothing
 * could be made of the text, or where a limit is passed. Sound texts take a shortcut past the YAML
 * library, which must lead to the same (`isShort` false: the library alone).
 */
export function parseYaml(
  source: Source,
  limits: Limits = defaultLimits,
  isShort: boolean = true,
): Outcome<YamlTree> {
  const diagnostics: Diagnostic[] = [...controlCharacters(source), ...softReturns(source)];
  if (!/^[ \t]*[^\s#]/m.test(source.text)) {
    const range = { start: 0, end: 0 };
    diagnostics.push(diagnose(empty, source, range, { comments: source.text.trim() !== "" }));
    return { value: undefined, diagnostics };
  }
  const sound = isShort && diagnostics.length === 0 ? soundTree(source, limits) : undefined;
  const root = sound ?? readThroughLibrary(source, limits, diagnostics);
  const value = root === undefined ? undefined : { source, root };
  return { value, diagnostics: sortDiagnostics(diagnostics) };
}

/** The tree of a text that is sound through and through; undefined where there may be something to explain. */
function soundTree(source: Source, limits: Limits): YamlNode | undefined {
  const text = withLineFeeds(source.text);
  const root = readSound(text, limits);
  return root !== undefined && inspect(text, root).length === 0 ? root : undefined;
}

/** Whether a text may hold such a character at all: most texts are asked no more. */
const maybeControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Characters that no text may hold; each is told, up to twenty. */
function controlCharacters(source: Source): readonly Diagnostic[] {
  if (!maybeControl.test(source.text)) return [];
  const pattern = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;
  return [...source.text.matchAll(pattern)].slice(0, 20).map((match) => {
    const range = { start: match.index, end: match.index + 1 };
    const fix = { edits: [{ range, text: "" }] };
    return diagnose(controlCharacter, source, range, { name: nameOf(match[0]) }, { fix });
  });
}
