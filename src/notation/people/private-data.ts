/** What only the person should know whom it belongs to. */
export interface PrivatePart {
  readonly start: number;
  readonly end: number;
  readonly sort: "identity" | "bank" | "address";
}

const number = /(?<![\dA-Za-z./_-])\d(?:[ -]?\d){14,18}[Xx]?(?![\dA-Za-z]|[./_-]\w)/g;

/** The numbers of identity and bank cards in a text of half-width digits. */
export function cardNumbersIn(value: string): readonly PrivatePart[] {
  const found: PrivatePart[] = [];
  for (const { 0: written, index: start } of value.matchAll(number)) {
    const digits = written.replace(/[ -]/g, "");
    const end = start + written.length;
    if (isIdentityNumber(digits)) found.push({ start, end, sort: "identity" });
    else if (isBankCard(digits)) found.push({ start, end, sort: "bank" });
  }
  return found;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: a region, a birthday, a sequence and a check digit (ISO 7064, MOD 11-2). */
function isIdentityNumber(text: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text))
    return false;
  const total = weights.reduce((all, weight, index) => all + weight * Number(text[index]), 0);
  return "10X98765432"[total % 11] === text.at(-1)?.toUpperCase();
}

/** The lengths and first digits of cards in use, with the check digit of Luhn (ISO/IEC 7812-1). */
function isBankCard(text: string): boolean {
  if (!/^(?:62\d{14,17}|[45]\d{15}|3[57]\d{13,14}|9\d{15,18})$/.test(text)) return false;
  const total = [...text].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}

const home =
  /[\u4e00-\u9fff]{0,8}(?:村|小区|苑|花园|公寓|弄|家园|里|坊|庭|城|府|院|巷|胡同|路|街)(?:第?[一二三四五六七八九十\d]{1,3}(?:期|区|村))?\d{1,4}(?:号楼?|弄|幢|栋|座)(?:\d{1,3}(?:号楼?|幢|栋|座))?(?:[\d一二三四五六七八九十]{1,2}单元)?\d{3,4}(?:室|房|号(?!楼|车|教))/gu;
/** Quick to look for: a number of a building and one of a room. */
const homeEnd = /\d[号弄幢栋座\d一二三四五六七八九十单元楼]{0,16}\d(?:室|房|号)/u;
const officeBefore =
  /学校|小学|中学|大学|学院|幼儿园|校区|教学|实验|办公|行政|综合|大厦|馆|中心|医院|酒店|宾馆|公司|委员会|居委会|派出所|街道办|政府|教育局/u;

/** Homes by their rooms; the rooms of schools, offices and hotels are public. */
export function homesIn(value: string): readonly PrivatePart[] {
  if (!homeEnd.test(value)) return [];
  return [...value.matchAll(home)].flatMap((match): readonly PrivatePart[] => {
    const before = value.slice(Math.max(0, match.index - 8), match.index) + match[0];
    if (officeBefore.test(before)) return [];
    // 看望住在春晖新村25号202室: what is done there is no part of the address.
    const lead = /^.*(?:住在|住|位于|在|到|去|至|往|是|为)(?=.{3})/u.exec(match[0].slice(0, 8))?.[0] ?? "";
    const end = match.index + match[0].length;
    return [{ start: match.index + lead.length, end, sort: "address" }];
  });
}
