import { drafts } from "../../vocabulary/choices.ts";
import { formatList, usualFormats } from "../../vocabulary/formats.ts";
import { all, type CommandEntry } from "./command-entry.ts";
import { fontDir, jobs, shard } from "./shared-options.ts";

/** `plan render`: what it takes, and what its help says. */
export const renderEntry: CommandEntry = {
  words: {
    zh: {
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
    en: {
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
  },
  takes: [
    {
      argument: "[plans...]",
      says: { zh: "要处理的方案；不写就是当前文件夹", en: "the plans; this folder if left out" },
    },
  ],
  options: [
    {
      flags: "--format <format>",
      says: {
        zh: `要哪几种：${formatList("zh").join("、")}，用逗号分开（不写就是 ${usualFormats.join()}）`,
        en: `which documents: ${formatList("en").join(", ")}, with a comma between (default: ${usualFormats.join()})`,
      },
    },
    {
      flags: "--width <pixels>",
      says: {
        zh: "图片（png）的宽度，单位是像素，200 到 4000（不写就是 1240）",
        en: "width of pictures (png) in pixels, 200 to 4000 (default: 1240)",
      },
    },
    {
      flags: "--each-page",
      says: {
        zh: "图片（png、svg）每页一张，不拼成长图",
        en: "a picture (png, svg) for each page, not one long picture",
      },
    },
    {
      flags: "-o, --out <folder>",
      says: {
        zh: "放到这个文件夹，没有就新建；各份方案原来的子文件夹照样保留",
        en: "write into this folder, made if need be; the plans keep their own folders in it",
      },
    },
    {
      flags: "--style <style>",
      says: {
        zh: "版式：standard（通用）、official（公文），或版式文件",
        en: "style: standard, official, or a style file",
      },
    },
    {
      flags: "--document <document>",
      says: {
        zh: "印哪几份文书：通知,告家长书；全部写 all，方案的「文书」里列出的写 所列；不写只印方案",
        en: "the papers to print, such as 通知,告家长书, all, or listed (those that the plan lists); by default the plan alone",
      },
    },
    {
      flags: "--audience <audience>",
      says: {
        zh: "给谁看：内部（全印，不写就是它）、家长、公开；遮去不该看的电话、证件号、住址、学生姓名，不印内部的栏目，遮了什么列出来",
        en: "who reads it: internal (everything, the default), parents, public; phones, numbers of cards, homes, pupils' names and internal sections are masked or left out, and listed",
      },
    },
    {
      flags: "--dossier",
      says: {
        zh: "成套印：各份文书编号放进「方案名-成套文书」文件夹，附目录（页数、份数、用纸）；印方案里列出的，没有列就印能印的（也可以写 --document 成套）",
        en: "print the papers as a dossier: numbered, in a folder of their own, with a list of contents (pages, copies, sheets); those that the plan lists, else all that it can make",
      },
    },
    {
      flags: "--merge",
      says: {
        zh: "成套印，再合订成一个 PDF：带书签，每份从正面开始，可以双面打印",
        en: "print a dossier and bind it into one PDF: with bookmarks, each paper from the front of a sheet",
      },
    },
    {
      flags: "--template <folder>",
      says: { zh: "用这个文件夹里的文书和模板", en: "use the papers and templates in this folder" },
    },
    fontDir,
    {
      flags: "--force",
      says: {
        zh: "覆盖别人写的或改过的文档，原来的留一份备份",
        en: "overwrite documents made or changed by others, keeping a backup",
      },
    },
    {
      flags: "--draft <mark>",
      says: {
        zh: `印成草稿：${drafts.join("、")}；印在标题下面和每页的页眉（也可以在方案里写「草稿: 征求意见稿」）`,
        en: "print a draft, with its mark below the title and in every header (docs/language.md has the marks; a plan may carry one itself)",
      },
    },
    {
      flags: "--final",
      says: {
        zh: "定稿：有错误、还有待补内容、标着草稿的方案不印",
        en: "final version: leave out plans with errors, missing facts (todo) or marked as drafts",
      },
    },
    { flags: "--rebuild", says: { zh: "没有变化的也重新排版", en: "also render what is up to date" } },
    {
      flags: "--watch",
      says: {
        zh: "一直看着，改了就重新排版，按 Ctrl-C 结束",
        en: "keep watching and render what changes, until Ctrl-C",
      },
    },
    jobs,
    shard,
  ],
  async run(args, given, context) {
    const { render } = await import("../commands/render.ts");
    return render(all(args[0]), given, context);
  },
};
