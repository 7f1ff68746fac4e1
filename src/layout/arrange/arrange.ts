import type { Document } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { withCover } from "./cover.ts";
import { asForm } from "./form.ts";
import { fitTables } from "./turns.ts";

/** A document as a style wants it: with a cover page, wide tables across, or as one form; every writer reads the result. */
export function arrange(document: Document, style: Style): Document {
  const covered = withCover(document, style);
  return style.arrangement === "form" ? asForm(covered, style) : fitTables(covered, style);
}
