import { diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import { createSource, type Source } from "../source/source.ts";
import { notText, notYaml } from "../yaml/problems/file-problems.ts";
import { decode } from "../yaml/read/decode.ts";
import { notAStyle } from "./problems.ts";

/** The bytes of a style file as text; a file in another encoding or of another kind is told. */
export function styleSource(bytes: Uint8Array, path: string): Outcome<Source> {
  const decoded = decode(bytes, path);
  const refused = decoded.diagnostics.find(({ code }) => code === notYaml.code || code === notText.code);
  if (!refused) return decoded;
  const { kind } = refused.data as { readonly kind?: unknown };
  const data = { kind: typeof kind === "string" ? kind : "" };
  const told = diagnose(notAStyle, createSource(path, ""), { start: 0, end: 0 }, data);
  return { value: undefined, diagnostics: [told] };
}
