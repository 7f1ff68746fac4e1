import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachmentKeys, bodyKeys, pictureKeys, signatureKeys } from "../../src/vocabulary/body-keys.ts";
import { forms, type RowFormName, type RowKey } from "../../src/vocabulary/forms.ts";
import { fields, sections } from "../../src/vocabulary/names.ts";
import { type EditorServer, startEditorServer } from "./language-server.ts";

// Over each name, wherever it may stand, the editor shows the title and the sentence of that name.

let server: EditorServer;
beforeAll(async () => {
  server = await startEditorServer();
});
afterAll(async () => {
  await server.stop();
});

/** A name in a text, what is expected over it, and the lines that hold it; `@` stands for its place. */
interface Spot {
  readonly name: string;
  readonly title: string;
  readonly lines: string;
}

/** The server looks at a whole text for each name in it, so many names stand in several short ones. */
const namesOfText = 8;

/** What is shown over each of some names, where that is not what is expected. */
async function strays(path: string, head: string, spots: readonly Spot[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = 0; at < spots.length; at += namesOfText)
    found.push(...(await straysOfText(`${at}-${path}`, head, spots.slice(at, at + namesOfText))));
  return found;
}

/** The same of names in one text. */
async function straysOfText(path: string, head: string, spots: readonly Spot[]): Promise<readonly string[]> {
  const lines: string[] = head.split("\n");
  const places: { line: number; character: number; spot: Spot }[] = [];
  for (const spot of spots) {
    for (const row of spot.lines.split("\n")) {
      const character = row.indexOf("@");
      if (character >= 0) places.push({ line: lines.length, character, spot });
      lines.push(row.replace("@", spot.name));
    }
  }
  await server.open(path, `${lines.join("\n")}\n`);
  const found: string[] = [];
  for (const { line, character, spot } of places) {
    const shown = await server.hover(path, line, character + 1);
    const [, title = "", about = ""] = /^#### (.+)\n+(.*)/u.exec(shown) ?? [];
    if (title !== spot.title || about === "") found.push(`${spot.name} → ${title}: ${about}`);
  }
  return found;
}

const values: Readonly<Record<string, string>> = {
  "a text": " 甲",
  "a list": " [甲, 乙]",
  "a list of mappings": "\n#  - 甲组: 乙",
  "a mapping": "\n#  甲组: 乙",
};

/** A value below a name that stands so far in. */
function below(value: string, indent: number): string {
  return value.replaceAll("#", " ".repeat(indent));
}

const places: Readonly<Record<string, { head: string; lines: (value: string) => string }>> = {
  "at the top": { head: "标题: 秋游方案", lines: (value) => `@:${below(value, 0)}` },
  "among labels": { head: "标题: 秋游方案\n我们的话:", lines: (value) => `  @:${below(value, 2)}` },
  "as an element of a list": {
    head: "标题: 秋游方案\n我们的话:",
    lines: (value) => `  - @:${below(value, 4)}`,
  },
  "as an item of 条目": {
    head: "标题: 秋游方案\n我们的话:\n  条目:",
    lines: (value) => `    - @:${below(value, 6)}`,
  },
  "in a small plan": {
    head: "标题: 秋游方案\n分项活动:",
    lines: (value) => `  - 标题: 赛跑\n    @:${below(value, 4)}`,
  },
  "in a small plan under its name": {
    head: "标题: 秋游方案\n分项活动:",
    lines: (value) => `  赛跑@@:\n    @:${below(value, 4)}`,
  },
};

describe.each(Object.entries(places))("%s", (where, { head, lines }) => {
  // A section holds one of the values at each place, and at the next place another.
  const turn = Object.keys(places).indexOf(where);
  test("each section shows its own title, whatever it holds", async () => {
    const held = Object.values(values);
    const spots = sections.map(({ heading }, at) => ({
      name: heading,
      title: heading,
      lines: lines(held[(at + turn) % held.length] ?? "").replace("@@", heading),
    }));
    expect(await strays(`${where}.yaml`, head, spots)).toEqual([]);
  });
});

test("what stands before the sections shows its own title, whatever it holds", async () => {
  const spots = fields
    .filter(({ place }) => place === "front")
    .map(({ heading }) => ({ name: heading, title: heading, lines: "@: 甲" }));
  expect(await strays("前.yaml", "# 秋游", spots)).toEqual([]);
});

test("names with a number before them or a suffix behind show the title of their field", async () => {
  const spots = sections.flatMap(({ heading }) => [
    { name: `一、${heading}`, title: heading, lines: "@: 甲" },
    { name: `${heading}（初稿）`, title: heading, lines: "@: [甲]" },
  ]);
  expect(await strays("编号.yaml", "标题: 秋游方案", spots)).toEqual([]);
});

const spotOf = ({ names: [name = ""] }: RowKey, indent: number, value = "甲"): Spot => ({
  name,
  title: name,
  lines: `${" ".repeat(indent)}@: ${value}`,
});

/** The lines over the keys of a row, which stand four to the right. */
function holderOf(form: RowFormName): string {
  if (form === "vehicles") return "交通安排:\n  车辆:\n   -";
  const field = fields.find(
    (each) => (each.place === "front" ? each.type : each.form) === (form === "item" ? "prose" : form),
  );
  return `${field?.heading ?? "我们的话"}:\n  -`;
}

test.each(Object.keys(forms) as RowFormName[])(
  "each key of a row of the form %s shows its own title",
  async (form) => {
    const spots = forms[form].keys.map((key) => spotOf(key, 4));
    const head = `标题: 秋游方案\n${holderOf(form)}`;
    expect(await strays(`行-${form}.yaml`, head, spots)).toEqual([]);
  },
);

test("each key of a section body, a picture, an attachment and the signature shows its own title", async () => {
  for (const [name, head, keys, indent] of [
    ["节", "标题: 秋游方案\n我们的话:", bodyKeys, 2],
    ["图", "标题: 秋游方案\n我们的话:\n  图片:", pictureKeys, 4],
    ["附件", "标题: 秋游方案\n附件:\n  -", attachmentKeys, 4],
    ["落款", "标题: 秋游方案\n落款:", signatureKeys, 2],
  ] as const) {
    expect(
      await strays(
        `${name}.yaml`,
        head,
        keys.map((key) => spotOf(key, indent)),
      ),
      name,
    ).toEqual([]);
  }
});

test("columns and names of one's own show that they are, and never a field's title", async () => {
  const title = "自己的名称";
  for (const [name, head, indent] of [
    ["行", "标题: 秋游方案\n活动预算:\n  表格:\n    -", 6],
    ["各行", "标题: 秋游方案\n我们的话:\n  表格:\n    列: [摊位, 口味]\n    行:\n      -", 8],
    ["标签", "标题: 秋游方案\n导语:", 2],
    ["节", "标题: 秋游方案", 0],
    ["小方案", "标题: 秋游方案\n分项活动:\n  - 标题: 赛跑", 4],
  ] as const) {
    const spots = ["摊位", "口味"].map((own) => ({ name: own, title, lines: `${" ".repeat(indent)}@: 甲` }));
    expect(await strays(`自拟-${name}.yaml`, head, spots), name).toEqual([]);
  }
});
