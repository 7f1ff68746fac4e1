import { bodyKeys, namesOfKey, tableKeys, todoKeys } from "./body-keys.ts";
import type { RowKey, ValueKind } from "./forms.ts";

/** A JSON Schema (draft-07), as plain data. */
export type Schema = { readonly [key: string]: unknown } | boolean;

/** A label may be anything with a Chinese character, a number like 301, A1 or 8:30, or a single letter. */
export const labelPattern = "[\\u3400-\\u9fff]|^[A-Za-z]{0,2}[0-9][0-9A-Za-z#.:~—-]*$|^[A-Za-z]$";

/** Digits, perhaps half a sentence around them: 40, 约40人, 1,200元, 每班3个. */
export const numberPattern = "[0-9０-９]";
/** A fact that is still open, written without its braces: 人数: 待定. */
const openPattern = "^\\s*[【（(]?(?:待补|待定|未定|没定|待填|TODO|TBD)";

/** A reference to a definition. */
export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** A mapping that has at least one of some names. */
export function hasAny(names: readonly string[]): Schema {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}

/** Forbids that two names of one thing stand together; linear in their number. */
export function atMostOne(names: readonly string[]): Schema {
  const each = names.map((name) => ({ required: [name] }));
  return { oneOf: [...each, { not: { anyOf: each } }] };
}

/**
 * A union told apart by the kind of the YAML value, so that errors come from the meant branch only. Where
 * any scalar will do, so does nothing at all: a rule tells that.
 */
export function byShape(shapes: {
  readonly scalar: Schema;
  readonly list?: Schema;
  readonly map?: Schema;
}): Schema {
  const { scalar, list, map } = shapes;
  const scalars = ["string", "number", "boolean", ...(scalar === false ? [] : ["null"])];
  const types = [...scalars, ...(list ? ["array"] : []), ...(map ? ["object"] : [])];
  return {
    type: types,
    if: { type: scalars },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: scalar,
    else: {
      if: { type: "array" },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: list ?? true,
      else: map ?? true,
    },
  };
}

/** `if … then … else` as one schema. */
export function when(condition: Schema, yes: Schema, no: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: yes, else: no };
}

const kindSchema: Readonly<Record<ValueKind, Schema>> = {
  text: ref("text"),
  texts: ref("texts"),
  number: ref("number"),
  date: ref("text"),
  clock: ref("text"),
  body: ref("prose"),
  table: ref("table"),
  picture: ref("picture"),
  flag: ref("flag"),
  vehicles: ref("vehicles"),
};

/** The properties of a mapping with known keys, under all their names, with what editors say of them. */
export function propertiesOf(keys: readonly RowKey[]): Record<string, Schema> {
  const properties: Record<string, Schema> = {};
  for (const key of keys) {
    const about = titled(aboutKey(key), kindSchema[key.kind]);
    for (const name of namesOfKey(key)) properties[name] = about;
  }
  return properties;
}

/** What an editor says of a key. */
export interface About {
  readonly title: string;
  readonly description: string;
}

/** What an editor says of names that a school gives itself. */
export const ownNames: About = {
  title: "自己的名称",
  description: "学校自己的小标题、标签或列名，照写的印出",
};

/** A schema with what an editor says of what it is about. */
export function titled(about: About, schema: Schema): Schema {
  return schema === true ? { ...about } : { ...about, ...(schema as object) };
}

/** What an editor says of a key of a mapping. */
export function aboutKey({ names: [title = ""], kind }: RowKey): About {
  return { title, description: descriptions[kind] };
}

/** What an editor says of a key, by what it takes. */
const descriptions: Readonly<Record<ValueKind, string>> = {
  text: "文字",
  texts: "文字；几个就写成 [甲, 乙]",
  number: "数字，后面可以带单位，如 40人",
  date: "日期，如 2026-10-23",
  clock: "钟点，如 08:30 或 08:30-09:00",
  body: "几条，或一段文字，或表格",
  table: "表格：列 和 行",
  picture: "图片文件的名称，如 路线图.png",
  flag: "是 或 否",
  vehicles: "各辆车，一辆一行",
};

/** A mapping with known keys and no others, none of them twice under two names; `shifted` may stand beside another name of its key. */
export function strictMap(keys: readonly RowKey[], shifted = ""): Schema {
  return {
    type: "object",
    properties: propertiesOf(keys),
    additionalProperties: false,
    allOf: keys.map((key) => atMostOne(namesOfKey(key).filter((name) => name !== shifted))),
  };
}

/** The names of the body keys given, all ways to write them. */
export function bodyNames(keys: readonly string[]): readonly string[] {
  return bodyKeys.filter((key) => keys.includes(key.key)).flatMap(namesOfKey);
}

/** A body key by all its names, holding something of its own. */
export function bodyProperties(key: string, schema: Schema): Record<string, Schema> {
  const own = bodyKeys.filter((each) => each.key === key);
  return Object.fromEntries(
    own.flatMap((each) => namesOfKey(each).map((name) => [name, titled(aboutKey(each), schema)])),
  );
}

/** How yes and no are written. */
export const flagWords: readonly unknown[] = [true, false, "是", "否", "有", "无", "yes", "no"];

const textOrTodo = (scalar: Schema): Schema => byShape({ scalar, map: ref("todo") });

/** The definitions that do not depend on the forms. */
export const basicDefinitions: Readonly<Record<string, Schema>> = {
  todo: {
    type: "object",
    description: "还缺的事实：写成 待补: 说明",
    properties: Object.fromEntries(
      todoKeys.map((key) => [
        key,
        { title: "待补", description: "还缺什么", type: ["string", "number", "boolean", "null"] },
      ]),
    ),
    additionalProperties: false,
    minProperties: 1,
  },
  text: textOrTodo(true),
  texts: byShape({ scalar: true, list: { items: ref("text") }, map: ref("todo") }),
  number: textOrTodo({
    type: ["number", "string", "null"],
    pattern: `${numberPattern}|^\\s*$|${openPattern}`,
    patternErrorMessage: "这里要写数字，如 40 或 40人；还不知道就写 {待补: 说明}",
  }),
  flag: { type: ["boolean", "string"], enum: flagWords },
  table: {
    type: ["object", "array"],
    description: "表格：列（表头）和各行；^ 与上格合并，< 与左格合并",
    ...(when(
      { type: "array" },
      {
        minItems: 1,
        items: {
          type: ["array", "object"],
          ...(when({ type: "array" }, ref("cells"), ref("rowMap")) as object),
        },
      },
      when(hasAny(todoKeys), ref("todo"), ref("tableMap")),
    ) as object),
  },
  tableMap: {
    type: "object",
    properties: {
      ...tableMapProperties(),
    },
    additionalProperties: false,
    anyOf: bodyNames(["rows"]).map((name) => ({ required: [name] })),
    allOf: tableKeys.map((key) => atMostOne(bodyNames([key]))),
  },
  cells: { type: "array", minItems: 1, items: ref("cell") },
  rowMap: { type: "object", minProperties: 1, additionalProperties: titled(ownNames, ref("cell")) },
  cell: {
    type: ["string", "number", "boolean", "null", "array", "object"],
    if: { type: "object" },
    ...todoThen(),
  },
};

function todoThen(): object {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { then: ref("todo"), else: { if: { type: "array" }, then: { items: ref("text") } } };
}

function tableMapProperties(): Record<string, Schema> {
  const column: Schema = byShape({ scalar: true, map: ref("column") });
  const row: Schema = {
    type: ["array", "object"],
    ...(when({ type: "array" }, ref("cells"), ref("rowMap")) as object),
  };
  const rows = byShape({ scalar: false, list: { minItems: 1, items: row }, map: ref("todo") });
  return {
    ...bodyProperties("columns", { type: "array", minItems: 1, items: column }),
    ...bodyProperties("rows", { ...(rows as object), type: ["array", "object"] }),
    ...bodyProperties("caption", ref("text")),
    ...bodyProperties("landscape", ref("flag")),
  };
}
