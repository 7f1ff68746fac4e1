import { stringify } from "yaml";
import { checkSource } from "../../../src/pipeline/check.ts";
import { createSource } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import type { YamlMap, YamlNode } from "../../../src/yaml/tree.ts";
import type { MadeList, MadePlan, Put } from "./maker.ts";
import { type Typed, typedTexts } from "./typed-texts.ts";

/** How often texts that may not be marked are left as they are and the rest is tried again. */
const tries = 5;

/**
 * A plan as somebody wrote it, or as mutation made it, with a number of its own in every text: so each can be found
 * again. Undefined where it has errors.
 */
export function markedPlan(text: string): MadePlan | undefined {
  const root = rootOf(text);
  if (!root || faultsOf(text).length > 0) return undefined;
  let left: ReadonlySet<string> = new Set();
  for (let i = 0; i < tries; i++) {
    const plan = new Marking(root, left).plan();
    const faults = faultsOf(plan.text);
    if (faults.length === 0) return plan;
    const spoilt = spoiltBy(plan.text, faults);
    if (spoilt.length === 0) return undefined;
    left = new Set([...left, ...spoilt]);
  }
  return undefined;
}

function rootOf(text: string): YamlMap | undefined {
  const root = parseYaml(createSource("方案.yaml", text)).value?.root;
  return root?.kind === "map" ? root : undefined;
}

interface Fault {
  readonly start: number;
  readonly end: number;
}

function faultsOf(text: string): readonly Fault[] {
  const { plan, diagnostics } = checkSource(createSource("方案.yaml", text));
  if (!plan) return [{ start: 0, end: text.length }];
  return diagnostics.filter(({ severity }) => severity === "error").map(({ range }) => range);
}

/** The paths of what stands where faults are. */
function spoiltBy(text: string, faults: readonly Fault[]): readonly string[] {
  const paths: string[] = [];
  const meets = ({ start, end }: Fault): boolean =>
    faults.some((fault) => fault.start <= end && start <= fault.end);
  const walk = (node: YamlNode, path: string): void => {
    if (node.kind === "scalar" && meets(node.range)) paths.push(bare(path));
    if (node.kind === "seq") for (const [i, item] of node.items.entries()) walk(item, `${path}/${i}`);
    if (node.kind !== "map") return;
    for (const { key, keyRange, value } of node.entries) {
      if (meets(keyRange)) paths.push(bare(`${path}/${key}`));
      walk(value, `${path}/${key}`);
    }
  };
  const root = rootOf(text);
  if (root) walk(root, "");
  return paths;
}

/** A path without the marks. */
function bare(path: string): string {
  return path.replace(/记\d+号/gu, "");
}

type Value = string | boolean | null | Value[] | Map<string, Value>;

class Marking {
  private readonly puts: Put[] = [];
  private readonly lists: MadeList[] = [];
  private readonly sequences: (readonly [number, number])[][] = [];
  private readonly typed: ReadonlyMap<string, Typed>;
  private readonly root: YamlMap;
  private readonly left: ReadonlySet<string>;

  constructor(root: YamlMap, left: ReadonlySet<string>) {
    this.root = root;
    this.left = left;
    this.typed = new Map(typedTexts(root).map((each) => [`${each.kind}${each.path}`, each]));
  }

  plan(): MadePlan {
    const text = stringify(this.value(this.root, ""), { lineWidth: 0, aliasDuplicateObjects: false });
    return { text, puts: this.puts, lists: this.lists, sequences: this.sequences, loose: true };
  }

  private value(node: YamlNode, path: string): Value {
    if (node.kind === "scalar") {
      const isWord = typeof node.value !== "boolean" && node.value !== null;
      return isWord ? this.marked(node.text, "value", path) : node.value;
    }
    if (node.kind === "seq") return this.list(node.items, path);
    return new Map(
      node.entries.map(({ key, value }) => {
        const at = `${path}/${key}`;
        return [this.marked(key, "name", at), this.value(value, at)];
      }),
    );
  }

  private list(items: readonly YamlNode[], path: string): Value[] {
    const sequence: (readonly [number, number])[] = [];
    const openers: string[] = [];
    this.sequences.push(sequence);
    const values = items.map((item, i) => {
      const from = this.puts.length;
      const value = this.value(item, `${path}/${i}`);
      sequence.push([from, this.puts.length]);
      const opener = opens(item) ? this.puts[from] : undefined;
      openers.push(opener?.printed ?? "");
      return value;
    });
    // Where it is not known what opens an item, its number is not known either.
    if (openers.every((opener) => opener !== "")) this.lists.push({ openers, numbered: false });
    return values;
  }

  /** A text with its number: before the marks that end it, which say how it prints. */
  private marked(text: string, kind: Typed["kind"], path: string): string {
    const typed = this.typed.get(`${kind}${path}`);
    if (!typed || this.left.has(path)) return text;
    const [, before = "", behind = ""] = /^(.*?)([\s\p{P}]*)$/su.exec(text.trimEnd()) ?? [];
    const marked = `${before}记${1000 + this.puts.length}号${behind}`;
    this.puts.push({
      typed: marked,
      printed: kind === "name" ? marked.slice(text.indexOf(typed.text)).replace(/[：:]$/u, "") : marked,
      repeats: typed.twice ? "everywhere" : "joined",
    });
    return marked;
  }
}

/** Whether the first text of an element is what its item opens with: a text, a name, or the first of several values. */
function opens(node: YamlNode): boolean {
  if (node.kind === "scalar") return true;
  return node.kind === "map" && node.entries.every(({ value }) => value.kind === "scalar");
}
