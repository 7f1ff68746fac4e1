import type { RuleLevel } from "./config.ts";
import type { Kind } from "./kinds.ts";
import * as kind from "./kinds.ts";

/** One key of the configuration with a single value. */
export interface ValueField<T> {
  readonly zh: string;
  readonly kind: Kind<T>;
  readonly about: string;
}

/** The table of the values of a group, by their English names. */
export type Fields<V> = { readonly [K in keyof V]: ValueField<V[K]> };

/** A key whose keys are names from elsewhere (rules, kinds, holidays), all with values of one kind. */
export interface RecordField<T> extends ValueField<T> {
  /** The names, where they are from a list; undefined: any name. */
  readonly names: Kind<string> | undefined;
  /** An entry as it may be written. */
  readonly sample: string;
}

function field<T>(zh: string, of: Kind<T>, about: string): ValueField<T> {
  return { zh, kind: of, about };
}

export interface TopValues {
  readonly extends: readonly string[];
  readonly locked: readonly string[];
}

export interface StaffingValues {
  readonly pupils_per_adult: number;
}

export interface CalendarValues {
  readonly make_up_days: readonly number[];
  readonly term_starts: readonly number[];
}

export interface DefaultValues {
  readonly school: string;
  readonly unit: string;
  readonly contacts: readonly string[];
  readonly style: string;
  readonly numbering: string;
  readonly templates: string;
}

export interface OutputValues {
  readonly folder: string;
  readonly formats: readonly string[];
}

export const topFields: Fields<TopValues> = {
  extends: field("继承", kind.files, "以这个（或这几个）文件为底子，比如区里统一的；这里写的优先"),
  locked: field(
    "锁定",
    kind.ruleNames,
    "哪些规则（或者一类规则）继承这份设置的学校不能放松：不能关闭，不能降低程度，不能改它的数，也不能在方案里用注释关掉",
  ),
};

export const staffingFields: Fields<StaffingValues> = {
  pupils_per_adult: field("每名教师带学生", kind.ratio, "外出时一名带队教师最多带多少名学生"),
};

export const calendarFields: Fields<CalendarValues> = {
  make_up_days: field("补班", kind.days, "调休要上班上课的日子"),
  term_starts: field("开学", kind.days, "每学期开学的日子，这一天所在的一周算第一周"),
};

export const defaultFields: Fields<DefaultValues> = {
  school: field("学校", kind.text, "学校的名称，plan new 用它"),
  unit: field("落款单位", kind.text, "落款只写了日期时用的单位"),
  contacts: field("联系人", kind.contacts, "方案没有写联系人时，印在正文最后"),
  style: field("版式", kind.text, "方案没有写版式时用哪一种：通用、公文，或者版式文件"),
  numbering: field("编号", kind.numbering, "方案没有写编号时用哪一种"),
  templates: field("模板", kind.text, "学校自己的文书和模板放在哪个文件夹"),
};

export const outputFields: Fields<OutputValues> = {
  folder: field("文件夹", kind.text, "印好的文档放在哪里"),
  formats: field("格式", kind.formats, "印哪几种文档"),
};

/** The levels of rules, by code or family; a rule with options may have a group of its own. */
export const rulesField: RecordField<RuleLevel> = {
  ...field(
    "规则",
    kind.level,
    "每条规则（或者一类规则）算多严重：错误、警告、提醒、关闭；有的规则还能定自己的数",
  ),
  names: undefined,
  sample: "date: 警告",
};

/** The level of a rule inside its group. */
export const levelField: ValueField<RuleLevel> = field("程度", kind.level, "这条规则算多严重");

/** The key of `levelField` in English. */
export const levelKey = "level";

/** How many days before an event something must be done, by what it is called. */
export const deadlinesField: RecordField<number> = {
  ...field("期限", kind.ratio, "最迟在活动前几天办好，例如 备案: 20；「落款」指方案的落款日期"),
  names: undefined,
  sample: "备案: 20",
};

/** The sections that must be there, by kind of plan. */
export const requiredField: RecordField<readonly string[]> = {
  ...field("必备", kind.sections, "每一类方案必须有哪些节；「全部」是所有方案都要有的"),
  names: kind.planKind,
  sample: "全部: [安全措施]",
};

/** The papers that are usual, by kind of plan. */
export const papersField: RecordField<readonly string[]> = {
  ...field(
    "文书",
    kind.paperNames,
    "方案没有列出文书时，--dossier 和 --document 所列 印哪些，照这里的先后；可以只写一个列表，也可以按方案的类型写，「全部」是所有方案都要的",
  ),
  names: kind.planKind,
  sample: "全部: [通知, 告家长书]",
};

/** Fixed sentences, by what a paper calls them. */
export const sentencesField: RecordField<readonly string[]> = {
  ...field(
    "用语",
    kind.sentence,
    "每份方案都一样的话：写文书里那一项的名称（称呼、问候、自愿），有这一项的文书都用它；写在一份文书的名称下面，就只给那一份用；方案自己写了的，照方案",
  ),
  names: undefined,
  sample: "称呼: 尊敬的家长",
};

/** Days without school, by name. */
export const holidaysField: RecordField<{ readonly from: number; readonly to: number }> = {
  ...field("放假", kind.span, "放假的日子，例如 国庆节: 2026-10-01至2026-10-07"),
  names: undefined,
  sample: "国庆节: 2026-10-01至2026-10-07",
};

/** The keys at the top that hold a group. */
export const groups = {
  staffing: { zh: "人员配备", about: "带队的人要有多少" },
  calendar: { zh: "校历", about: "放假和补班的日子" },
  defaults: { zh: "默认", about: "方案没有写时用什么" },
  output: { zh: "输出", about: "plan render 印什么、放在哪里" },
} as const;
