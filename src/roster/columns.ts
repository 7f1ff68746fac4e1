/** What a column of a class list may hold. */
export type ColumnKey =
  | "name"
  | "grade"
  | "class"
  | "sex"
  | "number"
  | "parent"
  | "phone"
  | "vehicle"
  | "note";

/** How the columns of class lists are called; the first that fits counts. A row number (序号) is made anew. */
const columns: readonly (readonly [ColumnKey, RegExp])[] = [
  ["name", /^(?:学生|幼儿|队员|学员)?(?:姓名|名字|名单)$|^(?:学生|幼儿|队员)$|^(?:student)?name$/iu],
  ["grade", /^(?:所在|现)?年级$|^grade$/iu],
  ["class", /^(?:所在|所属|行政|现)?(?:班级|班别|班名|班次|班号|班|中队)(?:名称)?$|^年级班级$|^class$/iu],
  ["sex", /^性别$|^(?:sex|gender)$/iu],
  ["number", /^(?:班内|本班|班级)?(?:学号|座号|号数)$|^(?:全国)?学籍(?:辅)?号$|^studentn(?:o|umber)$/iu],
  ["parent", /^(?:学生)?(?:家长|监护人|联系人|父亲|母亲|爸爸|妈妈)(?:姓名|名字)?$|^parent$/iu],
  [
    "phone",
    /^(?:(?:学生)?(?:家长|监护人|父亲|母亲|爸爸|妈妈|紧急))?(?:联系)?(?:电话|手机|方式|号码)(?:号码?|号)?\d?$|^(?:phone|tel|mobile)$/iu,
  ],
  ["vehicle", /^(?:乘车|乘坐|所乘)?(?:车号|车次|车辆|班车)$|^bus$/iu],
  ["note", /^(?:备注|说明|特殊情况|健康(?:状况|情况)|注意事项)$|^(?:note|remark)s?$/iu],
];

/** What a cell heads; undefined for one that heads nothing that is used. */
export function columnKeyOf(cell: string): ColumnKey | undefined {
  const name = cell.normalize("NFKC").replaceAll(/[\s:：*]|\([^)]*\)/gu, "");
  return columns.find(([, pattern]) => pattern.test(name))?.[0];
}
