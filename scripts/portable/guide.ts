/** What a system's own people must know before their first double click. */
export const firstStart = {
  windows: [
    "一、把下载的压缩包「全部解压缩」到一个文件夹，不要在压缩包里直接打开。",
    "二、双击「开始.cmd」。黑色窗口是程序本身，用的时候别关；浏览器会自己打开。",
    "    如果 Windows 拦住它（「Windows 已保护你的电脑」），点「更多信息」，再点「仍要运行」。",
    "三、要用别的文件夹里的方案，把那个文件夹拖到「开始.cmd」上。",
    "四、会用命令行的：plan.cmd，例如 plan.cmd check 秋游.yaml。",
  ],
  macos: [
    "一、双击压缩包解压。",
    "二、双击「开始.command」。第一次会被系统拦住：打开「系统设置 → 隐私与安全性」，点「仍要打开」。",
    "三、要用别的文件夹里的方案，在终端里写：./开始.command 文件夹",
    "四、会用命令行的：./plan check 秋游.yaml",
  ],
  linux: [
    "一、解压：unzip 压缩包",
    "二、在终端里运行：./开始.sh",
    "三、要用别的文件夹里的方案：./开始.sh 文件夹",
    "四、会用命令行的：./plan check 秋游.yaml",
  ],
} as const;

/** The text that lies beside the starters, in Chinese and, shorter, in English. */
export function guideText(system: keyof typeof firstStart, version: string, node: string): string {
  return `plan ${version}：活动方案工作台

不用安装，不写注册表，不连网络。整个文件夹可以放在桌面、U 盘或共享文件夹里，删掉就没有了。

${firstStart[system].join("\n")}

和它放在一起的方案（.yaml）都会列在左边；「示例」里有几份可以照着写。
换新版：解压到另一个文件夹，把自己的方案拷过去；新旧两个可以同时用。
program 文件夹是程序本身，不要改。

许可：program/node_modules/activity-plan 里的 LICENSE 和 dist/THIRD-PARTY-LICENSES.txt，
program 里的 Node.js-LICENSE.txt（Node.js ${node}）。

----
plan ${version}: plans for school events. Nothing to install: open 开始 (on Windows 开始.cmd) and write in the
browser; plan (plan.cmd) is the command line. Licences: see above.
`;
}
