const open = '[〔【（(［\\[“"「『{｛<＜〈《]?\\s*';
const close = '\\s*[〕】）)］\\]”"」』}｝>＞〉》]?\\s*[。.！!]?';
/** What a fact is about, where the words for “open” stand behind it: 时间待定. */
const subject = "(?:时间|日期|地点|场地|人员|名单|人数|经费|具体(?:时间|日期|地点|场地|人员|安排|名单)?)?";
const chinese =
  "(?:待补(?:充|写|齐|上)?|待填(?:写)?|(?:暂|尚|还|暂时)?(?:待定|未定|没定|不定|未确定|没确定|待确定|待确认|待核实|待明确|待通知|待落实|待安排|待商定)|暂缺)";
const whole = new RegExp(
  `^${open}(?:(${subject})${chinese}(?:\\s*[：:，,、]\\s*(.*?)|\\s+(.*?)|[（(]([^（）()]*)(?=[）)]))?|(?:TODO|TBD|FIXME)(?:\\s*[：:]\\s*(.*?))?)${close}$`,
  "iu",
);

/** One of these is in whatever `whole` matches, which is dear. */
const mayBeOpen = /[待定缺]|TODO|TBD|FIXME/i;

/**
 * What is missing, of a text that says nothing but that a fact is still open: 待补：还没定, 【待补】,
 * （待定）, 时间未定, TODO. Empty where it does not say what; undefined for any other text.
 */
export function openFact(text: string): string | undefined {
  const typed = text.trim();
  if (typed.includes("\n") || typed.length > 80 || !mayBeOpen.test(typed)) return undefined;
  const match = whole.exec(typed);
  if (!match) return undefined;
  const [, about = "", behind, spaced, inBrackets, latin] = match;
  return (behind ?? spaced ?? inBrackets ?? latin ?? about).trim();
}
