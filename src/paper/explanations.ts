import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why mistakes of a paper matter, with data for an example of each. */
export const paperExplanations: Explanations = {
  "paper/unknown-sentence": told(
    "学校定下的话，没有一份文书印它，就白写了。",
    "A sentence that the school has settled and no paper prints is lost.",
    { name: "自愿条款", nearest: "自愿", known: ["称呼", "问候", "自愿"] },
  ),
  "paper/unknown-key": told("名称写错了，这一项就不起作用。", "A misspelt key does nothing.", {
    key: "需求",
    group: "",
    nearest: "需要",
    known: ["名称", "需要", "用语"],
  }),
  "paper/wrong-colon": told("冒号写错了，这一项就读不出来。", "With a wrong colon the key cannot be read.", {
    key: "名称",
    colon: "：",
  }),
  "paper/repeated-key": told("同一项写两次，不知道听哪一个。", "Of two nobody knows which holds.", {
    key: "标题",
    first: "标题",
  }),
  "paper/wrong-value": told(
    "写得不对，程序就不知道怎样印。",
    "With such a value nobody knows how to print.",
    {
      key: "类型",
      found: "图片",
      expectedZh: "文字、几项、日期",
      expectedEn: "text, texts, date",
      nearest: "",
      example: "文字",
    },
  ),
  "paper/not-a-group": told(
    "这里要分项写，写成一句话就读不出来。",
    "What should be keys cannot be read out of a sentence.",
    {
      key: "用语",
      known: [],
      sample: "承办: {类型: 文字}",
    },
  ),
  "paper/thin-manifest": told(
    "别的老师在 plan documents 里看到这份文书，要知道它是做什么的、还缺什么。",
    "Others see the paper in plan documents, and want to know what it is for and what it lacks.",
    { paper: "审批表", lacks: ["说明"] },
  ),
  "paper/too-long": told(
    "告家长书多出一页，回执就到了背面，家长剪不下来；审批表多出一页，盖章的地方就和内容分开了。",
    "Of a letter with a second page the slip cannot be cut off; of a form the seals part from what they approve.",
    { paper: "告家长书", pages: 2, most: 1 },
  ),
  "paper/unprinted-wording": told(
    "老师照着用语写了，印出来却没有，会以为是程序丢了。",
    "A teacher who words it would look for it in print.",
    { name: "承办", paper: "审批表" },
  ),
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
