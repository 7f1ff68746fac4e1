import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { galleryPage, homePage, printGallery } from "./site/gallery.ts";
import { linkPage, publishedName } from "./site/links.ts";
import { folderOf, sitePages } from "./site/pages.ts";
import { sidebarOf, type TitledPage } from "./site/sidebars.ts";

// `npm run site`: the documents as pages with search, in build/site/out; wants a built dist/. VitePress is installed
// there by the lock in docs/site, so that `npm ci` of this repository does without it. `SITE_BASE=/NAME/` is where
// they will lie on their server, as on GitHub Pages.

const from = "docs/site";
const folder = "build/site";
const pagesFolder = join(folder, "pages");
const lock = "package-lock.json";

function write(path: string, text: string): void {
  const file = join(pagesFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Installs VitePress, unless what the lock says is there. */
function install(): void {
  const same = (): boolean => readFileSync(join(from, lock)).equals(readFileSync(join(folder, lock)));
  const isThere = existsSync(join(folder, "node_modules")) && existsSync(join(folder, lock)) && same();
  mkdirSync(join(folder, ".vitepress"), { recursive: true });
  copyFileSync(join(from, "config.mts"), join(folder, ".vitepress/config.mts"));
  if (isThere) return;
  for (const name of ["package.json", lock]) copyFileSync(join(from, name), join(folder, name));
  const words = ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
}

/** Lays the pages out for VitePress. */
function layOut(): void {
  rmSync(pagesFolder, { recursive: true, force: true });
  const pages = sitePages();
  const files = new Set(["docs/pictures/studio.png"]);
  const titled = pages.map((page): TitledPage => {
    const { text, files: more } = linkPage(page.text?.() ?? readFileSync(page.source, "utf8"), page, pages);
    for (const file of more) files.add(file);
    write(`${page.path}.md`, text);
    return { ...page, title: /^# (.+)$/mu.exec(text)?.[1] ?? page.path };
  });
  for (const file of files) cpSync(file, join(pagesFolder, "public/files", publishedName(file)));
  const gallery = join(pagesFolder, "public/files/gallery");
  printGallery(gallery);
  for (const language of ["zh", "en"] as const) {
    write(`${folderOf(language)}index.md`, homePage(language));
    write(`${folderOf(language)}gallery.md`, galleryPage(language, gallery, "/files/gallery"));
  }
  const sidebars = { zh: sidebarOf("zh", titled), en: sidebarOf("en", titled) };
  writeFileSync(join(folder, "sidebars.json"), JSON.stringify(sidebars, null, 2));
}

install();
layOut();
execFileSync(process.execPath, [resolve(folder, "node_modules/vitepress/bin/vitepress.js"), "build"], {
  cwd: folder,
  // A test that builds the pages wants those that are published.
  env: { ...process.env, NODE_ENV: "production" },
  stdio: "inherit",
});
