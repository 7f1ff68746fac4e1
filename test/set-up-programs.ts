import { hasTool } from "./tools.ts";
import { startOffice } from "./write/docx/office.ts";

/** For the tests of other people's programs: a LibreOffice that is started once. */
export function setup(): (() => void) | undefined {
  return hasTool("soffice") ? startOffice() : undefined;
}
