import type { Look, Role, Style } from "../../../style/style.ts";

const flush: Look["indent"] = { left: 0, right: 0, first: 0 };

/** The look of a role as its Word style says it: a signature keeps its distance from the body. */
export function lookFor(role: Role, style: Style): Look {
  const look = style.looks[role];
  if (role === "signature") return { ...look, before: look.before + blankLines(style) };
  if (role === "header") return { ...look, line: { multiple: 1 }, align: "left", indent: flush };
  if (role !== "page-number") return look;
  const { align, inset } = style.pageNumber;
  const indent = { left: 0, right: align === "outer" ? inset : 0, first: 0 };
  return { ...look, line: { multiple: 1 }, align: align === "outer" ? "right" : "center", indent };
}

function blankLines(style: Style): number {
  const { line, size } = style.looks.signature;
  // A Chinese face's own line is about 1.3 em high in Word.
  const height = "exact" in line ? line.exact : line.multiple * size * 1.3;
  return height * style.signature.linesBefore;
}
