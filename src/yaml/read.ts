import { Composer, type CST, type Document, type ParsedNode, Parser, type YAMLError } from "yaml";

/** What the YAML library makes of a text: its documents, or its tokens alone where they go too deep. */
export interface Reading {
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  readonly errors: readonly YAMLError[];
}

/** Parses a text to tokens; never fails, errors are tokens. */
export function tokensOf(text: string): readonly CST.Token[] {
  return [...new Parser().parse(text)];
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
  const documents = [...composer.compose(tokens)];
  const stray = documents.length === 0 ? composer.streamInfo().errors : [];
  const found = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  return { documents, errors: [...stray, ...found].sort((a, b) => a.pos[0] - b.pos[0]) };
}
