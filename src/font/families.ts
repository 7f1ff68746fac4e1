/** A font that goes by several names: Chinese and English families, PostScript names, file names. */
export interface Family {
  readonly names: readonly string[];
  /** How its files are called, without the ending. */
  readonly files: readonly string[];
}

/** Fonts of Windows, macOS, WPS, the typesetting systems and the foundries that Chinese schools know. */
export const familiesKnown: readonly Family[] = [
  { names: ["宋体", "SimSun"], files: ["simsun"] },
  { names: ["黑体", "SimHei"], files: ["simhei"] },
  { names: ["楷体", "KaiTi"], files: ["simkai"] },
  { names: ["楷体_GB2312", "KaiTi_GB2312"], files: ["simkai", "kaiti_gb2312"] },
  { names: ["仿宋", "FangSong"], files: ["simfang"] },
  { names: ["仿宋_GB2312", "FangSong_GB2312"], files: ["simfang", "fangsong_gb2312", "fs_gb2312"] },
  { names: ["华文宋体", "STSong"], files: ["stsong", "songti"] },
  { names: ["华文中宋", "STZhongsong"], files: ["stzhongs"] },
  { names: ["华文楷体", "STKaiti"], files: ["stkaiti", "kaiti"] },
  { names: ["华文仿宋", "STFangsong", "STFangSong"], files: ["stfangso", "stfangsong", "fangsong"] },
  { names: ["FandolFang", "FandolFang-Regular"], files: ["fandolfang"] },
  { names: ["方正仿宋简体", "FZFangSong-Z02S"], files: ["fzfsjw"] },
  { names: ["方正仿宋_GBK", "FZFangSong-Z02"], files: ["fzfsk"] },
  { names: ["方正小标宋简体", "FZXiaoBiaoSong-B05S"], files: ["fzxbsjw", "fzxiaobiaosong-b05s"] },
  { names: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05"], files: ["fzxbsk", "fzxiaobiaosong-b05"] },
  { names: ["方正楷体_GBK", "FZKai-Z03"], files: ["fzktk"] },
  { names: ["方正黑体_GBK", "FZHei-B01"], files: ["fzhtk"] },
  { names: ["Times New Roman", "TimesNewRomanPSMT"], files: ["times", "times new roman"] },
];

/** The font that a name means; a name that nobody knows means itself. */
export function familyOf(name: string): Family {
  const plain = plainName(name);
  return (
    familiesKnown.find(({ names }) => names.some((other) => plainName(other) === plain)) ?? {
      names: [name],
      files: [],
    }
  );
}

/** A name without case, spaces, hyphens and underscores: `FZXiaoBiaoSong-B05S` is `fzxiaobiaosongb05s`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s\-_]/gu, "");
}
