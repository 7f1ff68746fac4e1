/** How much of one file is read; what goes beyond is an error of its own. */
export interface Limits {
  /** Size of a file in bytes. */
  readonly bytes: number;
  /** Mappings and lists inside one another. */
  readonly depth: number;
  /** Values of all kinds, each use of an alias counted with all that it stands for. */
  readonly nodes: number;
  /** Items of one list or keys of one mapping. */
  readonly rows: number;
  /** Values that aliases and merge keys add to those written in the file. */
  readonly aliasNodes: number;
}

/**
 * The limits unless told otherwise. The longest real plans have about 10 KB, 9 levels and 1,000
 * values: these leave room for a hundred times that.
 */
export const defaultLimits: Limits = {
  bytes: 1_000_000,
  depth: 50,
  nodes: 100_000,
  rows: 5_000,
  aliasNodes: 20_000,
};
