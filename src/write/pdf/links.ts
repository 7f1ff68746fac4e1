import type { Spot, Tag, TextItem } from "../../layout/page.ts";
import { destination } from "./outline.ts";
import { type PdfKit, type PdfObject, pdfText } from "./pdf-kit.ts";
import { lineText } from "./segments.ts";
import type { Structure } from "./structure.ts";

/** The links of a file: each is put down with its page, and ended when all pages are known. */
export interface Links {
  /** Puts down the links among the texts of one tag on the page at hand, so high in points. */
  add(tag: Tag, lines: readonly (readonly TextItem[])[], height: number): void;
  end(spots: ReadonlyMap<string, Spot>, pages: readonly PdfObject[]): void;
}

/** Above and below a baseline a link reaches so far, in em. */
const reach = { above: 0.88, below: 0.22 } as const;

/** Starts the links of a document. */
export function createLinks(kit: PdfKit, structure: Structure): Links {
  const links: { readonly object: PdfObject; readonly to: string }[] = [];
  return {
    add(tag, lines, height) {
      for (const line of lines) {
        const [first] = line;
        if (first?.link === undefined) continue;
        const object = kit.ref({
          Type: "Annot",
          Subtype: "Link",
          Rect: rectOf(line, height),
          Border: [0, 0, 0],
          // PDF/A: it is printed with the page, though nothing of it shows.
          F: 4,
          Contents: pdfText(lineText(line)),
        });
        object.data.StructParent = structure.annotation(tag, kit.page.dictionary, object);
        kit.page.annotations.push(object);
        links.push({ object, to: first.link });
      }
    },
    end(spots, pages) {
      for (const { object, to } of links) {
        const spot = spots.get(to);
        if (spot) object.data.Dest = destination(spot, pages);
        object.end();
      }
    },
  };
}

function rectOf(line: readonly TextItem[], height: number): readonly number[] {
  const left = Math.min(...line.map(({ x }) => x));
  const right = Math.max(
    ...line.map(({ x, glyphs }) => glyphs.reduce((end, { advance }) => end + advance, x)),
  );
  const top = Math.min(...line.map(({ y, size }) => y - size * reach.above));
  const bottom = Math.max(...line.map(({ y, size }) => y + size * reach.below));
  return [left, height - bottom, right, height - top].map((value) => Math.round(value * 100) / 100);
}
