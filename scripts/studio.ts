import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";

/** Bundles the page of the studio into a folder: a script, a style sheet and an icon; nothing of it comes from elsewhere. */
export async function buildStudio(directory: string): Promise<Metafile> {
  await mkdir(directory, { recursive: true });
  const { metafile } = await build({
    entryPoints: { studio: "src/studio/web/main.tsx" },
    outdir: directory,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: ["chrome109", "firefox115", "safari16"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  await build({
    entryPoints: { studio: "src/studio/web/studio.css" },
    outdir: directory,
    bundle: true,
    minify: true,
    target: ["chrome109", "firefox115", "safari16"],
    logLevel: "warning",
  });
  await copyFile("src/studio/web/icon.svg", join(directory, "icon.svg"));
  return metafile;
}
