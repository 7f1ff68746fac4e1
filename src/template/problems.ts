import type { Problem } from "../diagnostic/problem.ts";

const quote = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");
const tagsOf = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(" ");

/** The `{{…}}` of a template is written in a way that cannot be read. */
export const brokenExpression: Problem<{ found: string; advice: string; adviceEn: string }> = {
  code: "template/broken-expression",
  severity: "error",
  words: {
    zh: ({ found, advice }) => ({ message: `模板里的「${found}」写法不对`, hint: advice }),
    en: ({ found, adviceEn }) => ({ message: `“${found}” cannot be read`, hint: adviceEn }),
  },
};

/** A `{{#each}}` or `{{#if}}` without its end. */
export const unclosedBlock: Problem<{ block: string }> = {
  code: "template/unclosed-block",
  severity: "error",
  words: {
    zh: ({ block }) => ({
      message: `「{{#${block}}}」没有结束`,
      hint: `在它管的内容后面写上「{{/${block}}}」`,
    }),
    en: ({ block }) => ({
      message: `{{#${block}}} has no end`,
      hint: `Write {{/${block}}} behind its content`,
    }),
  },
};

/** A `{{/each}}` that ends something else, or nothing. */
export const strayBlockEnd: Problem<{ end: string; open: string }> = {
  code: "template/stray-block-end",
  severity: "error",
  words: {
    zh: ({ end, open }) =>
      open === ""
        ? { message: `「{{/${end}}}」前面没有对应的「{{#${end}}}」`, hint: "删去它，或补上开头" }
        : { message: `这里应该结束「{{#${open}}}」，却写了「{{/${end}}}」`, hint: `改成「{{/${open}}}」` },
    en: ({ end, open }) =>
      open === ""
        ? { message: `{{/${end}}} ends nothing`, hint: "Delete it, or write its beginning" }
        : { message: `{{/${end}}} stands where {{#${open}}} should end`, hint: `Write {{/${open}}}` },
  },
};

/** A name that the data has not. */
export const unknownField: Problem<{
  name: string;
  within: string;
  withinEn: string;
  nearest: string;
  known: readonly string[];
}> = {
  code: "template/unknown-field",
  severity: "error",
  words: {
    zh: ({ name, within, nearest, known }) => ({
      message: `${within}里没有「${name}」`,
      hint: nearest === "" ? `写其中的一个：${quote(known.slice(0, 12))}` : `改成「${nearest}」`,
    }),
    en: ({ name, withinEn, nearest, known }) => ({
      message: `There is no “${name}” in ${withinEn}`,
      hint: nearest === "" ? `Write one of: ${known.slice(0, 12).join(", ")}` : `Write “${nearest}”`,
    }),
  },
};

/** A loop over something that is no list. */
export const notAList: Problem<{ name: string; advice: string }> = {
  code: "template/not-a-list",
  severity: "error",
  words: {
    zh: ({ name, advice }) => ({
      message: `「${name}」不是列表，不能用「{{#each}}」一个个取`,
      hint: `写「${advice}」`,
    }),
    en: ({ name, advice }) => ({
      message: `“${name}” is no list that {{#each}} could go through`,
      hint: `Write ${advice}`,
    }),
  },
};

/** `{{#with}}` over something that has no fields. */
export const notAnObject: Problem<{ name: string; advice: string }> = {
  code: "template/not-an-object",
  severity: "error",
  words: {
    zh: ({ name, advice }) => ({
      message: `「${name}」里面没有别的项目，不能用「{{#with}}」打开`,
      hint: `写「${advice}」`,
    }),
    en: ({ name, advice }) => ({
      message: `“${name}” has no fields that {{#with}} could open`,
      hint: `Write ${advice}`,
    }),
  },
};

/** A list printed as if it were a text. */
export const listAsText: Problem<{ name: string; item: string }> = {
  code: "template/list-as-text",
  severity: "error",
  words: {
    zh: ({ name, item }) => ({
      message: `「${name}」是列表，不能直接印出来`,
      hint: `写成「{{#each ${name}}}…${item}…{{/each}}」`,
    }),
    en: ({ name, item }) => ({
      message: `“${name}” is a list and cannot be printed as a text`,
      hint: `Write {{#each ${name}}}…${item}…{{/each}}`,
    }),
  },
};

/** An object printed as if it were a text. */
export const objectAsText: Problem<{ name: string; known: readonly string[] }> = {
  code: "template/object-as-text",
  severity: "error",
  words: {
    zh: ({ name, known }) => ({
      message: `「${name}」由几项组成，不能直接印出来`,
      hint: `写明要哪一项：${known.map((key) => `「{{${name}.${key}}}」`).join("、")}`,
    }),
    en: ({ name, known }) => ({
      message: `“${name}” has several fields and cannot be printed as a text`,
      hint: `Name the field: ${known.map((key) => `{{${name}.${key}}}`).join(", ")}`,
    }),
  },
};

/** Output without escaping. */
export const rawOutput: Problem<{ name: string }> = {
  code: "template/raw-output",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `「${name}」用了原样输出，内容里的「<」「&」会被当成标签`,
      hint: `改成两个花括号：「{{${name}}}」`,
    }),
    en: ({ name }) => ({
      message: `“${name}” is put out raw, so a < or & in it would be read as a tag`,
      hint: `Write two braces: {{${name}}}`,
    }),
  },
};

/** A helper that does not exist. */
export const unknownHelper: Problem<{ name: string; nearest: string; known: readonly string[] }> = {
  code: "template/unknown-helper",
  severity: "error",
  words: {
    zh: ({ name, nearest, known }) => ({
      message: `模板里没有「${name}」这个命令`,
      hint: nearest === "" ? `可以用的命令有${quote(known)}` : `改成「${nearest}」`,
    }),
    en: ({ name, nearest, known }) => ({
      message: `There is no helper “${name}”`,
      hint: nearest === "" ? `Use one of: ${known.join(", ")}` : `Write “${nearest}”`,
    }),
  },
};

/** A partial that no file is named for. */
export const unknownPartial: Problem<{ name: string; nearest: string; known: readonly string[] }> = {
  code: "template/unknown-partial",
  severity: "error",
  words: {
    zh: ({ name, nearest, known }) => ({
      message: `没有名叫「${name}」的模板片段`,
      hint: nearest === "" ? `新建 ${name}.hbs，或改用${quote(known)}` : `改成「${nearest}」`,
    }),
    en: ({ name, nearest, known }) => ({
      message: `There is no partial “${name}”`,
      hint: nearest === "" ? `Write ${name}.hbs, or use one of: ${known.join(", ")}` : `Write “${nearest}”`,
    }),
  },
};

/** Something of Handlebars that templates here do not use. */
export const unsupported: Problem<{ found: string; advice: string; adviceEn: string }> = {
  code: "template/unsupported",
  severity: "error",
  words: {
    zh: ({ found, advice }) => ({ message: `这里的模板不支持「${found}」`, hint: advice }),
    en: ({ found, adviceEn }) => ({ message: `“${found}” is not supported here`, hint: adviceEn }),
  },
};

/** Loops in loops, or partials that use others twice and twice again: what they would print has no end. */
export const endlessTemplate: Problem<{ name: string }> = {
  code: "template/endless",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `模板 ${name} 展开以后太长，填不完`,
      hint: "查一查「{{#each}}」里面是不是又从头循环了一遍（「@root」「..」），片段是不是一层一层地重复用",
    }),
    en: ({ name }) => ({
      message: `What the template ${name} prints would be far too long`,
      hint: "Look for {{#each}} that begins again at the top (@root, ..) inside another, and for partials that repeat others again and again",
    }),
  },
};

/** A partial that includes itself, or two that include each other, without going into anything smaller. */
export const circularPartial: Problem<{ chain: readonly string[] }> = {
  code: "template/circular-partial",
  severity: "error",
  words: {
    zh: ({ chain }) => ({
      message: `片段用到了自己，永远填不完：${chain.join(" → ")}`,
      hint: "去掉其中一处「{{> …}}」，或者放进「{{#each}}」里，交给它更小的一部分",
    }),
    en: ({ chain }) => ({
      message: `A partial includes itself and would never end: ${chain.join(" → ")}`,
      hint: "Take out one {{> …}}, or put it into {{#each}}, so that it is given a smaller part",
    }),
  },
};

/** A whole plan is to be printed, and the template leaves sections out. */
export const sectionsLeftOut: Problem<{ sections: readonly string[]; template: string }> = {
  code: "template/sections-left-out",
  severity: "warning",
  words: {
    zh: ({ sections, template }) => ({
      message: `照模板「${template}」，方案里的${quote(sections)}印不出来`,
      hint: "在模板里加上「{{#each 其余各节}}{{> section}}{{/each}}」",
    }),
    en: ({ sections, template }) => ({
      message: `The template ${template} does not print ${sections.join(", ")} of the plan`,
      hint: "Add {{#each other_sections}}{{> section}}{{/each}} to the template",
    }),
  },
};

/** A tag that does not exist. */
export const unknownTag: Problem<{ tag: string; instead: string; known: readonly string[] }> = {
  code: "template/unknown-tag",
  severity: "error",
  words: {
    zh: ({ tag, instead, known }) => ({
      message: `没有标签「<${tag}>」`,
      hint: instead === "" ? `可以用的标签有 ${tagsOf(known)}` : `改用「<${instead}>」`,
    }),
    en: ({ tag, instead, known }) => ({
      message: `There is no tag <${tag}>`,
      hint: instead === "" ? `The tags are ${tagsOf(known)}` : `Use <${instead}>`,
    }),
  },
};

/** A tag where it may not stand. */
export const misplacedTag: Problem<{ tag: string; parent: string; allowed: readonly string[] }> = {
  code: "template/misplaced-tag",
  severity: "error",
  words: {
    zh: ({ tag, parent, allowed }) => ({
      message: parent === "" ? `「<${tag}>」不能单独放在最外层` : `「<${tag}>」不能放在「<${parent}>」里`,
      hint: allowed.length === 0 ? "换一个位置" : `放在 ${tagsOf(allowed)} 里`,
    }),
    en: ({ tag, parent, allowed }) => ({
      message: parent === "" ? `<${tag}> cannot stand on its own` : `<${tag}> cannot stand in <${parent}>`,
      hint: allowed.length === 0 ? "Put it elsewhere" : `Put it into ${tagsOf(allowed)}`,
    }),
  },
};

/** Text where only tags may stand. */
export const strayText: Problem<{ text: string; parent: string; wrap: string }> = {
  code: "template/stray-text",
  severity: "error",
  words: {
    zh: ({ text, parent, wrap }) => ({
      message: parent === "" ? `文字「${text}」不在任何标签里` : `「<${parent}>」里不能直接写文字「${text}」`,
      hint: `把它放进「<${wrap}>」里`,
    }),
    en: ({ text, parent, wrap }) => ({
      message:
        parent === "" ? `The text “${text}” stands in no tag` : `<${parent}> cannot hold the text “${text}”`,
      hint: `Put it into <${wrap}>`,
    }),
  },
};

/** A tag that is opened and not closed. */
export const unclosedTag: Problem<{ tag: string; void: boolean }> = {
  code: "template/unclosed-tag",
  severity: "error",
  words: {
    zh: ({ tag, void: empty }) => ({
      message: `「<${tag}>」没有关上`,
      hint: empty
        ? `写成「<${tag}/>」`
        : `在它的内容后面写上「</${tag}>」，要在同一个 {{#if}} 或 {{#each}} 里`,
    }),
    en: ({ tag, void: empty }) => ({
      message: `<${tag}> is not closed`,
      hint: empty
        ? `Write <${tag}/>`
        : `Write </${tag}> behind its content, inside the same {{#if}} or {{#each}}`,
    }),
  },
};

/** A closing tag with nothing to close. */
export const strayClosingTag: Problem<{ tag: string }> = {
  code: "template/stray-closing-tag",
  severity: "error",
  words: {
    zh: ({ tag }) => ({
      message: `「</${tag}>」前面没有对应的「<${tag}>」`,
      hint: "删去它，或在同一个 {{#if}}、{{#each}} 里补上开头",
    }),
    en: ({ tag }) => ({
      message: `</${tag}> closes nothing`,
      hint: `Delete it, or open <${tag}> inside the same {{#if}} or {{#each}}`,
    }),
  },
};

/** An attribute that a tag does not have. */
export const unknownAttribute: Problem<{
  tag: string;
  attribute: string;
  nearest: string;
  known: readonly string[];
}> = {
  code: "template/unknown-attribute",
  severity: "error",
  words: {
    zh: ({ tag, attribute, nearest, known }) => ({
      message: `「<${tag}>」没有属性「${attribute}」`,
      hint:
        nearest !== ""
          ? `改成「${nearest}」`
          : known.length === 0
            ? "删去它"
            : `删去它，这个标签的属性只有 ${known.join("、")}`,
    }),
    en: ({ tag, attribute, nearest, known }) => ({
      message: `<${tag}> has no attribute “${attribute}”`,
      hint:
        nearest !== ""
          ? `Write “${nearest}”`
          : known.length === 0
            ? "Delete it"
            : `Delete it; the tag has only ${known.join(", ")}`,
    }),
  },
};

/** An attribute whose value it cannot have. */
export const attributeValue: Problem<{
  tag: string;
  attribute: string;
  value: string;
  allowed: readonly string[];
  /** What a value may look like where there is no closed list; empty with an empty list: a number. */
  like: readonly string[];
}> = {
  code: "template/attribute-value",
  severity: "error",
  words: {
    zh: ({ tag, attribute, value, allowed, like }) => ({
      message: `「<${tag}>」的「${attribute}」不能是「${value}」`,
      hint:
        like.length > 0
          ? `写成${quote(like)}这样的`
          : allowed.length === 0
            ? "写一个大于 0 的数"
            : `写${quote(allowed)}中的一个`,
    }),
    en: ({ tag, attribute, value, allowed, like }) => ({
      message: `“${attribute}” of <${tag}> cannot be “${value}”`,
      hint:
        like.length > 0
          ? `Write it like ${like.join(", ")}`
          : allowed.length === 0
            ? "Write a number above 0"
            : `Write one of: ${allowed.join(", ")}`,
    }),
  },
};

/** A tag that is written in a way that cannot be read. */
export const brokenTag: Problem<{ found: string; advice: string; adviceEn: string }> = {
  code: "template/broken-tag",
  severity: "error",
  words: {
    zh: ({ found, advice }) => ({ message: `标签「${found}」写法不对`, hint: advice }),
    en: ({ found, adviceEn }) => ({ message: `The tag “${found}” cannot be read`, hint: adviceEn }),
  },
};

/** A filled-in template made something that is no document. */
export const brokenResult: Problem<{ found: string; foundEn: string; advice: string; adviceEn: string }> = {
  code: "template/broken-result",
  severity: "error",
  words: {
    zh: ({ found, advice }) => ({ message: `模板填好内容之后排不出来：${found}`, hint: advice }),
    en: ({ foundEn, adviceEn }) => ({
      message: `The filled-in template cannot be laid out: ${foundEn}`,
      hint: adviceEn,
    }),
  },
};

/** A file in a template folder that takes no part in any document. */
export const unusedTemplate: Problem<{ name: string; nearest: string; known: readonly string[] }> = {
  code: "template/unused-file",
  severity: "warning",
  words: {
    zh: ({ name, nearest, known }) => ({
      message: `模板文件「${name}.hbs」没有用到`,
      hint: nearest === "" ? `文件名要与文书同名：${quote(known)}` : `把文件名改成「${nearest}.hbs」`,
    }),
    en: ({ name, nearest, known }) => ({
      message: `The template file ${name}.hbs is not used`,
      hint: nearest === "" ? `Name it after a document: ${known.join(", ")}` : `Rename it to ${nearest}.hbs`,
    }),
  },
};

/** The folder of a paper holds no template. */
export const missingTemplate: Problem<{ paper: string; folder: string }> = {
  code: "template/missing",
  severity: "error",
  words: {
    zh: ({ paper, folder }) => ({
      message: `文书「${paper}」没有模板`,
      hint: `在文件夹「${folder}」里写一个 template.hbs`,
    }),
    en: ({ paper, folder }) => ({
      message: `The paper “${paper}” has no template`,
      hint: `Write a template.hbs in the folder ${folder}`,
    }),
  },
};

/** A file where a folder of templates is wanted; `folder` is the one to write, empty where the file is no template. */
export const folderWanted: Problem<{ path: string; folder: string }> = {
  code: "template/folder-wanted",
  severity: "error",
  words: {
    zh: ({ path, folder }) => ({
      message: `--template 后面写的是文件「${path}」，应为放模板的文件夹`,
      hint:
        folder === ""
          ? "新建一个文件夹，把模板写成里面的 plan.hbs，再写 --template 和这个文件夹"
          : `写它所在的文件夹：--template ${folder}`,
    }),
    en: ({ path, folder }) => ({
      message: `--template names the file ${path}, it should be the folder that holds the templates`,
      hint:
        folder === ""
          ? "Make a folder, write the template as plan.hbs in it, and give that folder to --template"
          : `Write the folder that it is in: --template ${folder}`,
    }),
  },
};

/** Two templates for one paper: which of them prints is chance. */
export const twoTemplates: Problem<{ name: string; other: string }> = {
  code: "template/two-templates",
  severity: "error",
  words: {
    zh: ({ name, other }) => ({
      message: `模板「${name}」和「${other}」印的是同一种文书，不知道该用哪一个`,
      hint: `删去其中一个，或者把「${name}」移到别的文件夹`,
    }),
    en: ({ name, other }) => ({
      message: `The templates ${name} and ${other} are for one paper; it is open which of them to use`,
      hint: `Delete one of them, or move ${name} to another folder`,
    }),
  },
};

/** A folder of templates without a template. */
export const noTemplates: Problem<{ folder: string }> = {
  code: "template/no-templates",
  severity: "warning",
  words: {
    zh: ({ folder }) => ({
      message: `文件夹「${folder}」里没有模板（.hbs 文件），印的还是自带的样子`,
      hint: "把模板写成这个文件夹里的 plan.hbs，或者去掉 --template",
    }),
    en: ({ folder }) => ({
      message: `There is no template (.hbs file) in the folder ${folder}, so the shipped one is used`,
      hint: "Write the template as plan.hbs in that folder, or leave --template out",
    }),
  },
};

/** A file with the ending of a template that is no text. */
export const noText: Problem<{ name: string }> = {
  code: "template/not-text",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `模板「${name}」不是纯文本，像是 Word 文件、图片或压缩包`,
      hint: "用记事本这样的文本编辑器新建一个，编码选 UTF-8，把模板写在里面",
    }),
    en: ({ name }) => ({
      message: `The template ${name} is not plain text; it looks like a Word file, a picture or an archive`,
      hint: "Make a new one in a text editor, save it as UTF-8, and write the template there",
    }),
  },
};

/** A template of one's own that made an empty document. */
export const nothingPrinted: Problem<{ name: string }> = {
  code: "template/nothing-printed",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `照模板「${name}」什么也印不出来，会是一张白纸`,
      hint: "在模板里写上要印的内容，例如「<h1>{{标题}}</h1>」",
    }),
    en: ({ name }) => ({
      message: `The template ${name} prints nothing; the page would be blank`,
      hint: "Write in the template what it should print, such as “<h1>{{title}}</h1>”",
    }),
  },
};
