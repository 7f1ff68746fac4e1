import type { NumberingScheme } from "../document/numbering.ts";
import type { Kind } from "./kinds.ts";
import * as kind from "./kinds.ts";
import { pictureFile, runningText } from "./running-kinds.ts";
import type { FaceRole, Role } from "./style.ts";
import type { Length, LineDistance } from "./units.ts";

/** One key of a style file: its Chinese name, what its value may be, a sentence about it. */
export interface Field<T> {
  readonly zh: string;
  readonly kind: Kind<T>;
  readonly about: string;
}

/** The table of a group of keys, by their English names. */
export type Fields<V> = { readonly [K in keyof V]: Field<V[K]> };

/** What can be said of a role's look. */
export interface LookValues {
  readonly face: FaceRole;
  readonly latin: FaceRole;
  readonly bold: boolean;
  readonly size: number;
  readonly color: string | "none";
  readonly align: "left" | "center" | "right" | "justify";
  readonly line: LineDistance;
  readonly before: Length;
  readonly after: Length;
  readonly left: Length;
  readonly right: Length;
  readonly first: Length;
  readonly lead: FaceRole | "none";
}

export interface PageValues {
  readonly paper: readonly [number, number];
  readonly orientation: "portrait" | "landscape";
  readonly top: Length;
  readonly bottom: Length;
  readonly left: Length;
  readonly right: Length;
}

export interface FaceValues {
  readonly word: string;
  readonly families: readonly string[];
}

export interface FolioValues {
  readonly text: string;
  readonly align: "center" | "outer";
  readonly inset: Length;
  readonly distance: Length;
}

export interface FooterValues {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface HeaderValues extends FooterValues {
  readonly firstPage: boolean;
  readonly rule: boolean;
  readonly distance: Length;
  readonly logo: string;
  readonly logoHeight: Length;
}

export interface TableValues {
  readonly rule: Length;
  readonly padding: Length;
  readonly spacing: Length;
}

export interface SignatureValues {
  readonly inset: Length;
  readonly sealInset: Length;
  readonly linesBefore: number;
  readonly sealLinesMore: number;
  readonly give: Length;
}

export interface ContentsValues {
  readonly when: "asked" | "always";
  readonly levels: number;
}

export interface CloserValues {
  readonly line: number;
  readonly size: number;
}

export interface LetterheadValues {
  readonly markTop: Length;
  readonly linesBetween: number;
}

export interface CoverValues {
  readonly when: "auto" | "always" | "never";
  readonly between: Length;
}

/** What may be said in short for a paper. */
export interface ShortValues {
  readonly margins: Length;
  readonly size: number;
  readonly line: LineDistance;
}

/** The keys at the top that hold one value. */
export interface TopValues {
  readonly title: string;
  readonly extends: string;
  readonly arrangement: "text" | "form";
  readonly pitch: Length;
  readonly hanging: boolean;
  readonly numbering: NumberingScheme;
  readonly runIn: boolean;
  readonly tableNumbers: "named" | "always";
}

function field<T>(zh: string, of: Kind<T>, about: string): Field<T> {
  return { zh, kind: of, about };
}

export const topFields: Fields<TopValues> = {
  title: field("名称", kind.text, "这个版式叫什么"),
  extends: field("继承", kind.text, "以哪个版式为底子，这里没写的都照它；不写就是 standard"),
  arrangement: field("排法", kind.arrangement, "排成文章，还是排成一张表"),
  pitch: field("字距", kind.length, "每个汉字后面多空（负数是少空）多少，例如 -0.2磅"),
  hanging: field("标点悬挂", kind.flag, "行末放不下的句号、逗号等能不能伸出版心"),
  numbering: field("编号", kind.numbering, "各级标题和条目的编号，写方案名或者逐级列出"),
  runIn: field("标题接排", kind.flag, "只有一小段话的一节，小标题和正文排不排在一行（三、活动地点：操场）"),
  tableNumbers: field("表格编号", kind.tableNumbers, "有题注的表什么时候编号（表1）"),
};

export const lookFields: Fields<LookValues> = {
  face: field("字体", kind.face, "中文用哪一种字体"),
  latin: field("西文字体", kind.face, "字母和数字用哪一种字体，通常写 西文"),
  bold: field("加粗", kind.flag, "是否加粗"),
  size: field("字号", kind.size, "字的大小：三号、小四，或者 12磅"),
  color: field("颜色", kind.color, "字的颜色；不写是黑色"),
  align: field("对齐", kind.align, "这一段怎样对齐"),
  line: field("行距", kind.line, "多少倍，或者固定多少磅"),
  before: field("段前", kind.distance, "段落上面空多少"),
  after: field("段后", kind.distance, "段落下面空多少"),
  left: field("左缩进", kind.length, "整段从左边缩进多少"),
  right: field("右缩进", kind.length, "整段从右边缩进多少"),
  first: field("首行缩进", kind.length, "第一行多缩进多少，通常 2字；负数是悬挂缩进"),
  lead: field("引题字体", kind.leadFace, "条目里后面紧接正文的小题目用什么字体；写 无 就与正文一样"),
};

export const pageFields: Fields<PageValues> = {
  paper: field("大小", kind.paper, "纸的大小"),
  orientation: field("方向", kind.orientation, "竖着用还是横着用"),
  top: field("上边距", kind.distance, "上边留多少空白"),
  bottom: field("下边距", kind.distance, "下边留多少空白"),
  left: field("左边距", kind.distance, "左边留多少空白"),
  right: field("右边距", kind.distance, "右边留多少空白"),
};

export const faceFields: Fields<FaceValues> = {
  word: field("Word", kind.text, "写进 Word 文件的字体名"),
  families: field("候选", kind.names, "生成 PDF 时在电脑里依次找哪些字体"),
};

export const folioFields: Fields<FolioValues> = {
  text: field("格式", kind.folioText, "页码的样子，{} 代表数字；不要页码写 无"),
  align: field("位置", kind.folioAlign, "居中，或者外侧（单页在右、双页在左）"),
  inset: field("空", kind.distance, "外侧页码离版心边缘空几个字"),
  distance: field("距离", kind.distance, "页码的中线在版心下边缘以下多远"),
};

export const footerFields: Fields<FooterValues> = {
  left: field("左", runningText, "左边印什么"),
  center: field("中", runningText, "中间印什么；写了就代替居中的页码"),
  right: field("右", runningText, "右边印什么"),
};

export const headerFields: Fields<HeaderValues> = {
  ...footerFields,
  center: field("中", runningText, "中间印什么"),
  firstPage: field("首页", kind.flag, "第一页要不要页眉；写 否 就从第二页印起"),
  rule: field("横线", kind.flag, "下面要不要一条横线"),
  distance: field("距离", kind.distance, "页眉的中线在版心上边缘以上多远"),
  logo: field("图片", pictureFile, "左边的图片，例如校徽；从版式文件所在的文件夹算起"),
  logoHeight: field("图片高", kind.distance, "图片印多高"),
};

export const tableFields: Fields<TableValues> = {
  rule: field("线宽", kind.distance, "表格线的粗细"),
  padding: field("左右边距", kind.distance, "格子里文字左右空多少"),
  spacing: field("上下边距", kind.distance, "格子里文字上下空多少"),
};

export const signatureFields: Fields<SignatureValues> = {
  inset: field("右空", kind.distance, "不盖章时落款右边空几个字"),
  sealInset: field("盖章右空", kind.distance, "盖章时日期右边空几个字"),
  linesBefore: field("上空行", kind.count, "落款上面空几行"),
  sealLinesMore: field("盖章加空行", kind.count, "盖章时落款上面再多空几行"),
  give: field("行距可调", kind.distance, "落款快要单独落到一页时，正文行距最多收紧多少"),
};

export const contentsFields: Fields<ContentsValues> = {
  when: field("何时", kind.contentsWhen, "什么时候印目录"),
  levels: field("级数", kind.count, "列到第几级标题"),
};

export const closerFields: Fields<CloserValues> = {
  line: field("行距", kind.share, "行距和段落之间的空白最多收到原来的百分之几"),
  size: field("字号", kind.share, "正文和表格的字号最多收到原来的百分之几；100% 就是不缩小"),
};

export const letterheadFields: Fields<LetterheadValues> = {
  markTop: field("标志上距", kind.distance, "发文机关标志的上边离版心上边多远"),
  linesBetween: field("空行", kind.count, "标志和文号之间、红线和标题之间各空几行"),
};

export const coverFields: Fields<CoverValues> = {
  when: field("何时", kind.coverWhen, "要不要单独一页封面"),
  between: field("信息上空", kind.distance, "封面标题下面空多少才是单位、日期等信息"),
};

export const shortFields: Fields<ShortValues> = {
  margins: field("页边距", kind.distance, "四边都留多少空白；单独一边写在「纸张」里"),
  size: field("字号", kind.size, "正文和表格文字的大小；别的文字写在「样式」里"),
  line: field("行距", kind.line, "正文和表格文字的行距；别的文字写在「样式」里"),
};

/** A role's Chinese name in a style file, and the role whose values it takes where it says nothing. */
export interface RoleField {
  readonly zh: string;
  readonly like: Role | undefined;
}

export const roleFields: Readonly<Record<Role, RoleField>> = {
  body: { zh: "正文", like: undefined },
  title: { zh: "标题", like: "body" },
  subtitle: { zh: "副标题", like: "title" },
  draft: { zh: "草稿标记", like: "subtitle" },
  number: { zh: "文号", like: "body" },
  classification: { zh: "密级", like: "body" },
  recipients: { zh: "主送", like: "body" },
  heading1: { zh: "一级标题", like: "body" },
  heading2: { zh: "二级标题", like: "heading1" },
  heading3: { zh: "三级标题", like: "heading2" },
  heading4: { zh: "四级标题", like: "heading3" },
  heading5: { zh: "五级标题", like: "heading4" },
  item1: { zh: "一级条目", like: "body" },
  item2: { zh: "二级条目", like: "item1" },
  item3: { zh: "三级条目", like: "item2" },
  item4: { zh: "四级条目", like: "item3" },
  item5: { zh: "五级条目", like: "item4" },
  field: { zh: "标签", like: "body" },
  quote: { zh: "引用", like: "body" },
  note: { zh: "说明", like: "body" },
  imprint: { zh: "版记", like: "body" },
  caption: { zh: "题注", like: "body" },
  cell: { zh: "表格文字", like: "body" },
  "header-cell": { zh: "表头", like: "cell" },
  signature: { zh: "落款文字", like: "body" },
  attachments: { zh: "附件说明", like: "body" },
  "attachment-mark": { zh: "附件标记", like: "body" },
  "attachment-title": { zh: "附件标题", like: "title" },
  "cover-title": { zh: "封面标题", like: "title" },
  "cover-subtitle": { zh: "封面副标题", like: "subtitle" },
  "cover-fact": { zh: "封面信息", like: "field" },
  "contents-title": { zh: "目录标题", like: "title" },
  contents1: { zh: "一级目录", like: "body" },
  contents2: { zh: "二级目录", like: "contents1" },
  contents3: { zh: "三级目录", like: "contents2" },
  issuer: { zh: "发文机关标志", like: "title" },
  signer: { zh: "签发人", like: "body" },
  header: { zh: "页眉文字", like: "page-number" },
  "page-number": { zh: "页码文字", like: "body" },
};

/** The keys at the top that hold a group, with their Chinese names. */
export const groupNames = {
  page: "纸张",
  faces: "字体",
  looks: "样式",
  pageNumber: "页码",
  header: "页眉",
  footer: "页脚",
  table: "表格",
  signature: "落款",
  letterhead: "版头",
  cover: "封面",
  contents: "目录",
  closer: "篇幅",
  papers: "文书",
} as const;
