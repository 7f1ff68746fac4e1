/** A character of a symbol font: boxes and ticks of Wingdings by their likes, others as they are in Unicode. */
export function symbol(char: string): string {
  const code = Number.parseInt(char, 16);
  const likes: Readonly<Record<number, string>> = {
    168: "□",
    111: "□",
    254: "☑",
    252: "✓",
    108: "●",
    110: "■",
    216: "➢",
    82: "☑",
  };
  return likes[code & 0xff] ?? (code >= 0xf000 ? "" : String.fromCodePoint(code || 32));
}
