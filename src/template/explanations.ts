import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why mistakes of a template matter, with data for an example of each. */
export const templateExplanations: Explanations = {
  "template/attribute-value": told(
    "属性只有几种写法有用，别的写法不起作用。",
    "Only certain values of an attribute do anything.",
    { tag: "p", attribute: "align", value: "middle", allowed: ["left", "center", "right"], like: [] },
  ),
  "template/circular-partial": told(
    "片段一层套一层地用到自己，永远填不完。",
    "A partial that includes itself is never filled in.",
    { chain: ["section", "section"] },
  ),
  "template/endless": told(
    "循环里又从头循环，几层下来要印的就数不清了。",
    "Loops that begin again inside loops soon print more than anybody could read.",
    { name: "校办模板/plan.hbs" },
  ),
  "template/sections-left-out": told(
    "没有印的节不会有人发现，交上去才知道少了。",
    "Nobody notices a section that is not printed until the paper is handed in.",
    { sections: ["安全措施"], template: "校办模板/plan.hbs" },
  ),
  "template/broken-expression": told(
    "花括号里写法不对，整份模板都用不了。",
    "With a broken expression the whole template is of no use.",
    {
      found: "{{plan.title}",
      advice: "补上花括号：「{{plan.title}}」",
      adviceEn: "Close the braces: {{plan.title}}",
    },
  ),
  "template/broken-result": told(
    "填上内容以后标签不成对，就排不成文档。",
    "With the content filled in the tags do not match, so there is no document.",
    {
      found: "表格没有行",
      foundEn: "a table without rows",
      advice: "给表格写上行",
      adviceEn: "Give the table rows",
    },
  ),
  "template/broken-tag": told(
    "标签写得不对，就不知道这一段是什么。",
    "A broken tag does not say what it holds.",
    { found: "<p", advice: "写成「<p>」", adviceEn: "Write <p>" },
  ),
  "template/list-as-text": told("直接印列表，几条会连成一串。", "A list printed as text runs together.", {
    name: "sections",
    item: "{{heading}}",
  }),
  "template/misplaced-tag": told(
    "标签放错了地方，表格和列表就排不出来。",
    "With a tag in the wrong place no table or list can be laid out.",
    { tag: "td", parent: "p", allowed: ["tr"] },
  ),
  "template/not-a-list": told("只有列表能一个个取。", "Only a list can be gone through.", {
    name: "title",
    advice: "{{title}}",
  }),
  "template/not-an-object": told(
    "打开的内容里没有别的项目，里面写的名称都会落空。",
    "Names inside find nothing where there are no fields.",
    { name: "title", advice: "{{title}}" },
  ),
  "template/object-as-text": told(
    "由几项组成的内容要说明印哪一项。",
    "Of several fields the one to print has to be named.",
    { name: "signature", known: ["units", "date"] },
  ),
  "template/raw-output": told(
    "原样输出会把内容里的符号当成标签，排版就乱了。",
    "Raw output takes signs in the content for tags and upsets the layout.",
    { name: "title" },
  ),
  "template/stray-block-end": told(
    "开头和结尾对不上，不知道管到哪里。",
    "Where begin and end do not match nobody knows how far it reaches.",
    { end: "if", open: "each" },
  ),
  "template/stray-closing-tag": told(
    "多出来的结尾标签让后面的内容错位。",
    "A closing tag too many shifts what follows.",
    { tag: "p" },
  ),
  "template/stray-text": told(
    "不在标签里的文字没有样式，不知道怎样印。",
    "Text outside any tag has no look to be printed in.",
    { text: "附件", parent: "", wrap: "p" },
  ),
  "template/unclosed-block": told(
    "没有结尾，后面的内容都会算在里面。",
    "Without its end it takes in all that follows.",
    { block: "each" },
  ),
  "template/unclosed-tag": told(
    "没有关上，后面的内容都会算在里面。",
    "A tag that is not closed takes in all that follows.",
    { tag: "p", void: false },
  ),
  "template/unknown-attribute": told("写错的属性不起作用。", "A misspelt attribute does nothing.", {
    tag: "p",
    attribute: "aline",
    nearest: "align",
    known: ["align"],
  }),
  "template/missing": told(
    "没有模板，这份文书就印不出来。",
    "Without a template the paper cannot be printed.",
    {
      paper: "通知",
      folder: "通知",
    },
  ),
  "template/unknown-field": told(
    "写错的名称印出来是空白，而且不会有人发现。",
    "A misspelt name prints nothing, and nobody notices.",
    { name: "tilte", within: "方案", withinEn: "the plan", nearest: "title", known: ["title"] },
  ),
  "template/unknown-helper": told(
    "没有这个命令，这一处就印不出来。",
    "Without that helper this place cannot be printed.",
    { name: "dat", nearest: "date", known: ["date"] },
  ),
  "template/unknown-partial": told(
    "找不到片段，这一部分就是空的。",
    "Without the partial this part is empty.",
    { name: "落款", nearest: "", known: ["signature"] },
  ),
  "template/unknown-tag": told(
    "只有几种标签能排成 Word 和 PDF。",
    "Only a few tags can be laid out in Word and PDF.",
    { tag: "div", instead: "p", known: ["p", "table"] },
  ),
  "template/unsupported": told(
    "这种写法在别处能用，在这里会印出意料之外的内容。",
    "Used elsewhere, here it would print what nobody expects.",
    { found: "{{> (lookup)}}", advice: "直接写片段的名称", adviceEn: "Name the partial itself" },
  ),
  "template/folder-wanted": told(
    "模板可以由几个文件组成，所以要的是文件夹。",
    "A template may consist of several files, hence the folder.",
    { path: "校办模板/plan.hbs", folder: "校办模板" },
  ),
  "template/two-templates": told(
    "同一种文书有两个模板，印出来的是哪一个全凭运气。",
    "With two templates for one paper nobody knows which of them prints.",
    { name: "方案.hbs", other: "plan.hbs" },
  ),
  "template/no-templates": told(
    "文件夹写错了，印出来的就不是学校要的样子。",
    "With the wrong folder the document does not look as the school wants it.",
    { folder: "校办模板" },
  ),
  "template/not-text": told(
    "模板是纯文本，Word 文件改了后缀也用不上。",
    "A template is plain text; a Word file with another ending will not do.",
    { name: "校办模板/plan.hbs" },
  ),
  "template/nothing-printed": told(
    "发下去一张白纸，比不发还要麻烦。",
    "A blank page handed out is worse than none.",
    { name: "校办模板/plan.hbs" },
  ),
  "template/unused-file": told(
    "文件名不对，改了半天也不起作用。",
    "A file of the wrong name does nothing, however it is changed.",
    { name: "plna", nearest: "plan", known: ["plan"] },
  ),
};
