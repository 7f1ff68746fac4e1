/**
 * What has become of a file that stands where a document is to be written. `untouched`: byte for byte
 * as we wrote it; `saved`: a program has written it anew and no change shows, though some kinds of
 * change would not show either; `changed`: somebody has changed it; `foreign`: it was never ours.
 */
export type Origin = "untouched" | "saved" | "changed" | "foreign";
