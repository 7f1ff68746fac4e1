/** Where CI takes the program from. */
export interface PackageSource {
  /** What `npm install` is told: a name with a version, an archive, a repository. */
  readonly spec: string;
  /** Another registry than npm's own. */
  readonly registry: string | undefined;
}

const name = "activity-plan";

/** What may stand in a command line and in YAML without quotes; nothing that a shell would act upon. */
const harmless = /^[\w@:/.+#~^=-]+$/;

/**
 * The source that `--source` and `--package-version` mean: an archive (.tgz), a repository (git+…,
 * ….git), else a registry by its address; nothing: npm's registry. Undefined: it cannot be used.
 */
export function packageSourceOf(source: string | undefined, version: string): PackageSource | undefined {
  if (!/^[\w.^~-]+$/.test(version)) return undefined;
  if (source === undefined) return { spec: `${name}@${version}`, registry: undefined };
  if (!harmless.test(source) || source.startsWith("-")) return undefined;
  if (/\.tgz$|^git\+/.test(source)) return { spec: source, registry: undefined };
  // npm takes an https address for an archive unless it says git+.
  if (/\.git(?:#|$)/.test(source)) {
    return { spec: /^(?:https?|ssh):/.test(source) ? `git+${source}` : source, registry: undefined };
  }
  return /^https?:\/\//.test(source) ? { spec: `${name}@${version}`, registry: source } : undefined;
}

/** The command that installs the program for everybody on a machine. */
export function installCommand({ spec, registry }: PackageSource): string {
  return `npm install --global ${spec}${registry === undefined ? "" : ` --registry ${registry}`}`;
}
