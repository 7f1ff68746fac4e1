import type { FontFolders } from "../../font/find-family.ts";
import type { FontFiles } from "../../font/font-files.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";

/**
 * What tells the fonts of a machine from those of another, and from its own of yesterday: the path,
 * size and time of each file. They are hundreds of megabytes; their bytes are not read for this.
 */
export function fontIdentity(folders: FontFolders, files: FontFiles, host: Host): string {
  const fonts = [...folders.given, ...folders.system]
    .flatMap((folder) => files.list(folder))
    .filter((file) => /\.(?:[ot]t[fc]|dfont)$/iu.test(file));
  return digestOf(
    fonts
      .map((file) => {
        const stamp = host.stamp(file);
        return `${file} ${stamp?.size ?? 0} ${stamp?.modified ?? 0}`;
      })
      .join("\n"),
  );
}
