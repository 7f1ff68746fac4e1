/** A file of a portable folder that is written here. */
export interface Starter {
  readonly name: string;
  readonly text: string;
}

/**
 * Windows' starters. They hold ASCII alone, so that no code page can misread them (Chinese comes from Node,
 * which writes to the console past its code page), end lines in CRLF, and quote every path. `%~dp0.` ends
 * in a dot because a back slash before a quote would hide the quote.
 */
function cmd(lines: readonly string[]): string {
  return ["@echo off", "setlocal DisableDelayedExpansion", 'set "NODE_OPTIONS="', ...lines, ""].join("\r\n");
}

const node = String.raw`"%~dp0program\node.exe" "%~dp0program\node_modules\activity-plan\bin\plan.js"`;

/** What a teacher and a computer teacher start on Windows. */
export const windowsStarters: readonly Starter[] = [
  {
    name: "开始.cmd",
    text: cmd([
      "title plan studio",
      'if "%~1"=="" goto here',
      `${node} studio %*`,
      "goto end",
      ":here",
      `${node} studio "%~dp0."`,
      ":end",
      // The window would take its message with it.
      "if errorlevel 1 pause",
    ]),
  },
  { name: "plan.cmd", text: cmd([`${node} %*`, "exit /b %errorlevel%"]) },
];

/** For the shell of any Unix; needs no other program unless it is called through a link. */
function sh(lines: readonly string[]): string {
  return [
    "#!/bin/sh",
    "self=$0",
    '[ ! -L "$self" ] || self=$(readlink -f "$self")',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    'here=$(CDPATH= cd -- "${self%/*}" && pwd -P) || exit 1',
    "unset NODE_OPTIONS",
    ...lines,
    "",
  ].join("\n");
}

const unixNode = '"$here/program/bin/node" "$here/program/node_modules/activity-plan/bin/plan.js"';

/** What a teacher and a computer teacher start elsewhere; macOS opens files that end in .command in its terminal. */
export function unixStarters(studio: string): readonly Starter[] {
  return [
    { name: studio, text: sh(['[ $# -gt 0 ] || set -- "$here"', `exec ${unixNode} studio "$@"`]) },
    { name: "plan", text: sh([`exec ${unixNode} "$@"`]) },
  ];
}
