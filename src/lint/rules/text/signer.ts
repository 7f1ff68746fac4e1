import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** Documents that never go upward, by the word that ends their titles. */
const downward = /(通知|通报|决定|公告|通告|批复|公报|函)(?:[（(][^）)]*[）)])?$/u;
const below = /^(?:各|全体|全校|本校|校内)/u;

/** Who lets a document out, on one that goes to those below. */
export const signerDownward: Rule<{ why: string }> = {
  code: "text/signer",
  severity: "warning",
  words: {
    zh: ({ why }) => ({
      message: `只有上行文（请示、报告）才印签发人，这一份是${why === "" ? "发给下级的" : `「${why}」`}`,
      hint: "删去「签发人」这一行",
    }),
    en: ({ why }) => ({
      message: `Only a document that goes upward (请示, 报告) prints who let it out; this one ${why === "" ? "goes to those below" : `is a ${why}`}`,
      hint: "Delete the line 签发人",
    }),
  },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704-2012）7.2.6：上行文应当标注签发人姓名；平行文、下行文不标。",
    en: "GB/T 9704-2012, 7.2.6: a document that goes upward names who let it out; others do not.",
  },
  get examples() {
    return {
      bad: [
        "标题: 关于举行秋季运动会的通知\n签发人: 李明\n",
        "标题: 秋季运动会方案\n主送: [各班, 各处室]\n签发人: 李明\n",
      ],
      good: [
        "标题: 关于举行秋季运动会的请示\n主送: 市教育局\n签发人: 李明\n",
        "标题: 关于举行秋季运动会的通知\n主送: 各班\n",
      ],
    };
  },
  check(plan, findings) {
    const [first] = plan.signers;
    if (!first || first.todo) return;
    const why = downward.exec(plan.title.value.trim())?.[1] ?? "";
    if (why !== "" || goesBelow(plan)) findings.add(first.range, { why });
  },
};

function goesBelow({ recipients }: Plan): boolean {
  return recipients.length > 0 && recipients.every(({ value }) => below.test(value.trim()));
}
