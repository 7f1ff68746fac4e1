import { attachmentKeys, namesOfKey, signatureKeys } from "../../../src/vocabulary/body-keys.ts";
import { builtInStyles, kinds, numberings } from "../../../src/vocabulary/choices.ts";
import type { FrontField, FrontType } from "../../../src/vocabulary/field.ts";
import { makeBody, makeRow } from "./bodies.ts";
import type { Maker, Value } from "./maker.ts";
import { makeTable, pictureFile } from "./tables.ts";

/** What a field of the front matter may hold, by its type; what does not print is not put down. */
const values: Readonly<Record<FrontType, (maker: Maker) => Value>> = {
  title: (maker) => maker.text(),
  text: (maker) => maker.text(),
  texts: (maker) => (maker.chance(2) ? maker.text() : maker.inOrder(3, () => maker.text())),
  prose: (maker) => makeBody(maker, "prose"),
  kind: (maker) => maker.pick(kinds).names[0],
  style: (maker) => maker.pick(builtInStyles).names[0],
  flag: (maker) => maker.pick(["是", "否"]),
  numbering: (maker) => maker.pick(numberings.filter(({ key }) => key !== "plain")).names[0],
  signature: makeSignature,
  attachments: makeAttachments,
  labels: (maker) => Object.fromEntries(maker.inOrder(3, () => [maker.label("封签"), maker.text()])),
  groups: (maker) => maker.inOrder(3, () => makeRow(maker, "groups", 1)),
  people: () => [{ 姓名: "甲乙丙", 电话: "13800000000", 备注: "不印" }],
  rosters: () => "三年级.xlsx",
  contents: () => "否",
  draft: () => "否",
  pages: () => "四页",
  papers: () => ({ 通知: { 主送: "不印" } }),
};

/** The value of a field of the front matter. */
export function makeFront(maker: Maker, field: FrontField): Value {
  const before = maker.puts.length;
  const value = values[field.type](maker);
  // In the head and the foot of an official document these stand in a line with other things.
  if (inLine.includes(field.key))
    for (const put of maker.puts.slice(before))
      maker.puts[maker.puts.indexOf(put)] = { ...put, printed: put.printed.replaceAll("\n", " ") };
  return value;
}

const inLine: readonly string[] = ["issuers", "signer", "imprint", "imprint_date"];

function makeSignature(maker: Maker): Value {
  if (maker.chance(4)) return maker.inOrder(2, () => maker.line());
  return Object.fromEntries(
    signatureKeys.map((key) => [
      maker.pick(namesOfKey(key)),
      key.kind === "date"
        ? maker.date()
        : maker.chance(2)
          ? maker.line()
          : maker.inOrder(2, () => maker.line()),
    ]),
  );
}

/** Attachments; the lists of one, under 条目 and 内容, count as one list. */
function makeAttachments(maker: Maker): Value {
  return maker.inOrder(3, (): Value => {
    if (maker.chance(4)) return maker.text({ repeats: "everywhere" });
    const attachment: { [key: string]: Value } = {};
    const lists = maker.lists.length;
    for (const key of attachmentKeys) {
      if (key.key !== "name" && !maker.chance(3)) continue;
      const value = parts[key.key]?.(maker);
      if (value !== undefined) attachment[maker.pick(namesOfKey(key))] = value;
    }
    if ("条目" in attachment || "items" in attachment)
      for (const list of maker.lists.slice(lists)) list.numbered = false;
    return attachment;
  });
}

const parts: Readonly<Record<string, (maker: Maker) => Value>> = {
  name: (maker) => maker.text({ repeats: "everywhere" }),
  file: (maker) => maker.pick([pictureFile, "名单.docx"]),
  text: (maker) => maker.text(),
  items: (maker) => makeBody(maker, "prose"),
  table: (maker) => makeTable(maker),
  body: (maker) => makeBody(maker, "prose"),
  note: (maker) => maker.text({ repeats: "everywhere" }),
};
