import { beforeAll, describe, expect, test } from "vitest";
import { updateText } from "../../src/update/update.ts";
import { renderText } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { allThroughLibreOffice } from "../write/docx/office.ts";
import { edits, yaml } from "./edits.ts";
import { edited, printsIn, toldOf, unitsIn } from "./updating.ts";

const saved = new Map<string, Uint8Array>();

beforeAll(async () => {
  if (!hasTool("soffice")) return;
  const docx = await renderText(yaml, "standard", "方案.yaml").bytes("docx");
  const files = edits.map(([, change]) => edited(docx, change));
  for (const [at, bytes] of allThroughLibreOffice(files, "docx").entries())
    saved.set(edits[at]?.[0] ?? "", bytes);
});

describe.runIf(hasTool("soffice"))("changed, and saved by LibreOffice", () => {
  test.each(edits)("%s: in its place, or told", async (name, _, told) => {
    const file = unitsIn(saved.get(name) ?? new Uint8Array());
    const made = await updateText(yaml, file, printsIn("standard", "方案.yaml"));
    expect(made && toldOf(yaml, made)).toEqual(told);
  });
});
