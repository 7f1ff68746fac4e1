import { sentenceOf } from "../../report/wording.ts";
import { lineEndOf } from "../../yaml/edit/edit.ts";
import { decode } from "../../yaml/read/decode.ts";
import type { Context } from "../context.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import { StudioRefusal } from "./refusal.ts";

/** A file as the editor takes it. */
export interface FileText {
  /** Every line ends in `\n`. */
  readonly text: string;
  /** Of its bytes; empty where there is no file. */
  readonly revision: string;
}

/** The digest of a file; empty where there is none. */
export function revisionOf(file: string, host: Host): string {
  return host.entry(file) === "file" ? digestOf(host.readFile(file)) : "";
}

/** Reads a file as a text; what is none is refused in the words of the checks. */
export function readText(file: string, shown: string, { host, language }: Context): FileText {
  if (host.entry(file) !== "file") return { text: "", revision: "" };
  const bytes = host.readFile(file);
  const { value, diagnostics } = decode(bytes, shown);
  const [first] = diagnostics;
  if (!value) {
    const { message, hint = "" } = first ? sentenceOf(first, language) : { message: shown };
    throw new StudioRefusal(`${message}${hint === "" ? "" : ` ${hint}`}`);
  }
  return { text: value.text.replace(/\r\n?/gu, "\n"), revision: digestOf(bytes) };
}

/** The bytes of a text in the place of others: with their byte order mark and their line ends. */
export function bytesLike(text: string, before: Uint8Array | undefined): Uint8Array {
  const mark = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? "\ufeff" : "";
  const lineEnd = before ? lineEndOf(new TextDecoder().decode(before)) : "\n";
  return new TextEncoder().encode(mark + text.replaceAll("\n", lineEnd));
}
