import type { Letterhead, Paragraph } from "../../document/document.ts";
import { signerLabel } from "../../document/plain-text.ts";
import type { Look } from "../../style/style.ts";
import type { Board, Flow, Passage } from "../content.ts";
import {
  aboveRule,
  headRule,
  lineOf,
  linesBetween,
  type MarkPlan,
  planMark,
  signerRows,
} from "../letterhead.ts";
import type { TextItem } from "../page.ts";
import { lookOf, passageOf, type Scope } from "../shape/scope.ts";
import { boardOf, placeTexts, plainRun, spread } from "./board.ts";
import { runsOf } from "./runs.ts";

/** The head of an official document (GB/T 9704-2012, 7.2): lines at the left, the red mark, number, signers, the red line. */
export function collectLetterhead(block: Letterhead, scope: Scope): readonly Flow[] {
  const { classification, issuers, number, signers } = block;
  const above = scope.collect(classification, scope);
  const red = issuers.length > 0 && scope.cell === undefined;
  if (!red) return [...above, ...numberFlows(block, scope, undefined)];
  const between = linesBetween(scope.style);
  const rule: Board = boardOf(
    [
      {
        type: "rule",
        x: 0,
        y: aboveRule(scope.style),
        height: headRule.width,
        width: scope.measure,
        color: headRule.color,
      },
    ],
    aboveRule(scope.style) + headRule.width,
    { after: between, before: number || signers.length > 0 ? 0 : between },
  );
  // The empty lines are counted from the characters of the mark.
  const numbered = numberFlows(block, scope, between - planMark(block, scope.style).below);
  return [...above, collectMark(block, scope), ...numbered, rule];
}

/** The number in the middle, or at the left beside who lets the document out; `before`: below a mark. */
function numberFlows(
  { number, signers }: Letterhead,
  scope: Scope,
  before: number | undefined,
): readonly Flow[] {
  const look = lookOf(scope, "number");
  const space = before === undefined ? {} : { before, after: 0 };
  if (signers.length === 0 || scope.cell) {
    const lines = number ? scope.collect([number], scope) : [];
    return lines.map((flow): Flow => (flow.type === "passage" ? { ...flow, ...space } : flow));
  }
  const line = lineOf(look);
  const { after } = look;
  const rows = signerRows(signers, signerLabel, scope.style);
  const items = rows.flatMap((row, i): TextItem[] => {
    const y = i * line;
    const texts = (at: number | undefined, paragraph: Paragraph | undefined): TextItem[] =>
      at === undefined || !paragraph
        ? []
        : placeTexts([{ runs: tagged(paragraph, look, scope), x: at, y }], look, scope);
    const label =
      row.label === undefined ? [] : [{ runs: plainRun(signerLabel, look, scope), x: row.label, y }];
    const signer = lookOf(scope, "signer");
    const names = row.names.map(({ text, x }) => ({ runs: plainRun(text, signer, scope), x, y }));
    return [
      ...texts(row.number, number),
      ...placeTexts(label, look, scope),
      ...placeTexts(names, { ...signer, line: look.line }, scope),
    ];
  });
  return [boardOf(items, rows.length * line, { before: look.before, after, ...space, keepNext: true })];
}

function tagged(paragraph: Paragraph, look: Look, scope: Scope): Passage["runs"] {
  return runsOf(paragraph.children, look, { role: "P", parent: scope.tag }, scope.fonts);
}

/** The red mark: one line in the middle, or names spread to one width with 文件 beside them. */
function collectMark(block: Letterhead, scope: Scope): Flow {
  const plan = planMark(block, scope.style);
  const look: Look = { ...lookOf(scope, "issuer"), size: plan.size, line: { exact: plan.line } };
  const [only, ...others] = block.issuers;
  const { before } = plan;
  if (only !== undefined && others.length === 0) {
    const options = { breaking: "title", keepNext: true, before, after: 0 } as const;
    return passageOf(scope, look, plainRun(only, look, scope), options);
  }
  const items = jointItems(block, plan, look, scope);
  return boardOf(items, block.issuers.length * plan.line, { before, keepNext: true });
}

function jointItems({ issuers, word }: Letterhead, plan: MarkPlan, look: Look, scope: Scope): TextItem[] {
  const beside = word === "" ? 0 : plan.gap + plan.word;
  const left = (scope.measure - plan.names - beside) / 2;
  const names = issuers.flatMap((issuer, i) => {
    const items = placeTexts(
      [{ runs: plainRun(issuer, look, scope), x: left, y: i * plan.line }],
      look,
      scope,
    );
    return spread(items, plan.names);
  });
  if (word === "") return names;
  const y = ((issuers.length - 1) * plan.line) / 2;
  const x = left + plan.names + plan.gap;
  return [...names, ...placeTexts([{ runs: plainRun(word, look, scope), x, y }], look, scope)];
}
