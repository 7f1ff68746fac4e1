import { loadConfig } from "../../src/config/load.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostic/diagnostic.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { wrongCopies } from "../../src/paper/copies.ts";
import { findPapers } from "../../src/paper/find-papers.ts";
import { manifestFindings } from "../../src/paper/manifest-findings.ts";
import { missingNeeds, needName } from "../../src/paper/needs.ts";
import { type KnownPaper, knownPaper, paperNamed } from "../../src/paper/paper.ts";
import { missingNeed } from "../../src/paper/problems.ts";
import { readPaper } from "../../src/paper/read-paper.ts";
import { unknownPapersOf, unknownUsual } from "../../src/paper/unknown-papers.ts";
import { loadPictures, type PictureFiles } from "../../src/picture/load-pictures.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { RosterRead, Rosters } from "../../src/roster/load-rosters.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import { unknownPapersIn } from "../../src/style/paper-styles.ts";
import { styleSource } from "../../src/style/style-source.ts";
import { readStyle } from "../../src/style/written-style.ts";
import { loadPaper } from "../../src/template/load.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { png } from "../picture/make.ts";
import { shippedStyles } from "../style/library.ts";
import { shippedPapers, shippedSources } from "../template/shipped.ts";

/** A file with one mistake whose code no plan alone can show, and how such a file is looked at. */
export interface HintSpecimen {
  readonly code: string;
  readonly file: string;
  readonly text: string;
  readonly find: (source: Source) => readonly Diagnostic[];
  /** The file as somebody leaves it who has done what the hint says, where it names parts and not a text. */
  readonly done?: string;
}

function of(
  file: string,
  find: HintSpecimen["find"],
  texts: Readonly<Record<string, readonly string[]>>,
): readonly HintSpecimen[] {
  return Object.entries(texts).flatMap(([code, all]) => all.map((text) => ({ code, file, text, find })));
}

const configs = of("plan.config.yaml", (source) => loadConfig(source, rules, () => undefined).diagnostics, {
  "config/unknown-key": [
    "规测: {date: 错误}\n",
    "颜色: 红\n",
    "校历: {放价: {国庆节: 2026-10-01}}\n",
    "模板: 校办\n",
  ],
  "config/wrong-value": [
    "规则: {date: 错}\n",
    "规则: {time/gap: {程度: 警高}}\n",
    "人员配备: {每名教师带学生: 若干}\n",
    "校历: {补班: 国庆}\n",
    "校历: {放假: {国庆节: 七天}}\n",
    "期限: {备案: 两周}\n",
    "默认: {编号: 甲乙丙}\n",
    "输出: {格式: 纸}\n",
  ],
  "config/not-a-group": [
    "规则: 严格\n",
    "校历: 2026\n",
    "校历: {放假: 国庆节}\n",
    "人员配备: 20\n",
    "期限: 20\n",
    "必备: 安全措施\n",
    "用语: 尊敬的家长\n",
    "严格\n",
    "- 规则\n",
  ],
  "config/unknown-rule": [
    "规则: {date/impossibel: 警告}\n",
    "规则: {颜色: 警告}\n",
    "规则: {yaml/broken: 警告}\n",
  ],
  "config/unknown-base": ["继承: 区.yaml\n"],
});

const library = {
  ...shippedStyles,
  pictures: (): PictureFiles => ({
    look: (path) => (path === "校徽.png" ? 9 : undefined),
    read: () => png(),
    neighbours: () => ["校徽.png"],
  }),
};

const styles = of("学校版式.yaml", (source) => loadStyle(source, library).diagnostics, {
  "style/unknown-key": ["正文: {字号: 四号}\n样式: {正闻: {字号: 四号}}\n", "继承: 公文\n颜色: 红\n"],
  "style/wrong-colon": ["样式:\n  正文：{ 字号: 三号 }\n", "样式:\n  正文:{ 字号: 三号 }\n"],
  "style/wrong-value": [
    "样式: {正文: {字号: 大}}\n",
    "样式: {正文: {字号: 小司}}\n",
    "纸张: {上边距: 宽}\n",
    "样式: {正文: {行距: 宽}}\n",
    "样式: {正文: {颜色: 彩}}\n",
    "样式: {正文: {加粗: 很}}\n",
    "样式: {正文: {对齐: 靠边}}\n",
    "编号: 甲乙丙\n",
    "页码: {格式: 第页}\n",
    '页眉: {左: "{校名}"}\n',
    "落款: {上空行: 多}\n",
    "纸张: {大小: A9}\n",
  ],
  "style/not-a-group": [
    "纸张: A4\n",
    "样式: 大\n",
    "样式: {正文: 大}\n",
    "字体: 宋体\n",
    "文书: 告家长书\n",
    "文书: {告家长书: 大}\n",
    "# 空\n",
  ],
  "style/unknown-base": ["继承: 公闻\n", "继承: 校长室\n"],
  "style/missing-logo": ["页眉: {图片: 校微.png}\n"],
  "style/missing-value": ["继承: 无\n纸张: {大小: A4}\n"],
  "style/no-room": ["纸张: {左边距: 180mm}\n", "纸张: {上边距: 280mm}\n"],
});

const circular = of(
  "学校版式.yaml",
  (source) =>
    loadStyle(source, {
      ...library,
      find: (name) => (name === "学校版式" ? source : library.find(name)),
    }).diagnostics,
  { "style/circular-base": ["继承: 学校版式\n"] },
);

const foreign = of(
  "学校版式.yaml",
  (source) => {
    const { value, diagnostics } = styleSource(new TextEncoder().encode(source.text), source.path);
    return value ? loadStyle(value, library).diagnostics : diagnostics;
  },
  { "style/not-a-style": ["PK\u0003\u0004"] },
);

const papersOfStyles = of(
  "学校版式.yaml",
  (source) => {
    const { written, diagnostics } = readStyle(source);
    const papers = written.papers.map((each) => ({ ...each, source }));
    return [
      ...diagnostics,
      ...unknownPapersIn(
        papers,
        known.map(({ names }) => names),
      ),
    ];
  },
  { "style/unknown-paper": ["文书: {告家长信书: {字号: 五号}}\n", "文书: {甲: {字号: 五号}}\n"] },
);

const manifests = of("通知/paper.yaml", (source) => readPaper(source, "notice").diagnostics, {
  "paper/unknown-key": ["名称: 通知\n需耍: [标题]\n", "名称: 通知\n颜色: 红\n"],
  "paper/wrong-colon": ["名称: 通知\n需要：{ 任一: 标题 }\n"],
  "paper/wrong-value": [
    "名称: 通知\n标题: 关于{活动名}的通知\n",
    "名称: 通知\n文件名: 通知\n",
    "名称: 通知\n用语: {主送: {类型: 图片}}\n",
    "名称: 通知\n份数: 若干\n",
    "名称: 通知\n次序: 先\n",
    "名称: 通知\n篇幅: 短\n",
    "名称: 通知\n全文: 对\n",
    "名称: [通知, 函]\n",
  ],
  "paper/not-a-group": ["名称: 通知\n用语: 主送\n", "名称: 通知\n用语: {主送: 各班}\n"],
  "paper/no-name": ["说明: 发给各班\n"],
  "paper/doubled-name": ["名称: 通知\n用语:\n  标题:\n"],
});

const shipped = shippedPapers();
const known: readonly KnownPaper[] = shipped.map(knownPaper);

function planIn(source: Source): Plan | undefined {
  return checkSource(source).plan;
}

function withPlan(find: (plan: Plan) => readonly Diagnostic[]): HintSpecimen["find"] {
  return (source) => {
    const { plan, diagnostics } = checkSource(source);
    return [...diagnostics.filter(({ severity }) => severity === "error"), ...(plan ? find(plan) : [])];
  };
}

function lacks(plan: Plan): readonly Diagnostic[] {
  return ["notice", "parent-letter", "registration"].flatMap((name) => {
    const paper = paperNamed(shipped, name);
    return (paper ? missingNeeds(paper, plan) : []).map(({ need, add }) => {
      const data = { paper: name, any: need.any.map(needName), zh: need.about.zh, en: need.about.en, add };
      return diagnose(missingNeed, plan.source, { start: 0, end: 0 }, data);
    });
  });
}

const head = "标题: 第三小学秋游方案\n类型: 其他\n";
const plansOfPapers = [
  ...of(
    "方案.yaml",
    withPlan((plan) => unknownPapersOf(plan, known)),
    {
      "paper/unknown": [`${head}文书: [通之]\n`, `${head}文书: {甲: {主送: 各班}}\n`],
    },
  ),
  ...of(
    "方案.yaml",
    withPlan((plan) => shipped.flatMap((paper) => wrongCopies(plan, paper))),
    {
      "paper/unreadable-copies": [`${head}文书:\n  告家长书:\n    份数: 若干\n`],
    },
  ),
  ...of("方案.yaml", withPlan(lacks), { "paper/missing-need": [head] }),
  ...of(
    "plan.config.yaml",
    (source) => {
      const { config, diagnostics } = loadConfig(source, rules, () => undefined);
      return [...diagnostics, ...unknownUsual(config, known)];
    },
    {
      "paper/unknown-wording": ["用语: {告家长书: {称乎: 尊敬的家长}}\n", "用语: {告家长书: {甲: 乙}}\n"],
      "paper/unknown-sentence": ["用语: {称乎: 尊敬的家长}\n", "用语: {甲: 乙}\n"],
    },
  ),
  ...of(
    "通知/paper.yaml",
    (source) => {
      const files = new Map([
        ["通知/paper.yaml", source],
        ["通知/template.hbs", createSource("通知/template.hbs", "<h1>{{标题}}</h1>")],
      ]);
      const { value = [], diagnostics } = findPapers(files);
      return [...diagnostics, ...value.flatMap((found) => manifestFindings(found, files))];
    },
    {
      "paper/thin-manifest": ["名称: 通知\n说明: 给各班\n", "名称: 通知\n需要: [标题]\n"],
    },
  ),
  ...of(
    "通知/template.hbs",
    (source) => {
      const manifest = "名称: 通知\n说明: 给各班\n需要: [标题]\n用语: {承办: {说明: 谁办}}\n";
      const files = new Map([
        ["通知/paper.yaml", createSource("通知/paper.yaml", manifest)],
        ["通知/template.hbs", source],
      ]);
      return (findPapers(files).value ?? []).flatMap((found) => manifestFindings(found, files));
    },
    { "paper/unprinted-wording": ["<h1>{{标题}}</h1>"] },
  ),
];

const beside: PictureFiles = {
  look: (path) => (/^(?:图片\/)?路线图\.png$/u.test(path) ? 99 : undefined),
  read: () => png(),
  neighbours: () => ["路线图.png"],
};
const pictures = of(
  "方案.yaml",
  withPlan((plan) => loadPictures(plan, beside).diagnostics),
  {
    "picture/missing-file": [`${head}路线图: 路线图.jpg\n`],
    "picture/file-elsewhere": [
      `${head}路线图: D:\\图\\路线图.png\n`,
      `${head}路线图: https://a.cn/路线图.png\n`,
    ],
  },
);

const pupil = { name: "张三", sex: "", number: "", parent: "", phone: "", vehicle: "", note: "" };
const thirdGrade: RosterRead = {
  classes: ["三（1）班", "三（2）班"].map((name) => ({ name, pupils: [pupil] })),
};
const lists: Rosters = new Map<string, RosterRead>([
  ["三年级.xls", { missing: true, nearest: "三年级.xlsx" }],
  ["四年级.xlsx", { missing: true, nearest: "" }],
  ["三年级.d.csv", { fault: "folder" }],
  ["三年级.d.csv/三年级.xlsx", thirdGrade],
  ["D:/三年级.xlsx", { fault: "elsewhere" }],
  ["三年级.xlsx", thirdGrade],
  ["名单/三年级.xlsx", thirdGrade],
]);
const rosters = of("方案.yaml", (source) => checkSource(source, undefined, { rosters: lists }).diagnostics, {
  "roster/missing-file": [`${head}学生名单: 三年级.xls\n`, `${head}学生名单: 四年级.xlsx\n`],
  "roster/unreadable": [`${head}学生名单: 三年级.d.csv\n`, `${head}学生名单: D:/三年级.xlsx\n`],
  "roster/no-such-class": [`${head}学生名单: {四（1）班: 三年级.xlsx}\n分组: [{组别: 四（1）班, 人数: 1}]\n`],
});

const printed = planIn(
  createSource(
    "方案.yaml",
    "标题: 秋游方案\n活动目的: 亲近自然\n活动流程:\n  - 集合\n安全措施: 守时\n落款: {单位: 第三小学, 日期: 2026-10-01}\n",
  ),
);
const sources = shippedSources();
const wholePlan = (findPapers(sources).value ?? []).find(({ paper }) => paper.name === "plan");

/** A template with the parts that stand beside it, checked and filled in. */
function inTemplate(parts: Readonly<Record<string, string>> = {}, blank = false): HintSpecimen["find"] {
  return (source) => {
    if (!wholePlan || !printed) throw new Error("no paper");
    const own = Object.entries(parts).map(([name, text]) => [name, createSource(name, text)] as const);
    const loaded = loadPaper(wholePlan, sources, new Map([["plan.hbs", source], ...own]));
    if (!loaded.value) return loaded.diagnostics;
    const { diagnostics } = renderDocument(printed, loaded.value);
    // A template of one line may have nothing to print of this plan.
    return [
      ...loaded.diagnostics,
      ...diagnostics.filter(({ code }) => blank || code !== "template/nothing-printed"),
    ];
  };
}

const rest = "{{#each 各节}}<p>{{标题}}</p>{{/each}}";
const templates = [
  ...of("plan.hbs", inTemplate(), {
    "template/broken-expression": [
      "<p>{{标题}</p>",
      "<p>{{}}</p>",
      "<p>｛｛标题｝｝</p>",
      "<p>{{标题 =}}</p>",
      "<p>一</p>{{else}}",
    ],
    "template/unclosed-block": ["<h1>{{标题}}</h1>{{#if 标题}}<p>一</p>"],
    "template/stray-block-end": ["{{#each 流程}}<p>一</p>{{/if}}", "<p>一</p>{{/each}}"],
    "template/unknown-field": [
      `<h1>{{标题}}</h1>${rest}<p>{{地典}}</p>`,
      "<p>{{落款.时间}}</p>",
      "{{#each 流程}}<p>{{主办}}</p>{{/each}}",
    ],
    "template/not-a-list": ["<p>{{#each 标题}}一{{/each}}</p>", "{{#each 落款}}<p>一</p>{{/each}}"],
    "template/not-an-object": ["{{#with 流程}}<p>一</p>{{/with}}", "<p>{{#with 标题}}一{{/with}}</p>"],
    "template/list-as-text": ["<p>{{流程}}</p>", "<p>{{主送}}</p>"],
    "template/object-as-text": ["<p>{{落款}}</p>"],
    "template/raw-output": ["<p>{{{标题}}}</p>", "<p>{{&标题}}</p>"],
    "template/unknown-helper": [
      "{{#eech 流程}}<p>一</p>{{/eech}}",
      "{{#流程}}<p>一</p>{{/流程}}",
      "<p>{{upper 标题}}</p>",
      "<p>{{if 标题}}</p>",
    ],
    "template/unknown-partial": ["{{#each 各节}}{{> sectoin}}{{/each}}", "{{#each 各节}}{{> 甲}}{{/each}}"],
    "template/unsupported": [
      "{{#each 各节}}{{#> section}}{{/section}}{{/each}}",
      "{{#each 各节 as |节|}}<p>一</p>{{/each}}",
      '<p>{{"标题"}}</p>',
      "{{#if 标题 流程}}<p>一</p>{{/if}}",
      "{{#each 流程}}<p>{{../../标题}}</p>{{/each}}",
      "<p>{{@index}}</p>",
      "{{#if}}<p>一</p>{{/if}}",
    ],
    "template/unknown-tag": [
      "<ul><li>集合</li></ul>",
      "<p><b>集合</b></p>",
      "<P>集合</P>",
      "<para>集合</para>",
    ],
    "template/misplaced-tag": [
      "<li>集合</li>",
      "<strong>集合</strong>",
      "<dl><dt>时间</dt><dd>一</dd><p>地点</p></dl>",
    ],
    "template/stray-text": ["一段文字", "<ol>集合<li>出发</li></ol>"],
    "template/unclosed-tag": ["<p>集合<br>出发</p>", "<p>集合"],
    "template/stray-closing-tag": ["<p>集合</p></p>"],
    "template/unknown-attribute": [
      '<p rolle="quote">集合</p>',
      '<p style="color: red">集合</p>',
      '<br class="a"/>',
    ],
    "template/attribute-value": [
      '<p role="大">集合</p>',
      '<table><tr><td colspan="0">1</td></tr></table>',
      '<ol marks="xx"><li>一</li></ol>',
      '<table><tr height="abc"><td>1</td></tr></table>',
    ],
    "template/broken-tag": [
      '<p role="quote" role="note">集合</p>',
      "<p role=quote>集合</p>",
      "<p role=“quote”>集合</p>",
      "<p>3 < 5</p>",
      "<p>走读&住校</p>",
      "<!-- 说明 -->",
      "<!DOCTYPE html>",
    ],
    "template/broken-result": [
      "<table><tr><td>1</td><td>2</td></tr><tr><td>1</td></tr></table>",
      '<figure source="无.png"/>',
    ],
    "template/sections-left-out": ["<h1>{{标题}}</h1>"],
  }),
  ...of("plan.hbs", inTemplate({}, true), {
    "template/nothing-printed": ["{{#if 副标题}}<p>一</p>{{/if}}"],
  }),
  ...of("plan.hbs", inTemplate({ "partials/甲.hbs": "{{#if 标题}}{{> 甲}}{{/if}}" }), {
    "template/circular-partial": ["{{> 甲}}"],
  }),
];

const conditional: HintSpecimen = {
  code: "template/broken-tag",
  file: "plan.hbs",
  text: '<p {{#if 标题}}role="quote"{{/if}}>集合</p>',
  find: inTemplate(),
  done: '<p role="{{#if 标题}}quote{{else}}body{{/if}}">集合</p>',
};

/** Files with mistakes whose codes no plan alone can show. */
export const hintSpecimens: readonly HintSpecimen[] = [
  ...configs,
  ...styles,
  ...circular,
  ...foreign,
  ...papersOfStyles,
  ...manifests,
  ...plansOfPapers,
  ...pictures,
  ...rosters,
  ...templates,
  conditional,
];
