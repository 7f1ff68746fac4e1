/** Characters of headings of two, each with those that an input method offers for the same syllable. */
const groups: readonly string[] = [
  ..."题提体替 型形行刑性 式试市事势 号好耗 密秘蜜 级集及即急记计际 送宋颂 谓为位未 语与雨于 言严研沿".split(
    " ",
  ),
  ..."头投 款宽 名明命 件见建间健 注主住助著 抄超钞 发法罚 面免 章张掌 组足祖族 批皮匹 员原圆源".split(" "),
  ..."书术数属 景警境竟 的地得低底 义意议艺异易 标表 点典店电 象向项想像 工公功 备被背 资姿子字自".split(" "),
  ..."容荣融 流留刘 程成城乘诚 求球 奖讲将 通同统 险现线县 护户互 片偏篇 费非飞 算蒜 传船".split(" "),
  ..."结节接 他它她 目木幕 版板办 样羊阳 亮量两 文问 图土".split(" "),
];

/** Whether an input method may well have given one character for the other: 成 for 程, 的 for 地. */
export function soundAlike(one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}
