import type { OfferedCommand, OfferedOption } from "./surface.ts";

/** The completion of bash 4 and later (3.2, of macOS, too): commands, options, values from lists, files. */
export function bashScript(commands: readonly OfferedCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const flags = options.flatMap((option) => option.flags).join(" ");
    return `    ${name}) flags='${flags}'; words='${words.join(" ")}' ;;`;
  });
  const valued = new Map<string, OfferedOption>();
  for (const { name, options } of commands)
    for (const option of options)
      if (option.value !== undefined) for (const flag of option.flags) valued.set(`${name}:${flag}`, option);
  const values = [...valued].map(([key, { value }]) => `    ${key}) ${taking(value)} ;;`);
  return `# bash completion for plan; in ~/.bashrc: eval "$(plan completion bash)"
_plan() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} flags='' words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")} help --help --version' -- "$cur"))
    return
  fi
  case "$command:$prev" in
${values.join("\n")}
  esac
  case "$command" in
${cases.join("\n")}
    help) words='${commands.map(({ name }) => name).join(" ")}' ;;
  esac
  if [ "\${cur#-}" != "$cur" ]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [ -n "$words" ] && [ "$COMP_CWORD" -eq 2 ]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -o bashdefault -F _plan plan
`;
}

function taking(value: OfferedOption["value"]): string {
  if (value === "folder") return 'COMPREPLY=($(compgen -d -- "$cur")); return';
  if (value === "file" || value === undefined) return 'COMPREPLY=($(compgen -f -- "$cur")); return';
  return `COMPREPLY=($(compgen -W '${value.join(" ")}' -- "$cur")); return`;
}
