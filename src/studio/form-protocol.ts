/*
 * What page and command say to each other of a plan as a form; places of values are JSON pointers.
 */

/** A plan as a form. */
export interface Form {
  readonly fields: readonly FormField[];
  /** Whether the text is one that the form can change. */
  readonly usable: boolean;
}

/** A value with its name: a field, a label, what stands below a row. */
export interface FormPart {
  /** Its place as a JSON pointer. */
  readonly at: string;
  readonly name: string;
  readonly value: FormValue;
  /** What may be put beside what is there: a text above a list, a table below it. */
  readonly more: readonly string[];
  /** Whether what is there may stand under a name, with others to follow: 上午, 下午. */
  readonly divisible: boolean;
}

/** A field of the form. */
export interface FormField extends FormPart {
  readonly about: string;
  readonly example: string;
  readonly place: "front" | "section";
  readonly start: number;
  readonly end: number;
}

/** What stands in a field. `other`: what the form cannot show, which stays as it is. */
export type FormValue =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly long: boolean;
      /** Whether it may become the first of several. */
      readonly many: boolean;
      /** What is said to be missing here. */
      readonly todo?: string;
    }
  | { readonly kind: "choice"; readonly text: string; readonly options: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly FormCell[]; readonly deep: readonly string[] }
  | {
      readonly kind: "rows";
      /** Where the rows stand. */
      readonly at: string;
      /** One mapping: a row that none stands beside. */
      readonly single: boolean;
      readonly columns: readonly FormColumn[];
      /** Columns that could be had besides; `free`: and any other. */
      readonly more: readonly string[];
      readonly free: boolean;
      /** Whether rows are lists, whose columns stand beside them once. */
      readonly lists: boolean;
      /** What could stand below a row. */
      readonly deep: readonly string[];
      readonly rows: readonly FormRow[];
    }
  /** A table of which not even the columns are settled. */
  | { readonly kind: "table" }
  /** Names with values of any kind; `open`: any other name may stand beside them. */
  | { readonly kind: "parts"; readonly parts: readonly FormPart[]; readonly open: boolean }
  | { readonly kind: "other"; readonly text: string };

/** A line of a list, or what stands in a column of a row; not editable where it is more than words. */
export interface FormCell {
  readonly text: string;
  readonly editable: boolean;
  /** What is said to be missing here. */
  readonly todo?: string;
}

/** A column of rows. */
export interface FormColumn {
  /** What a cell is found by: a name or, where rows are lists, a number from 0. */
  readonly key: string;
  readonly name: string;
  readonly numeric: boolean;
  /** A number, a date or a clock: it stands on one line. */
  readonly short: boolean;
}

/**
 * A row of a section; its cells stand in the order of the columns, absent where nothing is written. What
 * does not fit into a cell are its parts.
 */
export interface FormRow {
  readonly cells: readonly (FormCell | null)[];
  readonly parts: readonly FormPart[];
}

/** What somebody does in the form. */
export type FormChange =
  | { readonly do: "set"; readonly at: string; readonly text: string }
  | {
      readonly do: "cell";
      readonly at: string;
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  | { readonly do: "item"; readonly at: string; readonly row: number; readonly text: string }
  | {
      readonly do: "insert";
      readonly at: string;
      readonly after: number;
      readonly cells: readonly CellText[];
    }
  | { readonly do: "remove"; readonly at: string; readonly row: number }
  | { readonly do: "move"; readonly at: string; readonly row: number; readonly to: number }
  | { readonly do: "field"; readonly name: string }
  /** Puts a name beside what stands at a place; a text or a list there gets a name of its own first. */
  | { readonly do: "part"; readonly at: string; readonly name: string }
  /** Puts what stands at a place under a name, beside which others may stand then. */
  | { readonly do: "divide"; readonly at: string; readonly name: string }
  /** A further column of a table whose rows, at that place, are lists. */
  | { readonly do: "column"; readonly at: string; readonly name: string }
  /** Begins a table with its columns and, as lists, its rows. */
  | {
      readonly do: "table";
      readonly at: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly do: "drop"; readonly at: string };

/** What a new row has in a column; of a list the column is empty. */
export interface CellText {
  readonly column: string;
  readonly text: string;
}
