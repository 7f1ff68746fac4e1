/**
 * Words of titles of school documents that a general dictionary takes apart: a line of a title never
 * ends inside one of them.
 */
const compounds: readonly string[] = (
  "体育艺术节 科技文化节 文化艺术节 校园文化节 文化节 艺术节 科技节 体育节 读书节 音乐节 美术节 英语节 数学节 语文节 合唱节 戏剧节 风筝节 美食节 心理节 劳动节 儿童节 教师节 " +
  "国庆节 重阳节 元宵节 端午节 中秋节 清明节 植树节 建军节 建党节 青年节 妇女节 泼水节 丰收节 春节 元旦 寒食节 " +
  "运动会 田径运动会 趣味运动会 亲子运动会 家长会 班会 晚会 联欢会 座谈会 表彰会 报告会 交流会 研讨会 推进会 动员会 誓师大会 表彰大会 " +
  "总结大会 动员大会 代表大会 少代会 教代会 游园会 音乐会 朗诵会 故事会 演唱会 茶话会 分享会 宣讲会 展示会 委员会 领导小组 组委会 家委会 " +
  "毕业典礼 开学典礼 结业典礼 散学典礼 开幕式 闭幕式 升旗仪式 入队仪式 启动仪式 颁奖仪式 授旗仪式 宣誓仪式 离队仪式 入团仪式 拜师礼 " +
  "成长礼 成人礼 开笔礼 开蒙礼 入学礼 毕业礼 文艺汇演 文艺演出 文艺晚会 汇演 展演 巡演 会演 义演 课本剧 " +
  "活动方案 实施方案 策划方案 工作方案 策划书 计划书 秩序册 节目单 倡议书 邀请函 责任书 承诺书 告知书 通知书 告家长书 志愿书 回执 " +
  "应急预案 安全预案 工作预案 应急演练 疏散演练 应急疏散演练 消防演练 防震演练 实施细则 管理办法 评选办法 实施办法 实施意见 工作要点 " +
  "工作计划 工作总结 活动总结 会议纪要 情况说明 安排表 一览表 评分表 签到表 审批表 备案表 分工表 日程表 " +
  "研学旅行 研学实践 社会实践 综合实践 劳动实践 志愿服务 主题教育 主题活动 主题班会 主题队会 主题团日 主题党日 系列活动 实践活动 " +
  "教育活动 教育基地 实践基地 红色基地 德育 美育 法治教育 安全教育 生命教育 劳动教育 思政课 公开课 开放日 开放周 宣传周 宣传月 教育月 " +
  "读书日 环境日 接待日 家长开放日 校园开放日 世界读书日 班主任 辅导员 少先队 共青团 红领巾 好少年 美少年 好儿童 新时代 新征程 " +
  "中小学 中小学生 小学生 中学生 大学生 高中生 初中生 一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级 毕业班 " +
  "幼儿园 敬老院 福利院 博物馆 科技馆 图书馆 纪念馆 体育馆 美术馆 少年宫 烈士陵园 植物园 动物园 教育局 公安局 卫健局 文旅局 体育局 " +
  "教研室 政教处 德育处 总务处 教务处 校长室 党支部 团委 关工委 居委会 村委会 派出所 消防队 " +
  "召开 举办 举行 开展 组织 关于 印发 转发 争做 喜迎 庆六一 迎国庆 迎新年 迎新春 学雷锋 防震减灾 防溺水 防欺凌 反诈骗 禁毒 交通安全 食品安全 消防安全 心理健康 " +
  "爱国主义 集体主义 核心价值观 中华优秀传统文化 传统文化 非物质文化遗产 革命传统 红色基因 民族团结 乡村振兴 " +
  "创客 马拉松 夏令营 冬令营 训练营 兴趣小组 社团 足球赛 篮球赛 拔河赛 接力赛 辩论赛 知识竞赛 演讲比赛 诗歌朗诵 朗诵比赛 作文比赛 " +
  "书法比赛 绘画比赛 歌咏比赛 合唱比赛 创新大赛 技能大赛 大赛 联赛 邀请赛 对抗赛 选拔赛 篮球 足球 " +
  "中国共产党 中华人民共和国 安全教育日 素质教育 第一学期 第二学期 大队委员会 换届选举 中国少年先锋队 建队日 家校共育 大自然 教职工代表大会 教代会 双减 阳光体育 " +
  "校园周边 安全管理 青少年 中华民族 体验活动 展示活动 成果展示 庆祝活动 纪念日 宣传活动 评比活动 竞赛规程 比赛规程 优秀班主任 优秀教师 三好学生 教育工作者 " +
  "校园 校长 校本 校庆 校服 校车 校史 校训 校徽 校报 校歌 校级 亲子 家校 师生 教职工 离退休 留守儿童 关爱 慰问 孤寡老人 老年人 春季 秋季 夏季 冬季 上学期 下学期 学年度 暑假 寒假 暑期 寒假期间"
).split(" ");

const longest = Math.max(...compounds.map((word) => word.length));
const known = new Set(compounds);

/** What names of schools and offices end in: what stands before it belongs to it. */
const institution =
  /(?:小学|中学|学校|幼儿园|大学|学院|教育局|公安局|体育局|文旅局|卫健局|委员会|人民政府|办公室|街道办|少年宫|集团|社区|分校|校区|教研室|德育处|政教处|大队部|党支部|团委|工会)$/u;

/** A place inside a title where a word ends, and how well a line may end there: 0 is best. */
export interface WordEnd {
  readonly at: number;
  readonly cost: number;
}

/** What a document may be. */
const documents = "方案|预案|通知|意见|请示|报告";
/** Words that may not open a line of a title: it would part what belongs together. */
const trailing = new RegExp(`^(?:[的了地得等们性化级届次周号》”’）]|(?:${documents})$)`, "u");
/** Words that may not close one. */
const leading =
  /(?:关于|开展|组织|举办|举行|召开|印发|转发|做好|加强|参加|进行|实施|推进|迎接|喜迎|争做|第|和|与|及|暨|全|各|本|我|个|赴|进一步|庆祝|纪念)$/u;
const numeral = /[〇零一二三四五六七八九十百千\d]$/u;
const counted = /^[〇零一二三四五六七八九十百千年月日届期次周号\d]/u;
/** Words before which a new thought begins. */
const opening = /^(?:关于|暨)/u;
const joint = /^[暨及和与、]$/u;
/** The last word of a document that is named in a title. */
const lastOfNamed = new RegExp(`^(?:${documents})》`, "u");
/** A part of a school, which its name goes on with. */
const branch = /^(?:分校|校区|分园|小学部|初中部|中学部|高中部)/u;
/** The last word of a school's name. */
const schoolEnd = /^(?:实验)?(?:小学|中学|学校|幼儿园)/u;
/** A place at the end of a line is parted from what it is the place of. */
const place = /(?<![社校小园景片全我本各])[市县区镇乡省]$/u;
const joining = /^(?:及|与|和|《|“)/u;
/** What kind of document it is: the last words of a title, good for a line of their own with what they name. */
const genre = /^(?:安全|工作|实施|活动|策划|应急|总体|具体)+(?:方案|预案|细则|计划|安排|办法)/u;

/**
 * The places of a title's text, as UTF-16 offsets, where a line may end (GB/T 9704-2012, 7.3.1: 词意完整).
 * `namesPart`: between the words of a school's name too, which may be longer than a line.
 */
export function titleWordEnds(text: string, namesPart = false): readonly WordEnd[] {
  const words = namesPart ? partsOf(text) : named(partsOf(text));
  const ends: WordEnd[] = [];
  let at = 0;
  words.forEach((word, i) => {
    if (at > 0) {
      const before = text.slice(0, at);
      const after = text.slice(at);
      const tears =
        trailing.test(after) ||
        (leading.test(before) && !/^[《“]/u.test(after)) ||
        (numeral.test(before) && counted.test(after));
      if (!tears)
        ends.push({
          at,
          cost: costOf(words[i - 1] ?? "", word, after) + costBehind(words.slice(0, i), after, namesPart),
        });
    }
    at += word.length;
  });
  return ends;
}

function costOf(before: string, word: string, after: string): number {
  if (opening.test(after) || /[\s》”]$/u.test(before)) return 0;
  if (institution.test(before)) return 1;
  if (joining.test(after) || genre.test(after)) return 2;
  return known.has(before) || known.has(word) || /年$/u.test(before) ? 4 : 7;
}

/** What it costs to end a line behind a short word that a joint leads in, or behind the place of what follows. */
function costBehind(words: readonly string[], after: string, namesPart: boolean): number {
  if (opening.test(after)) return 0;
  const before = words.at(-2) ?? "";
  const last = words.at(-1) ?? "";
  const parts: readonly (readonly [boolean, number])[] = [
    [joint.test(before) && last.length < 4, 12],
    [place.test(last) && !namesPart, 12],
    [lastOfNamed.test(after), 15],
    [branch.test(after) && institution.test(last), 25],
    // A name that has to part ends a line behind its place: 青禾市开发区／第二实验小学.
    [namesPart && !place.test(last) && schoolEnd.test(after), 25],
  ];
  return parts.reduce((sum, [does, cost]) => sum + (does ? cost : 0), 0);
}

/** Words of the table where they stand, the dictionary's between them; a single character joins what it stands beside. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const word = knownAt(text, at);
    if (word === undefined) {
      at++;
      continue;
    }
    pushWords(parts, text.slice(from, at));
    parts.push(word);
    at += word.length;
    from = at;
  }
  pushWords(parts, text.slice(from));
  return parts;
}

/** What ends a word that the table has in a shorter form: 安全教育|日. */
const ending = /^[日月周节会赛展课队园部处办站馆室组员者生化性式度率类版稿表册书礼]$/u;

function pushWords(parts: string[], text: string): void {
  const [first, ...others] = plainWords(text);
  if (first === undefined) return;
  if (ending.test(first) && parts.length > 0) parts.push((parts.pop() ?? "") + first);
  else parts.push(first);
  parts.push(...others);
}

function knownAt(text: string, at: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (known.has(word)) return word;
  }
  return undefined;
}

/** Made when a text needs it: that takes a quarter of what Node takes to start, and many plans have no such text. */
let segmenter: Intl.Segmenter | undefined;

/** Single characters that stand alone: joints, particles and marks. */
const alone = /^(?:[的了和与及暨等]|[^\p{L}\p{N}])$/u;

/** The end of a place that the dictionary does not know, before a school that is counted there: 开发区第二小学. */
const placeEnd = /^[省市县区镇乡]第/u;

/** The dictionary's words; single characters in a row are one, a lone one joins the word behind it. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let singles = 0;
  if (text === "") return words;
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  for (const { segment, index } of segmenter.segment(text)) {
    const isAlone = alone.test(segment);
    const isSingle = !isAlone && [...segment].length === 1;
    if (singles === 0 && words.length > 0 && placeEnd.test(text.slice(index))) {
      words.push((words.pop() ?? "") + segment);
      continue;
    }
    if (singles > 0 && (isSingle || (singles === 1 && !isAlone))) words.push((words.pop() ?? "") + segment);
    else words.push(segment);
    singles = isSingle ? singles + 1 : 0;
  }
  return words;
}

/** What stands before 小学 and the like is its name, as far as it is no word of the table. */
function named(parts: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const part of parts) {
    let name = part;
    if (institution.test(part)) {
      while (name.length < longestName && isOfName(words.at(-1))) name = (words.pop() ?? "") + name;
    }
    words.push(name);
  }
  return words;
}

const longestName = 12;

function isOfName(word: string | undefined): boolean {
  if (word === undefined || known.has(word) || institution.test(word)) return false;
  return /^\p{Script=Han}+$/u.test(word) && !alone.test(word) && !leading.test(word) && !opening.test(word);
}
