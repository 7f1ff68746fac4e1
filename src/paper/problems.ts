import { type KeyProblems, keyProblems } from "../diagnostic/key-problems.ts";
import { defineProblem, type Problem } from "../diagnostic/problem.ts";

const quote = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");

const ofManifests = keyProblems("paper", { zh: "文书说明", en: "a paper's manifest" });

/** A key that no manifest has. */
export const unknownKey: KeyProblems["unknownKey"] = ofManifests.unknownKey;

/** A colon of a manifest that is full-width, or has no space behind it. */
export const wrongColon: KeyProblems["wrongColon"] = ofManifests.wrongColon;

/** A key of a manifest that is written twice. */
export const repeatedKey: KeyProblems["repeatedKey"] = ofManifests.repeatedKey;

/** A value of a manifest that does not fit its key. */
export const wrongValue: KeyProblems["wrongValue"] = ofManifests.wrongValue;

/** A group of a manifest that is none. */
export const notAGroup: KeyProblems["notAGroup"] = ofManifests.notAGroup;

/** What a manifest should say, as it may be written, and what for. */
const samples: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  说明: {
    zh: "「说明: 发给家长的通知」这样的一句，让人知道它做什么用",
    en: "“说明: 发给家长的通知”, what the paper is for",
  },
  需要: {
    zh: "「需要: [活动时间]」这样的一行，让缺内容的方案早一点知道",
    en: "“需要: [活动时间]”, what a plan must say before it can be made",
  },
};

/** A manifest that says too little to be of use to who has not written it. */
export const thinManifest: Problem<{ paper: string; lacks: readonly string[] }> = defineProblem({
  code: "paper/thin-manifest",
  severity: "info",
  words: {
    zh: ({ paper, lacks }) => ({
      message: `「${paper}」的文书说明里没有写${quote(lacks)}`,
      hint: `补上${lacks.map((key) => samples[key]?.zh ?? key).join("，")}`,
    }),
    en: ({ paper, lacks }) => ({
      message: `the manifest of “${paper}” does not say ${lacks.join(", ")}`,
      hint: `add ${lacks.map((key) => samples[key]?.en ?? key).join(", and ")}`,
    }),
  },
});

/** A paper that takes more pages than it should, set as close as it can be. */
export const tooLong: Problem<{ paper: string; pages: number; most: number }> = defineProblem({
  code: "paper/too-long",
  severity: "warning",
  words: {
    zh: ({ paper, pages, most }) => ({
      message: `「${paper}」应当不超过${most}页，收紧以后还有${pages}页`,
      hint: "把话写短一点，或者把不要紧的内容放到别处",
    }),
    en: ({ paper, pages, most }) => ({
      message: `“${paper}” should take ${most === 1 ? "one page" : `${most} pages`}, but takes ${pages} even when set closer`,
      hint: "say it in fewer words, or elsewhere",
    }),
  },
});

/** A wording that the template never prints. */
export const unprintedWording: Problem<{ name: string; paper: string }> = defineProblem({
  code: "paper/unprinted-wording",
  severity: "warning",
  words: {
    zh: ({ name, paper }) => ({
      message: `「${paper}」的模板没有用到用语「${name}」，方案里写了也印不出来`,
      hint: `在模板里写「{{文书.${name}}}」，或者从用语里删去`,
    }),
    en: ({ name, paper }) => ({
      message: `the template of “${paper}” never uses the wording “${name}”`,
      hint: `write {{文书.${name}}} in the template, or take the wording out of the manifest`,
    }),
  },
});

/** A manifest that does not say what its paper is called. */
export const namelessPaper: Problem<{ folder: string }> = defineProblem({
  code: "paper/no-name",
  severity: "error",
  words: {
    zh: ({ folder }) => ({
      message: `文件夹「${folder}」里的文书没有名称`,
      hint: "在它的 paper.yaml 里写一行，例如「名称: 通知」",
    }),
    en: ({ folder }) => ({
      message: `the paper in the folder ${folder} has no name`,
      hint: "write one in its paper.yaml, such as “名称: 通知”",
    }),
  },
});

/** A name that is given twice: to two wordings, or to what every paper has. */
export const doubledName: Problem<{ name: string }> = defineProblem({
  code: "paper/doubled-name",
  severity: "error",
  words: {
    zh: ({ name }) => ({ message: `「${name}」已经有了，不能再用作这份文书的用语`, hint: "换一个名字" }),
    en: ({ name }) => ({ message: `“${name}” is taken already`, hint: "use another name" }),
  },
});

/** A paper that nobody has. */
export const unknownPaper: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "paper/unknown",
    severity: "error",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `没有名叫「${name}」的文书`,
        hint: nearest === "" ? `可以生成的文书有${quote(known)}` : `改成「${nearest}」`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `there is no paper “${name}”`,
        hint: nearest === "" ? `the papers are ${known.join(", ")}` : `write “${nearest}”`,
      }),
    },
  });

/** A plan words something that its paper does not print. */
export const unknownWording: Problem<{
  name: string;
  paper: string;
  nearest: string;
  known: readonly string[];
}> = defineProblem({
  code: "paper/unknown-wording",
  severity: "error",
  words: {
    zh: ({ name, paper, nearest, known }) => ({
      message: `「${paper}」里没有「${name}」这一项，写了也印不出来`,
      hint: nearest === "" ? `可以写的有${quote(known)}` : `改成「${nearest}」`,
    }),
    en: ({ name, paper, nearest, known }) => ({
      message: `“${paper}” has no “${name}”: it would not be printed`,
      hint: nearest === "" ? `there are ${known.join(", ")}` : `write “${nearest}”`,
    }),
  },
});

/** A school words something for its papers that none of them prints. */
export const unknownSentence: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "paper/unknown-sentence",
    severity: "error",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `没有哪份文书里有「${name}」这一项，写了也印不出来`,
        hint: nearest === "" ? `可以写的有${quote(known)}` : `改成「${nearest}」`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `no paper has “${name}”: it would not be printed`,
        hint: nearest === "" ? `there are ${known.join(", ")}` : `write “${nearest}”`,
      }),
    },
  });

/** A number of copies that is none. */
export const unreadableCopies: Problem<{ text: string }> = defineProblem({
  code: "paper/unreadable-copies",
  severity: "error",
  words: {
    zh: ({ text }) => ({
      message: `「${text}」看不出是几份`,
      hint: "写数字，例如「份数: 45」，或者每生一份、每班一份、每人一份",
    }),
    en: ({ text }) => ({
      message: `“${text}” is no number of copies`,
      hint: "write a number, such as “份数: 45”, or 每生一份 (each pupil), 每班一份 (each group), 每人一份 (everybody)",
    }),
  },
});

/** A paper about a whole dossier that is asked for alone. */
export const dossierOnly: Problem<{ paper: string }> = defineProblem({
  code: "paper/dossier-only",
  severity: "error",
  words: {
    zh: ({ paper }) => ({
      message: `「${paper}」说的是整套文书，不能单独印`,
      hint: "加上 --dossier，和整套文书一起印",
    }),
    en: ({ paper }) => ({
      message: `“${paper}” is about a whole dossier and is not printed alone`,
      hint: "print it with the dossier: --dossier",
    }),
  },
});

/** A plan does not say what a paper cannot do without. */
export const missingNeed: Problem<{
  paper: string;
  any: readonly string[];
  zh: string;
  en: string;
  add: string;
}> = defineProblem({
  code: "paper/missing-need",
  severity: "error",
  words: {
    zh: ({ paper, any, zh, add }) => ({
      message:
        zh === ""
          ? `生成「${paper}」还缺${any.map((name) => `「${name}」`).join("或")}`
          : `生成「${paper}」还缺${any.map((name) => `「${name}」`).join("或")}：${zh}`,
      hint: `在方案里加一行，例如「${add}」`,
    }),
    en: ({ paper, any, en, add }) => ({
      message: `“${paper}” cannot be made without ${any.join(" or ")}${en === "" ? "" : `: ${en}`}`,
      hint: `add a line to the plan, such as “${add}”`,
    }),
  },
});
