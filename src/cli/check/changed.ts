import type { Context } from "../context.ts";
import type { Executed, Host } from "../host/host.ts";
import { pathIdentity } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { UsageError } from "../line/usage-error.ts";
import { reportWords } from "../words/report-words.ts";

/**
 * Keeps the candidates that differ from a git revision: committed since the two parted, staged,
 * edited, or new. A usage error says where there is no git, no repository or no such revision.
 */
export async function changedSince(
  revision: string,
  candidates: readonly Candidate[],
  { host, language }: Context,
): Promise<readonly Candidate[]> {
  const words = reportWords[language];
  const git = async (...args: string[]): Promise<Executed> => {
    const ran = await host.git(args, host.cwd);
    if (ran === undefined) throw new UsageError(words.noGit, words.noGitHint);
    return ran;
  };
  const told = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await git(...args);
    if (code !== 0) throw new UsageError(words.gitRefused(err.trim()));
    return out;
  };
  // How to get from here to the top, in dots: a path would be told with symbolic links resolved.
  const up = await git("rev-parse", "--show-cdup");
  if (up.code !== 0) throw new UsageError(words.noRepository, words.noRepositoryHint);
  const top = host.path.resolve(host.cwd, up.out.replace(/\r?\n$/, ""));
  const named = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  if (named.code !== 0) throw new UsageError(words.noRevision(revision), words.noRevisionHint);
  const commit = named.out.trim();
  // What others have done to a branch since is no change of ours; a shallow clone may not know the place.
  const parting = await git("merge-base", commit, "HEAD");
  const base = parting.code === 0 ? parting.out.trim() : commit;
  const edited = await told("diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", base, "--");
  const added = await told("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", top);
  const changed = new Set(
    [...edited.split("\0"), ...added.split("\0")].map((path) => identity(path, top, host)),
  );
  return candidates.filter(({ file }) => file === "-" || changed.has(pathIdentity(file, host)));
}

function identity(path: string, top: string, host: Host): string {
  return pathIdentity(host.path.join(top, path), host);
}
