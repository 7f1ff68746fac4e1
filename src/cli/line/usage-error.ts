/** A command line that cannot be followed; the message is a finished sentence in the user's language. */
export class UsageError extends Error {
  /** What to write instead; empty where there is nothing to advise. */
  readonly hint: string;

  constructor(message: string, hint = "") {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}
