import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import { namedNumbering } from "../../src/style/named-numbering.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { dump } from "./dump.ts";
import { shippedPaper } from "./shipped.ts";

const samples = new URL("../../examples/samples/", import.meta.url);
const golden = new URL("../golden/template/", import.meta.url);

describe("the samples as documents", () => {
  const templates = shippedPaper();
  const school = namedNumbering("school");
  for (const name of readdirSync(samples).sort()) {
    it(`${name} prints as it did`, async () => {
      const text = readFileSync(new URL(encodeURIComponent(name), samples), "utf8");
      const { plan } = checkSource(createSource(name, text));
      const document = plan && renderDocument(plan, templates).value;
      const printed = document && school ? `${dump(document, school)}\n` : "";
      await expect(printed).toMatchFileSnapshot(fileURLToPath(new URL(`${name.slice(0, 2)}.txt`, golden)));
    });
  }
});
