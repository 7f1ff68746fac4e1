import { expect, test } from "vitest";
import { docxOrigin } from "../../../src/write/docx/read-origin.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { hasTool } from "../../tools.ts";
import { throughLibreOffice } from "./office.ts";
import { options, whole } from "./whole.ts";

test.runIf(hasTool("soffice")).each(["official", "form"])(
  "LibreOffice opens the file and saves it, and that is no change: %s",
  async (name) => {
    const saved = throughLibreOffice(await writeDocx(whole, shippedStyle(name), options), "docx");
    expect(docxOrigin(saved)).toBe("saved");
  },
);
