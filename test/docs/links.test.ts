import { existsSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { documents, headings, textOf } from "./documents.ts";

interface Link {
  readonly written: string;
  /** From the top of the repository. */
  readonly path: string;
  readonly anchor: string;
}

/** The links of a document to files of the repository. */
function linksOf(document: string): readonly Link[] {
  return [...textOf(document).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, written = ""]) => written)
    .filter((written) => !/^[a-z]+:/u.test(written))
    .map((written) => {
      const [path = "", anchor = ""] = decodeURIComponent(written).split("#");
      const target = path === "" ? document : normalize(join(dirname(document), path));
      return { written, path: target, anchor };
    });
}

describe.each(documents)("%s", (document) => {
  test("links to files and headings that exist", () => {
    const broken = linksOf(document).filter(
      ({ path, anchor }) =>
        !existsSync(path) || (anchor !== "" && !headings(path).some((each) => each.anchor === anchor)),
    );
    expect(broken.map(({ written }) => written)).toEqual([]);
  });

  test("shows pictures that load on a slow line", () => {
    const pictures = linksOf(document).filter(({ path }) => path.endsWith(".png") && existsSync(path));
    const large = pictures.filter(({ path }) => statSync(path).size > 120_000);
    expect(large.map(({ written }) => written)).toEqual([]);
  });
});
