/** The bytes of one open font file, read piece by piece: a face needs a few kilobytes of megabytes. */
export interface FontBytes {
  readonly size: number;
  /** A copy or view of `length` bytes from `offset`; shorter where the file ends. */
  read(offset: number, length: number): Uint8Array;
}

/** The font files of a machine, handed in by the host. */
export interface FontFiles {
  /** Undefined where the file does not exist or cannot be read. */
  open(path: string): FontBytes | undefined;
  /** Full paths of all files below a folder, sorted; empty where there is no such folder. */
  list(folder: string): readonly string[];
}

/** A font file that is in memory already. */
export function fontBytes(data: Uint8Array): FontBytes {
  return { size: data.length, read: (offset, length) => data.subarray(offset, offset + length) };
}

/** A view for reading big-endian numbers. */
export function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
