/** A part as a zip file holds it. */
export interface Deflated {
  readonly crc: number;
  /** Bytes before it was deflated. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** A file in a zip file. */
export interface ZipEntry extends Deflated {
  readonly path: string;
}

/** 1 January 1980, midnight: the earliest date that a zip file can hold (APPNOTE.TXT, 4.4.6). */
const noTime = 0x00210000;
/** Needs version 2.0, for deflated files. */
const version = 20;
const deflated = 8;

/** A zip file of deflated files, in their order, without dates (APPNOTE.TXT 6.3.3; their names are ASCII). */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, "latin1");
    const about = aboutFile(entry, name.length);
    const head = Buffer.concat([signature(0x04034b50), about, name]);
    pieces.push(head, entry.data);
    directory.push(signature(0x02014b50), short(version), about, placeOf(at), name);
    at += head.length + entry.data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** What the head of a file and its line in the directory have in common. */
function aboutFile({ crc, size, data }: ZipEntry, name: number): Uint8Array {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(version, 0);
  about.writeUInt16LE(deflated, 4);
  about.writeUInt32LE(noTime, 6);
  about.writeUInt32LE(crc, 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(size, 18);
  about.writeUInt16LE(name, 22);
  return about;
}

/** The rest of a line of the directory: no comment, no attributes, where the file begins. */
function placeOf(offset: number): Uint8Array {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return place;
}

function signature(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function short(value: number): Uint8Array {
  return Buffer.from([value & 0xff, value >> 8]);
}
