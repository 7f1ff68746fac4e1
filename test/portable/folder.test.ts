import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BlobReader, ZipReader } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentsOf, type PortableFile } from "../../scripts/portable/contents.ts";
import { unixStarters, windowsStarters } from "../../scripts/portable/starters.ts";
import { systems } from "../../scripts/portable/systems.ts";
import { zipOf } from "../../scripts/portable/zip.ts";

/** Packages as npm installs them, with a few bytes for Node. */
let nodes = "";
beforeAll(() => {
  nodes = mkdtempSync(join(tmpdir(), "plan-nodes-"));
  for (const { name } of systems) {
    mkdirSync(join(nodes, name, "bin"), { recursive: true });
    writeFileSync(join(nodes, name, "package.json"), JSON.stringify({ version: "22.1.2" }));
    writeFileSync(join(nodes, name, "LICENSE"), "MIT");
    for (const file of ["node", "node.exe"]) writeFileSync(join(nodes, name, "bin", file), "node");
  }
});
afterAll(() => rmSync(nodes, { recursive: true, force: true }));

const known = new Map<string, ReadonlyMap<string, PortableFile>>();

function filesOf(system: string): ReadonlyMap<string, PortableFile> {
  const files = known.get(system) ?? readFiles(system);
  known.set(system, files);
  return files;
}

function readFiles(system: string): ReadonlyMap<string, PortableFile> {
  const [found] = systems.filter(({ name }) => name === system);
  if (!found) throw new Error(system);
  return new Map(contentsOf(found, nodes, "0.1.0").map((file) => [file.path, file]));
}

describe("the starters", () => {
  test("of Windows are read alike under every code page: ASCII, CRLF, no mark at the beginning", () => {
    for (const { name, text } of windowsStarters) {
      expect(text, name).toMatch(/^@echo off\r\n(?:[\x20-\x7E]*\r\n)+$/u);
    }
  });

  test("of the others are scripts of any shell", () => {
    for (const { name, text } of unixStarters("开始.sh")) {
      expect(text, name).toMatch(/^#!\/bin\/sh\n/u);
      expect(text, name).not.toContain("\r");
    }
  });
});

describe("the folder", () => {
  test.each(systems.map(({ name }) => name))(
    "for %s has what the command reads, and the licences",
    (name) => {
      const files = filesOf(name);
      const home = "program/node_modules/activity-plan";
      for (const path of ["bin/plan.js", "dist/plan.cjs", "dist/worker.js", "dist/studio/studio.js"])
        expect([...files.keys()]).toContain(`${home}/${path}`);
      for (const path of [
        "dist/fonts/song.ttf",
        "templates/styles/official.yaml",
        "schemas/plan.schema.json",
      ])
        expect([...files.keys()]).toContain(`${home}/${path}`);
      for (const path of [`${home}/LICENSE`, `${home}/dist/THIRD-PARTY-LICENSES.txt`])
        expect([...files.keys()]).toContain(path);
      expect([...files.keys()]).toContain("program/Node.js-LICENSE.txt");
      expect([...files.keys()].filter((path) => /dist\/(?:cache|types|chunks)\//u.test(path))).toEqual([]);
    },
  );

  test("gives old editors of Windows a text that they read", () => {
    const guide = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      filesOf("windows-x64").get("使用说明.txt")?.bytes,
    );
    expect(guide).toMatch(/^\uFEFFplan 0\.1\.0：/u);
    expect(guide.replaceAll("\r\n", "")).not.toContain("\n");
    expect(guide).toContain("开始.cmd");
    expect(guide).toContain("22.1.2");
  });
});

describe("the zip", () => {
  const encoder = new TextEncoder();
  const files: readonly PortableFile[] = [
    { path: "开始.sh", bytes: encoder.encode("#!/bin/sh\n"), executable: true },
    { path: "示例/秋游 一.yaml", bytes: encoder.encode("标题: 秋游\n"), executable: false },
  ];

  test("says that its names are UTF-8, and keeps the right to run", async () => {
    const zip = zipOf("plan-0.1.0", files);
    const entries = await new ZipReader(
      new BlobReader(new Blob([zip as Uint8Array<ArrayBuffer>])),
    ).getEntries();
    expect(
      entries.map(({ filename, filenameUTF8, externalFileAttributes }) => [
        filename,
        filenameUTF8,
        (externalFileAttributes >>> 16).toString(8),
      ]),
    ).toEqual([
      ["plan-0.1.0/开始.sh", true, "100755"],
      ["plan-0.1.0/示例/秋游 一.yaml", true, "100644"],
    ]);
  });

  test("has the same bytes in every place and at every time", () => {
    const zone = process.env.TZ;
    try {
      const zips = ["Asia/Shanghai", "America/New_York"].map((each) => {
        process.env.TZ = each;
        return Buffer.from(zipOf("plan-0.1.0", files)).toString("base64");
      });
      expect(zips[0]).toBe(zips[1]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test("Node of the shipped folders is the one that is tried", () => {
  const read = (file: string): Readonly<Record<string, string>> =>
    (JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> }).dependencies;
  const shipped = read("scripts/portable/nodes/package.json");
  const tried = read("test/nodes/package.json");
  expect(tried["linux-22"]).toBe(shipped["linux-x64"]);
  expect(tried["windows-22"]).toBe(shipped["windows-x64"]);
  expect(new Set(Object.values(shipped).map((spec) => spec.split("@").at(-1))).size).toBe(1);
});
