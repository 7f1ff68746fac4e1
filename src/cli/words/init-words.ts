import type { Language } from "../../diagnostic/problem.ts";

/** What `plan init` asks and says. */
export interface InitWords {
  readonly greeting: string;
  readonly askSchool: string;
  readonly leaveOpen: string;
  readonly askService: string;
  /** Labels of the choices. */
  readonly services: Readonly<Record<"none" | "all" | "github" | "gitlab" | "gitee", string>>;
  readonly brokenOff: string;
  readonly wrongSource: (source: string) => string;
  readonly wrongSourceHint: string;
  readonly schoolLines: string;
  readonly made: (paths: readonly string[]) => string;
  readonly leftAlone: (paths: readonly string[]) => string;
  readonly nothingMade: string;
  readonly next: string;
  readonly steps: readonly string[];
}

/** The words in each language. */
export const initWords: Readonly<Record<Language, InitWords>> = {
  zh: {
    greeting: "把这个文件夹设置好，用来写活动方案（按 Ctrl+C 随时退出）",
    askSchool: "学校的名称？",
    leaveOpen: "先不写就直接按回车",
    askService: "方案放在哪个代码网站上？每次提交都会自动检查和排版。",
    services: {
      none: "不用网站，只在电脑上用",
      all: "三种都写好",
      github: "GitHub（国外）",
      gitlab: "GitLab（极狐也一样）",
      gitee: "Gitee 码云",
    },
    brokenOff: "什么也没有写。想好了再来：plan init",
    wrongSource: (source) => `不能从「${source}」安装`,
    wrongSourceHint:
      "--source 后面写 .tgz 文件、git 仓库，或者 https:// 开头的 npm 镜像地址；--package-version 后面写版本，例如 0.1.0",
    schoolLines: "学校的名称请写成一行",
    made: (paths) => `已写好：\n${paths.map((path) => `  ${path}`).join("\n")}`,
    leftAlone: (paths) => `已经有了，没有改动：\n${paths.map((path) => `  ${path}`).join("\n")}`,
    nothingMade: "要写的文件都已经有了，什么也没有改动",
    next: "下一步：",
    steps: [
      "打开 plan.config.yaml，看看有没有要改的",
      "plan new       新建一份方案",
      "plan check     检查全部方案",
    ],
  },
  en: {
    greeting: "Set this folder up for plans (Ctrl+C to leave)",
    askSchool: "The name of the school?",
    leaveOpen: "press Enter to leave it open",
    askService: "Where will the plans be kept? Every change is checked and printed there.",
    services: {
      none: "nowhere, only on this machine",
      all: "files for all three",
      github: "GitHub",
      gitlab: "GitLab",
      gitee: "Gitee",
    },
    brokenOff: "Nothing written. Come back any time: plan init",
    wrongSource: (source) => `cannot install from “${source}”`,
    wrongSourceHint:
      "--source takes a .tgz file, a git repository or the https:// address of an npm registry; --package-version a version, as 0.1.0",
    schoolLines: "write the name of the school on one line",
    made: (paths) => `wrote:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    leftAlone: (paths) => `there already, left alone:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    nothingMade: "all files are there already; nothing was changed",
    next: "Next:",
    steps: [
      "look through plan.config.yaml",
      "plan new       starts a plan",
      "plan check     checks all plans",
    ],
  },
};
