import { type CommandEntry, one } from "./command-entry.ts";

/** `plan init`: what it takes, and what its help says. */
export const initEntry: CommandEntry = {
  words: {
    zh: {
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
    en: {
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
  },
  takes: [
    {
      argument: "[folder]",
      says: { zh: "要设置的文件夹；不写就是当前文件夹", en: "the folder to set up; this one if left out" },
    },
  ],
  options: [
    {
      flags: "--school <text>",
      says: { zh: "学校的名称，写进设置", en: "name of the school, for the configuration" },
    },
    {
      flags: "--ci <service>",
      says: {
        zh: "写哪些网站的自动检查：github、gitlab、gitee，用逗号分开；all 都写，none 不写",
        en: "write pipelines for github, gitlab, gitee (comma between), all or none",
      },
    },
    {
      flags: "--source <source>",
      says: {
        zh: "自动检查时从哪里安装：.tgz 文件、git 仓库或 npm 镜像的地址",
        en: "where CI installs from: a .tgz file, a git repository or a registry's address",
      },
    },
    {
      flags: "--package-version <version>",
      says: {
        zh: "自动检查时用哪个版本（不写就是现在的版本）",
        en: "which version CI installs (default: this one)",
      },
    },
    {
      flags: "-y, --yes",
      says: { zh: "不提问，三种网站的都写", en: "ask nothing; pipelines for all three services" },
    },
  ],
  async run(args, given, context) {
    const { init } = await import("../commands/init.ts");
    return init(one(args[0]), given, context);
  },
};
