import { type Diagnostic, diagnose, type Outcome } from "../../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../../diagnostic/problem.ts";
import { createSource, type Source } from "../../source/source.ts";
import { brief } from "../finding.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import {
  encodingDamaged,
  encodingGbk,
  encodingUtf16,
  notText,
  notYaml,
  tooLarge,
} from "../problems/file-problems.ts";
import { kindOf } from "./signature.ts";

/**
 * Reads the bytes of a file as UTF-8 text; a byte order mark is dropped. Another encoding, another
 * kind of file or one that is too large is an error: nothing is converted silently.
 */
export function decode(bytes: Uint8Array, path: string, limits: Limits = defaultLimits): Outcome<Source> {
  const refuse = <D extends Data>(problem: Problem<D>, data: D): Outcome<Source> => {
    const diagnostic: Diagnostic = diagnose(problem, createSource(path, ""), { start: 0, end: 0 }, data);
    return { value: undefined, diagnostics: [diagnostic] };
  };
  const kind = kindOf(bytes);
  if (kind !== undefined) return refuse(notYaml, { kind });
  if (bytes.length > limits.bytes) return refuse(tooLarge, { bytes: bytes.length, limit: limits.bytes });
  const order = utf16Order(bytes);
  if (order !== undefined) return refuse(encodingUtf16, { order });
  const text = decoded(bytes, "utf-8");
  if (text !== undefined && !text.includes("\0")) {
    return { value: createSource(path, text), diagnostics: [] };
  }
  const lossy = text === undefined ? new TextDecoder("utf-8").decode(bytes) : "";
  if (mostlyChinese(lossy)) return damaged(path, lossy);
  const gbk = text === undefined ? decoded(bytes, "gb18030") : undefined;
  if (gbk !== undefined && looksChinese(gbk))
    return refuse(encodingGbk, { sample: brief(gbk.split(/[\r\n]/)[0] ?? "", 20) });
  return refuse(notText, {});
}

function decoded(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few bytes that are none: some program cut a character in two or mixed encodings. */
function mostlyChinese(lossy: string): boolean {
  const broken = lossy.split("\ufffd").length - 1;
  return (
    broken > 0 && broken * 10 < (lossy.match(/[\p{Script=Han}\w]/gu)?.length ?? 0) && !lossy.includes("\0")
  );
}

function damaged(path: string, lossy: string): Outcome<Source> {
  const source = createSource(path, lossy);
  const start = lossy.indexOf("\ufffd");
  const end = start + (/^\ufffd+/.exec(lossy.slice(start))?.[0].length ?? 1);
  return { value: undefined, diagnostics: [diagnose(encodingDamaged, source, { start, end }, {})] };
}

/** A text in GB18030 has Chinese characters and no control characters; other bytes rarely do. */
function looksChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ue000-\uf8ff]/.test(text);
}

/** The byte order of a UTF-16 text, by its mark or by the zero bytes and line breaks that it must have. */
function utf16Order(bytes: Uint8Array): "LE" | "BE" | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return markOf(bytes);
  const mark = markOf(bytes);
  if (mark !== undefined) return mark;
  const counts = { LE: 0, BE: 0 };
  const length = Math.min(bytes.length, 4_000);
  for (let i = 0; i + 1 < length; i += 2) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    if (second === 0 && isPlain(first)) counts.LE++;
    if (first === 0 && isPlain(second)) counts.BE++;
  }
  if (counts.LE > 0 && counts.LE > counts.BE * 4) return "LE";
  if (counts.BE > 0 && counts.BE > counts.LE * 4) return "BE";
  return undefined;
}

function markOf(bytes: Uint8Array): "LE" | "BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "BE";
  return undefined;
}

function isPlain(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);
}
