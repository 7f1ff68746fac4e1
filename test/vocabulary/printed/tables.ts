import { namesOfKey, pictureKeys } from "../../../src/vocabulary/body-keys.ts";
import type { RowKey } from "../../../src/vocabulary/forms.ts";
import type { Maker, Put, Value } from "./maker.ts";

/** A file that is there, as the plan's folder sees it. */
export const pictureFile = "图片/研学路线.png";

/** What a plain text says in every row. */
export const inEachRow: Partial<Put> = { repeats: "joined" };

/** A table: as rows alone or with its keys, joined cells, several paragraphs in one, totals, blanks. */
export function makeTable(maker: Maker, as: "keys" | "any" = "any"): Value {
  const keyed = as === "keys" || maker.chance(2);
  const result: { [key: string]: Value } = {};
  if (keyed && maker.chance(2)) result[maker.pick(["题注", "表题", "caption"])] = maker.text({}, true);
  const heads = Array.from({ length: 1 + maker.random.below(3) }, () => maker.text(inEachRow));
  const byName = keyed && maker.chance(4);
  const rows = byName
    ? maker.inOrder(3, () => Object.fromEntries(heads.map((head) => [head, maker.text()])))
    : makeCells(maker, heads.length);
  if (!keyed) return [heads, ...rows];
  result[maker.pick(["列", "表头", "columns"])] = heads.map((head) =>
    maker.chance(4) ? column(maker, head) : head,
  );
  result[maker.pick(["行", "各行", "rows"])] = rows;
  return result;
}

function column(maker: Maker, head: string): Value {
  return { [maker.pick(["名称", "列名"])]: head, 宽: "2", 对齐: maker.pick(["左", "居中", "右"]) };
}

/** Rows of cells, some of which go on from the row above or from the left. */
function makeCells(maker: Maker, columns: number): Value[][] {
  let above: number | undefined;
  const others = (count: number): Value[] => Array.from({ length: count }, () => makeCell(maker));
  return maker.inOrder(4, () => {
    if (above !== undefined && columns > 1 && maker.chance(4)) {
      maker.change(above, inEachRow);
      return ["^", ...others(columns - 1)];
    }
    const joined = columns > 1 && maker.chance(6);
    above = joined ? undefined : maker.puts.length;
    const first = maker.text(joined ? inEachRow : {});
    return joined ? [first, "<", ...others(columns - 2)] : [first, ...others(columns - 1)];
  });
}

function makeCell(maker: Maker): Value {
  const kind = maker.random.below(8);
  if (kind === 0) return "";
  if (kind === 1) return maker.inOrder(2, () => maker.text());
  return kind === 2 ? { 待补: maker.text() } : maker.text();
}

/** A picture: its file alone, or with its words, of which the caption prints. */
export function makePicture(maker: Maker): Value {
  const result: { [key: string]: Value } = {};
  for (const key of pictureKeys) {
    if (key.key !== "image" && maker.chance(2)) continue;
    result[key.key === "image" ? "图片" : maker.pick(namesOfKey(key))] = pictureValue(maker, key);
  }
  return result;
}

function pictureValue(maker: Maker, { key }: RowKey): Value {
  if (key === "image") return pictureFile;
  if (key === "width") return maker.pick(["60mm", "50%", "一半"]);
  return key === "alt" ? "从校门口到展馆的路" : maker.text();
}

/** Pictures as a section of them holds them: files, with their words or alone. */
export function makePictures(maker: Maker): Value {
  return maker.chance(2)
    ? maker.inOrder(3, () => (maker.chance(2) ? pictureFile : makePicture(maker)))
    : { 文件: pictureFile, 说明: maker.text(), 替代文字: "从校门口到展馆的路" };
}
