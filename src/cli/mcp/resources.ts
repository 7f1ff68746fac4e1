import { pageOf } from "../../pipeline/explain.ts";
import { explain } from "../commands/explain.ts";
import type { Context } from "../context.ts";
import { guideText } from "../guide/guide-text.ts";
import { asTools } from "./as-tools.ts";
import { confine } from "./confined-host.ts";

/** Where the guide is. */
export const guideUri = "plan://guide";
/** Where the explanation of a code is, as a template of addresses (RFC 6570). */
export const explanationUri = "plan://explain/{+code}";

/** A resource as it is read. */
export interface ResourceText {
  readonly mimeType: string;
  readonly text: string;
}

/** The text at an address; undefined where there is none. */
export async function resourceAt(
  uri: string,
  folder: string,
  context: Context,
): Promise<ResourceText | undefined> {
  if (uri === guideUri) {
    const check = await context.stages.check();
    return { mimeType: "text/markdown", text: guideText(check, context.language) };
  }
  const [, code = ""] = /^plan:\/\/explain\/([a-z-]+\/[a-z0-9-]+)$/u.exec(uri) ?? [];
  if (pageOf(code) === undefined) return undefined;
  const host = confine(context.host, folder);
  explain(code, {}, { ...context, host });
  return { mimeType: "text/plain", text: asTools(host.printed(), context.language) };
}
