import type { Block, Document } from "../../src/document/document.ts";
import { type NumberingScheme, type Numbers, numberDocument } from "../../src/document/numbering.ts";
import { inlineText } from "../../src/document/plain-text.ts";

/** A document as text that a person can read: a line a block, numbers counted, depth as indentation. */
export function dump(document: Document, scheme: NumberingScheme): string {
  const numbers = numberDocument(document, scheme);
  return document.blocks.flatMap((block) => linesOf(block, numbers, "")).join("\n");
}

function linesOf(block: Block, numbers: Numbers, indent: string): string[] {
  const deeper = `${indent}  `;
  const inside = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((each) => linesOf(each, numbers, deeper));
  const shown = (text: string): string => text.replaceAll("\n", "⏎");
  switch (block.type) {
    case "heading":
      return [
        `${indent}h${block.level} ${numbers.get(block)?.text ?? ""}${shown(inlineText(block.children))}`,
      ];
    case "paragraph":
      return [`${indent}${block.role} ${block.children.map(inlineMark).join("")}`];
    case "list":
      return block.items.flatMap((item) => {
        const [first = `${deeper}(empty)`, ...rest] = inside(item.blocks);
        const mark = numbers.get(item)?.text ?? "·";
        return [`${indent}item ${mark}${first.trim().replace(/^body /, "")}`, ...rest];
      });
    case "fields":
      return block.entries.flatMap(({ label, value }) => {
        const [first = "", ...rest] = inside(value);
        return [`${indent}field ${shown(inlineText(label))}${first.trim().replace(/^body /, " ")}`, ...rest];
      });
    case "table":
      return [
        `${indent}table ${shown(inlineText(block.caption))}`.trimEnd(),
        ...block.rows.map((row) => {
          const cells = row.cells.map((cell) => {
            const span = cell.columns > 1 || cell.rows > 1 ? `[${cell.columns}×${cell.rows}]` : "";
            return (
              span +
              inside(cell.blocks)
                .map((line) => line.trim().replace(/^body /, ""))
                .join("⏎")
            );
          });
          return `${deeper}${row.header ? "# " : row.total ? "= " : "| "}${cells.join(" | ")}`;
        }),
      ];
    case "figure":
      return [`figure ${block.art.type} ${block.alt}: ${inlineText(block.caption)}`];
    case "letterhead":
      return [
        ...inside(block.classification),
        ...block.issuers.map((issuer) => `${indent}issuer ${issuer}${block.word}`),
        ...(block.number ? inside([block.number]) : []),
        ...block.signers.map((signer) => `${indent}signer ${signer}`),
      ];
    case "contents":
      return [`contents ${block.levels}`];
    case "imprint":
      return [
        ...block.lines.map((line) => `${indent}imprint ${inlineText(line.children)}`),
        `${indent}imprint ${block.unit} / ${block.date}`,
      ];
    case "signature":
      return [`${indent}signature ${[...block.units, block.date].join(" / ")}${block.seal ? " (seal)" : ""}`];
    case "attachments":
      return [`${indent}attachments ${block.names.join(" / ")}`];
    case "page-break":
      return [`${indent}page-break`];
    case "separator":
      return [`${indent}${block.cut ? "cut line" : "separator"}`];
  }
}

function inlineMark(inline: Extract<Block, { type: "paragraph" }>["children"][number]): string {
  if (inline.type === "text") return inline.value;
  if (inline.type === "break") return "⏎";
  const inner = inlineText(inline.children);
  return inline.type === "strong" ? `**${inner}**` : inline.type === "lead" ? `‹${inner}›` : inner;
}
