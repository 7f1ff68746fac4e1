import type { WrittenStyle } from "../style/written-style.ts";

/** How many of a paper are printed: a number, or one for each pupil, each group, everybody who takes part. */
export type Copies = number | "pupils" | "groups" | "all";

/** How a paper fills pages: the most that it is to take, or closer by a little where that saves a page with a few lines. */
export type PageFill = number | "save";

/** A sentence in both languages. */
export interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/**
 * A kind of document that can be made from a plan. It is a folder with a manifest, which says all
 * of this, and a template; nothing else in the program knows which papers there are.
 */
export interface Paper {
  /** The English name: that of its folder, unless the manifest says another. */
  readonly name: string;
  /** The name that is printed and told. */
  readonly zh: string;
  readonly aliases: readonly string[];
  /** Where it stands among the papers of an event; the lower comes first. */
  readonly order: number;
  /** How it fills its pages; undefined: it takes as many as it takes. */
  readonly pages: PageFill | undefined;
  readonly about: Sentences;
  /** Whether it is to print all that the plan says. */
  readonly whole: boolean;
  /** Whether it is about a whole dossier, as its list of contents, and printed with one only. */
  readonly dossier: boolean;
  /** How many are wanted where the plan does not say. */
  readonly copies: Copies;
  /** What a plan must say before the paper can be made. */
  readonly needs: readonly Need[];
  /** What a plan may say for this paper alone. */
  readonly wordings: readonly Wording[];
  /** How the title is made of the plan's: 关于开展{活动}的通知. */
  readonly title: string;
  /** How the file is called after the plan's: {文件}-{文书}. */
  readonly file: string;
  /** What is laid out otherwise than the style says. */
  readonly style: WrittenStyle | undefined;
}

/** Something that must be said: one of some fields of the plan, of its facts (事实.车辆), or wordings of the paper. */
export interface Need {
  readonly any: readonly string[];
  /** What to add to a plan that says none of it, in YAML; empty: an example of the first field. */
  readonly example: string;
  /** What it is needed for; empty where the names say enough. */
  readonly about: Sentences;
}

/** What a wording holds, which decides what a template may do with it. */
export type WordingKind = "text" | "texts" | "date" | "flag" | "body" | "signature" | "recipients" | "rows";

/** Something a plan says for one paper: 文书: {通知: {主送: 各班}}. */
export interface Wording {
  /** Its name in a plan and in the template. */
  readonly zh: string;
  /** Its English name; the same as the Chinese one where the manifest has none. */
  readonly name: string;
  readonly kind: WordingKind;
  readonly about: Sentences;
  /** A value as a teacher would write it, in YAML. */
  readonly example: string;
  /** What is printed where the plan says nothing; empty: nothing. */
  readonly usual: string;
}

/** What a plan may say of any paper: its title, how many are wanted. */
export const commonWordings = { title: "标题", copies: "份数" } as const;

/** Every name of a paper, the one that is told first. */
export function namesOfPaper({
  name,
  zh,
  aliases,
}: Pick<Paper, "name" | "zh" | "aliases">): readonly string[] {
  return [...new Set([zh, name, ...aliases])];
}

/** A paper as far as a plan or a school may name it: what it is called, the name that is told first, and its wordings. */
export interface KnownPaper {
  readonly names: readonly string[];
  /** What may be worded in a text, by any name. */
  readonly wordings: readonly string[];
  /** What else a plan may say of it, by any name: who signs it. */
  readonly signatures: readonly string[];
}

/** What may be known of a paper before its template is loaded. */
export function knownPaper(
  paper: Pick<Paper, "name" | "zh" | "aliases"> & {
    readonly wordings: readonly Pick<Wording, "zh" | "name" | "kind">[];
  },
): KnownPaper {
  const namesOf = (isSignature: boolean): readonly string[] =>
    paper.wordings
      .filter(({ kind }) => (kind === "signature") === isSignature)
      .flatMap(({ zh, name }) => [zh, name]);
  const wordings = [...namesOf(false), ...Object.entries(commonWordings).flat()];
  return { names: namesOfPaper(paper), wordings: [...new Set(wordings)], signatures: namesOf(true) };
}

/** Papers as they are listed and filed: by their order, then by name. */
export function inOrder(a: Pick<Paper, "order" | "name">, b: Pick<Paper, "order" | "name">): number {
  return a.order - b.order || (a.name < b.name ? -1 : 1);
}

/** The paper that is printed where nobody asks for others. */
export const usualPaper = "plan";

/** The same as what a run is asked for. */
export const usualPapers: readonly string[] = [usualPaper];

/** The paper that a name means. */
export function paperNamed<P extends Pick<Paper, "name" | "zh" | "aliases">>(
  papers: readonly P[],
  name: string,
): P | undefined {
  const wanted = name.trim();
  return papers.find((paper) => namesOfPaper(paper).includes(wanted));
}

/**
 * The papers that a run is asked for: by their names, all that a plan can make, those that each plan
 * lists (文书), or those where a plan lists any and else all.
 */
export type PapersAsked = readonly string[] | "all" | "listed" | "chosen";

/** How the papers of a plan are printed together. */
export interface DossierOrder {
  /** Whether all of them are bound into one PDF too. */
  readonly bound: boolean;
}
