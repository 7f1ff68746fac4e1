import {
  bodyKeys,
  fileEnding,
  fileNames,
  innerOf,
  keysInRows,
  labelLike,
  namesOfKey,
  pictureKeys,
  pictureMarks,
  todoKeys,
} from "./body-keys.ts";
import { audiences, presentations, wordsOf } from "./choices.ts";
import { forms, imageKey, type RowFormName } from "./forms.ts";
import { formName, partsName } from "./schema-names.ts";
import {
  aboutKey,
  atMostOne,
  basicDefinitions,
  bodyNames,
  bodyProperties,
  byShape,
  hasAny,
  ownNames,
  propertiesOf,
  ref,
  type Schema,
  strictMap,
  titled,
  when,
} from "./schema-parts.ts";
import { knownSections, sectionNames, unlisted } from "./schema-sections.ts";

/** What a section of a form may hold: the rules of “how a value is told apart”, in their order. */
export function bodyOf(form: RowFormName): Schema {
  const items = bodyProperties("items", ref(formName(form)));
  const labels = when(
    { anyOf: [ref("blocks"), ref(partsName(form))] },
    { additionalProperties: titled(ownNames, ref(formName(form))) },
    ref("map"),
  );
  const map: Schema = { allOf: [form === "item" ? ref("map") : labels, { properties: items }] };
  const isRow = onlyOf(forms[form].keys.flatMap(namesOfKey));
  const own = form === "item" ? map : when(isRow, ref(`${form}Row`), map);
  return {
    type: ["string", "number", "boolean", "null", "array", "object"],
    ...(when(
      { type: "array" },
      { items: elementOf(form) },
      when({ type: "object" }, orInner(form, own, true), true),
    ) as object),
  };
}

/** A mapping that is a row of the inner form of a form, or else what is given; `alone`: it has no other keys. */
function orInner(form: RowFormName, own: Schema, alone: boolean): Schema {
  const inner = innerOf(form);
  if (!inner) return own;
  const names = forms[inner.form].keys.flatMap(namesOfKey);
  const told = hasAny(inner.names);
  return when(
    alone ? { allOf: [{ propertyNames: { enum: names } }, told] } : told,
    ref(`${inner.form}Row`),
    own,
  );
}

/** A mapping that is no row: a todo mark, a section body, or labels. */
export function mapOf(labels: Schema): Schema {
  const others = bodyKeys.filter(({ key }) => !labelLike.includes(key)).map((key) => key.key);
  const body = when(hasAny(bodyNames(others)), ref("body"), when(onlyImage, ref("body"), labels));
  return when(hasAny(todoKeys), ref("todo"), when(isPicture(namesOfKey(imageKey)), ref("pictureMap"), body));
}

const pictureNames = pictureKeys.flatMap(namesOfKey);
const fileKeyNames = pictureKeys.filter(({ key }) => key === "image").flatMap(namesOfKey);
/** What is said of nothing but a picture. */
const onlyPictureNames = pictureKeys.filter(({ key }) => pictureMarks.includes(key)).flatMap(namesOfKey);

/**
 * A mapping that is a picture: its keys are those of one, and either one of some names has what ends as
 * the name of a file does, or it has a key that only pictures have.
 */
export function isPicture(names: readonly string[]): Schema {
  const file = { type: "string", pattern: fileEnding };
  const named: Schema = {
    properties: Object.fromEntries(names.map((name) => [name, titled(aboutKey(imageKey), file)])),
    ...(hasAny(names) as object),
  };
  const only = { allOf: [hasAny(onlyPictureNames), hasAny(fileKeyNames)] };
  return { propertyNames: { enum: pictureNames }, anyOf: [named, only] };
}

/** A mapping with nothing but pictures under 图片. */
const onlyImage: Schema = {
  maxProperties: 1,
  properties: bodyProperties(imageKey.key, { type: ["object", "array"] }),
  ...(hasAny(namesOfKey(imageKey)) as object),
};

/** A picture: the name of its file, or a mapping, or several of them. */
export function pictureSchema(): Schema {
  const one = { scalar: true, map: when(hasAny(todoKeys), ref("todo"), ref("pictureMap")) } as const;
  return byShape({ ...one, list: { minItems: 1, items: byShape(one) } });
}

/** The keys of a picture, its file among them. */
export function pictureMapSchema(): Schema {
  const anyOf = (pictureKeys[0] ? namesOfKey(pictureKeys[0]) : []).map((name) => ({ required: [name] }));
  return { ...(strictMap(pictureKeys) as object), anyOf };
}

/** What the section of pictures may hold: pictures with any of their names, and whatever a section may hold. */
export function picturesSchema(): Schema {
  // With 文件 it is a picture whatever else is said of it: nothing else in such a section is a file.
  const properties = Object.fromEntries(
    fileNames.map((name) => [name, titled(aboutKey(imageKey), { type: "string", pattern: fileEnding })]),
  );
  const file: Schema = { properties, ...(hasAny(fileNames) as object) };
  const picture: Schema = { anyOf: [isPicture(namesOfKey(imageKey)), file] };
  const element: Schema = when(picture, ref("pictureMap"), ref("element"));
  return {
    type: ["string", "number", "boolean", "null", "array", "object"],
    ...(when(
      { type: "array" },
      { items: byShape({ scalar: true, map: element }) },
      when({ type: "object" }, when(picture, ref("pictureMap"), ref("prose")), true),
    ) as object),
  };
}

/** A mapping with these names alone; text and items by themselves (正文, 条目) are a body, whatever the form. */
function onlyOf(names: readonly string[]): Schema {
  const body = names.filter((name) => bodyKeys.flatMap(namesOfKey).includes(name));
  const isBody: Schema = { minProperties: 1, propertyNames: { enum: body } };
  return { propertyNames: { enum: names }, ...(body.length > 0 ? { not: isBody } : {}) };
}

/** An element of a list: a row if it has a key that only rows of the form have, else an item or a label. */
function elementOf(form: RowFormName): Schema {
  const itemNames = forms.item.keys.flatMap(namesOfKey);
  const names = forms[form].keys.flatMap(namesOfKey);
  const own = names.filter((name) => !itemNames.includes(name));
  const isRow: Schema = { anyOf: [onlyOf(names), ...own.map((name): Schema => ({ required: [name] }))] };
  const element = ref("element");
  return {
    type: ["string", "number", "boolean", "null", "object"],
    ...(when(
      { type: "object" },
      form === "item" ? element : orInner(form, when(isRow, ref(`${form}Row`), element), false),
      true,
    ) as object),
  };
}

/** Labels and values; a label that is a known field keeps its meaning. */
export function labelsSchema(): Schema {
  const known = knownSections(() => true);
  return {
    type: "object",
    ...known,
    patternProperties: {
      ...known.patternProperties,
      [unlisted(sectionNames)]: titled(ownNames, ref("prose")),
    },
    additionalProperties: false,
  };
}

/** The one key of an element: a paragraph, a table, an item of nothing but its title, else a label. */
export function loneKeySchema(): Schema {
  const known = knownSections(() => true);
  const own = propertiesOf(forms.item.keys);
  for (const name of sectionNames) delete own[name];
  const names = [...sectionNames, ...Object.keys(own)];
  return {
    properties: { ...own, ...known.properties },
    patternProperties: { ...known.patternProperties, [unlisted(names)]: titled(ownNames, ref("prose")) },
    additionalProperties: false,
  };
}

const listOfMaps: Schema = { type: "array", not: { items: { not: { type: "object" } } } };

/** Names of one's own of which one stands over a list of mappings, as 上午 and 下午 over steps. */
export function blocksSchema(): Schema {
  const noListOfMaps = titled(ownNames, {
    not: { type: "array", not: { items: { not: { type: "object" } } } },
  });
  const own = bodyKeys.filter(({ key }) => key !== "audience" && key !== "run_in");
  const others = [...own.flatMap(namesOfKey), ...todoKeys];
  const name = unlisted([...sectionNames, ...others]);
  return {
    patternProperties: { [name]: true },
    additionalProperties: false,
    not: { patternProperties: { [name]: noListOfMaps } },
  };
}

/** A list whose mappings, but for labels, have these names alone; whatever is no list. */
function rowsOf(names: readonly string[]): Schema {
  return { items: { anyOf: [{ maxProperties: 1 }, { propertyNames: { enum: [...new Set(names)] } }] } };
}

/**
 * Names over lists of the section's rows where they are no labels: 活动流程 over tasks, which the flow would not take.
 */
export function partsSchema(form: RowFormName): Schema {
  return {
    allOf: [
      { not: { additionalProperties: { not: listOfMaps } } },
      { additionalProperties: rowsOf(keysInRows(form).flatMap(namesOfKey)) },
      { not: ref("map") },
    ],
  };
}

/** A section that needs several things at once; which items it holds is said by its form. */
export function bodySchema(): Schema {
  const properties = propertiesOf(bodyKeys);
  const set = (key: string, schema: Schema): void => {
    Object.assign(properties, bodyProperties(key, schema));
  };
  set("as", { type: "string", enum: wordsOf(presentations) });
  set("audience", { type: "string", enum: wordsOf(audiences) });
  set("numbering", ref("numbering"));
  // Which items a section may hold is said by its form.
  set("items", true);
  for (const key of ["columns", "rows"]) {
    for (const name of bodyNames([key])) {
      const table = basicDefinitions["tableMap"] as { properties: Record<string, Schema> };
      properties[name] = table.properties[name] ?? true;
    }
  }
  return {
    type: "object",
    properties,
    additionalProperties: false,
    allOf: bodyKeys.map((key) => atMostOne(namesOfKey(key))),
  };
}
