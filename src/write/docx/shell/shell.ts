import { Document, Packer, Paragraph } from "docx";
import { hasTwoSides } from "../../../layout/sides.ts";
import type { Style } from "../../../style/style.ts";
import { wordRunning } from "../pages/footer.ts";
import { imageRun } from "../pages/image-run.ts";
import { footersOf, turnFooter } from "../pages/turned-footer.ts";
import { digestPlace, digestProperty } from "../reading/digest.ts";
import { fontTableXml } from "../styles/font-table.ts";
import { headingReference } from "../styles/heading-numbers.ts";
import { headingLevels } from "../styles/numbering.ts";
import { wordStyles } from "../styles/styles.ts";
import type { PictureRun } from "../xml.ts";
import { patchHeader, patchNumbering, patchStyles, settingsXml } from "./parts.ts";
import { factPlaces, type Shell } from "./shell-parts.ts";

/** Makes what a style and the pictures of a document settle of a Word file, with the docx library. */
export function makeShell(style: Style, pictures: readonly PictureRun[]): Shell {
  let drawings = pictures.length;
  const levels = headingLevels(style, true).map(({ style: id, indent, ...level }) => ({
    ...level,
    start: 1,
    suffix: "nothing" as const,
    style: { ...(id === undefined ? {} : { style: id }), paragraph: { indent } },
  }));
  const file = new Document({
    customProperties: [{ name: digestProperty, value: digestPlace }],
    styles: wordStyles(style),
    numbering: { config: [{ reference: headingReference, levels }] },
    sections: [
      {
        ...wordRunning(style, factPlaces, () => ++drawings),
        children: pictures.map((picture) => new Paragraph({ children: [imageRun(picture)] })),
      },
      ...(hasTwoSides(style) ? [{ ...wordRunning(style, factPlaces, () => ++drawings), children: [] }] : []),
    ],
  });
  // The library has no other way to its parts than this one and a zip file.
  const parts = new Map(compilerOf(Packer).compile(file));
  const text = (path: string): string => String(parts.get(path) ?? "");
  const document = text("word/document.xml");
  parts.delete("word/document.xml");
  for (const path of [...parts.keys()].filter((name) => /^word\/header\d+\.xml$/u.test(name)))
    parts.set(path, patchHeader(text(path)));
  const [references = "", turnedReferences = ""] = document
    .split("</w:sectPr>")
    .map((section) => [...section.matchAll(/<w:(?:header|footer)Reference [^>]*\/>/gu)].join(""));
  for (const path of footersOf(turnedReferences, text("word/_rels/document.xml.rels")))
    parts.set(path, turnFooter(text(path), style));
  parts.set("word/styles.xml", patchStyles(text("word/styles.xml")));
  parts.set("word/fontTable.xml", fontTableXml(style));
  parts.set("word/numbering.xml", patchNumbering(text("word/numbering.xml")));
  // The library asks the clock: the document has its own.
  parts.set("docProps/core.xml", "");
  parts.set("word/settings.xml", settingsXml({ evenAndOdd: hasTwoSides(style) }));
  return {
    parts: [...parts],
    head: document.slice(0, document.indexOf("<w:body>")),
    references,
    turnedReferences,
    pictures: [...document.matchAll(/<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/gsu)].map(String),
  };
}

interface Compiler {
  compile(file: Document): ReadonlyMap<string, string | Uint8Array>;
}

/** Its types call the compiler private, though it is a property as any other. */
function compilerOf(packer: object): Compiler {
  const { compiler } = packer as { readonly compiler: Compiler };
  return compiler;
}
