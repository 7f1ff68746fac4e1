import { viewShapes } from "../src/template/check/view-shapes.ts";
import { isVoid, type TagName, tagNames, tags } from "../src/template/markup/tags.ts";
import type { ObjectShape, ValueShape } from "../src/template/shape.ts";

/** The tags of the markup for docs/templates.md. */
export function tagTable(): string {
  const rows = tagNames.map((name) => {
    const { zh, en, text, holds } = tags[name];
    const written = isVoid(name) ? `<${name}/>` : `<${name}>`;
    const inside = [...(text ? ["text"] : []), ...holds.map((tag) => `\`${tag}\``)];
    return `| \`${written}\` | ${asText(en)} | ${asText(zh)} | ${inside.join(" ") || "–"} | ${attributesOf(name)} |`;
  });
  return ["| tag | what it is | 说明 | holds | attributes |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** A sentence whose tags are seen, not obeyed. */
function asText(sentence: string): string {
  return sentence.replaceAll(/<\/?\w+>/gu, "`$&`");
}

const words = { width: "60mm, 80%", text: "text", length: "9mm", count: "a whole number" } as const;

function attributesOf(name: TagName): string {
  const { attributes } = tags[name];
  const each = Object.entries(attributes).map(([key, rule]) => {
    const values =
      rule === "marks"
        ? "marks"
        : rule === "number"
          ? "a number"
          : typeof rule === "string"
            ? words[rule]
            : rule.join(", ");
    return `\`${key}\`: ${values}`;
  });
  return each.join("; ") || "–";
}

/** The objects that a template meets on the page, with their fields. */
export function objectTable(): string {
  const rows = Object.entries(viewShapes)
    .filter(([name]) => !name.includes(":") && !["plan", "activity", "section-by-key"].includes(name))
    .flatMap(([name, shape]) => rowsOf(name, shape));
  return ["| object | field | 名称 | value |", "|---|---|---|---|", ...rows].join("\n");
}

/** The objects under 事实, which the program reckons. */
export function factTable(): string {
  const rows = Object.entries(viewShapes)
    .filter(([name]) => name.startsWith("fact:"))
    .flatMap(([name, shape]) => rowsOf(name, shape));
  return ["| object | field | 名称 | value |", "|---|---|---|---|", ...rows].join("\n");
}

function rowsOf(name: string, { zh, fields }: ObjectShape): readonly string[] {
  return fields.map(({ key, names, value }, index) => {
    const object = index === 0 ? `\`${name}\` ${zh}` : "";
    return `| ${object} | \`${key}\` | ${names.map((each) => `\`${each}\``).join(" ")} | ${valueName(value)} |`;
  });
}

/** The fields of the plan that are no sections. */
export function planTable(): string {
  const plan = viewShapes.plan;
  const section = new Set(viewShapes["section-by-key"]?.fields.map(({ key }) => key));
  const front = (plan?.fields ?? []).filter(
    ({ key, value }) =>
      /^[a-z_]+$/.test(key) && (!section.has(key) || ["lead", "closing"].includes(key)) && value,
  );
  const rows = front.map(
    ({ key, names, value }) =>
      `| \`${key}\` | ${names.map((each) => `\`${each}\``).join(" ")} | ${valueName(value)} |`,
  );
  return ["| field | 名称 | value |", "|---|---|---|", ...rows].join("\n");
}

function valueName(value: ValueShape): string {
  if (value.kind === "list")
    return `list of ${value.of.kind === "object" ? valueName(value.of) : value.of.kind}`;
  return value.kind === "object" ? `\`${value.name}\`` : value.kind;
}
