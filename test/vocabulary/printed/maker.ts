import type { Random } from "../../../scripts/fuzz/random.ts";
import type { RowFormName } from "../../../src/vocabulary/forms.ts";
import { awkward, withoutGlyphs } from "./awkward-texts.ts";

/** A text that was put into a plan: once, and found by what is around it. */
export interface Put {
  readonly typed: string;
  readonly printed: string;
  /** The name of the key that it stands under, in a row or an item. */
  readonly name?: string;
  readonly form?: RowFormName;
  readonly key?: string;
  /**
   * Where the closed list of differences lets it print more than once: in every format, or as a joined cell: in each
   * row of a plain text, and in Word on each page that it goes on to.
   */
  readonly repeats?: "everywhere" | "joined";
}

/** The texts that open the elements of a list. */
export interface MadeList {
  readonly openers: readonly string[];
  /** Whether each of them is numbered; else none needs to be, but those that are count through. */
  readonly numbered: boolean;
}

/** A plan made from the vocabulary, and every text in it that is to be printed, in the order of the file. */
export interface MadePlan {
  readonly text: string;
  readonly puts: readonly Put[];
  readonly lists: readonly MadeList[];
  /** What follows one another: for each list the numbers of the texts of its elements, from and up to. */
  readonly sequences: readonly (readonly (readonly [from: number, to: number])[])[];
  /** Nobody knows which of its asterisks are emphasis and where its lines break: neither is compared. */
  readonly loose?: true;
}

/** A value of YAML. */
export type Value = string | boolean | Value[] | { [key: string]: Value };

/** What a plan is made of: chance, and a record of every text that is put into it. */
export class Maker {
  readonly puts: Put[] = [];
  readonly lists: { readonly openers: string[]; numbered: boolean }[] = [];
  readonly sequences: (readonly [number, number])[][] = [];
  readonly random: Random;
  private readonly pieces: readonly { readonly typed: string; readonly printed?: string }[];

  constructor(random: Random) {
    this.random = random;
    this.pieces = this.chance(12) ? [...awkward, ...withoutGlyphs] : awkward;
  }

  chance(one: number): boolean {
    return this.random.below(one) === 0;
  }

  pick<T>(from: readonly T[]): T {
    return this.random.pick(from);
  }

  times<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.random.below(most) }, make);
  }

  /** A text with a number of its own and, unless it is to be plain, something awkward inside. */
  text(more: Partial<Put> = {}, plain = false): string {
    const number = this.number();
    const piece = plain || this.chance(3) ? { typed: "" } : this.pick(this.pieces);
    const typed = `词${number}头${piece.typed}尾${number}`;
    const printed = `词${number}头${piece.printed ?? piece.typed}尾${number}`;
    return this.put({ typed, printed, ...more });
  }

  /** The same in one line. */
  line(): string {
    const text = this.text();
    if (!text.includes("\n")) return text;
    this.puts.pop();
    return this.line();
  }

  /** A name of one's own: a label. */
  label(stem: string, more: Partial<Put> = {}): string {
    const name = `${stem}${this.number()}项`;
    return this.put({ typed: name, printed: name, ...more });
  }

  /** A day of a year of its own, written in one of the ways that print the Chinese way. */
  date(more: Partial<Put> = {}): string {
    const year = this.number() + 1000;
    const typed = this.pick([`${year}-03-09`, `${year}/3/9`, `${year}.3.9`, `${year}年3月9日`]);
    return this.put({ typed, printed: `${year}年3月9日`, ...more });
  }

  /** A clock of the day that no other text of the plan has, or one to another. */
  clock(more: Partial<Put> = {}): string {
    const minutes = this.puts.length % (12 * 60);
    const at = (hour: number): string =>
      `${String(hour).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    const [from, to] = [at(Math.floor(minutes / 60)), at(12 + Math.floor(minutes / 60))];
    if (this.chance(2)) return this.put({ typed: from, printed: from, repeats: "everywhere", ...more });
    const typed = `${from}${this.pick(["-", "~", "—"])}${to}`;
    return this.put({ typed, printed: `${from}—${to}`, repeats: "everywhere", ...more });
  }

  /** Puts a text down. */
  put(put: Put): string {
    this.puts.push(put);
    return put.typed;
  }

  /** Says something else of a text that was put down. */
  change(at: number, more: Partial<Put>): void {
    const put = this.puts[at];
    if (put) this.puts[at] = { ...put, ...more };
  }

  /** A number that stands once in the plan, bare or with words around it. */
  count(more: Partial<Put> = {}): string {
    const count = this.chance(2) ? `约${this.number()}份` : `9${this.number()}`;
    // What a bare number comes to may be the same again: a total of one line.
    return this.put({ typed: count, printed: count, repeats: "everywhere", ...more });
  }

  /** A number that no text of the plan has yet. */
  number(): number {
    return this.puts.length + 1000;
  }

  /** The elements of a list, which print one behind the other. */
  inOrder<T>(most: number, make: () => T): T[] {
    return this.inOrderOf(Array(1 + this.random.below(most)).fill(0), make);
  }

  /** Something of each, which prints one behind the other. */
  inOrderOf<S, T>(of: readonly S[], make: (each: S) => T): T[] {
    const sequence: (readonly [number, number])[] = [];
    this.sequences.push(sequence);
    return of.map((each) => {
      const from = this.puts.length;
      const made = make(each);
      sequence.push([from, this.puts.length]);
      return made;
    });
  }
}
