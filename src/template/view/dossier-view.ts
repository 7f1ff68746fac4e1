import type { Dossier, DossierPaper } from "../../paper/dossier.ts";
import { field, listOf, objectOf, type Shapes, text } from "../shape.ts";
import { made } from "../words.ts";
import type { Facts } from "./facts.ts";

/** What a template can see of a dossier. */
export const dossierShapes: Shapes = {
  dossier: {
    zh: "成套",
    en: "the dossier",
    fields: [
      field("papers", "文书", listOf(objectOf("dossier-paper"))),
      field("pages", "页数", text),
      field("sheets", "用纸", text),
    ],
  },
  "dossier-paper": {
    zh: "成套里的一份文书",
    en: "a paper of the dossier",
    fields: [
      field("number", "序号", text),
      field("name", "名称", text),
      field("pages", "页数", text),
      field("copies", "份数", text),
      field("sheets", "用纸", text),
      field("place", "页码", text),
    ],
  },
};

/** A dossier as the template of its contents sees it; what nobody knows yet is blank. */
export function dossierView({ papers, pages, sheets, bound }: Dossier): Facts {
  return {
    papers: papers.map((paper) => ({
      number: made(paper.number),
      name: made(paper.zh),
      pages: made(String(paper.pages)),
      copies: made(String(paper.copies ?? "")),
      sheets: made(String(paper.sheets ?? "")),
      place: made(bound ? placeOf(paper) : ""),
    })),
    pages: made(String(pages)),
    sheets: made(String(sheets ?? "")),
  };
}

function placeOf({ from, to }: DossierPaper): string {
  return from === to ? String(from) : `${from}—${to}`;
}
