import { beforeAll, describe, expect, test } from "vitest";
import { docxOrigin } from "../../../../src/write/docx/reading/read-origin.ts";
import { writeDocx } from "../../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../../style/library.ts";
import { hasTool } from "../../../tools.ts";
import { allThroughLibreOffice } from "../office.ts";
import { options, whole } from "../whole.ts";

const styles = ["official", "form"];

describe.runIf(hasTool("soffice"))("LibreOffice opens the file and saves it", () => {
  let saved: readonly Uint8Array[] = [];
  beforeAll(async () => {
    const written = await Promise.all(styles.map((name) => writeDocx(whole, shippedStyle(name), options)));
    saved = allThroughLibreOffice(written, "docx");
  });

  test.each(styles.map((name, at) => [name, at] as const))("and that is no change: %s", (_, at) => {
    expect(docxOrigin(saved[at] ?? new Uint8Array())).toBe("saved");
  });
});
