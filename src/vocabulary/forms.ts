/**
 * The row forms: which keys a row of a typed section knows. `item` is what any list may hold.
 * A value's kind says how it is read and checked:
 * text (one scalar), texts (a scalar or a list), number (digits, a unit may follow), date, clock
 * (free text where they do not fit), picture (a file, or a file with its width and words), body (anything a section can hold), flag (是 or 否).
 */
export type ValueKind =
  | "text"
  | "texts"
  | "number"
  | "date"
  | "clock"
  | "body"
  | "table"
  | "picture"
  | "flag"
  | "vehicles";

/** A key of a row: English key, Chinese names (the first heads its table column), kind of value. */
export interface RowKey {
  readonly key: string;
  readonly names: readonly [string, ...string[]];
  readonly kind: ValueKind;
  /** What it holds that not everybody is to read. */
  readonly holds?: PrivateSort;
}

/** What not everybody is to read: numbers to call, the numbers of cards, where people live, the names of pupils. */
export type PrivateSort = "phone" | "identity" | "address" | "pupils";

/** A form of rows: its keys in the order of their columns; `main` takes a plain string. */
export interface Form {
  readonly about: { readonly zh: string; readonly en: string };
  readonly main: string;
  /**
   * A name of the main key that means another key when the main key is also given under another
   * name: in `{标题: 集合, 内容: 在操场排队}` the second is the text, in `{时间: 8:00, 内容: 集合}` the title.
   */
  readonly shift?: { readonly name: string; readonly to: string };
  /** Rows of another form that may stand in place of its own, told by any of some keys: vehicles under 交通安排. */
  readonly inner?: { readonly form: RowFormName; readonly toldBy: readonly string[] };
  readonly keys: readonly RowKey[];
}

const by: RowKey = {
  key: "by",
  names: ["负责人", "责任人", "负责", "组织人", "带队教师", "带队老师"],
  kind: "texts",
};
const place: RowKey = { key: "place", names: ["地点", "场地", "位置", "活动地点", "活动场地"], kind: "text" };
const time: RowKey = { key: "time", names: ["时间", "活动时间"], kind: "clock" };
const deadline: RowKey = {
  key: "deadline",
  names: ["截止", "截止时间", "完成时间", "完成时限", "时限", "期限", "完成日期", "截止日期"],
  kind: "date",
};
const note: RowKey = { key: "note", names: ["备注", "说明"], kind: "text" };
const items: RowKey = { key: "items", names: ["条目"], kind: "body" };
const table: RowKey = { key: "table", names: ["表格"], kind: "table" };
/** A picture; its other names are used in lists and bodies alike. */
export const imageKey: RowKey = { key: "image", names: ["图片", "配图", "插图"], kind: "picture" };
const unit: RowKey = { key: "unit", names: ["单位"], kind: "text" };
const quantity: RowKey = { key: "quantity", names: ["数量"], kind: "number" };
const price: RowKey = { key: "price", names: ["单价"], kind: "number" };
const phone: RowKey = { key: "phone", names: ["电话", "联系电话", "手机"], kind: "text", holds: "phone" };
const name: RowKey = { key: "name", names: ["姓名", "名字"], kind: "text" };
const unitOf: RowKey = { key: "unit", names: ["单位", "部门", "班级"], kind: "text" };

/** The names of the row forms. */
export type RowFormName =
  | "item"
  | "time"
  | "participants"
  | "organizers"
  | "team"
  | "roles"
  | "materials"
  | "steps"
  | "phases"
  | "budget"
  | "fee"
  | "programme"
  | "awards"
  | "scoring"
  | "transport"
  | "vehicles"
  | "emergency"
  | "contacts"
  | "people"
  | "groups";

/** What a section holds beside free text and items: rows of a form, small plans of their own, or names of picture files. */
export type FormName = RowFormName | "prose" | "activities" | "pictures";

/** Every row form. The order of the keys is the order of the columns of a printed table. */
export const forms: Readonly<Record<RowFormName, Form>> = {
  item: {
    about: { zh: "条目", en: "An item of any list" },
    main: "title",
    keys: [
      { key: "title", names: ["标题", "名称", "事项"], kind: "text" },
      { key: "text", names: ["正文", "内容"], kind: "text" },
      time,
      place,
      by,
      deadline,
      note,
      items,
      table,
      imageKey,
    ],
  },
  time: {
    about: { zh: "时间", en: "When it takes place" },
    main: "date",
    keys: [
      { key: "group", names: ["组别", "年级", "班级", "批次", "对象"], kind: "text" },
      { key: "date", names: ["日期", "活动日期"], kind: "date" },
      { key: "from", names: ["开始", "从"], kind: "clock" },
      { key: "to", names: ["结束", "到", "至"], kind: "clock" },
      { key: "lunar", names: ["农历"], kind: "text" },
      { key: "week", names: ["周次", "教学周"], kind: "text" },
      { key: "every", names: ["每逢", "重复"], kind: "text" },
      { key: "period", names: ["时段", "课时", "节次"], kind: "text" },
      { key: "tentative", names: ["暂定"], kind: "flag" },
      { key: "rain", names: ["雨天", "遇雨"], kind: "text" },
      { key: "deadline", names: ["截止", "报名截止"], kind: "date" },
      note,
    ],
  },
  participants: {
    about: { zh: "参加对象", en: "Who takes part, and how many" },
    main: "who",
    keys: [
      { key: "who", names: ["对象", "人员", "名称", "参加对象", "活动对象"], kind: "text" },
      { key: "count", names: ["人数", "数量"], kind: "number" },
      { key: "from", names: ["来自", "班级", "单位"], kind: "text" },
      { key: "role", names: ["身份", "角色", "任务"], kind: "text" },
      note,
    ],
  },
  organizers: {
    about: { zh: "主办、承办、协办单位", en: "Host units" },
    main: "host",
    keys: [
      { key: "host", names: ["主办", "主办单位", "举办单位"], kind: "texts" },
      { key: "undertaker", names: ["承办", "承办单位"], kind: "texts" },
      { key: "co_host", names: ["协办", "协办单位", "联办单位"], kind: "texts" },
      { key: "supporter", names: ["支持单位", "指导单位"], kind: "texts" },
      note,
    ],
  },
  team: {
    about: { zh: "组织机构", en: "A group of people with its head, members and duties" },
    main: "name",
    keys: [
      { key: "name", names: ["组别", "名称", "小组", "组名", "职务", "岗位", "身份"], kind: "text" },
      {
        key: "head",
        names: ["组长", "总指挥", "主任", "负责人", "责任人", "负责", "姓名", "人员"],
        kind: "texts",
      },
      { key: "vice", names: ["副组长", "副总指挥", "副主任"], kind: "texts" },
      { key: "members", names: ["成员", "组员"], kind: "texts" },
      { key: "duties", names: ["职责", "分工", "任务", "工作"], kind: "texts" },
      place,
      phone,
      note,
    ],
  },
  roles: {
    about: { zh: "人员分工", en: "Who does what until when" },
    main: "task",
    keys: [
      {
        key: "task",
        names: ["任务", "工作内容", "工作", "事项", "内容", "岗位", "职责", "分工", "职务"],
        kind: "text",
      },
      { ...by, names: [...by.names, "姓名", "人员"] },
      { key: "helpers", names: ["协助", "协助人", "参与人员", "成员"], kind: "texts" },
      time,
      place,
      deadline,
      note,
    ],
  },
  materials: {
    about: { zh: "物资", en: "Things that are needed" },
    main: "item",
    keys: [
      { key: "item", names: ["物品", "名称", "物资"], kind: "text" },
      quantity,
      unit,
      price,
      { key: "per", names: ["每人", "每组"], kind: "number" },
      { key: "use", names: ["用途", "使用对象"], kind: "text" },
      by,
      { key: "source", names: ["来源"], kind: "text" },
      deadline,
      note,
    ],
  },
  steps: {
    about: { zh: "流程、日程", en: "A step of a flow or a timetable" },
    main: "title",
    shift: { name: "内容", to: "text" },
    keys: [
      time,
      { key: "title", names: ["内容", "环节", "活动内容", "标题", "项目", "名称", "步骤"], kind: "text" },
      { key: "text", names: ["正文", "具体要求", "要求"], kind: "text" },
      { key: "minutes", names: ["时长", "分钟"], kind: "number" },
      {
        key: "for",
        names: ["对象", "参加对象", "活动对象", "参与对象", "年级", "班级", "组别"],
        kind: "text",
      },
      place,
      { ...by, names: [...by.names, "主讲", "主讲人", "主持", "主持人"] },
      deadline,
      note,
      items,
      table,
    ],
  },
  phases: {
    about: { zh: "实施步骤", en: "A phase with its dates" },
    main: "title",
    keys: [
      { key: "title", names: ["阶段", "名称", "标题"], kind: "text" },
      { ...time, kind: "date" },
      { key: "from", names: ["开始", "从"], kind: "date" },
      { key: "to", names: ["结束", "到", "至"], kind: "date" },
      { key: "months", names: ["月份"], kind: "texts" },
      { key: "text", names: ["正文", "内容", "任务"], kind: "text" },
      place,
      by,
      deadline,
      note,
      items,
      table,
    ],
  },
  budget: {
    about: { zh: "经费预算", en: "A budget line; amount, subtotals and total are computed" },
    main: "item",
    keys: [
      { key: "group", names: ["类别", "分类"], kind: "text" },
      { key: "item", names: ["项目", "名称", "用途"], kind: "text" },
      price,
      quantity,
      { key: "days", names: ["天数", "次数"], kind: "number" },
      unit,
      { key: "amount", names: ["金额", "合计"], kind: "number" },
      note,
    ],
  },
  fee: {
    about: { zh: "收费", en: "A part of the fee per head" },
    main: "item",
    keys: [
      { key: "item", names: ["项目", "名称", "用途"], kind: "text" },
      { key: "amount", names: ["金额", "费用", "每人", "每生", "标准", "收费标准"], kind: "number" },
      note,
    ],
  },
  programme: {
    about: { zh: "节目单", en: "An item of a programme" },
    main: "title",
    keys: [
      { key: "no", names: ["序号"], kind: "text" },
      { key: "title", names: ["节目", "节目名称", "名称", "标题", "项目"], kind: "text" },
      { key: "type", names: ["类型", "形式", "类别"], kind: "text" },
      {
        key: "performers",
        names: ["表演者", "演出者", "表演单位", "演出班级"],
        kind: "texts",
        holds: "pupils",
      },
      by,
      time,
      { key: "minutes", names: ["时长", "分钟"], kind: "number" },
      note,
    ],
  },
  awards: {
    about: { zh: "奖项", en: "A prize and how often it is given" },
    main: "name",
    keys: [
      { key: "name", names: ["奖项", "名称", "等级"], kind: "text" },
      { key: "count", names: ["名额", "数量", "人数"], kind: "text" },
      { key: "prize", names: ["奖品", "奖励"], kind: "text" },
      { key: "points", names: ["得分", "积分"], kind: "text" },
      note,
    ],
  },
  scoring: {
    about: { zh: "评分标准", en: "A criterion and its points" },
    main: "item",
    keys: [
      { key: "item", names: ["项目", "标准", "评分项目"], kind: "text" },
      { key: "points", names: ["分值", "得分", "满分"], kind: "number" },
      { key: "text", names: ["要求", "评分标准", "正文"], kind: "text" },
      note,
    ],
  },
  transport: {
    about: { zh: "交通", en: "Route and vehicles" },
    main: "way",
    inner: { form: "vehicles", toldBy: ["no", "seats", "plate"] },
    keys: [
      { key: "way", names: ["方式", "出行方式", "交通方式"], kind: "text" },
      { key: "for", names: ["班级", "年级", "对象", "组别", "楼层"], kind: "text" },
      { key: "route", names: ["路线", "行车路线", "乘车路线"], kind: "texts" },
      { key: "return_route", names: ["返程路线", "返程"], kind: "texts" },
      { key: "gather", names: ["集合", "集合地点", "集合位置", "上车地点"], kind: "text" },
      by,
      { key: "company", names: ["承运单位", "车辆单位"], kind: "text" },
      { key: "vehicles", names: ["车辆", "车辆安排"], kind: "vehicles" },
      note,
    ],
  },
  vehicles: {
    about: { zh: "车辆", en: "A vehicle" },
    main: "no",
    keys: [
      { key: "no", names: ["车号", "车次", "编号"], kind: "text" },
      { key: "for", names: ["班级", "乘坐班级", "乘车班级", "组别", "对象"], kind: "texts" },
      { key: "riders", names: ["人数", "乘坐人数", "乘车人数"], kind: "number" },
      { key: "seats", names: ["座位", "座位数", "核载", "核载人数"], kind: "number" },
      { key: "plate", names: ["车牌", "车牌号"], kind: "text" },
      { key: "driver", names: ["司机", "驾驶员"], kind: "text" },
      phone,
      { key: "by", names: ["车长", "负责人", "带队教师", "带队老师", "带队", "领队"], kind: "texts" },
      { key: "teachers", names: ["随车教师", "随车", "随车老师", "跟车教师", "跟车老师"], kind: "texts" },
      note,
    ],
  },
  emergency: {
    about: { zh: "应急预案", en: "A risk and what to do" },
    main: "risk",
    keys: [
      { key: "risk", names: ["情况", "风险", "突发情况"], kind: "text" },
      { key: "response", names: ["处置", "措施", "应对", "应急措施"], kind: "texts" },
      by,
      phone,
      note,
    ],
  },
  contacts: {
    about: { zh: "联系人", en: "A person to turn to" },
    main: "name",
    keys: [{ key: "role", names: ["职务", "身份", "角色", "负责"], kind: "text" }, name, unitOf, phone, note],
  },
  people: {
    about: { zh: "人员", en: "A person named once and referred to everywhere" },
    main: "name",
    keys: [name, unitOf, { key: "role", names: ["职务", "身份", "角色"], kind: "text" }, phone, note],
  },
  groups: {
    about: { zh: "分组", en: "A class, grade, batch or campus and what differs for it" },
    main: "name",
    keys: [
      { key: "name", names: ["组别", "名称", "班级", "年级", "批次"], kind: "text" },
      { key: "count", names: ["人数", "学生人数"], kind: "number" },
      { key: "adults", names: ["教师人数", "随行人数"], kind: "number" },
      { key: "by", names: ["负责人", "带队教师", "带队老师", "班主任"], kind: "texts" },
      { key: "teachers", names: ["教师", "随行教师", "随行老师", "跟班教师", "跟班老师"], kind: "texts" },
      { key: "date", names: ["日期"], kind: "date" },
      time,
      { key: "from", names: ["开始", "出发时间", "集合时间"], kind: "clock" },
      { key: "to", names: ["结束", "返回时间"], kind: "clock" },
      { key: "start", names: ["集合地点", "出发地点"], kind: "text" },
      place,
      { key: "route", names: ["路线"], kind: "text" },
      { key: "vehicle", names: ["车号", "车辆"], kind: "texts" },
      note,
    ],
  },
};

/** Whether a form is one of rows, and not of free text, small plans or pictures. */
export function isRowForm(form: string): form is RowFormName {
  return Object.hasOwn(forms, form);
}
