import { activityByKey, activityTitleKeys, namesOfKey } from "../../../src/vocabulary/body-keys.ts";
import type { SectionField } from "../../../src/vocabulary/field.ts";
import { exactNames } from "../../../src/vocabulary/names.ts";
import { headingOf, makeBody } from "./bodies.ts";
import type { Maker, Value } from "./maker.ts";
import { makePictures } from "./tables.ts";

/** A section under one of the names of its field. */
export function makeSection(maker: Maker, { form }: SectionField, name: string): Value {
  return under(maker, name, () => (form === "pictures" ? makePictures(maker) : makeBody(maker, form)));
}

/** A section with a name of its own. */
export function makeOwnSection(maker: Maker): [string, Value] {
  const name = `自拟${maker.number()}项`;
  return [name, under(maker, name, () => makeBody(maker, "prose"))];
}

/** A name that prints as a heading, unless what is below it has one of its own or wants none. */
function under(maker: Maker, name: string, make: () => Value): Value {
  const at = maker.puts.length;
  maker.put({ typed: name, printed: name, repeats: "everywhere" });
  const value = make();
  if (headingOf(value) !== undefined) maker.change(at, { printed: "" });
  return value;
}

/** Small plans inside the plan: a list of them, names over them, or several with a heading of their own. */
export function makeActivities(maker: Maker, name: string, fields: readonly SectionField[]): Value {
  return under(maker, name, () => {
    const kind = maker.random.below(4);
    if (kind > 1) return activitiesIn(maker, fields);
    if (kind === 1) {
      const heading = { 小标题: maker.text({}, true) };
      const text = maker.chance(2) ? { 正文: maker.text() } : {};
      return { ...heading, ...text, 条目: activitiesIn(maker, fields) };
    }
    return Object.fromEntries(maker.inOrder(2, () => [maker.label("小活动"), inside(maker, fields)]));
  });
}

function activitiesIn(maker: Maker, fields: readonly SectionField[]): Value {
  const name = maker.pick(namesOfKey(activityTitleKeys).slice(1));
  const all = maker.inOrder(2, (): Value => ({ [name]: maker.text(), ...inside(maker, fields) }));
  return maker.chance(6) ? [...all, maker.text()] : all;
}

function inside(maker: Maker, fields: readonly SectionField[]): { [key: string]: Value } {
  const activity: { [key: string]: Value } = {};
  if (maker.chance(2)) {
    const name = maker.pick(activityByKey.names);
    activity[name] = maker.text({ name });
  }
  const taken = [activityTitleKeys, activityByKey].flatMap(namesOfKey);
  const sections = maker.inOrderOf(
    maker.times(3, () => maker.pick(fields)),
    (field): [string, Value] | undefined => {
      const name = maker.pick([...exactNames(field).slice(1), ...field.related]);
      const doubled = name in activity || exactNames(field).some((each) => each in activity);
      if (field.form === "activities" || taken.includes(name) || doubled) return undefined;
      activity[name] = "";
      return [name, makeSection(maker, field, name)];
    },
  );
  return { ...activity, ...Object.fromEntries(sections.filter((each) => each !== undefined)) };
}
