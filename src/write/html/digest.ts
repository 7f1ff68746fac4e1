import { createHash } from "node:crypto";

/** The name under which a file keeps the digest of what it says. */
export const digestName = "activity-plan-digest";

/** The digest that `writeHtml` stored, and that of the file as it is now; undefined where it is none of ours. */
export function readHtmlDigest(bytes: Uint8Array): {
  readonly made: string | undefined;
  readonly now: string | undefined;
} {
  const text = new TextDecoder().decode(bytes);
  const made = new RegExp(`<meta name="${digestName}" content="([0-9a-f]{64})">`).exec(text)?.[1];
  const body = /<main>\n([\s\S]*)<\/main>/.exec(text)?.[1];
  return { made, now: body === undefined ? undefined : createHash("sha256").update(body).digest("hex") };
}
