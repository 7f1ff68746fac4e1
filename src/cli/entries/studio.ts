import { type CommandEntry, one } from "./command-entry.ts";

/** `plan studio`: what it takes, and what its help says. */
export const studioEntry: CommandEntry = {
  words: {
    zh: {
      summary: "在浏览器里写方案：表单、文本和排好的页面并排",
      description:
        "打开工作台：左边是文件夹里的方案，中间用表单或文本写，右边就是排好的页面；检查、一键修改、打印、导入都有按钮。只有这台电脑能打开，不连网络；关闭页面就结束。",
      usage: "[文件夹] [选项]",
      examples: [
        ["plan studio", "打开当前文件夹"],
        ["plan studio 活动方案", "打开另一个文件夹"],
        ["plan studio --no-browser", "只显示地址，自己复制到浏览器"],
      ],
    },
    en: {
      summary: "write plans in the browser, with the finished pages beside them",
      description:
        "Opens the studio: the plans of a folder on the left, a form or the text in the middle, the laid-out pages on the right; buttons to check, mend, print and import. Only this machine can open it, nothing goes over the network; it ends when its pages are closed.",
      usage: "[folder] [options]",
      examples: [
        ["plan studio", "open the current folder"],
        ["plan studio 活动方案", "open another one"],
        ["plan studio --no-browser", "print the address only"],
      ],
    },
  },
  takes: [
    {
      argument: "[folder]",
      says: { zh: "放方案的文件夹；不写就是当前文件夹", en: "the folder of plans; this one if left out" },
    },
  ],
  options: [
    {
      flags: "--no-browser",
      says: { zh: "不打开浏览器，只显示地址", en: "do not open a browser; print the address only" },
    },
  ],
  async run(args, given, context) {
    const { studio } = await import("../studio/command.ts");
    return studio(one(args[0]), given, context);
  },
};
