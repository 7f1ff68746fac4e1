import shippedWritten from "../../../build/styles.js";
import { type Diagnostic, diagnose, type Outcome } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { type KnownPaper, namesOfPaper, type Paper } from "../../paper/paper.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Source } from "../../source/source.ts";
import { type GatheredStyle, gatherStyle, type StyleLibrary, styleFor } from "../../style/load.ts";
import { unknownPapersIn } from "../../style/paper-styles.ts";
import { unknownStyle } from "../../style/problems.ts";
import type { Style } from "../../style/style.ts";
import { styleSource } from "../../style/style-source.ts";
import type { WrittenStyle } from "../../style/written-style.ts";
import { builtInStyles, choose } from "../../vocabulary/choices.ts";
import type { Host } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";
import { pictureFilesOf } from "../host/picture-files.ts";
import { readSource } from "./read-source.ts";

/** Styles by the names and files that plans and users call them. */
export interface StyleShelf {
  /** The style that a name or a file means, looked for from a folder, as a paper changes it; undefined: there is none. */
  named(name: string, folder: string, paper?: PaperAmong): Outcome<Style> | undefined;
  /** The style that a plan asks for, or the standard one, as a paper changes it. */
  of(plan: Plan, paper: PaperAmong): Outcome<Style>;
}

/** A paper, and all papers that there are: a style may name any of them. */
export interface PaperAmong {
  readonly paper: Paper;
  readonly known: readonly KnownPaper[] | undefined;
}

/** Makes the shelf; every style is read once, and completed once for each paper. */
export function createStyleShelf(host: Host): StyleShelf {
  const library = shippedLibrary(host);
  const gathered = new Map<string, GatheredStyle>();
  const completed = new Map<Paper | undefined, Map<string, Outcome<Style>>>();
  const load = (source: Source, asked: PaperAmong | undefined): Outcome<Style> => {
    const style = gathered.get(source.path) ?? gatherStyle(source, library);
    gathered.set(source.path, style);
    const ofPaper = completed.get(asked?.paper) ?? new Map<string, Outcome<Style>>();
    const paper = asked && { names: namesOfPaper(asked.paper), style: asked.paper.style };
    const { value, diagnostics } = ofPaper.get(source.path) ?? styleFor(style, library, paper);
    completed.set(asked?.paper, ofPaper.set(source.path, { value, diagnostics }));
    const names = asked?.known?.map((each) => each.names);
    const unknown = names ? unknownPapersIn(style.said.papers, names) : [];
    return { value, diagnostics: [...diagnostics, ...unknown] };
  };
  const named: StyleShelf["named"] = (name, folder, paper) => {
    const shipped = library.find(choose(builtInStyles, name) ?? "");
    if (shipped) return load(shipped, paper);
    const file = findFile(name, folder, host);
    if (file === undefined) return undefined;
    const { value, diagnostics } = styleSource(host.readFile(file), shownPath(file, host));
    return value ? load(value, paper) : { value, diagnostics };
  };
  return {
    named,
    of(plan, paper) {
      const { style, source } = plan;
      const folder = host.path.dirname(fullPath(source.path, host));
      const wanted = style === undefined || style.todo ? "standard" : style.value;
      return named(wanted, folder, paper) ?? { value: undefined, diagnostics: [noSuchStyle(plan, wanted)] };
    },
  };
}

/** The shipped styles as a person is told of them. */
export const shownStyles: readonly string[] = builtInStyles.map(({ names }) => names[0]);
/** The names by which a shipped style may be called. */
export const styleNames: readonly string[] = builtInStyles.flatMap(({ key, names }) => [key, ...names]);

function noSuchStyle({ source, style }: Plan, name: string): Diagnostic {
  const range = style?.range ?? { start: 0, end: 0 };
  const data = { name, nearest: nearest(name, styleNames) ?? "", known: shownStyles };
  return diagnose(unknownStyle, source, range, data);
}

function shippedLibrary(host: Host): StyleLibrary {
  const folder = host.path.join(host.packageFolder, "templates", "styles");
  const sources = new Map<string, Source>();
  const writtenOf = new Map<Source, WrittenStyle>();
  return {
    names: styleNames,
    written: (source) => writtenOf.get(source),
    pictures: (source) => pictureFilesOf(source.path, host),
    find(wanted) {
      const name = choose(builtInStyles, wanted);
      if (name === undefined) return undefined;
      const source = sources.get(name) ?? readSource(host.path.join(folder, `${name}.yaml`), host);
      sources.set(name, source);
      const written = shippedWritten[name];
      if (written) writtenOf.set(source, written);
      return source;
    },
  };
}

function findFile(name: string, folder: string, host: Host): string | undefined {
  return [name, `${name}.yaml`, `${name}.yml`]
    .map((one) => host.path.resolve(folder, one))
    .find((one) => host.entry(one) === "file");
}
