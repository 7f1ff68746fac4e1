import type { Document } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { withContents } from "./contents.ts";
import { withCover } from "./cover.ts";
import { asForm } from "./form.ts";
import { withRecipients } from "./recipients.ts";
import { fitTables } from "./turns.ts";

/**
 * A document as a style wants it: with a cover page, a table of contents of so many levels, wide tables across, or
 * as one form, which has no contents; every writer reads the result.
 */
export function arrange(document: Document, style: Style, levels = 0): Document {
  const covered = withCover(withRecipients(document, style), style);
  if (style.arrangement === "form") return asForm(covered, style);
  return fitTables(levels > 0 ? withContents(covered, levels) : covered, style);
}
