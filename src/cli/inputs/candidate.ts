/** A file that may be a plan. */
export interface Candidate {
  /** As shown to the user; `-` for standard input. */
  readonly shown: string;
  /** Absolute; `-` for standard input. */
  readonly file: string;
  /** Named by the user, and so taken for a plan whatever it holds; else found in a folder. */
  readonly named: boolean;
  /** Its folder below the one that all arguments share, which its documents keep in another place; empty: that one itself. */
  readonly below: string;
}
