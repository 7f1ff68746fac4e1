declare module "word-extractor" {
  interface Options {
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }

  interface Extracted {
    getBody(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
    getHeaders(options?: Options): string;
    getAnnotations(options?: Options): string;
    getTextboxes(options?: Options): string;
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<Extracted>;
  }
}

declare module "word-extractor/lib/word-ole-extractor.js" {
  export default class WordOleExtractor {
    writeCharacterProperties(document: Buffer, table: Buffer): void;
  }
}
