import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { folderOf, type Language } from "./pages.ts";

const words = {
  zh: { title: "例子", lead: "每一份都由旁边的 YAML 印成，一个字没有手改。", plan: "方案" },
  en: {
    title: "Examples",
    lead: "Each is printed from the YAML beside it; nothing is touched up.",
    plan: "Plan",
  },
};

/** Prints the examples, page by page and as files, into a folder. */
export function printGallery(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const how = ["--format", "png,docx,pdf", "--each-page", "--width", "720"];
  const args = ["bin/plan.js", "render", ...examples(), "--out", folder, ...how];
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  for (const example of examples()) copyFileSync(example, join(folder, basename(example)));
}

function examples(): readonly string[] {
  return readdirSync("examples")
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join("examples", name));
}

/** The page that shows what was printed into a folder; `at`: the address of that folder. */
export function galleryPage(language: Language, folder: string, at: string): string {
  const said = words[language];
  const files = readdirSync(folder);
  const parts = examples().map((example) => {
    const name = basename(example, ".yaml");
    const [, title = name] = /^(?:标题|title): *(.+)$/mu.exec(readFileSync(example, "utf8")) ?? [];
    const address = (file: string): string => `${at}/${encodeURIComponent(file)}`;
    const pictures = files
      .filter((file) => file.startsWith(name) && /^(?:-\d+)?\.png$/u.test(file.slice(name.length)))
      .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
      .map((file, at) => picture(address(file), `${title} ${at + 1}`));
    const links = [
      [said.plan, "yaml"],
      ["Word", "docx"],
      ["PDF", "pdf"],
    ].map(
      ([label, ending]) =>
        `<a :href="withBase('${address(`${name}.${ending}`)}')" target="_blank">${label}</a>`,
    );
    return `## ${title}\n\n${links.join(" · ")}\n\n<div class="pages">\n${pictures.join("\n")}\n</div>\n`;
  });
  return `---\noutline: 2\n---\n${script}\n\n# ${said.title}\n\n${said.lead}\n\n${parts.join("\n")}\n${style}\n`;
}

/** The pages may lie in a folder of their server. */
const script = `<script setup>
import { withBase } from "vitepress";
</script>`;

function picture(address: string, label: string): string {
  const at = `withBase('${address}')`;
  return `<a :href="${at}" target="_blank"><img :src="${at}" alt="${label}" loading="lazy"></a>`;
}

const style = `<style>
.pages { display: flex; flex-wrap: wrap; gap: 12px; }
.pages img { width: 200px; border: 1px solid var(--vp-c-divider); background: white; }
</style>`;

/** The first page of a language. */
export function homePage(language: Language): string {
  const to = (path: string): string => `/${folderOf(language)}${path}`;
  const said = {
    zh: [
      "活动方案，写一次就够",
      "用中文写下事实，检查有没有写错，印成 Word、PDF 和成套文书。",
      "怎样用",
      "看例子",
    ],
    en: [
      "Write a school event once",
      "Facts in Chinese YAML; checked, and printed as Word, PDF and a whole dossier.",
      "How to use it",
      "Examples",
    ],
  }[language];
  return `---
layout: home
hero:
  name: plan
  text: ${said[0]}
  tagline: ${said[1]}
  actions:
    - { theme: brand, text: ${said[2]}, link: ${to("start")} }
    - { theme: alt, text: ${said[3]}, link: ${to("gallery")} }
  image: { src: /files/docs/pictures/studio.png, alt: plan studio }
---
`;
}
