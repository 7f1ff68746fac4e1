/**
 * What the build says of the packs: files of bundled modules, each the code that one kind of run needs.
 * The build puts it in the place of the name `PACKS`.
 */
export interface Packs {
  /** Name of a pack → its file beside the launcher and a digest of its content. */
  readonly files: Readonly<Record<string, { readonly file: string; readonly digest: string }>>;
  /** Module → the pack that it is in. */
  readonly modules: Readonly<Record<string, string>>;
  /** Entry point, as `main` → its module. */
  readonly entries: Readonly<Record<string, string>>;
}

declare const PACKS: Packs;

/** The packs of this build. */
export const packs: Packs = PACKS;
