/** A colour of CIE XYZ, D50. */
type Xyz = readonly [number, number, number];

const whitePoint: Xyz = [0.9642, 1, 0.8249];
/** The primaries of IEC 61966-2-1, adapted from D65 to D50 (Bradford). */
const primaries: Readonly<Record<"rXYZ" | "gXYZ" | "bXYZ", Xyz>> = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const curvePoints = 256;

/**
 * An ICC profile of sRGB: a matrix and three curves, version 2.1, as PDF/A-1 wants it
 * (ISO 19005-1, 6.2.2). It says what the greys and the one red of a page look like.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", descriptionTag("sRGB IEC61966-2.1")],
    ["cprt", Buffer.concat([tagHead("text"), Buffer.from("No copyright, use freely\0", "latin1")])],
    ["wtpt", xyzTag(whitePoint)],
    ...Object.entries(primaries).map(([name, value]) => [name, xyzTag(value)] as const),
    ...["rTRC", "gTRC", "bTRC"].map((name) => [name, curve] as const),
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let end = headerLength + table.length;
  tags.forEach(([name, body], i) => {
    const offset = offsets.get(body) ?? end;
    if (offset === end) {
      bodies.push(padded(body));
      end += padded(body).length;
      offsets.set(body, offset);
    }
    table.write(name, 4 + 12 * i, "latin1");
    table.writeUInt32BE(offset, 8 + 12 * i);
    table.writeUInt32BE(body.length, 12 + 12 * i);
  });
  return Buffer.concat([header(end), table, ...bodies]);
}

const headerLength = 128;

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  [2026, 1, 1].forEach((part, i) => {
    bytes.writeUInt16BE(part, 24 + 2 * i);
  });
  bytes.write("acsp", 36, "latin1");
  whitePoint.forEach((value, i) => {
    bytes.writeInt32BE(fixed(value), 68 + 4 * i);
  });
  return bytes;
}

/** A number in 16.16 fixed point. */
function fixed(value: number): number {
  return Math.round(value * 65536);
}

function tagHead(type: string): Buffer {
  return Buffer.concat([Buffer.from(type, "latin1"), Buffer.alloc(4)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function xyzTag(values: Xyz): Buffer {
  const body = Buffer.alloc(12);
  values.forEach((value, i) => {
    body.writeInt32BE(fixed(value), 4 * i);
  });
  return Buffer.concat([tagHead("XYZ "), body]);
}

/** The name in ASCII; the two other forms of a name that a description has room for are empty. */
function descriptionTag(name: string): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(name.length + 1);
  return Buffer.concat([
    tagHead("desc"),
    count,
    Buffer.from(`${name}\0`, "latin1"),
    Buffer.alloc(4 + 4 + 2 + 1 + 67),
  ]);
}

/** The transfer curve of IEC 61966-2-1 as a table. */
function curveTag(): Buffer {
  const body = Buffer.alloc(4 + 2 * curvePoints);
  body.writeUInt32BE(curvePoints, 0);
  for (let i = 0; i < curvePoints; i++) {
    const value = i / (curvePoints - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    body.writeUInt16BE(Math.round(light * 65535), 4 + 2 * i);
  }
  return Buffer.concat([tagHead("curv"), body]);
}
