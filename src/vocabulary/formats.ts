import type { Language } from "../diagnostic/problem.ts";

/** The formats that documents are written in: the ending of a file is the format's key. */
export type Format = "docx" | "pdf" | "html" | "txt" | "svg" | "png";

/** What a format is called, and what is said of it where formats are listed. */
interface FormatFacts {
  readonly names: readonly [string, ...string[]];
  readonly about?: { readonly zh: string; readonly en: string };
  /** Written from pages that are laid out: a character that no font has stops it. */
  readonly laidOut: boolean;
}

/** All formats, in the order in which they are written and listed. */
export const formats: Readonly<Record<Format, FormatFacts>> = {
  docx: { names: ["Word"], laidOut: false },
  pdf: { names: ["PDF"], laidOut: true },
  html: { names: ["网页", "HTML"], about: { zh: "网页", en: "a web page" }, laidOut: false },
  txt: {
    names: ["文字", "text"],
    about: { zh: "发到群里的文字", en: "text for a chat" },
    laidOut: false,
  },
  svg: { names: ["矢量图", "SVG"], about: { zh: "矢量图", en: "vectors" }, laidOut: true },
  png: {
    names: ["图片", "长图", "PNG", "picture"],
    about: { zh: "发到群里的长图", en: "a long picture for a chat" },
    laidOut: true,
  },
};

/** The keys of all formats, in their order. */
export const formatNames: readonly Format[] = Object.keys(formats) as Format[];

/** The documents that are printed where nobody asks for others. */
export const usualFormats: readonly Format[] = ["docx", "pdf"];

/** The formats in a sentence: `txt（发到群里的文字）`. */
export function formatList(language: Language): readonly string[] {
  return formatNames.map((key) => {
    const about = formats[key].about?.[language];
    if (about === undefined) return key;
    return language === "zh" ? `${key}（${about}）` : `${key} (${about})`;
  });
}

/** The format that somebody means by a name or an ending. */
export function formatNamed(name: string): Format | undefined {
  const plain = name.trim().replace(/^\./u, "").toLowerCase();
  return formatNames.find(
    (key) => key === plain || formats[key].names.some((each) => each.toLowerCase() === plain),
  );
}
