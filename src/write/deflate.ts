import module from "../../build/zlib.js";

/** What is used of the module: zlib's deflate as a stream, and its memory. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  deflate_new(): number;
  deflate_init(stream: number, level: number): number;
  deflate_init_gzip(stream: number, level: number): number;
  /** Takes bytes and gives some: the status in the upper byte, how many were made in the others. */
  deflate_process(stream: number, from: number, size: number, to: number, room: number, end: number): number;
  /** How many bytes the last call took. */
  deflate_last_consumed(stream: number): number;
  deflate_end(stream: number): number;
}

/** What every Node has, and its type declarations only where a browser's are. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** The sizes of the windows through which bytes go in and out. */
const window = 1 << 16;
const finish = 4;
const streamEnd = 1;

let opened: { readonly zlib: Zlib; readonly from: number; readonly to: number } | undefined;

function open(): { readonly zlib: Zlib; readonly from: number; readonly to: number } {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(module, "base64")));
  const zlib = instance.exports as Zlib;
  return { zlib, from: zlib.malloc(window), to: zlib.malloc(window) };
}

/**
 * Deflates bytes at a level from 1 (quick) to 9 (small), as zlib's format (RFC 1950) or as gzip's (RFC 1952).
 * Node's own zlib is another in each of its versions, and gives other bytes; this one is part of the program, and
 * the same everywhere.
 */
export function deflate(bytes: Uint8Array, level: number, format: "zlib" | "gzip" = "zlib"): Uint8Array {
  opened ??= open();
  const { zlib, from, to } = opened;
  const stream = zlib.deflate_new();
  if (format === "gzip") zlib.deflate_init_gzip(stream, level);
  else zlib.deflate_init(stream, level);
  const pieces: Uint8Array[] = [];
  let at = 0;
  let status = 0;
  while (status !== streamEnd) {
    const size = Math.min(window, bytes.length - at);
    // The memory may have been replaced by a larger one at any call.
    new Uint8Array(zlib.memory.buffer).set(bytes.subarray(at, at + size), from);
    const result = zlib.deflate_process(
      stream,
      from,
      size,
      to,
      window,
      at + size === bytes.length ? finish : 0,
    );
    status = result >> 24;
    if (status < 0) throw new Error(`deflate ended with ${status}`);
    pieces.push(new Uint8Array(zlib.memory.buffer.slice(to, to + (result & 0xffffff))));
    at += zlib.deflate_last_consumed(stream);
  }
  zlib.deflate_end(stream);
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}
