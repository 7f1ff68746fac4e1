import { escapeUnsafe } from "./escape-unsafe.ts";
import { mergeFindings } from "./merge-findings.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
}

interface Rule {
  readonly id: string;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly Result[];
}

/** Joins SARIF logs of one version of the program; `separator` parts the folders of a path where the shards ran. */
export function mergeSarif(values: readonly object[], separator: "/" | "\\"): string {
  const logs = values as readonly { readonly runs: readonly Run[] }[];
  const runs = logs.flatMap((log) => log.runs);
  const [first] = runs;
  const byId = new Map(runs.flatMap((run) => run.tool.driver.rules).map((rule) => [rule.id, rule]));
  const rules = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
  const indexOf = new Map(rules.map(({ id }, at) => [id, at]));
  // The place of a rule in the list differs from shard to shard: it is settled before findings are compared.
  const lists = runs.map((run) =>
    run.results.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId) ?? -1 })),
  );
  const results = mergeFindings(lists, (result) => pathOf(result, separator));
  const tool = first && { ...first.tool, driver: { ...first.tool.driver, rules } };
  const merged = { ...logs[0], runs: [{ ...first, tool, results }] };
  return `${escapeUnsafe(JSON.stringify(merged, null, 2))}\n`;
}

/** The path behind a URI: a run sorts by paths, and escaped names would sort differently. */
function pathOf({ locations }: Result, separator: "/" | "\\"): string {
  const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? "";
  const path = uri.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/u, "");
  return path.split("/").map(decoded).join(separator);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
