import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

/** What scripts/site.ts has laid out: the titles of the pages, in order, for each language. */
interface Group {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}
const sidebars = JSON.parse(readFileSync("sidebars.json", "utf8")) as Record<"zh" | "en", Group[]>;

/** As GitHub names headings, since the documents' links are written for it. */
const slugify = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/gu, "-");

/** Words of Chinese, by the dictionary of the platform; the same in the build and in the browser. */
function tokenize(text: string): string[] {
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase());
}

const chinese = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    displayDetails: "显示详细内容",
    resetButtonTitle: "清空",
    backButtonTitle: "关闭",
    noResultsText: "没有找到",
    footer: { selectText: "打开", navigateText: "上下选择", closeText: "关闭" },
  },
};

export default defineConfig({
  title: "plan",
  base: process.env.SITE_BASE ?? "/",
  srcDir: "pages",
  outDir: "out",
  cleanUrls: false,
  markdown: {
    anchor: { slugify },
    // What templates write in {{ }} is no expression of the page.
    config(md) {
      md.renderer.rules.text = (tokens, at) =>
        md.utils.escapeHtml(tokens[at]?.content ?? "").replaceAll("{{", "&#123;&#123;");
      md.renderer.rules.code_inline = (tokens, at) =>
        `<code v-pre>${md.utils.escapeHtml(tokens[at]?.content ?? "")}</code>`;
    },
  },
  // Links to the files that are published beside the pages.
  ignoreDeadLinks: [/\/files\//u],
  locales: {
    root: {
      label: "简体中文",
      lang: "zh-CN",
      description: "活动方案，写一次就够",
      themeConfig: {
        sidebar: sidebars.zh,
        nav: [
          { text: "怎样用", link: "/start" },
          { text: "例子", link: "/gallery" },
          { text: "检查些什么", link: "/rules/" },
        ],
        outline: { level: [2, 3], label: "这一页" },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "深色",
        lightModeSwitchTitle: "改为浅色",
        darkModeSwitchTitle: "改为深色",
        sidebarMenuLabel: "目录",
        returnToTopLabel: "回到开头",
        langMenuLabel: "语言",
        skipToContentLabel: "跳到正文",
      },
    },
    en: {
      label: "English",
      lang: "en",
      link: "/en/",
      description: "Write a school event once",
      themeConfig: {
        sidebar: { "/en/": sidebars.en },
        nav: [
          { text: "How to use it", link: "/en/start" },
          { text: "Examples", link: "/en/gallery" },
          { text: "The checks", link: "/en/rules/" },
        ],
        outline: { level: [2, 3] },
      },
    },
  },
  themeConfig: {
    // Not every page is there in both languages: choosing one leads to its first page.
    i18nRouting: false,
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: chinese } },
        miniSearch: {
          options: { tokenize },
          searchOptions: { combineWith: "AND", fuzzy: 0.1, prefix: true },
        },
      },
    },
  },
});
