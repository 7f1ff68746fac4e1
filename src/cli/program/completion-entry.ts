import { type CommandEntry, one } from "../entries/command-entry.ts";
import { commandEntries } from "../entries/entries.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneOf } from "../line/options.ts";
import { UsageError } from "../line/usage-error.ts";
import { usageWords } from "../words/usage-words.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** `plan completion`: it stands beside the program, as it is made from all the other commands. */
export const completionEntry: CommandEntry = {
  words: {
    zh: {
      summary: "按 Tab 键补全命令和选项",
      description:
        "输出一段脚本，装进 bash、zsh、fish 或 PowerShell，按 Tab 键就能补全命令、选项和它们的取值。",
      usage: "<命令行> [选项]",
      examples: [
        ['eval "$(plan completion bash)"', "写进 ~/.bashrc；zsh 写 source <(plan completion zsh)"],
        ["plan completion powershell | Out-String | Invoke-Expression", "写进 PowerShell 的 $PROFILE"],
        ["plan completion fish > ~/.config/fish/completions/plan.fish", "fish"],
      ],
    },
    en: {
      summary: "complete commands and options with the Tab key",
      description:
        "Prints a script for bash, zsh, fish or PowerShell that completes commands, options and their values.",
      usage: "<shell> [options]",
      examples: [
        ['eval "$(plan completion bash)"', "in ~/.bashrc; for zsh: source <(plan completion zsh)"],
        ["plan completion powershell | Out-String | Invoke-Expression", "in the $PROFILE of PowerShell"],
        ["plan completion fish > ~/.config/fish/completions/plan.fish", "fish"],
      ],
    },
  },
  takes: [
    {
      argument: "[bash|zsh|fish|powershell]",
      says: { zh: "用哪一种命令行", en: "the shell" },
    },
  ],
  options: [],
  async run(args, _given, { host, language }) {
    const shell = one(args[0]);
    const words = usageWords[language];
    if (shell === undefined)
      throw new UsageError(words.missingArgument("shell"), words.choices("plan completion", shells));
    const chosen = oneOf("plan completion", shell.toLowerCase(), shells, words);
    const { shellScripts } = await import("./completion/scripts.ts");
    const { offeredCommands } = await import("./completion/surface.ts");
    const all = { ...commandEntries, completion: completionEntry };
    host.out.write(shellScripts[chosen](offeredCommands(all, language)));
    return exitCodes.fine;
  },
};
