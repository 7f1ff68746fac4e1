import type { Checked } from "../../pipeline/check.ts";
import type { Rosters } from "../../roster/load-rosters.ts";
import type { Host } from "../host/host.ts";
import { pictureFilesOf } from "../host/picture-files.ts";

/**
 * Checks a plan, and once more with its class lists where it names some: only a plan that has been read
 * says which files those are. `shown` is its path as shown to the user.
 */
export async function withClassLists(
  check: (rosters?: Rosters) => Checked,
  shown: string,
  host: Host,
): Promise<{ readonly checked: Checked; readonly rosters: Rosters | undefined }> {
  const checked = check();
  if (!checked.plan || checked.plan.rosters.length === 0) return { checked, rosters: undefined };
  const { loadRosters } = await import("../../roster/load-rosters.ts");
  const rosters = await loadRosters(checked.plan, pictureFilesOf(shown, host));
  return { checked: check(rosters), rosters };
}
