import { withDefaults } from "../../config/with-defaults.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { sentenceOf } from "../../report/wording.ts";
import { createPageSheet, type PageSheet } from "../../studio/pages/page-views.ts";
import { spotsOf } from "../../studio/pages/spots.ts";
import type { Calls, Pages } from "../../studio/protocol.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { digestOf } from "../host/digest.ts";
import { blockingErrors } from "../inputs/final.ts";
import type { Press } from "../stages.ts";
import { studioWords } from "../words/studio-words.ts";
import type { Desk } from "./desk.ts";

/** Lays out the pages of a text; outlines that the browser knows are not sent again. */
export function createPageShower(desk: Desk): (asked: Calls["pages"]["asked"]) => Promise<Pages> {
  const sheets = new WeakMap<Press, PageSheet>();
  let opened = 0;
  const sheetOf = (press: Press): PageSheet => {
    const sheet = sheets.get(press) ?? createPageSheet(`s${++opened}`);
    sheets.set(press, sheet);
    return sheet;
  };
  return async ({ path, text, paper, style, sheet: known, glyphs, shown = "" }) => {
    const words = studioWords[desk.context.language];
    const { checked, settled } = await desk.examine(path, text);
    if (!checked.plan) return nothing(words.noPlan);
    await findingsFirst();
    const plan = withDefaults(checked.plan, settled.config, settled.style);
    const press = await desk.press(style === "" ? undefined : style);
    const rack = await press.rack(settled.templates, { papers: [paper] });
    const wrong = [...press.diagnostics, ...rack.diagnostics];
    const [ready] = rack.papers;
    if (!ready || hasErrors(wrong)) return nothing(told(wrong, desk) || words.noPaper);
    const { value: made, diagnostics } = press.lay(plan, ready, settled.config.defaults.school);
    if (!made) return nothing(told(diagnostics, desk));
    const sheet = sheetOf(press);
    const there = known === sheet.name ? shown.split(" ") : [];
    const pages = sheet
      .draw(made, digestOf)
      .map((page, at) => (page.digest === there[at] ? { ...page, items: [] } : page));
    const { value: tree } = parseYaml(checked.plan.source);
    const standing = blockingErrors(checked.diagnostics, false).length;
    return {
      sheet: sheet.name,
      outlines: sheet.outlinesFrom(known === sheet.name ? glyphs : 0),
      pages,
      spots: tree ? spotsOf(tree, made.layout.pages) : [],
      told: standing > 0 ? words.standing(standing) : "",
    };
  };
}

/** Lets what was asked for together with the pages be sent before they are laid out. */
function findingsFirst(): Promise<void> {
  return new Promise((settle) => setImmediate(settle));
}

function nothing(told: string): Pages {
  return { sheet: "", outlines: [], pages: [], spots: [], told };
}

function told(diagnostics: Parameters<typeof hasErrors>[0], { context: { language } }: Desk): string {
  const sentences = diagnostics.map((each) => {
    const { message, hint = "" } = sentenceOf(each, language);
    return [message, hint].filter((part) => part !== "").join("\n");
  });
  return [...new Set(sentences)].join("\n");
}
