import type { Language } from "../../diagnostic/problem.ts";
import type { FaceRole } from "../../style/style.ts";

/** What `plan fonts` and `plan doctor` say about fonts. */
export interface FontsWords {
  readonly role: Readonly<Record<FaceRole, string>>;
  readonly found: string;
  readonly notFound: string;
  readonly notFoundList: (names: readonly string[]) => string;
  readonly folders: string;
  readonly ofSystem: string;
  readonly ofUser: string;
  readonly gone: string;
  readonly shipped: string;
  readonly stoodIn: (used: string) => string;
  readonly added: (folder: string) => string;
  readonly alreadyThere: (folder: string) => string;
  readonly removed: (folder: string) => string;
  readonly notThere: (folder: string) => string;
  readonly noFonts: (folder: string) => string;
  readonly noFontsHint: string;
  readonly howToAdd: string;
  readonly one: string;
}

/** The words in each language. */
export const fontsWords: Readonly<Record<Language, FontsWords>> = {
  zh: {
    role: { song: "宋体", "title-song": "小标宋", hei: "黑体", kai: "楷体", fang: "仿宋", latin: "西文" },
    found: "电脑里有的字体",
    notFound: "没找到的字体",
    notFoundList: (names) => names.join("、"),
    folders: "找字体的文件夹",
    ofSystem: "系统",
    ofUser: "自己加的",
    gone: "现在没有这个文件夹",
    shipped: "程序自带",
    stoodIn: (used) => `没找到，PDF 里用${used}代替`,
    added: (folder) => `已记住 ${folder}，以后生成 PDF 时也在这里找字体`,
    alreadyThere: (folder) => `${folder} 早就记住了`,
    removed: (folder) => `以后不再到 ${folder} 找字体`,
    notThere: (folder) => `没有记过 ${folder}`,
    noFonts: (folder) => `${folder} 里没有字体文件，没有记`,
    noFontsHint: "请写放着 .ttf、.ttc 或 .otf 文件的文件夹",
    howToAdd: "字体在别的文件夹里：plan fonts --add 文件夹",
    one: "--add 和 --remove 一次只写一个",
  },
  en: {
    role: {
      song: "Song",
      "title-song": "title Song",
      hei: "Hei",
      kai: "Kai",
      fang: "Fangsong",
      latin: "Latin",
    },
    found: "Fonts on this machine",
    notFound: "Not found",
    notFoundList: (names) => names.join(", "),
    folders: "Folders that are searched",
    ofSystem: "system",
    ofUser: "added",
    gone: "is not there now",
    shipped: "shipped",
    stoodIn: (used) => `not found; ${used} stands in for it in the PDF`,
    added: (folder) => `${folder} will be searched for fonts from now on`,
    alreadyThere: (folder) => `${folder} was added before`,
    removed: (folder) => `${folder} will no longer be searched`,
    notThere: (folder) => `${folder} had not been added`,
    noFonts: (folder) => `${folder} holds no fonts and was not added`,
    noFontsHint: "name a folder with .ttf, .ttc or .otf files",
    howToAdd: "fonts in another folder: plan fonts --add FOLDER",
    one: "give either --add or --remove",
  },
};
