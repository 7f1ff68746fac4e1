import { check } from "../commands/check.ts";
import { documents } from "../commands/documents.ts";
import { exitCodes } from "../exit-codes.ts";
import { guideText } from "../guide/guide-text.ts";
import { savePlan } from "./save-plan.ts";
import type { Argument, Given, Tool } from "./tool.ts";

const plan: Argument = {
  type: "string",
  path: true,
  about: { zh: "方案文件，例如 秋游.yaml", en: "the file of the plan, as 秋游.yaml" },
};
const out: Argument = {
  type: "string",
  path: true,
  about: { zh: "放到这个文件夹，没有就新建", en: "the folder to put it in; made where it is not there" },
};

function text(zh: string, en: string): Argument {
  return { type: "string", about: { zh, en } };
}

function flag(zh: string, en: string): Argument {
  return { type: "boolean", about: { zh, en } };
}

/** Everything that an assistant can ask for; each is a command of the same name, or nearly. */
export const tools: readonly Tool[] = [
  {
    name: "guide",
    about: {
      zh: "方案怎样写：各项、各种写法、五个例子。写方案之前先看。",
      en: "How plans are written: fields, forms, five examples. Read it before you write one.",
    },
    readOnly: true,
    arguments: {},
    required: [],
    answers: exitCodes.fine,
    run: async (_given, { host, language, stages }) => {
      host.out.write(guideText(await stages.check(), language));
      return exitCodes.fine;
    },
  },
  {
    name: "new",
    about: {
      zh: "新建一份方案：写了 text 就存下它（有错误不存），不写就照类型写一份带说明的空白方案。已有的文件不会被覆盖。",
      en: "Makes a plan: of the text given (not where it has errors), else a commented blank one of a kind. Overwrites nothing.",
    },
    readOnly: false,
    arguments: {
      file: plan,
      text: text("方案的全文（YAML）", "the whole plan, in YAML"),
      kind: text("类型，例如 研学、运动会", "the kind, as 研学 or 运动会"),
      title: text("标题", "the title"),
      date: text("日期，例如 2026-10-23", "the date, as 2026-10-23"),
      place: text("地点", "the place"),
      unit: text("组织单位", "the school"),
      people: { type: "integer", about: { zh: "学生人数", en: "how many pupils" } },
    },
    required: ["file"],
    answers: exitCodes.fine,
    run: savePlan,
  },
  {
    name: "check",
    about: {
      zh: "检查一份方案（文件、文件夹，或者直接给全文），一次报出全部问题：第几行、错在哪里、应当怎样写。",
      en: "Checks a plan (a file, a folder, or its text) and reports every problem: the line, what is wrong, what to write.",
    },
    readOnly: true,
    arguments: {
      file: { ...plan, about: { zh: "方案文件或文件夹", en: "the file of the plan, or a folder" } },
      text: text("方案的全文（YAML），不用先存", "the whole plan, in YAML; need not be saved"),
      final: flag("定稿检查：待补的内容算错误", "whether what is still to be filled in counts as an error"),
    },
    required: [],
    oneOf: ["file", "text"],
    answers: exitCodes.problems,
    run: (given, context) => check(inputOf(given), { final: given.final }, context),
  },
  {
    name: "fix",
    about: {
      zh: "把方案里能自动改的改到文件里，注释和先后不动，再报出剩下的问题。",
      en: "Mends what can be mended in a plan, leaving comments and order alone, and reports what is left.",
    },
    readOnly: false,
    arguments: { file: plan, dry_run: flag("只显示会怎样改，不写文件", "only show what would change") },
    required: ["file"],
    answers: exitCodes.problems,
    run: (given, context) => check(inputOf(given), { fix: true, dryRun: given.dry_run }, context),
  },
  {
    name: "explain",
    about: {
      zh: "说明报告里的一条：为什么要紧，怎样改，怎样不查。",
      en: "Explains a finding: why it matters, how to mend it, how to switch it off.",
    },
    readOnly: true,
    arguments: { code: text("代码，例如 date/weekday-mismatch", "the code, as date/weekday-mismatch") },
    required: ["code"],
    answers: exitCodes.fine,
    run: async (given, context) =>
      (await import("../commands/explain.ts")).explain(String(given.code), {}, context),
  },
  {
    name: "documents",
    about: {
      zh: "列出能印哪些文书（通知、告家长书、签到表……）；写了方案，就说明它能印哪些，别的还缺什么。",
      en: "Lists the papers that can be printed; of a plan, those it says enough for, and what the others lack.",
    },
    readOnly: true,
    arguments: { file: plan },
    required: [],
    answers: exitCodes.fine,
    run: (given, context) => documents(inputOf(given)[0], {}, context),
  },
  {
    name: "render",
    about: {
      zh: "把方案印成 Word 和 PDF。别人写的或改过的文档不会被覆盖。",
      en: "Prints a plan to Word and PDF. Documents that somebody wrote or changed are left alone.",
    },
    readOnly: false,
    arguments: {
      file: plan,
      out,
      format: text("docx、pdf、html、txt、png、svg，用逗号分开", "docx, pdf, html, txt, png, svg, by commas"),
      style: text("版式，例如 通用、公文、学校甲", "the style, as 通用 or 公文"),
      documents: text(
        "印哪几份文书，例如 通知,告家长书；all 是全部",
        "papers, as 通知,告家长书; all of them: all",
      ),
      dossier: flag("成套印，编号，附目录", "all papers, numbered, with contents"),
      audience: text("给谁看：内部、家长、公开", "who reads it: internal, parents, public"),
      final: flag("定稿：有错误或待补就不印", "print nothing that has errors or todo marks"),
    },
    required: ["file"],
    answers: exitCodes.fine,
    run: async (given, context) => {
      const { documents: document, ...options } = given;
      const { render } = await import("../commands/render.ts");
      return render(inputOf(given), document === undefined ? options : { ...options, document }, context);
    },
  },
  {
    name: "import",
    about: {
      zh: "把 Word 文件（.docx、.doc）、文字、网页读成一份方案，一个字也不丢，并报告认出了什么、猜了什么。已有的文件不会被覆盖。",
      en: "Makes a plan of a Word file, a text or a web page, with every word of it, and reports what was guessed. Overwrites nothing.",
    },
    readOnly: false,
    arguments: {
      file: { ...plan, about: { zh: "要读的文件，例如 去年春游.docx", en: "the file, as 去年春游.docx" } },
      text: text("要读的文字", "the text itself"),
      out,
    },
    required: [],
    oneOf: ["file", "text"],
    answers: exitCodes.fine,
    run: async (given, context) =>
      (await import("../commands/import.ts")).importFiles(inputOf(given), given, context),
  },
];

/** The file that was named, or standard input, which holds the text. */
function inputOf({ file, text: given }: Given): readonly string[] {
  if (typeof file === "string") return [`./${file}`];
  return given === undefined ? [] : ["-"];
}
