import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js";

/** How many bytes the value of a property takes, by the three highest bits of its code ([MS-DOC] 2.6.1); 6: it says so itself. */
const valueLengths: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];
/** Text whose deletion is tracked. */
const deletion = 0x0800;
/** The library asks for no more of a property's code than these bits, which are 0 in a deletion's. */
const asked = 0x1f;

/**
 * Takes from properties of characters what word-extractor would read as a tracked deletion: it asks for five bits
 * of a property's code where nine tell it, so that letters set wider by an odd number of twentieths of a point
 * (0x8840) were lost. The value is made even, which nobody sees in a text. `properties`: codes and values
 * in turn ([MS-DOC] 2.9.243), changed in their place.
 */
export function spareSpacing(properties: Buffer): void {
  let at = 0;
  while (at + 2 < properties.length) {
    const code = properties.readUInt16LE(at);
    at += 2;
    if ((code & asked) === 0 && code !== deletion) properties.writeUInt8(properties.readUInt8(at) & 0xfe, at);
    at += valueLengths[code >> 13] ?? properties.readUInt8(at) + 1;
  }
}

/** The properties of characters of a document, run by run: pages of 512 bytes that a table lists ([MS-DOC] 2.8.5, 2.9.33). */
function* characterProperties(document: Buffer, table: Buffer): Generator<Buffer> {
  const [start, length] = [document.readUInt32LE(0xfa), document.readUInt32LE(0xfe)];
  const pages = Math.floor((length - 4) / 8);
  for (let i = 0; i < pages; i++) {
    const number = table.readUInt32LE(start + (pages + 1 + i) * 4);
    const page = document.subarray(number * 512, (number + 1) * 512);
    const runs = page.readUInt8(511);
    for (let run = 0; run < runs; run++) {
      const place = page.readUInt8((runs + 1) * 4 + run) * 2;
      if (place > 0) yield page.subarray(place + 1, place + 1 + page.readUInt8(place));
    }
  }
}

const { prototype } = WordOleExtractor;
const write = prototype.writeCharacterProperties;

prototype.writeCharacterProperties = function spared(document, table): void {
  // One place holds the properties of all runs that share them.
  for (const properties of characterProperties(document, table)) spareSpacing(properties);
  write.call(this, document, table);
};
