import type { Language } from "../../diagnostic/problem.ts";
import { formatList, usualFormats } from "../../vocabulary/formats.ts";

/** A line that a user can type, with what it does. */
export type Example = readonly [command: string, does: string];

/** What `--help` says about one command. */
export interface CommandWords {
  readonly summary: string;
  readonly description: string;
  /** How it is called, without its name. */
  readonly usage: string;
  readonly examples: readonly Example[];
}

/** What `--help` says. */
export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  /** Commander's own titles. */
  readonly titles: Readonly<Record<string, string>>;
  readonly examplesTitle: string;
  readonly examples: readonly Example[];
  readonly exitCodesTitle: string;
  readonly exitCodes: readonly (readonly [code: string, means: string])[];
  readonly environmentTitle: string;
  readonly environment: readonly (readonly [name: string, means: string])[];
  readonly version: string;
  readonly help: string;
  readonly lang: string;
  readonly commands: Readonly<
    Record<
      | "init"
      | "new"
      | "import"
      | "check"
      | "render"
      | "documents"
      | "template"
      | "report"
      | "explain"
      | "read"
      | "schema"
      | "fonts"
      | "doctor"
      | "help",
      CommandWords
    >
  >;
  /** Placeholders of values. */
  readonly value: Readonly<
    Record<
      | "file"
      | "inputs"
      | "plans"
      | "format"
      | "report"
      | "reports"
      | "level"
      | "number"
      | "pixels"
      | "shard"
      | "revision"
      | "service"
      | "source"
      | "version"
      | "folder"
      | "style"
      | "kind"
      | "text"
      | "date"
      | "document"
      | "audience"
      | "count"
      | "keys"
      | "code"
      | "command",
      string
    >
  >;
  readonly inputs: string;
  readonly initFolder: string;
  readonly newFile: string;
  readonly importFiles: string;
  readonly documentsFile: string;
  readonly templateAction: string;
  readonly templateName: string;
  readonly readFile: string;
  readonly explained: string;
  readonly reportAction: string;
  readonly reports: string;
  readonly options: Readonly<
    Record<
      | "checkFormat"
      | "failOn"
      | "quiet"
      | "maxProblems"
      | "changed"
      | "checkFinal"
      | "fix"
      | "dryRun"
      | "jobs"
      | "shard"
      | "rebuild"
      | "watch"
      | "renderFormat"
      | "width"
      | "eachPage"
      | "out"
      | "style"
      | "document"
      | "audience"
      | "dossier"
      | "merge"
      | "template"
      | "fontDir"
      | "force"
      | "renderFinal"
      | "documentsFormat"
      | "templateFrom"
      | "templateFolder"
      | "mergeFormat"
      | "mergeOut"
      | "mergeShards"
      | "explainAll"
      | "readJson"
      | "importOut"
      | "schemaOut"
      | "schemaForce"
      | "fontsAdd"
      | "fontsRemove"
      | "doctorStyle"
      | "doctorOut"
      | "school"
      | "ci"
      | "source"
      | "packageVersion"
      | "initYes"
      | "kind"
      | "title"
      | "date"
      | "place"
      | "unit"
      | "people"
      | "keys"
      | "yes",
      string
    >
  >;
}

const zh: HelpWords = {
  about: "把学校活动的事实用 YAML 写一次，检查后印成 Word 和 PDF。",
  usage: "<命令> [选项]",
  titles: {
    "Usage:": "用法",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
    "Global Options:": "通用选项：",
  },
  examplesTitle: "例子：",
  examples: [
    ["plan new --kind 研学 --title 秋季研学活动方案", "新建一份方案"],
    ["plan check", "检查当前文件夹里的方案"],
    ["plan render 秋季研学活动方案.yaml", "印成 Word 和 PDF"],
  ],
  exitCodesTitle: "退出码：",
  exitCodes: [
    ["0", "一切正常"],
    ["1", "方案里有问题（达到 --fail-on 的程度），或有方案因错误没有排版"],
    ["2", "命令写得不对"],
    ["3", "文件找不到、读不了、写不了，或为了不覆盖而没有写"],
    ["70", "程序自己出了错"],
    ["130", "被 Ctrl-C 或系统中断，已经写出的文件都是完整的"],
  ],
  environmentTitle: "环境变量：",
  environment: [
    ["PLAN_LANG", "界面语言 zh 或 en，同 --lang"],
    ["NO_COLOR、FORCE_COLOR", "不用颜色、总用颜色"],
    ["SOURCE_DATE_EPOCH", "写进文档属性的时间（1970 年以来的秒数）"],
    ["PLAN_CACHE", "记住哪些文档没有变化的文件夹（不写就在用户的缓存里）"],
    ["PLAN_DEBUG", "程序出错时显示详细信息"],
  ],
  version: "显示版本号",
  help: "显示用法",
  lang: "界面语言：zh 或 en",
  commands: {
    init: {
      summary: "设置一个写方案的文件夹：编辑器、学校的设置、自动检查",
      description:
        "写好 plan.config.yaml（学校的设置）、编辑器的补全、提交前的检查，以及 GitHub、GitLab、Gitee 上的自动检查和排版。已有的文件不会改动。",
      usage: "[文件夹] [选项]",
      examples: [
        ["plan init", "逐项提问，设置当前文件夹"],
        ["plan init 方案 --school 第三小学 --ci gitee --yes", "不提问，只写 Gitee 的自动检查"],
        [
          "plan init --ci gitlab --source https://npm.example.edu.cn --package-version 0.1.0 --yes",
          "从学校自己的镜像安装",
        ],
      ],
    },
    new: {
      summary: "新建一份方案",
      description: "新建一份带说明的方案文件，照着填就行。不写选项时逐项提问；已有的文件不会被覆盖。",
      usage: "[文件] [选项]",
      examples: [
        ["plan new", "逐项提问，文件用标题命名"],
        ["plan new 秋游.yaml --kind 研学", "新建秋游方案"],
        ["plan new --kind 消防演练 --title 秋季消防演练方案 --date 2026-11-09 --yes", "不提问，直接新建"],
      ],
    },
    import: {
      summary: "把 Word、网页、聊天里的方案读成可以用的方案",
      description:
        "把去年的 Word 文件、同事发来的文字、网页或 AI 的回答读成一份 YAML 方案，一个字也不丢；猜的地方写着「猜的」，并说明认出了什么、去掉了什么、哪里要您看。已有的文件不会被覆盖。",
      usage: "文件… [选项]",
      examples: [
        ["plan import 去年的春游方案.docx", "得到 去年的春游方案.yaml，图片在旁边的文件夹里"],
        ["plan import 旧方案/*.docx --out 方案", "一次读入几份，放进「方案」文件夹"],
        ["plan import - < 聊天回答.md", "从标准输入读复制来的文字"],
      ],
    },
    check: {
      summary: "检查方案，找出错误并说明怎样改",
      description: "检查方案，一次报出全部问题：在哪一行、错在哪里、应当怎样写。",
      usage: "[文件、文件夹、通配符或 -]… [选项]",
      examples: [
        ["plan check", "检查当前文件夹和它下面的全部方案"],
        ["plan check 秋季研学.yaml", "检查一份"],
        ['plan check "方案/*.yaml" --final', "定稿前检查，待补的内容也算错误"],
        ["plan check 秋季研学.yaml --fix --dry-run", "看看能自动改哪些地方，先不改"],
        ["plan check 秋季研学.yaml --fix", "自动改好能改的地方"],
        ["plan check - --format json < 秋季研学.yaml", "从标准输入读，结果写成 JSON"],
        ["plan check --format pretty --format sarif=检查结果.sarif", "屏幕上显示，同时存一份 SARIF"],
        ["plan check --changed --quiet", "只检查改动过的方案，只报错误"],
      ],
    },
    render: {
      summary: "把方案印成 Word 和 PDF",
      description:
        "把方案印成 Word 和 PDF，放在方案旁边或 --out 指定的文件夹里。读不懂的方案不印，不影响别的方案；内容有错的印成草稿，--final 就不印；别人写的或改过的文档不会被覆盖。",
      usage: "[文件、文件夹或通配符]… [选项]",
      examples: [
        ["plan render 秋季研学.yaml", "得到 秋季研学.docx 和 秋季研学.pdf"],
        ["plan render 方案 --out 打印 --format pdf", "把「方案」文件夹里的全印成 PDF，放进「打印」文件夹"],
        ["plan render 通知.yaml --style 公文 --final", "按公文版式定稿"],
        ["plan render 秋季研学.yaml --dossier", "整套文书，放进 秋季研学-成套文书"],
        ["plan render 秋季研学.yaml --merge", "整套文书，再合订成一个可以双面打印的 PDF"],
        ["plan render 通知.yaml --format png", "印成长图 通知.png，发到群里；每页一张再加 --each-page"],
        ["plan render 秋季研学.yaml --audience 公开", "得到 秋季研学（公开）.docx，遮去电话、学生姓名"],
        ["plan render 秋季研学.yaml --watch", "一边写一边看，存盘就重新排版"],
        ["plan render 全区方案 --shard 1/4", "分给四台机器做，这里做第一份"],
      ],
    },
    documents: {
      summary: "列出能做哪些文书，一份方案还缺什么",
      description:
        "列出全部文书，自带的和学校自己的。写了方案，就说明它现在能做哪些，别的还缺哪一项、加哪一行就行。",
      usage: "[文件] [选项]",
      examples: [
        ["plan documents", "有哪些文书"],
        ["plan documents 秋季研学.yaml", "这份方案能做哪些，还缺什么"],
        ["plan documents 秋季研学.yaml --format json", "结果写成 JSON，给别的程序读"],
      ],
    },
    template: {
      summary: "学校自己的文书：新建、检查、列出",
      description:
        "照着自带的一种文书新建学校自己的（放在「文书」文件夹，或者 plan.config.yaml 里写的文件夹），检查写错的名称和漏掉的说明，用它的例子试印。不会覆盖已有的文件。",
      usage: "new|check|list [名称] [选项]",
      examples: [
        ["plan template new 活动审批表 --from 备案审批表", "照着备案审批表新建一份"],
        ["plan template new 活动反馈表", "从一份空的开始"],
        ["plan template check 活动审批表", "检查写法，用例子试印一遍"],
        ["plan template list", "自带的和学校自己的都列出来"],
      ],
    },
    report: {
      summary: "把分份检查的结果合成一份",
      description:
        "把 plan check --shard 各份的结果（json、sarif 或 junit）合成一份，和一次检查全部方案的结果一个字节也不差。",
      usage: "merge 结果… [选项]",
      examples: [
        ["plan check 方案 --shard 1/2 --format json=结果/1.json", "检查第一份，结果存成文件"],
        ["plan report merge 结果/*.json --shards 4 --out 全部.json", "四份都检查完，合成一份"],
      ],
    },
    explain: {
      summary: "说明报告里的一条：为什么，怎样改，怎样不查",
      description:
        "说明报告里的一条：为什么要紧，什么样的写法不对，怎样改，怎样不查。代码写在报告每条的末尾。",
      usage: "[代码] [选项]",
      examples: [
        ["plan explain date/weekday-mismatch", "说明「星期和日期不符」"],
        ["plan explain --all", "列出全部代码，每条一行"],
      ],
    },
    read: {
      summary: "把方案读成 JSON，给别的程序用",
      description:
        "把一份方案读成 JSON：里面的每一项和它在文件里的位置，还有检查发现的问题；有错误时退出码是 1。",
      usage: "[文件] [选项]",
      examples: [["plan read --json 秋游.yaml > 秋游.json", "存成文件"]],
    },
    schema: {
      summary: "输出编辑器补全和检查用的 JSON Schema",
      description: "输出方案的 JSON Schema，编辑器靠它补全和检查。",
      usage: "[选项]",
      examples: [["plan schema --out plan.schema.json", "存成文件"]],
    },
    fonts: {
      summary: "列出电脑里的中文字体，添加找字体的文件夹",
      description:
        "列出这台电脑里公文和学校文档常用的字体在哪里，哪些没有；字体放在别的文件夹里时，用 --add 记住那个文件夹。",
      usage: "[选项]",
      examples: [
        ["plan fonts", "看有哪些字体"],
        ["plan fonts --add D:\\字体", "以后也到这个文件夹里找字体"],
      ],
    },
    doctor: {
      summary: "检查这台电脑能不能排版，缺什么",
      description:
        "查看程序、设置、能不能写文件，以及一种版式要的字体找到了没有、在哪里；有妨碍排版的问题时退出码是 1。",
      usage: "[选项]",
      examples: [
        ["plan doctor", "看这台电脑缺什么"],
        ["plan doctor --style 公文", "看公文版式的字体齐不齐"],
      ],
    },
    help: { summary: "显示某个命令的用法", description: "", usage: "[命令]", examples: [] },
  },
  value: {
    file: "文件",
    inputs: "文件、文件夹、通配符或 -",
    plans: "文件、文件夹或通配符",
    format: "格式",
    report: "格式[=文件]",
    reports: "结果",
    level: "程度",
    number: "个数",
    pixels: "像素",
    shard: "第几份/共几份",
    revision: "版本",
    service: "网站",
    source: "来源",
    version: "版本",
    document: "文书",
    audience: "范围",
    folder: "文件夹",
    style: "名称或文件",
    kind: "类型",
    text: "文字",
    date: "日期",
    count: "人数",
    keys: "语言",
    code: "代码",
    command: "命令",
  },
  inputs: "要处理的方案；不写就是当前文件夹",
  initFolder: "要设置的文件夹；不写就是当前文件夹",
  importFiles: "要读入的文件：.docx、.doc、.txt、.md、网页；- 表示标准输入",
  newFile: "新建的文件；不写就用标题命名",
  readFile: "要读的方案，- 表示标准输入",
  reportAction: "要做的事：merge（合并）",
  reports: "要合并的结果：文件、文件夹或通配符",
  documentsFile: "一份方案；不写就列出全部文书",
  templateAction: "新建（new）、检查（check）、列出（list）",
  templateName: "文书的名称，例如 活动审批表",
  explained: "报告里每条末尾的代码",
  options: {
    checkFormat: "结果的格式：pretty（给人看）、json、github、sarif、junit；可以写多次，=文件 存成文件",
    failOn: "有这种程度的问题时退出码为 1：error、warning、info（不写就是 error）",
    quiet: "只报错误",
    maxProblems: "最多显示这么多条，严重的在先",
    changed: "只检查和 git 的这个版本相比改动过的方案（不写就是 HEAD）",
    checkFinal: "定稿检查：待补的内容算错误",
    fix: "能自动修改的就改到文件里，再报出剩下的问题",
    dryRun: "和 --fix 一起用：只显示会怎样改，不写文件",
    jobs: "同时用几个线程（不写就由程序决定）",
    shard: "把方案分成几份，只做其中一份，例如 1/4",
    rebuild: "没有变化的也重新排版",
    watch: "一直看着，改了就重新排版，按 Ctrl-C 结束",
    renderFormat: `要哪几种：${formatList("zh").join("、")}，用逗号分开（不写就是 ${usualFormats.join()}）`,
    width: "图片（png）的宽度，单位是像素，200 到 4000（不写就是 1240）",
    eachPage: "图片（png、svg）每页一张，不拼成长图",
    out: "放到这个文件夹，没有就新建；各份方案原来的子文件夹照样保留",
    style: "版式：standard（通用）、official（公文），或版式文件",
    document: "印哪几份文书：通知,告家长书；全部写 all，方案的「文书」里列出的写 所列；不写只印方案",
    audience:
      "给谁看：内部（全印，不写就是它）、家长、公开；遮去不该看的电话、证件号、住址、学生姓名，不印内部的栏目，遮了什么列出来",
    dossier:
      "成套印：各份文书编号放进「方案名-成套文书」文件夹，附目录（页数、份数、用纸）；印方案里列出的，没有列就印能印的（也可以写 --document 成套）",
    merge: "成套印，再合订成一个 PDF：带书签，每份从正面开始，可以双面打印",
    template: "用这个文件夹里的文书和模板",
    fontDir: "也在这个文件夹里找字体，可以写多次",
    force: "覆盖别人写的或改过的文档，原来的留一份备份",
    renderFinal: "定稿：有错误、还有待补内容的方案不印",
    documentsFormat: "格式：pretty（给人看）、json（不写就是 pretty）",
    templateFrom: "照着哪一种自带的文书来写，例如 通知",
    templateFolder: "学校自己的文书放在哪个文件夹（不写就看 plan.config.yaml，再不然是「文书」）",
    mergeFormat: "结果的格式：json、sarif、junit（不写就看内容）",
    mergeOut: "存成这个文件（不写就印出来）",
    mergeShards: "应当有几份；份数不对就不合并",
    explainAll: "列出全部代码，每条一行",
    importOut: "把方案放到这个文件夹，没有就新建（不写就放在原来的文件旁边）",
    readJson: "输出 JSON（只有这一种格式，不写也一样）",
    schemaOut: "存成这个文件",
    fontsAdd: "以后也到这个文件夹里找字体",
    fontsRemove: "以后不再到这个文件夹里找字体",
    doctorStyle: "看这种版式的字体：名称，或者版式文件（不写就是设置里的，或者通用）",
    doctorOut: "试试能不能写到这个文件夹（不写就是当前文件夹）",
    schemaForce: "文件已存在时覆盖它",
    school: "学校的名称，写进设置",
    ci: "写哪些网站的自动检查：github、gitlab、gitee，用逗号分开；all 都写，none 不写",
    source: "自动检查时从哪里安装：.tgz 文件、git 仓库或 npm 镜像的地址",
    packageVersion: "自动检查时用哪个版本（不写就是现在的版本）",
    initYes: "不提问，三种网站的都写",
    kind: "活动类型，例如 研学、志愿服务、运动会、消防演练",
    title: "方案的标题",
    date: "活动日期，例如 2026-10-23",
    place: "活动地点",
    unit: "组织单位，例如 第三小学",
    people: "参加的学生人数",
    keys: "名称用中文（zh，不写就是它）还是英文（en）",
    yes: "不提问，没给的内容都写成待补",
  },
};

const en: HelpWords = {
  about: "Write the facts of a school event once, in YAML; check them and print Word and PDF.",
  usage: "<command> [options]",
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
    "Global Options:": "Common options:",
  },
  examplesTitle: "Examples:",
  examples: [
    ["plan new --kind outing --title 秋季研学活动方案", "start a plan"],
    ["plan check", "check the plans of this folder"],
    ["plan render 秋季研学活动方案.yaml", "print it to Word and PDF"],
  ],
  exitCodesTitle: "Exit codes:",
  exitCodes: [
    ["0", "all is well"],
    ["1", "problems in the plans, as grave as --fail-on, or a plan not rendered for its errors"],
    ["2", "the command line is wrong"],
    ["3", "a file cannot be found, read or written, or was not overwritten on purpose"],
    ["70", "the program itself has failed"],
    ["130", "broken off by Ctrl-C or the system; what was written is whole"],
  ],
  environmentTitle: "Environment:",
  environment: [
    ["PLAN_LANG", "language of the messages, zh or en, as --lang"],
    ["NO_COLOR, FORCE_COLOR", "never or always use colours"],
    ["SOURCE_DATE_EPOCH", "the time written into the documents (seconds since 1970)"],
    ["PLAN_CACHE", "where it is remembered which documents are up to date (default: the user's cache)"],
    ["PLAN_DEBUG", "show details when the program fails"],
  ],
  version: "show the version",
  help: "show this help",
  lang: "language of the messages: zh or en",
  commands: {
    init: {
      summary: "set a folder up for plans: editors, configuration, CI",
      description:
        "Writes plan.config.yaml, completion for editors, a pre-commit entry, and pipelines for GitHub, GitLab and Gitee that check and print. Leaves files alone that are there already.",
      usage: "[folder] [options]",
      examples: [
        ["plan init", "ask, and set this folder up"],
        ["plan init plans --school 第三小学 --ci github --yes", "without questions, for GitHub alone"],
        [
          "plan init --ci gitlab --source https://npm.example.edu.cn --package-version 0.1.0 --yes",
          "install from a registry of one's own",
        ],
      ],
    },
    new: {
      summary: "start a plan",
      description:
        "Writes a plan with comments, to be filled in. Asks a few questions unless options answer them; never overwrites a file.",
      usage: "[file] [options]",
      examples: [
        ["plan new", "ask, and name the file after the title"],
        ["plan new autumn.yaml --kind outing --keys en", "an outing, with English keys"],
        ["plan new --kind drill --title 秋季消防演练方案 --date 2026-11-09 --yes", "without questions"],
      ],
    },
    import: {
      summary: "make plans of Word files, web pages and chat answers",
      description:
        "Makes a YAML plan of last year's Word file, a text, a web page or the answer of a chat assistant without losing a character; guesses are marked as such, and a report says what was recognised, what was left out and what needs your eye. Never overwrites anything.",
      usage: "file… [options]",
      examples: [
        ["plan import last-year.docx", "makes last-year.yaml, with its pictures in a folder beside it"],
        ["plan import old/*.docx --out plans", "several at once, into a folder"],
        ["plan import - < answer.md", "a text from standard input"],
      ],
    },
    check: {
      summary: "find the mistakes in plans and explain them",
      description: "Reports all problems of all plans in one run: where, what is wrong and what to write.",
      usage: "[file, folder, pattern or -]… [options]",
      examples: [
        ["plan check", "all plans in and below this folder"],
        ["plan check 秋季研学.yaml", "one plan"],
        ['plan check "plans/*.yaml" --final', "before printing: missing facts are errors"],
        ["plan check 秋季研学.yaml --fix --dry-run", "see what can be mended, without doing it"],
        ["plan check 秋季研学.yaml --fix", "mend what can be mended"],
        ["plan check - --format json < 秋季研学.yaml", "from standard input, result as JSON"],
        ["plan check --format pretty --format sarif=report.sarif", "on the screen, and as SARIF in a file"],
        ["plan check --changed --quiet", "only the plans that have changed, only errors"],
      ],
    },
    render: {
      summary: "print plans to Word and PDF",
      description:
        "Prints plans to Word and PDF, beside the plan or into --out. A plan that cannot be understood is left out and does not stop the others; one with wrong facts is printed as a draft, and left out with --final; a document that somebody else made or has changed is not overwritten.",
      usage: "[file, folder or pattern]… [options]",
      examples: [
        ["plan render 秋季研学.yaml", "makes 秋季研学.docx and 秋季研学.pdf"],
        ["plan render plans --out print --format pdf", "all plans of a folder, PDF only, into another"],
        ["plan render 通知.yaml --style official --final", "the final version, in official style"],
        ["plan render 秋季研学.yaml --dossier", "the whole dossier, into 秋季研学-成套文书"],
        [
          "plan render 秋季研学.yaml --merge",
          "the whole dossier, and bound into one PDF for duplex printing",
        ],
        [
          "plan render 通知.yaml --format png",
          "a long picture for a chat; with --each-page a picture a page",
        ],
        [
          "plan render 秋季研学.yaml --audience 公开",
          "for the public: 秋季研学（公开）.docx, phones and pupils' names masked",
        ],
        ["plan render 秋季研学.yaml --watch", "render it again whenever it is saved"],
        ["plan render plans --shard 1/4", "the first of four parts, for four machines"],
      ],
    },
    documents: {
      summary: "list the papers that can be made, and what a plan lacks",
      description:
        "Lists all papers, the shipped ones and the school's own. Of a plan it tells which can be made now, what the others lack, and the line to add.",
      usage: "[file] [options]",
      examples: [
        ["plan documents", "which papers there are"],
        ["plan documents 秋季研学.yaml", "which of them this plan can make, and what is missing"],
        ["plan documents 秋季研学.yaml --format json", "the same as JSON, for programs"],
      ],
    },
    template: {
      summary: "papers of your own: make, check, list",
      description:
        "Makes a paper of your own after a built-in one (in the folder 文书, or the one that plan.config.yaml names), finds misspelt names and what its manifest leaves out, and prints it from its examples, into nothing. Never overwrites a file.",
      usage: "new|check|list [NAME] [options]",
      examples: [
        ["plan template new 活动审批表 --from filing-form", "begin with the built-in filing form"],
        ["plan template new 活动反馈表", "begin with an empty one"],
        ["plan template check 活动审批表", "read it, and print it from its examples"],
        ["plan template list", "the built-in papers and your own"],
      ],
    },
    report: {
      summary: "join the reports of shards into one",
      description:
        "Joins the reports (json, sarif or junit) of the shards of plan check into one that is, byte for byte, the report of a run over all plans.",
      usage: "merge report… [options]",
      examples: [
        [
          "plan check plans --shard 1/2 --format json=reports/1.json",
          "check the first part, keep its report",
        ],
        [
          "plan report merge reports/*.json --shards 4 --out all.json",
          "when all four parts are done, join them",
        ],
      ],
    },
    explain: {
      summary: "explain a finding: why, how to mend it, how to switch it off",
      description:
        "Explains what a finding is about: why it matters, what is wrong and right, how to mend it and how to switch it off. Its code stands at the end of the finding.",
      usage: "[code] [options]",
      examples: [
        ["plan explain date/weekday-mismatch", "about a weekday that is not that of its date"],
        ["plan explain --all", "all codes, a line each"],
      ],
    },
    read: {
      summary: "print a plan as JSON, for other programs",
      description:
        "Prints a plan as JSON: all that it says, with places in the file, and what the checks found. Ends with 1 where that is an error.",
      usage: "[file] [options]",
      examples: [["plan read --json 秋游.yaml > 秋游.json", "save it as a file"]],
    },
    schema: {
      summary: "print the JSON Schema that editors use",
      description: "Prints the JSON Schema of a plan, for completion and checking in an editor.",
      usage: "[options]",
      examples: [["plan schema --out plan.schema.json", "save it as a file"]],
    },
    fonts: {
      summary: "list the Chinese fonts of this machine, add a folder of fonts",
      description:
        "Lists where the fonts of Chinese documents are on this machine, and which are missing; --add remembers another folder to look in.",
      usage: "[options]",
      examples: [
        ["plan fonts", "see what fonts there are"],
        ["plan fonts --add ~/fonts", "look for fonts in this folder too, from now on"],
      ],
    },
    doctor: {
      summary: "see whether this machine can print, and what it lacks",
      description:
        "Looks at the program, the settings, the right to write, and which fonts of a style were found and where. Ends with 1 where something keeps plans from being printed.",
      usage: "[options]",
      examples: [
        ["plan doctor", "see what this machine lacks"],
        ["plan doctor --style official", "see whether the official style has its fonts"],
      ],
    },
    help: { summary: "show the help of a command", description: "", usage: "[command]", examples: [] },
  },
  value: {
    file: "file",
    inputs: "file, folder, pattern or -",
    plans: "file, folder or pattern",
    format: "format",
    report: "format[=file]",
    reports: "report",
    level: "severity",
    number: "number",
    pixels: "pixels",
    shard: "part/parts",
    revision: "revision",
    service: "service",
    source: "source",
    version: "version",
    document: "papers",
    audience: "audience",
    folder: "folder",
    style: "name or file",
    kind: "kind",
    text: "text",
    date: "date",
    count: "number",
    keys: "language",
    code: "code",
    command: "command",
  },
  inputs: "the plans; this folder if left out",
  initFolder: "the folder to set up; this one if left out",
  importFiles: "the files: .docx, .doc, .txt, .md or web pages; - for standard input",
  newFile: "the file to write; named after the title if left out",
  readFile: "the plan to read; - is standard input",
  reportAction: "what to do: merge",
  reports: "the reports to join: files, folders or patterns",
  documentsFile: "a plan; all papers if left out",
  templateAction: "make one (new), look for mistakes (check), list them (list)",
  templateName: "the name of a paper, such as 活动审批表",
  explained: "the code at the end of a finding",
  options: {
    checkFormat: "format: pretty (for people), json, github, sarif, junit; may be repeated, =file saves it",
    failOn: "exit with 1 on findings this grave: error, warning, info (default: error)",
    quiet: "tell errors only",
    maxProblems: "show this many at most, the gravest of them",
    changed: "only plans that differ from this git revision (default: HEAD)",
    checkFinal: "final check: missing facts (todo) are errors",
    fix: "mend in the files what can be mended, then report what is left",
    dryRun: "with --fix: only show what would change, write nothing",
    jobs: "how many threads (default: what pays)",
    shard: "cut the plans into parts and do one of them, as in 1/4",
    rebuild: "also render what is up to date",
    watch: "keep watching and render what changes, until Ctrl-C",
    renderFormat: `which documents: ${formatList("en").join(", ")}, with a comma between (default: ${usualFormats.join()})`,
    width: "width of pictures (png) in pixels, 200 to 4000 (default: 1240)",
    eachPage: "a picture (png, svg) for each page, not one long picture",
    out: "write into this folder, made if need be; the plans keep their own folders in it",
    style: "style: standard, official, or a style file",
    document:
      "the papers to print, such as 通知,告家长书, all, or listed (those that the plan lists); by default the plan alone",
    audience:
      "who reads it: internal (everything, the default), parents, public; phones, numbers of cards, homes, pupils' names and internal sections are masked or left out, and listed",
    dossier:
      "print the papers as a dossier: numbered, in a folder of their own, with a list of contents (pages, copies, sheets); those that the plan lists, else all that it can make",
    merge: "print a dossier and bind it into one PDF: with bookmarks, each paper from the front of a sheet",
    template: "use the papers and templates in this folder",
    fontDir: "look for fonts in this folder too; may be given several times",
    force: "overwrite documents made or changed by others, keeping a backup",
    renderFinal: "final version: leave out plans with errors or missing facts (todo)",
    documentsFormat: "format: pretty (for people), json (default: pretty)",
    templateFrom: "the built-in paper to begin with, such as notice",
    templateFolder: "the folder of your own papers (default: as plan.config.yaml says, else 文书)",
    mergeFormat: "format of the reports: json, sarif, junit (default: seen from them)",
    mergeOut: "save it as this file (default: print it)",
    mergeShards: "how many reports there must be; nothing is merged if one is missing",
    explainAll: "list all codes, a line each",
    importOut: "put the plans into this folder (default: beside each file)",
    readJson: "print JSON (the one format there is, also without this)",
    schemaOut: "save it as this file",
    fontsAdd: "look for fonts in this folder too, from now on",
    fontsRemove: "no longer look for fonts in this folder",
    doctorStyle:
      "look at the fonts of this style: a name or a style file (default: the configured one, or standard)",
    doctorOut: "try to write into this folder (default: this one)",
    schemaForce: "overwrite the file if it exists",
    school: "name of the school, for the configuration",
    ci: "write pipelines for github, gitlab, gitee (comma between), all or none",
    source: "where CI installs from: a .tgz file, a git repository or a registry's address",
    packageVersion: "which version CI installs (default: this one)",
    initYes: "ask nothing; pipelines for all three services",
    kind: "kind of event: outing, volunteer, sports, drill …",
    title: "title of the plan",
    date: "date of the event, as 2026-10-23",
    place: "place of the event",
    unit: "who holds it, as 第三小学",
    people: "how many pupils take part",
    keys: "keys in Chinese (zh, the default) or English (en)",
    yes: "ask nothing; what is not given is left as todo",
  },
};

/** The words in each language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { zh, en };
