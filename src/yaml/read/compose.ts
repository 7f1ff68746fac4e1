import { Composer, type CST, type Document, isMap, isScalar, Lexer, Parser, type YAMLError } from "yaml";

/** What the YAML library makes of a text. */
export interface Reading {
  /** The first document that has any content. */
  readonly document: Document.Parsed | undefined;
  /** Errors and warnings, in the order of their places. */
  readonly errors: readonly YAMLError[];
  /** Where each document with content starts, and whether it has a key of the first one. */
  readonly starts: readonly { readonly offset: number; readonly shared: boolean }[];
}

/** Groups inside one another at which parsing stops: what is deeper is beyond any limit. */
const mostOpen = 2_000;

/** Parses a text to tokens, of an absurd depth only its beginning; never fails, errors are tokens. */
export function tokensOf(text: string): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > mostOpen) break;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Composes tokens to documents; call it only on tokens of bounded depth, for it recurses. */
export function compose(tokens: readonly CST.Token[]): Reading {
  const composer = new Composer({
    keepSourceTokens: true,
    logLevel: "silent",
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    version: "1.2",
  });
  const documents = quietly(() => [...composer.compose(tokens)]);
  const stray = documents.length === 0 ? composer.streamInfo().errors : [];
  const found = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  const filled = documents.filter(
    (document) => document.range[1] > document.range[0] && document.contents !== null,
  );
  const keys = new Set(filled.length > 1 ? keysOf(filled[0]) : []);
  const starts = filled.map((document) => ({
    offset: document.range[0],
    shared: document !== filled[0] && keysOf(document).some((key) => keys.has(key)),
  }));
  const errors = [...stray, ...found].sort((a, b) => a.pos[0] - b.pos[0]);
  return { document: filled[0] ?? documents[0], errors, starts };
}

/** Runs without the stacks of errors: of thousands they take longer than all else, and nobody reads them. */
function quietly<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function keysOf(document: Document.Parsed | undefined): readonly string[] {
  const contents = document?.contents;
  if (!isMap(contents)) return [];
  return contents.items.map((pair) => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : ""));
}
