import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why mistakes of a paper matter, with data for an example of each. */
export const paperExplanations: Explanations = {
  "paper/doubled-name": told(
    "一个名字只能指一样东西，否则不知道印哪一个。",
    "A name can mean one thing only; else nobody knows which is printed.",
    { name: "标题" },
  ),
  "paper/dossier-only": told(
    "目录要列出整套文书的页数、份数，单独一份没有东西可列。",
    "A list of contents needs the papers that it lists.",
    { paper: "目录" },
  ),
  "paper/missing-need": told(
    "缺了它，印出来的文书有空白，发出去还得重发。",
    "Without it the paper would go out with a gap.",
    {
      paper: "通知",
      any: ["主送"],
      zh: "写发给谁",
      en: "to whom it goes",
      add: "文书: {通知: {主送: 各班}}",
    },
  ),
  "paper/no-name": told(
    "没有名称，就没法在 --document 和方案里写到它。",
    "Without a name nobody can ask for the paper.",
    { folder: "notice" },
  ),
  "paper/unknown": told("没有这份文书，就印不出来。", "There is no such paper to print.", {
    name: "通知书",
    nearest: "",
    known: ["方案", "通知"],
  }),
  "paper/unreadable-copies": told(
    "文印室照目录上的份数印，看不出份数就不知道印多少。",
    "The office prints as many as the list of contents says.",
    { text: "若干" },
  ),
  "paper/unknown-wording": told(
    "这份文书不印这一项，写了没有人看得到。",
    "The paper does not print it, so nobody would see it.",
    { name: "主松", paper: "通知", nearest: "主送", known: ["主送", "截止"] },
  ),
};
