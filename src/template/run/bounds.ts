import { type CompiledTemplate, type RenderOptions, runtime } from "./handlebars-runtime.ts";
import type { Markup } from "./print.ts";

/** Why a template was broken off: partials that stand in one another without end, or more steps than any plan needs. */
export class Unbounded extends Error {
  /** The partials that were being filled in, the outermost first; empty where there were too many steps. */
  readonly chain: readonly string[];

  constructor(chain: readonly string[]) {
    super(chain.length > 0 ? `partials go round: ${chain.join(" → ")}` : "too many steps");
    this.chain = chain;
  }
}

/** Partials in one another: a plan's values are at most 50 deep, and each takes the shipped ones two or three. */
const mostDeep = 250;

/** Partials filled in, rounds of loops, and every fifty characters put out: a plan has at most 100,000 values, a shipped paper goes through each a few times. */
const mostSteps = 2_000_000;

type Block = (context: unknown, options: { readonly fn: (...given: unknown[]) => string }) => string;

/** What a template is run with, so that it ends: a run that goes beyond the bounds throws `Unbounded`. */
export function bounded({ helpers, partials }: RenderOptions): RenderOptions {
  const chain: string[] = [];
  let steps = 0;
  const count = (more: number): void => {
    steps += more;
    if (steps > mostSteps) throw new Unbounded([]);
  };
  const each: Block = function each(this: unknown, context, options) {
    const fn = (...given: unknown[]): string => {
      count(1);
      return options.fn(...given);
    };
    return (runtime.helpers.each as Block).call(this, context, { ...options, fn });
  };
  const inside =
    (name: string, run: CompiledTemplate): CompiledTemplate =>
    (view, options) => {
      count(1);
      chain.push(name);
      if (chain.length > mostDeep) throw new Unbounded(circle(chain));
      const markup = run(view, options);
      chain.pop();
      return markup;
    };
  const print = Object.entries(helpers).map(([name, helper]) => {
    const put = (...given: unknown[]): Markup => {
      const markup = (helper as (...values: unknown[]) => Markup)(...given);
      count(markup.toHTML().length / 50);
      return markup;
    };
    return [name, put] as const;
  });
  const guarded = Object.entries(partials).map(([name, run]) => [name, inside(name, run)] as const);
  return { helpers: { ...Object.fromEntries(print), each }, partials: Object.fromEntries(guarded) };
}

/** The shortest way from the last partial back to itself; a program is named `partial|what it was given`. */
function circle(chain: readonly string[]): readonly string[] {
  const before = chain.slice(0, -1).lastIndexOf(chain.at(-1) ?? "");
  return chain.slice(Math.max(before, 0)).map((name) => name.split("|")[0] ?? name);
}
