import { expect, test } from "vitest";
import { collectBytes, openPdf, pdfText } from "../../../src/write/pdf/pdf-kit.ts";
import { pdfString, ready } from "../../../src/write/pdf/pdf-value.ts";

/** What pdfkit makes of a value that is an object of its own. */
function written(value: object): string {
  const date = new Date("2026-10-01T08:00:00Z");
  const info = { Title: "", Author: "", Creator: "", Producer: "", CreationDate: date, ModDate: date };
  const kit = openPdf(info, "zh-CN");
  kit.ref(value as Record<string, unknown>).end();
  kit.end();
  const bytes = Buffer.from(collectBytes(kit)).toString("latin1");
  return /obj\n([\s\S]*?)\nendobj/u.exec(bytes)?.[1] ?? "";
}

const letters = [
  "班",
  "级",
  "𠮷",
  "(",
  ")",
  "\\",
  "\n",
  "\r",
  "\t",
  "\b",
  "\f",
  "A",
  "é",
  "—",
  " ",
  "\u0000",
];

test("a string is spelt as pdfkit spells it", () => {
  let seed = 7;
  const next = (count: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % count;
  };
  for (let i = 0; i < 200; i++) {
    const kinds = next(2) === 0 ? letters : letters.filter((letter) => letter <= "\u007f");
    const text = Array.from({ length: next(12) }, () => kinds[next(kinds.length)] ?? "").join("");
    expect(pdfString(text), JSON.stringify(text)).toBe(written(pdfText(text)));
  }
});

test("what is spelt already is printed as it stands", () => {
  expect(written(ready("<<\n/S /P\n/K [0 1]\n>>"))).toBe("<<\n/S /P\n/K [0 1]\n>>");
});
