import { type Diagnostic, diagnose, hasErrors } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import { substitutedFace, unusableFont } from "../../font/problems.ts";
import { renderPlan } from "../../pipeline/render.ts";
import { createSource } from "../../source/source.ts";
import { unknownStyle } from "../../style/problems.ts";
import { sealedOrigin } from "../../write/seal.ts";
import type { Host } from "../host/host.ts";
import { pictureFilesOf } from "../host/picture-files.ts";
import { digestOf } from "../render/digest.ts";
import { contentOf } from "../render/identity.ts";
import type { Press, PressOptions } from "../stages.ts";
import { fontIdentity } from "./font-identity.ts";
import { createFontBooks, fontFilesOf, fontFolders } from "./fonts.ts";
import { recorded } from "./recorded.ts";
import { createStyleShelf, shownStyles, styleNames } from "./style-shelf.ts";
import { readTemplates } from "./template-folder.ts";

/** The real press: reads templates, styles and fonts through the host. */
export async function createPress(options: PressOptions, world: Host): Promise<Press> {
  const { host, take } = recorded(world);
  const templates = await readTemplates(options.templates, host);
  const shelf = createStyleShelf(host);
  const fontFiles = fontFilesOf(world);
  const bookOf = createFontBooks(options.fontFolders, host, fontFiles);
  const fixed = options.style === undefined ? undefined : shelf.named(options.style, host.cwd);
  const missing = options.style !== undefined && fixed === undefined ? [noSuchStyle(options.style)] : [];
  const used = new Set<LoadedFontBook>();
  const common = ownFiles(take(), world);
  return {
    diagnostics: [...templates.diagnostics, ...(fixed?.diagnostics ?? []), ...missing],
    async print(plan, formats, date) {
      const style = fixed ?? shelf.of(plan);
      if (!templates.value || !style.value || hasErrors(style.diagnostics)) {
        return { files: undefined, diagnostics: style.diagnostics };
      }
      const fonts = bookOf(style.value);
      if (formats.includes("pdf")) used.add(fonts);
      const pictures = pictureFilesOf(plan.source.path, host);
      const rendering = { style: style.value, templates: templates.value, fonts, formats, date, pictures };
      const { value, diagnostics } = await renderPlan(plan, rendering);
      const found = [...(fixed ? [] : style.diagnostics), ...diagnostics];
      return { files: value, diagnostics: found, read: ownFiles(take(), world) };
    },
    identity() {
      const contents = common.map((file) => `${world.path.basename(file)} ${contentOf(file, world)}`);
      const fonts = fontIdentity(fontFolders(options.fontFolders, world), fontFiles, world);
      return digestOf([options.style ?? "", ...contents, fonts].join("\n"));
    },
    notices: () => distinct([...used].flatMap(noticesOf)),
    origin: async (format, bytes) => {
      // A text has no room for a digest: one is ours where the record of an earlier run says so.
      if (format === "txt") return "foreign";
      if (format !== "docx") return sealedOrigin(bytes);
      // What takes Word files apart is only loaded where one stands that nobody remembers.
      const { docxOrigin } = await import("../../write/docx/read-origin.ts");
      return docxOrigin(bytes);
    },
  };
}

/** The files that are not part of the program. */
function ownFiles(files: readonly string[], { path, packageFolder }: Host): readonly string[] {
  const shipped = path.join(packageFolder, "templates") + path.sep;
  return files.filter((file) => !file.startsWith(shipped));
}

const nowhere = { source: createSource("", ""), range: { start: 0, end: 0 } };

function noSuchStyle(name: string): Diagnostic {
  const data = { name, nearest: nearest(name, styleNames) ?? "", known: shownStyles };
  return diagnose(unknownStyle, nowhere.source, nowhere.range, data);
}

function noticesOf(book: LoadedFontBook): readonly Diagnostic[] {
  return book
    .substitutions()
    .flatMap(({ wanted, used, refused }) => [
      diagnose(substitutedFace, nowhere.source, nowhere.range, { wanted, used }),
      ...refused.map(({ path, refusal }) =>
        diagnose(unusableFont, nowhere.source, nowhere.range, { path, reason: refusal }),
      ),
    ]);
}

/** Two styles may miss the same font: it is told once. */
function distinct(notices: readonly Diagnostic[]): readonly Diagnostic[] {
  const byWords = new Map(notices.map((one) => [`${one.code} ${JSON.stringify(one.data)}`, one]));
  return [...byWords.values()];
}
