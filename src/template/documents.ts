/** A document that can be made from a plan; its template is the file of the same name, English or Chinese. */
export interface DocumentKind {
  readonly name: string;
  readonly zh: string;
}

/** The documents. A new kind is one template file and one line here. */
export const documentKinds: readonly DocumentKind[] = [{ name: "plan", zh: "方案" }];

/** The kind of a name, English or Chinese. */
export function documentKind(name: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.name === name || kind.zh === name);
}
