import { readSync } from "node:fs";

/** More than any pack has; memory that nobody touches costs nothing. */
const size = 4 * 1024 * 1024;

let room: Buffer | undefined;

/**
 * The beginning of an open file, so many bytes of it, in the room that all files of the launcher are read into one after
 * the other: fresh memory costs more than reading does. It holds until the next is read. Undefined: the file is shorter.
 */
export function readIntoRoom(handle: number, length: number): Buffer | undefined {
  room ??= Buffer.allocUnsafeSlow(size);
  const bytes = length <= size ? room.subarray(0, length) : Buffer.allocUnsafeSlow(length);
  return readSync(handle, bytes, 0, length, 0) === length ? bytes : undefined;
}

/** Gives the room back until something is read again: kept, it would be memory of the whole run. */
export function leaveRoom(): void {
  room = undefined;
}
