import type { OfferedCommand, OfferedOption } from "./surface.ts";

/** The completion of zsh, with what each command and option does. */
export function zshScript(commands: readonly OfferedCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const first = words.length > 0 ? [`'1:: :(${words.join(" ")})'`] : [];
    const lines = [...options.map(optionOf), ...first, "'*: :_files'"];
    return `      ${name}) _arguments ${lines.join(" \\\n        ")} ;;`;
  });
  return `#compdef plan
# zsh completion for plan; in ~/.zshrc, below compinit: source <(plan completion zsh)
_plan() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe plan commands
  else
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join("\n")}
    esac
  fi
}
compdef _plan plan
`;
}

function optionOf({ flags, about, value }: OfferedOption): string {
  const text = about.replaceAll(/[[\]\\:]/gu, (mark) => `\\${mark}`);
  const takes = value === undefined ? "" : `: :${taking(value)}`;
  const all = flags.map((flag) => quoted(`*${flag}[${text}]${takes}`));
  return all.join(" ");
}

function taking(value: NonNullable<OfferedOption["value"]>): string {
  if (value === "folder") return "_files -/";
  return value === "file" ? "_files" : `(${value.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
