import type { Hello } from "../protocol.ts";

/** What the page says; the command's own sentences come worded. */
export interface Words {
  readonly plans: string;
  readonly noPlans: string;
  readonly noPlansHint: string;
  readonly newPlan: string;
  readonly importFile: string;
  readonly dropHere: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly check: string;
  readonly fixAll: string;
  readonly fixedAll: (count: number) => string;
  readonly nothingToFix: string;
  readonly printWord: string;
  readonly printPdf: string;
  readonly dossier: string;
  readonly printing: string;
  readonly printedTitle: string;
  readonly notPrinted: string;
  readonly openFile: string;
  readonly downloadFile: string;
  readonly form: string;
  readonly text: string;
  readonly editors: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly infos: (count: number) => string;
  readonly open: (count: number) => string;
  readonly line: (line: number) => string;
  readonly fix: string;
  readonly pages: string;
  readonly page: (number: number, all: number) => string;
  readonly paper: string;
  readonly style: string;
  readonly ownStyle: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly printed: Readonly<Record<"none" | "fresh" | "stale", string>>;
  readonly draft: string;
  readonly draftBack: string;
  readonly dropDraft: string;
  readonly elsewhere: string;
  readonly takeHere: string;
  readonly changedElsewhere: string;
  readonly reloaded: string;
  readonly conflictTitle: string;
  readonly conflictAbout: string;
  readonly alike: (lines: number) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly cancel: string;
  readonly close: string;
  readonly lost: string;
  readonly failed: string;
  readonly pickPlan: string;
  readonly repeat: string;
  readonly repeatFrom: string;
  readonly repeatWas: string;
  readonly repeatWasHint: string;
  readonly gradesUp: string;
  readonly kind: string;
  readonly title: string;
  readonly titleHint: string;
  readonly date: string;
  readonly place: string;
  readonly unit: string;
  readonly people: string;
  readonly leaveOpen: string;
  readonly create: string;
  readonly importTitle: string;
  readonly importing: string;
  readonly addField: string;
  readonly ownHeading: string;
  readonly addRow: string;
  readonly addItem: string;
  readonly addColumn: string;
  readonly addPart: string;
  readonly addLabel: string;
  readonly divide: string;
  readonly divideInto: string;
  readonly columnNames: string;
  readonly below: (row: number) => string;
  readonly isBelow: string;
  readonly rowUp: string;
  readonly rowDown: string;
  readonly removeRow: string;
  readonly removeField: string;
  readonly inText: string;
  readonly onlyText: string;
  readonly formUnusable: string;
  readonly showText: string;
  readonly row: (number: number) => string;
  readonly search: string;
  readonly theme: string;
  readonly tableKeys: string;
}

const zh: Words = {
  plans: "方案",
  noPlans: "这个文件夹里还没有方案",
  noPlansHint: "新建一份，或把 Word 文件拖到这里导入。",
  newPlan: "新建",
  importFile: "导入",
  dropHere: "松开鼠标，导入成方案",
  save: "保存",
  saved: "已保存",
  unsaved: "有修改未保存",
  check: "检查",
  fixAll: "一键修改",
  fixedAll: (count) => `改好了 ${count} 处，可以撤销。`,
  nothingToFix: "没有能自动修改的地方。",
  printWord: "打印 Word",
  printPdf: "打印 PDF",
  dossier: "整套文书",
  printing: "正在排版……",
  printedTitle: "印好了",
  notPrinted: "没有印成",
  openFile: "打开",
  downloadFile: "下载",
  form: "表单",
  text: "文本",
  editors: "编辑方式",
  findings: "检查结果",
  noFindings: "没有发现问题",
  errors: (count) => `${count} 个错误`,
  warnings: (count) => `${count} 个警告`,
  infos: (count) => `${count} 条提示`,
  open: (count) => `${count} 处待补`,
  line: (line) => `第 ${line} 行`,
  fix: "修改",
  pages: "页面",
  page: (number, all) => `第 ${number} 页，共 ${all} 页`,
  paper: "文书",
  style: "版式",
  ownStyle: "按方案",
  zoomIn: "放大",
  zoomOut: "缩小",
  printed: { none: "没有印过", fresh: "已印", stale: "印后改过" },
  draft: "有修改未保存",
  draftBack: "已恢复上次没有保存的修改。",
  dropDraft: "放弃这些修改",
  elsewhere: "这份方案正在另一个窗口里修改，这里只能看。",
  takeHere: "改在这里修改",
  changedElsewhere: "这份文件刚在别处改过。保存时会让你对照两边再决定。",
  reloaded: "文件在别处改过，已读入新的内容。",
  conflictTitle: "文件在别处改过",
  conflictAbout: "两边都在下面。不同的行用底色标出；选定之前，什么都不会被覆盖。",
  alike: (lines) => `${lines} 行相同`,
  mine: "这里的",
  theirs: "文件里的",
  keepMine: "保存这里的",
  takeTheirs: "改用文件里的",
  cancel: "先不决定",
  close: "关闭",
  lost: "工作台已经断开。刚才的修改都留着：重新打开工作台就能接着写。",
  failed: "没有做成，请再试一次。",
  pickPlan: "从左边选一份方案，或新建一份。",
  repeat: "照去年的方案新建",
  repeatFrom: "照哪一份",
  repeatWas: "原来的日期",
  repeatWasHint: "方案里没有写明哪年哪天时才填",
  gradesUp: "年级和班级升一级",
  kind: "类型",
  title: "标题",
  titleHint: "不填就用常用的标题",
  date: "日期",
  place: "地点",
  unit: "学校",
  people: "人数",
  leaveOpen: "可以先不填",
  create: "新建方案",
  importTitle: "导入结果",
  importing: "正在导入……",
  addField: "加一项",
  ownHeading: "用这个标题另起一节",
  addRow: "加一行",
  addItem: "加一条",
  addColumn: "加一列",
  addPart: "加条目、表格等",
  addLabel: "再加一个名目",
  divide: "分成几段（如上午、下午）…",
  divideInto: "第一段的名称，如：上午",
  columnNames: "各列的名称，用、隔开；也可以直接粘贴整张表格",
  below: (row) => `在第 ${row} 行下面加条目、表格等`,
  isBelow: "在下面",
  rowUp: "上移",
  rowDown: "下移",
  removeRow: "删除这一行",
  removeField: "删除这一项",
  inText: "在文本里改",
  onlyText: "这一项的写法比较自由，请在文本里改；表单不会动它。",
  formUnusable: "方案里有看不懂的地方，改好以后才能用表单填写。",
  showText: "去文本里改",
  row: (number) => `第 ${number} 行`,
  search: "查找，或写一个自己的标题",
  theme: "深色或浅色",
  tableKeys: "回车到下一行，Alt+上下键移动这一行，可以直接粘贴表格",
};

const en: Words = {
  plans: "Plans",
  noPlans: "No plans in this folder yet",
  noPlansHint: "Make a new one, or drop a Word file here to import it.",
  newPlan: "New",
  importFile: "Import",
  dropHere: "Drop to import as a plan",
  save: "Save",
  saved: "Saved",
  unsaved: "Unsaved changes",
  check: "Check",
  fixAll: "Fix all",
  fixedAll: (count) => `${count} ${count === 1 ? "place" : "places"} mended; undo brings them back.`,
  nothingToFix: "Nothing can be mended automatically.",
  printWord: "Print Word",
  printPdf: "Print PDF",
  dossier: "All documents",
  printing: "Printing…",
  printedTitle: "Printed",
  notPrinted: "Not printed",
  openFile: "Open",
  downloadFile: "Download",
  form: "Form",
  text: "Text",
  editors: "Editor",
  findings: "Findings",
  noFindings: "Nothing found",
  errors: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
  warnings: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
  infos: (count) => `${count} ${count === 1 ? "note" : "notes"}`,
  open: (count) => `${count} to fill in`,
  line: (line) => `line ${line}`,
  fix: "Fix",
  pages: "Pages",
  page: (number, all) => `Page ${number} of ${all}`,
  paper: "Document",
  style: "Style",
  ownStyle: "the plan's own",
  zoomIn: "Larger",
  zoomOut: "Smaller",
  printed: { none: "not printed", fresh: "printed", stale: "changed since printing" },
  draft: "unsaved changes",
  draftBack: "Changes that were not saved last time are back.",
  dropDraft: "Drop these changes",
  elsewhere: "This plan is being changed in another window; here it can only be read.",
  takeHere: "Change it here",
  changedElsewhere: "This file has just been changed elsewhere. Saving will show you both.",
  reloaded: "The file was changed elsewhere; its new content is shown.",
  conflictTitle: "The file was changed elsewhere",
  conflictAbout: "Both are below, with lines that differ marked. Nothing is overwritten until you choose.",
  alike: (lines) => `${lines} lines alike`,
  mine: "Here",
  theirs: "In the file",
  keepMine: "Save what is here",
  takeTheirs: "Take the file's",
  cancel: "Decide later",
  close: "Close",
  lost: "The studio has gone. Your changes are kept: open it again to go on.",
  failed: "That did not work; please try again.",
  pickPlan: "Choose a plan on the left, or make a new one.",
  repeat: "Repeat last year’s plan",
  repeatFrom: "Which one",
  repeatWas: "Its day",
  repeatWasHint: "only where the plan does not say it",
  gradesUp: "Raise grades and classes by one",
  kind: "Kind",
  title: "Title",
  titleHint: "a usual title if left out",
  date: "Date",
  place: "Place",
  unit: "School",
  people: "People",
  leaveOpen: "may be left open",
  create: "Make the plan",
  importTitle: "Imported",
  importing: "Importing…",
  addField: "Add a field",
  ownHeading: "a section with this heading",
  addRow: "Add a row",
  addItem: "Add an item",
  addColumn: "Add a column",
  addPart: "Add items, a table …",
  addLabel: "another name",
  divide: "Divide it (morning, afternoon …)",
  divideInto: "Name of the first part, as: 上午",
  columnNames: "Names of the columns, with commas between; or paste a whole table",
  below: (row) => `Add items, a table … below row ${row}`,
  isBelow: "below",
  rowUp: "Move up",
  rowDown: "Move down",
  removeRow: "Remove this row",
  removeField: "Remove this field",
  inText: "Change in the text",
  onlyText: "This is written freely; change it in the text. The form leaves it as it is.",
  formUnusable: "Parts of the plan cannot be read; once they are mended the form can be used.",
  showText: "Mend in the text",
  row: (number) => `Row ${number}`,
  search: "Search, or type a heading of your own",
  theme: "Dark or light",
  tableKeys: "Enter: next row; Alt+arrows: move the row; tables can be pasted",
};

/** The words by language. */
export const words: Readonly<Record<Hello["language"], Words>> = { zh, en };
