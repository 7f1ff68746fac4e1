import type { Fields } from "../style/fields.ts";
import * as kind from "../style/kinds.ts";
import { copies, fileName, order, pages, pattern, wordingKind } from "./kinds.ts";
import type { Copies, PageFill, WordingKind } from "./paper.ts";

/** The keys at the top of a manifest that hold one value. */
export interface ManifestValues {
  readonly zh: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly order: number;
  readonly pages: PageFill;
  readonly about: string;
  readonly aboutEn: string;
  readonly whole: boolean;
  readonly dossier: boolean;
  readonly copies: Copies;
  readonly title: string;
  readonly file: string;
}

/** What is said of something that a paper needs. */
export interface NeedValues {
  readonly any: readonly string[];
  readonly example: string;
  readonly about: string;
  readonly aboutEn: string;
}

/** What is said of a wording. */
export interface WordingValues {
  readonly name: string;
  readonly kind: WordingKind;
  readonly about: string;
  readonly aboutEn: string;
  readonly example: string;
  readonly usual: string;
}

function field<T>(zh: string, of: kind.Kind<T>, about: string): Fields<{ readonly one: T }>["one"] {
  return { zh, kind: of, about };
}

/** The table of a manifest. */
export const manifestFields: Fields<ManifestValues> = {
  zh: field("名称", kind.text, "这份文书叫什么，--document 和方案里的「文书」都写它"),
  name: field("英文名", kind.text, "英文名；不写就是文件夹的名字"),
  aliases: field("别名", kind.names, "也可以叫什么"),
  pages: field(
    "篇幅",
    pages,
    "最多几页，例如 1页；多出来就收紧行距、段距和行高，还放不下就告诉人。省页：有一页只剩几行，就稍稍收紧，把它收回去",
  ),
  order: field("次序", order, "排在第几，小的在前；不写就是 100"),
  about: field("说明", kind.text, "一句话：这份文书是做什么用的"),
  aboutEn: field("英文说明", kind.text, "同样一句话，英文"),
  whole: field("全文", kind.flag, "是不是要印出方案的每一节；是，模板漏掉一节就会告诉人"),
  dossier: field("成套", kind.flag, "是不是说明整套文书的，例如目录；是，就只在 --dossier 里印"),
  copies: field("份数", copies, "方案没有写份数时印几份；不写就是 1"),
  title: field("标题", pattern, "标题的写法，例如 关于开展{活动}的通知；不写就是方案的标题"),
  file: field("文件名", fileName, "文件名的写法；不写就是 {文件}-{文书}"),
};

/** The table of one need. */
export const needFields: Fields<NeedValues> = {
  any: field(
    "任一",
    kind.names,
    "方案里的项目，方案里写到的事实（事实.车辆、事实.物资、事实.分工 这些），或者这份文书的用语，有其中一项就够",
  ),
  example: field("例子", kind.text, "缺的时候请人在方案里加的那一行；不写就用第一个项目自己的例子"),
  about: field("说明", kind.text, "没有它时告诉人的话"),
  aboutEn: field("英文说明", kind.text, "同样一句话，英文"),
};

/** The table of one wording. */
export const wordingFields: Fields<WordingValues> = {
  name: field("英文名", kind.text, "英文名；不写就与中文名一样"),
  kind: field("类型", wordingKind, "里面写什么；不写就是一段文字"),
  about: field("说明", kind.text, "一句话：写什么"),
  aboutEn: field("英文说明", kind.text, "同样一句话，英文"),
  example: field("例子", kind.text, "老师会怎样写"),
  usual: field("不写时", kind.text, "方案没有写时印什么"),
};

/** The keys at the top that hold something else, with their Chinese names. */
export const manifestGroups = { needs: "需要", wordings: "用语", style: "版式" } as const;
