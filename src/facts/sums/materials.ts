import type { Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { type Amount, type Figure, figureOf, productOf, textOf, unknownAmount, written } from "../figure.ts";
import { headsOf } from "../people/heads.ts";
import { surveyOf } from "../survey.ts";
import { writtenMaterialsOf } from "./written-materials.ts";

/** A thing that the event needs. */
export interface Material {
  readonly row: Row;
  readonly section: Section | undefined;
  readonly item: Text | undefined;
  readonly quantity: Figure | undefined;
  readonly unit: Text | undefined;
  readonly price: Figure | undefined;
  /** How many a head; undefined where it is counted otherwise, 每组 too. */
  readonly per: Figure | undefined;
  /** How many all pupils need; unknown without 每人, and where only some get one. */
  readonly needed: Amount;
  /** Price × quantity, in yuan. */
  readonly cost: Amount;
  readonly use: Text | undefined;
  readonly by: readonly Text[];
  readonly source: Text | undefined;
  readonly deadline: Text | undefined;
  readonly note: Text | undefined;
}

/** The things of a plan (物资准备 and its kin) in the order of the file, written as rows or in words. */
export function materialsOf(plan: Plan): readonly Material[] {
  const rows = surveyOf(plan).rows.filter(({ row }) => row.form === "materials");
  return [...rows, ...writtenMaterialsOf(plan)]
    .sort((a, b) => a.row.range.start - b.row.range.start)
    .map(({ row, section }) => materialOf(row, section, plan));
}

const some = /运动员|教师|老师|志愿者|家长|代表|老人|演员|裁判|工作人员|来宾|主持|组长|获奖/u;

function materialOf(row: Row, section: Section | undefined, plan: Plan): Material {
  const [quantity, price] = [figureOf(row, "quantity"), figureOf(row, "price")];
  const per = row.values.get("per")?.name === "每组" ? undefined : figureOf(row, "per");
  const [item, use] = [textOf(row, "item"), textOf(row, "use")];
  const forAll = !some.test((item?.value ?? "") + (use?.value ?? ""));
  const needed = per && forAll ? productOf([written(per), headsOf(plan).pupils]) : unknownAmount;
  return {
    row,
    section,
    item,
    quantity,
    unit: textOf(row, "unit"),
    price,
    per,
    needed: needed.value === undefined ? needed : { ...needed, value: Math.ceil(needed.value) },
    cost: price && quantity ? productOf([written(price), written(quantity)]) : unknownAmount,
    use,
    by: row.values.get("by")?.texts ?? [],
    source: textOf(row, "source"),
    deadline: textOf(row, "deadline"),
    note: textOf(row, "note"),
  };
}
