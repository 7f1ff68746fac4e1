import type { OfferedCommand } from "./surface.ts";

/** The completion of PowerShell 5 and later; files are offered by PowerShell itself where nothing else is. */
export function powershellScript(commands: readonly OfferedCommand[]): string {
  const tables = commands.map(({ name, options, words }) => {
    const flags = options.flatMap((option) =>
      option.flags.map((flag) => `@(${quoted(flag)}, ${quoted(option.about)})`),
    );
    const values = options.flatMap((option) =>
      option.flags.flatMap((flag) =>
        Array.isArray(option.value) ? [`${quoted(flag)} = ${listOf(option.value)}`] : [],
      ),
    );
    return `    ${quoted(name)} = @{ flags = @(${flags.join(", ")}); words = ${listOf(words)}; values = @{ ${values.join("; ")} } }`;
  });
  const names = commands.map(({ name, about }) => `@(${quoted(name)}, ${quoted(about)})`);
  return `# PowerShell completion for plan; in $PROFILE: plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($word, $tree, $position)
  $known = @{
${tables.join("\n")}
  }
  $names = @(${names.join(", ")})
  $typed = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $offered = @()
  if ($typed.Count -le 1) { $offered = $names }
  elseif ($known.ContainsKey($typed[1])) {
    $command = $known[$typed[1]]
    $before = $typed[$typed.Count - 1]
    if ($command.values.ContainsKey($before)) { $offered = @($command.values[$before] | ForEach-Object { ,@($_, $_) }) }
    elseif ($word.StartsWith('-')) { $offered = $command.flags }
    elseif ($typed.Count -eq 2) { $offered = @($command.words | ForEach-Object { ,@($_, $_) }) }
  }
  $offered | Where-Object { $_[0] -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}

function listOf(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll("‘", "‘‘").replaceAll("’", "’’")}'`;
}
