import { expect, test } from "vitest";
import { runningRows } from "../../../src/layout/pages/running-rows.ts";

const room = { measure: 20, lead: 0, gap: 1 };
const rowsOf = (left: string, right: string): string[] =>
  runningRows({ left, center: "", right }, room, (text) => text.length).map(
    (row) => `${row.left}|${row.center}|${row.right}`,
  );

test("two texts stand in one row as long as a gap is left between them", () => {
  const ten = "青禾小学德育处大队部";
  expect(rowsOf(ten, "秋季研学活动方案稿")).toEqual([`${ten}||秋季研学活动方案稿`]);
  expect(rowsOf(ten, "秋季研学活动的方案稿")).toEqual([`${ten}||`, "||秋季研学活动的方案稿"]);
});
