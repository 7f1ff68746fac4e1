import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import { substitutedFace, unusableFont } from "../../font/problems.ts";
import { createSource } from "../../source/source.ts";
import { unknownStyle } from "../../style/problems.ts";
import { type Format, formats as formatTable } from "../../vocabulary/formats.ts";
import type { Origin } from "../../write/origin.ts";
import { sealedPngOrigin } from "../../write/png/seal-png.ts";
import { sealedOrigin } from "../../write/seal.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import type { Press, PressOptions, Rack, RackAsked } from "../stages.ts";
import { fontIdentity } from "./font-identity.ts";
import { createFontBooks, fontFilesOf, fontFolders } from "./fonts.ts";
import { contentOf } from "./identity.ts";
import { openRack } from "./paper-rack.ts";
import { createPrinter } from "./printer.ts";
import { recorded } from "./recorded.ts";
import { createStyleShelf, shownStyles, styleNames } from "./style-shelf.ts";

/** The real press: reads templates, styles and fonts through the host. */
export async function createPress(options: PressOptions, world: Host): Promise<Press> {
  const { host, take } = recorded(world);
  const shelf = createStyleShelf(host);
  const fontFiles = fontFilesOf(world);
  const bookOf = createFontBooks(options.fontFolders, host, fontFiles);
  const fixed = options.style === undefined ? undefined : shelf.named(options.style, host.cwd);
  const missing = options.style !== undefined && fixed === undefined ? [noSuchStyle(options.style)] : [];
  const used = new Set<LoadedFontBook>();
  const common = ownFiles(take(), world);
  const diagnostics = [...(fixed?.diagnostics ?? []), ...missing];
  const printer = createPrinter({
    styleOf: (plan, paper) =>
      options.style === undefined ? shelf.of(plan, paper) : shelf.named(options.style, host.cwd, paper),
    told: diagnostics,
    fontsOf(style, formats) {
      const fonts = bookOf(style);
      if (formats.some((format) => formatTable[format].laidOut)) used.add(fonts);
      return fonts;
    },
    host,
  });
  return {
    diagnostics,
    rack: racksOf(world),
    async print(plan, order) {
      const printed = await printer.print(plan, order);
      return { ...printed, read: ownFiles(take(), world) };
    },
    lay: printer.lay,
    identity() {
      const contents = common.map((file) => `${world.path.basename(file)} ${contentOf(file, world)}`);
      const fonts = fontIdentity(fontFolders(options.fontFolders, world), fontFiles, world);
      return digestOf([options.style ?? "", ...contents, fonts].join("\n"));
    },
    notices: () => distinct([...used].flatMap(noticesOf)),
    origin: originOf,
  };
}

/** The racks of a run: each is opened once. */
function racksOf(world: Host): Press["rack"] {
  const racks = new Map<string, Promise<Rack>>();
  const opened = async (templates: string | undefined, asked: RackAsked): Promise<Rack> => {
    const { host, take } = recorded(world);
    const rack = await openRack(templates, asked, host);
    return { ...rack, files: ownFiles(take(), world) };
  };
  return (templates, { papers, dossier }) => {
    const key = JSON.stringify([templates, papers, dossier]);
    const rack = racks.get(key) ?? opened(templates, { papers, dossier });
    racks.set(key, rack);
    return rack;
  };
}

async function originOf(format: Format, bytes: Uint8Array): Promise<Origin> {
  // A text has no room for a digest: one is ours where the record of an earlier run says so.
  if (format === "txt") return "foreign";
  if (format === "png") return sealedPngOrigin(bytes);
  if (format !== "docx") return sealedOrigin(bytes);
  // What takes Word files apart is only loaded where one stands that nobody remembers.
  const { docxOrigin } = await import("../../write/docx/reading/read-origin.ts");
  return docxOrigin(bytes);
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
