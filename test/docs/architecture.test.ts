import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { textOf } from "./documents.ts";

/** Made by the build, or of the user's. */
const notOurs = /^(?:build\b|dist\b|plan\.config\.yaml$|\.\.\/)/u;

test("every path that the document on the architecture names exists", () => {
  const written = [...textOf("docs/architecture.md").matchAll(/`([\w.*-]+(?:\/[\w.*-]+)*\/?)`/gu)].map(
    ([, name = ""]) => name,
  );
  const paths = written.filter((name) => /\/|\.(?:ts|yaml|js)$/u.test(name) && !notOurs.test(name));
  const files = globSync(["{src,scripts,test,templates,schemas,bench,bin,docs,examples}/**", "*.*"], {
    onlyFiles: false,
  }).map((path) => `/${path.replace(/\/$/u, "")}`);
  const isThere = (path: string): boolean => {
    const pattern = path.replace(/\/$/u, "").replaceAll(".", "\\.").replaceAll("*", "[^/]*");
    return files.some((file) => new RegExp(`/${pattern}$`, "u").test(file));
  };
  expect(paths.length).toBeGreaterThan(60);
  expect([...new Set(paths)].filter((path) => !isThere(path))).toEqual([]);
});
