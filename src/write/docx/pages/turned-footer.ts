import type { Style } from "../../../style/style.ts";

/** The paths of the footers that a section refers to. */
export function footersOf(references: string, relations: string): readonly string[] {
  const ids = [...references.matchAll(/footerReference [^>]*r:id="([^"]+)"/gu)].map(([, id]) => id);
  return [...relations.matchAll(/<Relationship Id="([^"]+)"[^>]*Target="([^"]+)"/gu)]
    .filter(([, id]) => ids.includes(id))
    .map(([, , target]) => `word/${target}`);
}

/**
 * A footer of pages that lie across, in a box at the left margin that reads downwards: on the sheet the number
 * stands where it does on upright pages (GB/T 9704-2012, 7.6).
 */
export function turnFooter(xml: string, style: Style): string {
  const { page, pageNumber, looks } = style;
  const line = looks["page-number"].size * 1.5;
  const points = (value: number): string => `${Math.round(value * 20) / 20}pt`;
  const place = [
    "position:absolute",
    `margin-left:${points(page.bottom - pageNumber.distance - line / 2)}`,
    `margin-top:${points(page.left)}`,
    `width:${points(line)}`,
    `height:${points(page.width - page.left - page.right)}`,
    "mso-position-horizontal-relative:page",
    "mso-position-vertical-relative:page",
    "z-index:1",
  ].join(";");
  return xml.replace(/<w:p>.*<\/w:p>/su, (paragraph) => {
    const box = `<v:textbox style="layout-flow:vertical" inset="0,0,0,0"><w:txbxContent>${paragraph}</w:txbxContent></v:textbox>`;
    const shape = `<v:rect style="${place}" filled="f" stroked="f">${box}</v:rect>`;
    return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:pict>${shape}</w:pict></w:r></w:p>`;
  });
}
