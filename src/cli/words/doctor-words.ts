import type { Language } from "../../diagnostic/problem.ts";

/** How a thing that `plan doctor` looked at is: it works, it works with a loss, it does not work. */
export type Health = "well" | "so-so" | "ill";

/** What `plan doctor` says. */
export interface DoctorWords {
  readonly health: Readonly<Record<Health, string>>;
  readonly program: string;
  readonly node: string;
  readonly nodeVersion: (version: string) => string;
  readonly system: string;
  readonly files: string;
  readonly filesThere: (count: number) => string;
  readonly filesMissing: (paths: readonly string[]) => string;
  readonly filesHint: string;
  readonly settings: string;
  readonly settingsFrom: (path: string) => string;
  readonly noSettings: string;
  readonly settingsFaulty: (path: string) => string;
  readonly settingsHint: string;
  readonly writing: string;
  readonly canWrite: (folder: string) => string;
  readonly writingHint: string;
  readonly style: (title: string) => string;
  readonly styleFaulty: (name: string) => string;
  readonly styleHint: string;
  readonly allWell: string;
  readonly withLosses: string;
  readonly fontsHint: string;
  readonly notWell: (count: number) => string;
}

/** The words in each language. */
export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  zh: {
    health: { well: "正常", "so-so": "注意", ill: "不行" },
    program: "程序",
    node: "Node 版本",
    nodeVersion: (version) => `${version}（要 20.19 以上）`,
    system: "系统",
    files: "自带文件",
    filesThere: (count) => `字体、版式、模板都在（查了 ${count} 个文件）`,
    filesMissing: (paths) => `缺少 ${paths.join("、")}`,
    filesHint: "程序没有装好，请重新安装：npm install -g activity-plan",
    settings: "设置",
    settingsFrom: (path) => `用 ${path}`,
    noSettings: "这里没有 plan.config.yaml，用程序本来的设置",
    settingsFaulty: (path) => `${path} 里有错误`,
    settingsHint: "运行 plan check，照提示改好设置文件",
    writing: "写文件",
    canWrite: (folder) => `可以写到 ${folder}`,
    writingHint: "换一个文件夹，或者用 --out 写到别处",
    style: (title) => `字体（${title}版式）`,
    styleFaulty: (name) => `「${name}」这个版式用不了`,
    styleHint: "用它排版一次（plan render 方案.yaml --style 版式），照提示改好",
    allWell: "一切正常，可以写方案了：plan new",
    withLosses: "可以用；标「注意」的地方，印出来会和要的有些不同",
    fontsHint: "装好缺的字体；字体放在别的文件夹里时：plan fonts --add 文件夹",
    notWell: (count) => `有 ${count} 处不行，照提示改好再用`,
  },
  en: {
    health: { well: "well", "so-so": "note", ill: "bad" },
    program: "program",
    node: "Node",
    nodeVersion: (version) => `${version} (needs 20.19 or later)`,
    system: "system",
    files: "own files",
    filesThere: (count) => `fonts, styles and templates are there (${count} files looked at)`,
    filesMissing: (paths) => `missing: ${paths.join(", ")}`,
    filesHint: "the program is not installed whole; install it again: npm install -g activity-plan",
    settings: "settings",
    settingsFrom: (path) => `from ${path}`,
    noSettings: "there is no plan.config.yaml here; the program's own settings hold",
    settingsFaulty: (path) => `${path} has mistakes`,
    settingsHint: "run plan check and mend the settings as it says",
    writing: "writing",
    canWrite: (folder) => `can write to ${folder}`,
    writingHint: "use another folder, or write elsewhere with --out",
    style: (title) => `Fonts (style ${title})`,
    styleFaulty: (name) => `the style “${name}” cannot be used`,
    styleHint: "render something with it (plan render PLAN.yaml --style STYLE) and mend it as told",
    allWell: "all is well; begin with plan new",
    withLosses: "usable; what has a note will print a little differently from what is asked for",
    fontsHint: "install the missing fonts; if they are in another folder: plan fonts --add FOLDER",
    notWell: (count) => `${count} things are bad; mend them first`,
  },
};
