/** Family names, enough to tell a name from an office. */
export const surnames: {
  /** Of one character: the common ones, and rare ones that begin few other words. */
  readonly single: string;
  /** Of one character, and the beginning of many words (荣誉, 经费): told as names only where a name must stand. */
  readonly wordlike: string;
  readonly double: readonly string[];
} = {
  single:
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边阚" +
    "亓仝仉佘佟侍俎冼冀刁匡卞卓厉厍仇伊佴喻滕窦褚谌逯郜郇郗鄢鄂邬邸郎郏晏昝亢娄宓宦寇尉尧屠岑巩巫廉蔺荀荆莘茅蒲蔚虞訾谯谈贲赫逄郁鄞酆郦钮钭闫闾阙雍靖鞠麴糜缪羿胥臧芮苑茹粟綦缑栾桑桓檀沃沐濮瞿眭矫禹嵇竺隗裘晁暨仲呙裔邰邴郅郐鄯乜缴蒯蒙蓝兀",
  wordlike: "荣尚应相修党米经宫冷鹿古商国晋银鲜明原农由水练花楼展宿印乐",
  double: [
    ..."欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 端木 夏侯 宇文 长孙 鲜于 呼延 澹台 公冶 宗政".split(
      " ",
    ),
    ..."濮阳 淳于 单于 太叔 申屠 轩辕 钟离 闻人 万俟 赫连 拓跋 南宫 独孤 东郭 羊舌 微生 梁丘 左丘 谷梁".split(
      " ",
    ),
    ..."颛孙 公西 漆雕 乐正 壤驷 巫马 闾丘 仲孙 亓官 司寇 纳兰 叶赫 那拉 完颜 贺兰 西门 宰父 公良".split(" "),
  ],
};
