import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createDiskFonts } from "../src/cli/host/disk-fonts.ts";
import type { Diagnostic, Outcome } from "../src/diagnostic/diagnostic.ts";
import type { Document } from "../src/document/document.ts";
import { createFontBook, type LoadedFontBook } from "../src/font/font-book.ts";
import type { Layout } from "../src/layout/page.ts";
import { type Dossier, dossierOf } from "../src/paper/dossier.ts";
import { namesOfPaper } from "../src/paper/paper.ts";
import { loadPicture, type PictureFiles } from "../src/picture/load-pictures.ts";
import { type Checked, checkSource } from "../src/pipeline/check.ts";
import { type MadePaper, makePaper } from "../src/pipeline/make-paper.ts";
import { type RenderedFile, writePaper } from "../src/pipeline/render.ts";
import type { Plan } from "../src/plan/plan.ts";
import type { Rosters } from "../src/roster/load-rosters.ts";
import { createSource, type Source } from "../src/source/source.ts";
import { loadStyle } from "../src/style/load.ts";
import type { StyledPaper } from "../src/style/paper-styles.ts";
import type { Style } from "../src/style/style.ts";
import { renderDocument } from "../src/template/render-document.ts";
import type { ReadyPaper } from "../src/template/run/templates.ts";
import { type Format, formatNames } from "../src/vocabulary/formats.ts";
import { renderPlan } from "./render-plan.ts";
import { shippedPaper } from "./template/shipped.ts";

/** A plan through every room, with the shipped templates, styles and faces and none of the machine's. */
export interface Rendered {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  readonly document: Document;
  /** The style as the plan changes it and its pages ask for. */
  readonly style: Style;
  readonly layout: Layout;
  readonly fonts: LoadedFontBook;
  bytes(format: Format): Promise<Uint8Array>;
}

let paper: ReadyPaper | undefined;

/** The plan itself, as the package prints it. */
export function planPaper(): ReadyPaper {
  paper ??= shippedPaper();
  return paper;
}

const styles = new Map<string, Style>();

function read(path: string): Source {
  return createSource(path, readFileSync(path, "utf8"));
}

/** A style of the package, as `standard` or `official`. */
export function shippedStyle(name: string): Style {
  const known = styles.get(name);
  if (known) return known;
  const library = { names: [], find: (base: string) => read(`templates/styles/${base}.yaml`) };
  const { value, diagnostics } = loadStyle(read(`templates/styles/${name}.yaml`), library);
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join());
  styles.set(name, value);
  return value;
}

const books = new Map<Style, LoadedFontBook>();

/** The shipped faces in the roles of a style, opened once. */
export function shippedFonts(style: Style): LoadedFontBook {
  const folders = { given: [], system: [] };
  const known =
    books.get(style) ??
    createFontBook({ faces: style.faces, files: createDiskFonts(), shipped: "build/fonts", folders });
  books.set(style, known);
  return known;
}

/** The picture files beside a plan of the repository. */
export function picturesBeside(plan: string): PictureFiles {
  const at = (path: string): string => join(dirname(plan), path);
  return {
    look: (path) => statSync(at(path), { throwIfNoEntry: false })?.size,
    read: (path) => readFileSync(at(path)),
    neighbours: () => [],
  };
}

/** Renders a plan's text in a style; what it comes to is made when it is first asked for, and once for all formats. */
export function renderText(text: string, styleName = "standard", path = "方案.yaml"): Rendered {
  const { plan, diagnostics } = checkSource(createSource(path, text));
  if (!plan) throw new Error(`${path} is no plan`);
  const style = shippedStyle(styleName);
  const fonts = shippedFonts(style);
  let made: MadePaper | undefined;
  const paperOf = (): MadePaper => {
    const pictures = picturesBeside(path);
    made ??= makePaper(plan, { style, fonts, paper: planPaper(), pictures, formats: formatNames }).value;
    if (!made) throw new Error(`${path} makes no document`);
    return made;
  };
  const files = new Map<Format, Promise<Uint8Array>>();
  return {
    plan,
    diagnostics,
    fonts,
    get document() {
      return paperOf().document;
    },
    get style() {
      return paperOf().style;
    },
    get layout() {
      return paperOf().layout;
    },
    bytes(format) {
      const file = files.get(format) ?? fileOf(paperOf(), format);
      files.set(format, file);
      return file;
    },
  };
}

async function fileOf(made: MadePaper, format: Format): Promise<Uint8Array> {
  const [file] = await writePaper(made, new Date(0), [format]);
  if (!file) throw new Error(`no ${format} was made`);
  return file.bytes;
}

/** The examples that tests of a worker have rendered, each once a style. */
const rendered = new Map<string, Rendered>();

/** Renders a plan's file in a style. */
export function renderFile(path: string, styleName = "standard"): Rendered {
  const key = `${styleName} ${path}`;
  const known = rendered.get(key) ?? renderText(readFileSync(path, "utf8"), styleName, path);
  rendered.set(key, known);
  return known;
}

/** What a paper about a dossier is printed with. */
export const sampleDossier: Dossier = dossierOf(
  [1],
  [
    { zh: "方案", pages: 6, copies: 3 },
    { zh: "通知", pages: 3, copies: 2 },
    { zh: "告家长书", pages: 1, copies: 86 },
    { zh: "签到表", pages: 3, copies: undefined },
  ],
  true,
);

function dossierFor({ paper: { dossier } }: ReadyPaper): Dossier | undefined {
  return dossier ? sampleDossier : undefined;
}

/** The pages of a paper of a plan's file, in the standard style as the paper changes it. */
export function layOutPaper(
  path: string,
  ready: ReadyPaper,
  dossier: Dossier | undefined = dossierFor(ready),
  rosters?: Rosters,
): Layout {
  const { value, diagnostics } = makeText(readFileSync(path, "utf8"), ready, path, dossier, rosters);
  if (!value)
    throw new Error(`${path} makes no ${ready.paper.zh}: ${diagnostics.map(({ code }) => code).join()}`);
  return value.layout;
}

const checkedTexts = new Map<Rosters | undefined, Map<string, Checked>>();

/** A text as it was checked with class lists, once for all papers that are made of it. */
function checkedOnce(text: string, path: string, rosters?: Rosters): Checked {
  const known = checkedTexts.get(rosters) ?? new Map<string, Checked>();
  checkedTexts.set(rosters, known);
  const key = `${path}\n${text}`;
  const checked =
    known.get(key) ?? checkSource(createSource(path, text), undefined, rosters ? { rosters } : {});
  known.set(key, checked);
  return checked;
}

const paperStyles = new Map<ReadyPaper, Style>();

/** The standard style as a paper changes it, read once. */
function styleOf(ready: ReadyPaper): Style {
  const library = { names: [], find: (base: string) => read(`templates/styles/${base}.yaml`) };
  const style =
    paperStyles.get(ready) ??
    loadStyle(read("templates/styles/standard.yaml"), library, styledPaper(ready)).value;
  if (!style) throw new Error(`no style for ${ready.paper.zh}`);
  paperStyles.set(ready, style);
  return style;
}

function styledPaper({ paper }: ReadyPaper): StyledPaper {
  return { names: namesOfPaper(paper), style: paper.style };
}

/** A paper of a plan's text, in the standard style as the paper changes it, up to its pages. */
export function makeText(
  text: string,
  ready: ReadyPaper,
  path = "方案.yaml",
  dossier: Dossier | undefined = dossierFor(ready),
  rosters?: Rosters,
): Outcome<MadePaper> {
  const { plan } = checkedOnce(text, path, rosters);
  if (!plan) throw new Error(`${path} is no plan`);
  const style = styleOf(ready);
  const shared = { style, paper: ready, fonts: shippedFonts(style), pictures: picturesBeside(path) };
  return makePaper(plan, { ...shared, formats: ["pdf"], dossier });
}

/** What a paper of a plan's file comes to, in every format, in the standard style as the paper changes it. */
export async function printPaper(
  path: string,
  ready: ReadyPaper,
): Promise<{ readonly plan: Plan; readonly document: Document; readonly files: readonly RenderedFile[] }> {
  const { plan } = checkedOnce(readFileSync(path, "utf8"), path);
  if (!plan) throw new Error(`${path} is no plan`);
  const style = styleOf(ready);
  const pictures = picturesBeside(path);
  const dossier = dossierFor(ready);
  const document = renderDocument(plan, ready, (name) => loadPicture(name, pictures), dossier).value;
  if (!document) throw new Error(`${path} makes no ${ready.paper.zh}`);
  const formats: readonly Format[] = ["docx", "pdf", "html", "txt"];
  const shared = { style, paper: ready, fonts: shippedFonts(style), pictures };
  const rendering = { ...shared, formats, dossier, date: new Date(0) };
  const { value, diagnostics } = await renderPlan(plan, rendering);
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join());
  return { plan, document, files: value };
}
