import { folderOf, type Language, type SitePage } from "./pages.ts";

/** A page with the title that its document begins with. */
export interface TitledPage extends SitePage {
  readonly title: string;
}

/** A part of the list of pages beside each page. */
export interface SidebarGroup {
  readonly text: string;
  readonly collapsed?: true;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

const words = {
  zh: { use: "怎样用", gallery: "例子", rules: "检查些什么", developers: "给开发者（英文）" },
  en: { use: "How to use it", gallery: "Examples", rules: "The checks", developers: "For developers" },
};

/** The documents for users, in the order in which they are read. */
const forUsers = [
  "start",
  "language",
  "papers",
  "styles",
  "templates",
  "own-papers",
  "import",
  "assistants",
  "scale",
];

/** The list of pages of a language: for users, the checks, for developers. */
export function sidebarOf(language: Language, pages: readonly TitledPage[]): readonly SidebarGroup[] {
  const said = words[language];
  const folder = folderOf(language);
  const item = ({ title, path }: TitledPage) => ({ text: title, link: `/${path.replace(/index$/u, "")}` });
  const own = pages.filter((page) => page.language === language);
  const rules = own.filter(({ path }) => path.startsWith(`${folder}rules/`));
  const users = forUsers.flatMap((name) => own.find(({ path }) => path === `${folder}${name}`) ?? []);
  const developers = pages.filter(
    ({ path, language: written }) => written === "en" && !isForUsers(path) && !path.includes("rules/"),
  );
  const [start, ...rest] = users.map(item);
  return [
    {
      text: said.use,
      items: [...(start ? [start] : []), { text: said.gallery, link: `/${folder}gallery` }, ...rest],
    },
    { text: said.rules, collapsed: true, items: rules.map(item) },
    { text: said.developers, collapsed: true, items: developers.map(item) },
  ];
}

function isForUsers(path: string): boolean {
  return forUsers.includes(path.replace("en/", ""));
}
