import type { ConformanceRule } from "./archive-rules.ts";
import { type Examined, nameIn, ofType } from "./conformance.ts";
import { textOfPdf } from "./pdf-object.ts";
import { shownOn } from "./read-pdf.ts";
import { nodesOf, type StructureNode, spanOf } from "./structure-tree.ts";

function rule(clause: string, about: string, broken: ConformanceRule["broken"]): ConformanceRule {
  return { clause: `14289-1, ${clause}`, about, broken };
}

const standardRoles = new Set(
  "Document H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD Caption Figure Span Link TOC TOCI".split(" "),
);

/** The types that may be the parent of a type; others may stand anywhere. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TR: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
  TOCI: ["TOC"],
};

const all = (file: Examined): readonly StructureNode[] => nodesOf(file.structure).slice(1);
const whose = (file: Examined, role: string): readonly StructureNode[] =>
  all(file).filter((node) => node.role === role);

/** The rules of PDF/UA-1 (ISO 14289-1) that a machine can judge. */
export const accessRules: readonly ConformanceRule[] = [
  rule("5", "the file says that it is PDF/UA-1", ({ xmp }) =>
    xmp.includes("<pdfuaid:part>1</pdfuaid:part>") ? [] : ["pdfuaid"],
  ),
  rule("7.1 (tagged)", "the file says that it is tagged", (file) =>
    file.dictionary(file.catalog.get("MarkInfo")).get("Marked") === true ? [] : ["MarkInfo"],
  ),
  rule("7.1 (content)", "all content is a node of the structure or an artifact", (file) =>
    file.pdf.pages.flatMap((page, i) =>
      shownOn(page)
        .filter(({ marks }) => !/^Artifact|\/MCID \d+/u.test(marks[0] ?? ""))
        .map(() => `page ${i + 1}`),
    ),
  ),
  rule("7.1 (tree)", "every marked piece hangs in the structure once", (file) => {
    const marked = file.pdf.pages.flatMap((page) => page.match(/\/MCID \d+/gu) ?? []).length;
    const hung = all(file).reduce((sum, { pieces }) => sum + pieces, 0);
    return marked === hung ? [] : [`${marked} marked, ${hung} in the tree`];
  }),
  rule("7.1 (types)", "standard types only, in their places", (file) => [
    ...all(file)
      .filter(({ role }) => !standardRoles.has(role))
      .map(({ role }) => role),
    ...all(file).flatMap((node) =>
      node.children
        .filter((child) => parents[child.role]?.includes(node.role) === false)
        .map(({ role }) => `${node.role} > ${role}`),
    ),
  ]),
  rule("7.1 (title)", "the title is there and shown", (file) => {
    const shown = file.dictionary(file.catalog.get("ViewerPreferences")).get("DisplayDocTitle") === true;
    return shown && /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]/u.test(file.xmp)
      ? []
      : ["title"];
  }),
  rule("7.2", "the language of the text", (file) =>
    textOfPdf(file.catalog.get("Lang")) === "zh-CN" ? [] : ["Lang"],
  ),
  rule("7.18.5", "links say where they lead and hang in the structure", (file) =>
    file.objects
      .filter((each) => nameIn(each, "Subtype") === "Link")
      .filter((each) => textOfPdf(each.get("Contents")) === "" || !each.has("StructParent"))
      .map(() => "Link"),
  ),
  rule("7.3", "pictures have words in their place", (file) =>
    whose(file, "Figure")
      .filter(({ alt }) => alt.trim() === "")
      .map(() => "Figure"),
  ),
  rule("7.4.2", "headings begin with H1 and leave out no level", (file) => {
    const levels = all(file).flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role[1])] : []));
    return levels.flatMap((level, i) =>
      level > (levels[i - 1] ?? 0) + 1 ? [`H${levels[i - 1] ?? 0}, H${level}`] : [],
    );
  }),
  rule("7.5 (headers)", "header cells say for what they speak", (file) =>
    whose(file, "TH")
      .filter((node) => nameIn(node.attributes, "Scope") === "")
      .map(() => "TH"),
  ),
  rule("7.5 (rows)", "the rows of a table are equally wide", (file) =>
    whose(file, "Table").flatMap((node) =>
      new Set(rowWidths(node)).size > 1 ? [rowWidths(node).join(" ")] : [],
    ),
  ),
  rule("7.6", "items are in lists, lists with labels say that they count", (file) =>
    whose(file, "L").flatMap((node) => {
      const items = node.children.filter(({ role }) => role === "LI");
      const labels = items.some(({ children }) => children.some(({ role }) => role === "Lbl"));
      const bodies = items.every(({ children }) => children.some(({ role }) => role === "LBody"));
      return bodies && (!labels || nameIn(node.attributes, "ListNumbering") !== "") ? [] : ["L"];
    }),
  ),
  rule("7.18.3", "pages are walked in the order of the structure", (file) =>
    ofType(file, "Page")
      .filter((page) => nameIn(page, "Tabs") !== "S")
      .map(() => "Tabs"),
  ),
];

/** How many columns each row of a table takes, cells that reach down from above counted. */
function rowWidths(table: StructureNode): number[] {
  const rows = table.children.filter(({ role }) => role === "TR");
  const widths = rows.map(() => 0);
  rows.forEach((row, i) => {
    for (const cell of row.children) {
      for (let at = i; at < Math.min(rows.length, i + spanOf(cell, "RowSpan")); at++)
        widths[at] = (widths[at] ?? 0) + spanOf(cell, "ColSpan");
    }
  });
  return widths;
}
