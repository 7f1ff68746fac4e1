const digits = "零壹贰叁肆伍陆柒捌玖";
const places = ["", "拾", "佰", "仟"];
const groups = ["", "万", "亿", "万亿"];

/**
 * An amount of yuan in capital characters, as vouchers and budgets write it: 5000 is 人民币伍仟元整,
 * 1203.5 is 人民币壹仟贰佰零叁元伍角整. To the fen; undefined for what is no amount or above 万亿.
 */
export function capitalAmount(yuan: number): string | undefined {
  const fen = Math.round(Math.abs(yuan) * 100);
  if (!Number.isSafeInteger(fen) || fen >= 1e17) return undefined;
  const whole = Math.floor(fen / 100);
  const [jiao, rest] = [Math.floor(fen / 10) % 10, fen % 10];
  const sign = yuan < 0 && fen > 0 ? "负" : "";
  const integer = whole > 0 ? `${wholeNumber(whole)}元` : "";
  return `人民币${sign}${integer}${fraction(jiao, rest, whole > 0)}`;
}

function fraction(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0 && fen === 0) return hasYuan ? "整" : "零元整";
  const tenth = jiao > 0 ? `${digits[jiao]}角` : hasYuan ? "零" : "";
  return fen > 0 ? `${tenth}${digits[fen]}分` : `${tenth}整`;
}

/** Groups of four places, with one 零 for any run of empty places inside. */
function wholeNumber(value: number): string {
  const figures = String(value);
  let text = "";
  let zero = false;
  for (let i = 0; i < figures.length; i++) {
    const place = figures.length - 1 - i;
    const digit = Number(figures[i]);
    if (digit > 0) {
      text += (zero ? "零" : "") + (digits[digit] ?? "") + (places[place % 4] ?? "");
      zero = false;
    } else zero = text !== "";
    const group = figures.slice(Math.max(0, i - 3), i + 1);
    if (place % 4 === 0 && place > 0 && Number(group) > 0) text += groups[place / 4] ?? "";
  }
  return text;
}
