import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import papers from "../../build/papers/index.js";
import shared from "../../build/papers/shared.js";
import { documentText } from "../../src/document/plain-text.ts";
import type { Picture } from "../../src/picture/picture.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource } from "../../src/source/source.ts";
import { viewShapes } from "../../src/template/check/view-shapes.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { readyPaper } from "../../src/template/run/precompiled.ts";
import { objectOf, type ValueShape } from "../../src/template/shape.ts";
import { planView } from "../../src/template/view/plan-view.ts";
import { shippedPaper } from "./shipped.ts";

const folder = new URL("../../examples/", import.meta.url);

function plansOf(path: string): readonly (readonly [name: string, plan: Plan])[] {
  const names = readdirSync(new URL(path, folder)).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => {
    const url = new URL(path + encodeURIComponent(name), folder);
    const { plan } = checkSource(createSource(name, readFileSync(url, "utf8")));
    if (!plan) throw new Error(`${name} is no plan`);
    return [name, plan];
  });
}

const plans = [...plansOf("samples/"), ...plansOf("")];

/** Where a value is not what its shape says: a missing or a surplus field, another kind of value. */
function strays(value: unknown, shape: ValueShape, path: string): readonly string[] {
  if (shape.kind === "number" || shape.kind === "flag") {
    const kind = shape.kind === "number" ? "number" : "boolean";
    return value === undefined || typeof value === kind ? [] : [`${path} is no ${kind}`];
  }
  if (shape.kind === "object") {
    if (value === undefined) return [];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path} is no object`];
    const fields = viewShapes[shape.name]?.fields ?? [];
    const known = new Set(fields.map((field) => field.key));
    const surplus = Object.keys(value).filter((key) => !known.has(key));
    const inside = fields.flatMap((field) => {
      if (!Object.hasOwn(value, field.key)) return [`${path}.${field.key} is missing`];
      return strays((value as Record<string, unknown>)[field.key], field.value, `${path}.${field.key}`);
    });
    return [...surplus.map((key) => `${path}.${key} is in no shape`), ...inside];
  }
  // Marks and alignments are settings, not words of the plan.
  if (shape.kind === "text" && typeof value === "string") return [];
  if (!Array.isArray(value)) return [`${path} is no list`];
  if (shape.kind === "list")
    return value.flatMap((each, index) => strays(each, shape.of, `${path}[${index}]`));
  return value.every((run) => typeof run === "object" && "kind" in run && "text" in run)
    ? []
    : [`${path} is no text`];
}

describe("the view of a plan", () => {
  for (const [name, plan] of plans) {
    it(`of ${name} has every field of its shape and no other`, () => {
      expect(strays(planView(plan, shippedPaper().paper), objectOf("plan"), "plan")).toEqual([]);
    });
  }

  it("has no name for two fields of one object", () => {
    for (const [name, { fields }] of Object.entries(viewShapes)) {
      const names = fields.flatMap((field) => [field.key, ...field.names]);
      expect(
        names.filter((each, index) => names.indexOf(each) !== index),
        name,
      ).toEqual([]);
    }
  });
});

/** Stands for every picture. */
const shot: Picture = {
  type: "picture",
  kind: "png",
  bytes: new Uint8Array(),
  width: 4,
  height: 3,
  density: undefined,
  orientation: 1,
  channels: 1,
  inverted: false,
};

describe("precompiled templates", () => {
  it("print what the templates print, with the runtime alone", async () => {
    const precompiled = (await papers[0]?.load()) ?? never("plan");
    const ready = readyPaper(precompiled, shared);
    const fresh = shippedPaper();
    for (const [name, plan] of plans) {
      const text = documentText(renderDocument(plan, ready, () => shot).value ?? never(name));
      expect(text).toBe(documentText(renderDocument(plan, fresh, () => shot).value ?? never(name)));
    }
  });
});

function never(name: string): never {
  throw new Error(`no document of ${name}`);
}
