import { type Explanations, shown, told } from "../diagnostic/explanation.ts";

const open = "活动地点: {待补: 等公园答复}\n";

/** Why comments that suppress a check have to be right, with an example of each mistake. */
export const suppressionExplanations: Explanations = {
  "lint/unused-suppression": shown(
    "问题改好以后，注释还留着，以后同一处再出错就没有人提醒了。",
    "A comment left behind keeps quiet about the next mistake at that place.",
    "标题: 秋游方案\n# 不检查 left-over/todo：公园周五答复\n活动地点: 植物园\n",
    "标题: 秋游方案\n活动地点: 植物园\n",
  ),
  "lint/unknown-code": shown(
    "代码写错了，注释就不起作用。",
    "With a misspelt code the comment does nothing.",
    `标题: 秋游方案\n# 不检查 left-over/todos：公园周五答复\n${open}`,
    `标题: 秋游方案\n# 不检查 left-over/todo：公园周五答复\n${open}`,
  ),
  "lint/suppression-without-code": shown(
    "不写是哪一项检查，注释就不起作用；一概不查，会把真正的错误也漏掉。",
    "Without a code the comment does nothing; passing over everything would hide real mistakes.",
    `标题: 秋游方案\n# 不检查\n${open}`,
    `标题: 秋游方案\n# 不检查 left-over/todo：公园周五答复\n${open}`,
  ),
  "lint/suppression-without-reason": shown(
    "半年以后没有人记得为什么不查，写一句理由，接手的人才敢留着或删去。",
    "Half a year later nobody remembers why; with a reason whoever comes next can keep or delete it.",
    `标题: 秋游方案\n# 不检查 left-over/todo\n${open}`,
    `标题: 秋游方案\n# 不检查 left-over/todo：公园周五答复\n${open}`,
  ),
  "lint/misplaced-suppression": shown(
    "管全文的注释写在文件开头，翻开就能看到；藏在中间容易忘，所以不起作用。",
    "What holds for the whole file stands at its beginning, where it is seen; further down it does nothing.",
    `标题: 秋游方案\n# 全文不检查 left-over/todo：样稿\n${open}`,
    `# 全文不检查 left-over/todo：样稿\n标题: 秋游方案\n${open}`,
  ),
  "lint/locked-rule": told(
    "区里锁定的检查，每一份方案都要过，一句注释绕不开。",
    "Every plan has to pass what the district has locked; no comment leads around it.",
    { code: "left-over/todo", by: "../区里/plan.config.yaml" },
  ),
  "lint/not-suppressible": shown(
    "读不懂、印不出的地方，关掉提醒也还是印不出。",
    "What cannot be read or printed still cannot when nobody is told.",
    "标题: 秋游方案\n# 不检查 schema/unknown-field：就这样写\nplase: 植物园\n",
    "标题: 秋游方案\nplace: 植物园\n",
  ),
};
