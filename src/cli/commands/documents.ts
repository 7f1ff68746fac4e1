import { readableBy } from "../../audience/for-audience.ts";
import type { Config } from "../../config/config.ts";
import { withDefaults } from "../../config/with-defaults.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { choosePapers, inPlanOrder, usualOf } from "../../paper/choose.ts";
import { missingNeeds, needName } from "../../paper/needs.ts";
import type { Paper } from "../../paper/paper.ts";
import { unknownPapersOf, unknownUsual } from "../../paper/unknown-papers.ts";
import type { Audience } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { fullPath, printedPath, shownPath } from "../host/paths.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import { audienceIn, oneOf } from "../line/options.ts";
import { tell } from "../line/tell.ts";
import { columns } from "../line/text-columns.ts";
import { showFindings } from "../render/show-findings.ts";
import { documentsWords } from "../words/documents-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** A paper with what a plan lacks for it; without a plan nothing is known to lack. */
interface Listed {
  readonly paper: Paper;
  readonly missing: readonly {
    readonly any: readonly string[];
    readonly about: Paper["about"];
    readonly add: string;
  }[];
}

/** `plan documents`: lists all papers; of a plan, which it can make and what is missing for the others. */
export async function documents(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language, stages } = context;
  const formats = ["pretty", "json"] as const;
  const asked = typeof given.format === "string" ? given.format : "pretty";
  const format = oneOf("--format", asked, formats, usageWords[language]);
  const shelf = createConfigShelf(host);
  const settings = shelf.of(file === undefined ? "-" : fullPath(file, host));
  const templates = typeof given.template === "string" ? given.template : settings.templates;
  const rack = await (await stages.press({ style: undefined, fontFolders: [] }, host)).rack(templates, all);
  const wrong = [...rack.diagnostics, ...shelf.diagnostics()];
  showFindings(wrong, context);
  if (hasErrors(wrong)) return exitCodes.problems;
  const shown = file === undefined ? undefined : shownPath(file, host);
  const reader = typeof given.audience === "string" ? given.audience : "internal";
  const audience = audienceIn(reader, usageWords[language]);
  const plan = shown === undefined ? undefined : await readPlan(shown, audience, settings, context);
  if (shown !== undefined && plan === undefined) {
    const words = documentsWords[language];
    tell("error", words.noPlan(shown), context, words.noPlanHint);
    return exitCodes.problems;
  }
  const unknown = [
    ...unknownUsual(settings.config, rack.known),
    ...(plan === undefined ? [] : unknownPapersOf(plan, rack.known)),
  ];
  showFindings(unknown, context);
  if (unknown.length > 0) return exitCodes.problems;
  const papers = plan && given.dossier === true ? inDossier(plan, rack.papers, settings.config) : rack.papers;
  const listed = papers.map(({ paper }) => listedFor(paper, plan));
  host.out.write(format === "json" ? asJson(shown, listed) : asText(shown, listed, context));
  return exitCodes.fine;
}

/** The papers that a dossier of a plan is made of, in its order. */
function inDossier<Ready extends { readonly paper: Paper }>(
  plan: Plan,
  papers: readonly Ready[],
  config: Config,
): readonly Ready[] {
  const usual = usualOf(plan, config);
  return inPlanOrder(plan, choosePapers(plan, papers, "chosen", usual).papers, usual);
}

/** Also those that are printed with a dossier only. */
const all = { papers: "all", dossier: { bound: false } } as const;

/** The plan as the checks can read it, with what the configuration adds; undefined where there is none. */
async function readPlan(
  shown: string,
  audience: Audience,
  { config, style }: ReturnType<ReturnType<typeof createConfigShelf>["of"]>,
  { host, stages }: Context,
): Promise<Plan | undefined> {
  const file = fullPath(shown, host);
  if (host.entry(file) === undefined) throw new HostError("ENOENT", "read", file);
  const check = await stages.check();
  const bytes = host.readFile(file);
  const { checked } = await withClassLists(
    (rosters) => check(bytes, shown, config, rosters ? { rosters } : {}),
    shown,
    host,
  );
  const { plan } = checked;
  return plan && readableBy(withDefaults(plan, config, style), audience);
}

function listedFor(paper: Paper, plan: Plan | undefined): Listed {
  const missing = plan === undefined ? [] : missingNeeds(paper, plan);
  return {
    paper,
    missing: missing.map(({ need, add }) => ({ any: need.any.map(needName), about: need.about, add })),
  };
}

function asJson(plan: string | undefined, listed: readonly Listed[]): string {
  const papers = listed.map(({ paper: { name, zh, aliases, order, about, dossier }, missing }) => ({
    name,
    zh,
    aliases,
    order,
    about,
    ...(dossier ? { dossier } : {}),
    ...(plan === undefined ? {} : { ready: missing.length === 0, missing }),
  }));
  return `${JSON.stringify({ version: 1, ...(plan === undefined ? {} : { plan }), papers }, null, 2)}\n`;
}

function asText(plan: string | undefined, listed: readonly Listed[], { host, language }: Context): string {
  const words = documentsWords[language];
  const ready = listed.filter(({ missing }) => missing.length === 0);
  const others = listed.filter(({ missing }) => missing.length > 0);
  const rows = (some: readonly Listed[]): readonly string[] =>
    columns(
      some.map(({ paper: { zh, name, about } }) => [
        language === "zh" ? zh : `${zh} (${name})`,
        about[language],
      ]),
    ).map((line) => `  ${line}`);
  if (plan === undefined) return lines(words.all(ready.length), ...rows(ready), "", words.howToList);
  const lacking = rows(others).flatMap((line, at) => [line, ...lacksOf(others[at], language)]);
  return lines(
    words.ready(plan, ready.length),
    ...rows(ready),
    ...(others.length > 0 ? ["", words.notReady(others.length), ...lacking] : []),
    "",
    words.howToPrint(printedPath(fullPath(plan, host), host)),
  );
}

function lacksOf(listed: Listed | undefined, language: Context["language"]): readonly string[] {
  const words = documentsWords[language];
  return (listed?.missing ?? []).flatMap(({ any, about, add }) => [
    `      ${words.lacks(any, about[language])}`,
    ...words
      .add(add)
      .split("\n")
      .map((line) => `      ${line}`),
  ]);
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
