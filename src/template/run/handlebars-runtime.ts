import module from "handlebars/runtime.js";

/** A compiled template: a view and the helpers and partials it may call in, markup out. */
export type CompiledTemplate = (view: unknown, options: RenderOptions) => string;

/** What a compiled template is given at each call. */
export interface RenderOptions {
  readonly helpers: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, CompiledTemplate>>;
}

interface Runtime {
  /** The helpers that Handlebars brings: each, if, with. */
  readonly helpers: Readonly<Record<string, unknown>>;
  escapeExpression(text: string): string;
  /** Makes a template of what Handlebars precompiled, once evaluated. */
  template(specification: unknown): CompiledTemplate;
}

/** The small half of Handlebars, which runs templates but cannot read them. */
export const runtime: Runtime = module as unknown as Runtime;
