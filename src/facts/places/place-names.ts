/** Sorts of places, each by the words that end its name; one place may be called by any word of its sort. */
const sorts: readonly RegExp[] = [
  /(?:操场|田径场|运动场|体育场|足球场|篮球场)$/u,
  /(?:体育馆|风雨馆)$/u,
  /(?:礼堂|报告厅|多功能厅|剧院|剧场|影院|影剧院|阶梯教室)$/u,
  /会议室$/u,
  /(?:食堂|餐厅)$/u,
  /图书[馆室]$/u,
  /植物园$/u,
  /动物园$/u,
  /(?<!植物|动物)公园$/u,
  /湿地(?:公园)?$/u,
  /博物[馆院]$/u,
  /(?:科技馆|科学馆|科学技术馆)$/u,
  /(?:纪念馆|陵园)$/u,
  /(?:美术馆|展览馆)$/u,
  /(?:海洋馆|水族馆)$/u,
  /天文馆$/u,
  /(?:敬老院|养老院|福利院)$/u,
  /(?:农场|农庄|庄园|采摘园)$/u,
];

/** The sort of a place and what it is called before that; undefined where its name tells no sort. */
function partsOf(place: string): { readonly sort: RegExp; readonly own: string } | undefined {
  const plain = place.trim().replace(/[（(][^（）()]*[）)]$/u, "");
  const sort = sorts.find((each) => each.test(plain));
  const own = plain
    .replace(sort ?? /$/u, "")
    .replace(/^(?:我校|我市|本市|本校|学校|校|[省市区县])+|的$/gu, "");
  return sort && { sort, own };
}

/**
 * Whether two names cannot be of one place: 科技馆 and 植物园, 人民公园 and 中山公园. Names that share a
 * part, or whose sort nobody can tell, may be of one place.
 */
export function areOtherPlaces(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!a || !b || one.includes(other) || other.includes(one)) return false;
  const shares = [...a.own].some((_, at) => {
    const two = a.own.slice(at, at + 2);
    return two.length === 2 && b.own.includes(two);
  });
  if (shares) return false;
  if (a.sort !== b.sort) return true;
  return (
    /^\p{Script=Han}{2,}$/u.test(a.own) &&
    /^\p{Script=Han}{2,}$/u.test(b.own) &&
    !/[东西南北]|楼|号/u.test(a.own + b.own)
  );
}
