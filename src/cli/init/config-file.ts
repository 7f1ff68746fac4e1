import { stringify } from "yaml";

/** The configuration that `plan init` writes: every group shown, nothing settled but the school. */
export function configText(school: string | undefined): string {
  const name = (value: string): string => stringify(value).trimEnd();
  const defaults =
    school === undefined ? ["# 默认:", "#   学校: 第三小学"] : ["默认:", `  学校: ${name(school)}`];
  return `# yaml-language-server: $schema=.plan/config.schema.json
# 这个文件夹（和它下面）所有方案共用的设置。行首带「# 」的还没有起作用，去掉「# 」就用上了。

# 以区里或学校统一的设置为底子，这里写的优先：
# 继承: ../区里/plan.config.yaml

# 方案里没有写时用什么：
${defaults.join("\n")}
#   落款单位: 第三小学德育处
#   联系人: [德育处 0571-88123456]
#   版式: 公文
#   编号: 学校

# 每条规则（名称在检查结果每行的末尾）或者一类规则算多严重：错误、警告、提醒、关闭。
# 规则:
#   date/weekday-mismatch: 错误
#   text: 提醒
#   time/gap: {程度: 警告, 分钟: 45}

# 继承这份设置的学校不能放松的规则（区里用）：
# 锁定: [completeness/required-section, left-over]

# 每一类方案必须有哪些节；「全部」是所有方案都要有的：
# 必备:
#   全部: [活动目的, 活动时间, 活动地点]
#   研学: [安全措施, 应急预案]

# 外出时一名带队教师最多带多少名学生：
# 人员配备:
#   每名教师带学生: 20

# 放假、补班和开学的日子（开学那一周算第一周）：
# 校历:
#   放假:
#     国庆节: 2026-10-01至2026-10-07
#   补班: [2026-09-27, 2026-10-10]
#   开学: [2026-09-01]

# 最迟在活动前几天办好；「落款」指方案的落款日期：
# 期限:
#   备案: 20
#   告家长书: 7

# 方案没有列出文书时，成套印哪些（「全部」是所有方案都要的）；各份文书里每次都一样的话：
# 文书:
#   全部: [通知, 告家长书, 签到表]
#   研学: [安全应急预案, 车辆带队安排表]
# 用语:
#   问候: 您好！感谢您一直以来对学校工作的支持。
#   告家长书: {自愿: 活动坚持自愿原则，不参加的学生由学校安排在校学习。}

# plan render 印什么、放在哪里：
# 输出:
#   文件夹: 打印
#   格式: [docx, pdf]
`;
}
