import type { Rule } from "../../rule.ts";

/** Documents that the standard gives a form of their own, by the word that ends their titles. */
const ownForm = /(函|纪要)(?:[（(][^）)]*[）)])?$/u;
/** What somebody calls the setting that there is not. */
const kindKey = /^(?:文种|公文种类|公文类型|文件种类)$/u;

/** A letter or minutes that would bear a document's red head, and a line that names the kind of a document. */
export const documentForm: Rule<{ kind: string; asked: boolean }> = {
  code: "text/document-form",
  severity: "warning",
  words: {
    zh: ({ kind, asked }) => ({
      message: asked
        ? `没有「${kind}」这一项，它会印成一节；文种看标题最后的词，红头只印文件格式，没有信函格式和纪要格式`
        : `「${kind}」另有自己的格式，这里的红头是文件格式，印出来不合规定`,
      hint: asked
        ? "删去这一行"
        : "删去「发文机关标志」，印成不带红头的；要红头就打印在单位的信函纸或者纪要纸上",
    }),
    en: ({ kind, asked }) => ({
      message: asked
        ? `There is no field “${kind}”, it prints as a section; the kind of a document is the word that ends its title, and a red head is that of a document, never of a letter or of minutes`
        : `A ${kind} has a form of its own; the red head here is that of a document`,
      hint: asked
        ? "Delete this line"
        : "Delete 发文机关标志 to print it without a red head, on the unit's own paper where it has to have one",
    }),
  },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704-2012）10.1、10.3：函用信函格式（红色双线，不标版记的线），纪要用纪要格式，都不是带「文件」两字的红头。",
    en: "GB/T 9704-2012, 10.1 and 10.3: a letter (函) has red double lines and no rules in its imprint, minutes (纪要) have their own head; neither has the red head of a document.",
  },
  get examples() {
    return {
      bad: [
        "标题: 关于商请协助交通疏导的函\n发文机关标志: 青禾小学文件\n",
        "标题: 秋季运动会筹备会议纪要\n发文机关标志: 青禾小学文件\n",
        "标题: 关于商请协助交通疏导的函\n文种: 函\n",
      ],
      good: [
        "标题: 关于商请协助交通疏导的函\n主送: 市交警大队\n",
        "标题: 关于举行秋季运动会的通知\n发文机关标志: 青禾小学文件\n",
        "标题: 秋季运动会方案\n文种要求: 诗歌、散文\n",
      ],
    };
  },
  check({ title, issuers, sections }, findings) {
    const kind = ownForm.exec(title.value.trim())?.[1];
    const [first] = issuers;
    if (kind !== undefined && first && !first.todo) findings.add(first.range, { kind, asked: false });
    for (const { key, keyRange } of sections)
      if (kindKey.test(key.trim())) findings.add(keyRange, { kind: key.trim(), asked: true });
  },
};
