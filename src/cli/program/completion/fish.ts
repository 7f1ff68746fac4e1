import type { OfferedCommand, OfferedOption } from "./surface.ts";

/** The completion of fish, with what each command and option does. */
export function fishScript(commands: readonly OfferedCommand[]): string {
  const lines = commands.flatMap(({ name, about, options, words }) => [
    `complete -c plan -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
    ...(words.length > 0
      ? [`complete -c plan -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(" "))}`]
      : []),
    ...options.map((option) => optionOf(name, option)),
  ]);
  return `# fish completion for plan: plan completion fish > ~/.config/fish/completions/plan.fish
${lines.join("\n")}
`;
}

function optionOf(command: string, { flags, about, value }: OfferedOption): string {
  const named = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const parts = [
    `complete -c plan -n '__fish_seen_subcommand_from ${command}'`,
    ...named,
    ...taking(value),
    `-d ${quoted(about)}`,
  ];
  return parts.join(" ");
}

function taking(value: OfferedOption["value"]): readonly string[] {
  if (value === undefined) return [];
  if (value === "folder") return ["-x", "-a '(__fish_complete_directories)'"];
  return value === "file" ? ["-r"] : ["-x", `-a ${quoted(value.join(" "))}`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
