import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why mistakes of a style file matter, with data for an example of each. */
export const styleExplanations: Explanations = {
  "style/circular-base": told(
    "两个版式互相继承，谁也定不下来。",
    "Of two styles that build on each other neither is ever settled.",
    { name: "校办版式" },
  ),
  "style/missing-value": told(
    "少了这一项，纸张或字体就定不下来。",
    "Without it the page or the type is not settled.",
    { group: "页面", key: "纸张", expectedZh: "A4", expectedEn: "A4" },
  ),
  "style/missing-logo": told(
    "少了图片，页眉就和说好的不一样。",
    "Without its picture the header is not what was agreed.",
    { file: "校徽.png" },
  ),
  "style/no-room": told(
    "边距加起来比纸还大，一个字也排不下。",
    "Margins wider than the paper leave no room for a character.",
    { direction: "width" },
  ),
  "style/not-a-style": told(
    "版式要写成 .yaml 文本文件；Word 文档里的样子，程序读不出来。",
    "A style is a .yaml text file; the look of a Word document cannot be read.",
    { kind: "word" },
  ),
  "style/not-a-group": told(
    "这一项要分开写几样，写成一句程序不知道指哪一样。",
    "This takes several values; one text does not say which.",
    { key: "纸张", known: ["大小", "上边距"], sample: "大小: A4" },
  ),
  "style/repeated-key": told(
    "同一项写了两次，用哪一个说不准。",
    "Of two values for one key one would be lost.",
    { key: "字号", first: "字号" },
  ),
  "style/unknown-base": told(
    "要继承的版式找不到，没写的各项就没有着落。",
    "What the style does not say comes from its base, which is not there.",
    { name: "校版", nearest: "", known: ["standard", "official"] },
  ),
  "style/unknown-key": told(
    "名称写错，这一项就不起作用，印出来还是老样子。",
    "A misspelt key changes nothing in print.",
    { key: "子号", group: "正文", nearest: "字号", known: ["字号"] },
  ),
  "style/unknown-paper": told(
    "文书的名称写错，给它改的版式就不起作用。",
    "What is said for a paper that is not there changes nothing in print.",
    { name: "家长信函", nearest: "家长信", known: ["通知", "告家长书"] },
  ),
  "style/unknown-style": told(
    "指定的版式找不到，就没法照它排版。",
    "A style that is not there cannot lay anything out.",
    { name: "公司", nearest: "公文", known: ["通用", "公文"] },
  ),
  "style/wrong-colon": told(
    "冒号不对，名称和内容就连成了一个词，程序认不出来。",
    "Without the right colon key and value are one word.",
    { key: "正文", colon: "：" },
  ),
  "style/wrong-value": told("内容不对，排版时没法用。", "A wrong value cannot be used in print.", {
    key: "字号",
    found: "很大",
    expectedZh: "字号，如 三号 或 16pt",
    expectedEn: "a size such as 三号 or 16pt",
    nearest: "",
    example: "小四",
  }),
};
