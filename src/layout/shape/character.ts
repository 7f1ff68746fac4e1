import { isCombining } from "../../notation/words/drawn-text.ts";
/**
 * What a character is to a line: where it may stand, what it takes on its sides. After clreq
 * §3.1 (punctuation) and §4.1 (prohibitions); the sets are those of Word's Chinese defaults.
 */
export type Kind =
  /** Ideographs and all that behaves like them: ①, □, →, full-width letters. */
  | "han"
  | "open"
  | "close"
  /** Pause and stop marks: ，。、；：？！ */
  | "stop"
  | "dash"
  | "ellipsis"
  /** Not at a line's start, no blank to give away: ～ · ℃ and the like. */
  | "joint"
  | "letter"
  | "digit"
  | "latin-open"
  | "latin-close"
  /** Other half-width signs: + # @ / = and straight quotes. */
  | "sign"
  | "space"
  | "break";

const marks: ReadonlyMap<number, Kind> = new Map([
  ...kinds("open", "（《“‘【〔「『〈〖［｛〝"),
  ...kinds("close", "）》”’】〕」』〉〗］｝〞"),
  ...kinds("stop", "，。、；：？！．"),
  ...kinds("dash", "—―⸺"),
  ...kinds("ellipsis", "…⋯"),
  ...kinds("joint", "～·•‧–∶℃‰％″′〃々ー"),
  ...kinds("latin-open", "([{"),
  ...kinds("latin-close", ")]},.;:!?%°"),
  ...kinds("space", " \u00a0"),
  ...kinds("break", "\n"),
]);

function kinds(kind: Kind, text: string): [number, Kind][] {
  return [...text].map((character) => [character.codePointAt(0) ?? 0, kind]);
}

/** The kind of a character set from the Chinese face. */
export function chineseKind(codePoint: number): Kind {
  if (codePoint >= 0x4e00 && codePoint < 0xa000) return "han";
  return marks.get(codePoint) ?? "han";
}

/** Whether a character prints something of its own: it is no blank, no line's end and no mark over another. */
export function isPrinted(codePoint: number): boolean {
  const kind = chineseKind(codePoint);
  return kind !== "space" && kind !== "break" && !isCombining(codePoint);
}

/** The kind of a character set from the Latin face: curly quotes and dashes are signs of the word there. */
export function latinKind(codePoint: number): Kind {
  if (isDigit(codePoint)) return "digit";
  if (isLetter(codePoint)) return "letter";
  const kind = marks.get(codePoint);
  if (kind === "open") return "latin-open";
  if (kind === "close" || kind === "stop") return "latin-close";
  if (kind === undefined || kind === "dash" || kind === "ellipsis" || kind === "joint") return "sign";
  return kind;
}

/** Whether a character is an ASCII digit. */
export function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}

/** Whether a character is a letter of a Western script. */
export function isLetter(codePoint: number): boolean {
  if (codePoint < 0x80) {
    const lower = codePoint | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
  }
  if (codePoint === 0xd7 || codePoint === 0xf7) return false;
  return (codePoint >= 0xc0 && codePoint < 0x530) || (codePoint >= 0x1e00 && codePoint < 0x2000);
}

/** Whether a character always takes the Latin face. */
export function isLatin(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint > 0x20;
  if (codePoint >= 0x20d0) return false;
  return (
    isLetter(codePoint) ||
    raised.has(codePoint) ||
    (codePoint >= 0x20a0 && codePoint < 0x20d0) ||
    latinSigns.has(codePoint)
  );
}

const latinSigns: ReadonlySet<number> = new Set([..."¢£¥©®°±µ–"].map((sign) => sign.codePointAt(0) ?? 0));

/** Figures above and below the line and small fractions: they belong to the letter or number they stand behind. */
export const raised: ReadonlySet<number> = new Set(
  [..."²³¹¼½¾⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"].map((sign) => sign.codePointAt(0) ?? 0),
);

/**
 * Whether a character is one that Chinese text is written in, as JIS X 4051 and clreq §3.2 mean where they
 * ask for space beside Latin: an ideograph, kana, bopomofo or hangul; not a sign that is as wide (①, ￥, ≤, ㎡).
 */
export function isIdeographic(codePoint: number): boolean {
  if (codePoint >= 0x4e00 && codePoint < 0xa000) return true;
  if (codePoint < 0x2e80) return false;
  if (codePoint >= 0x20000) return codePoint < 0x40000;
  return letters.test(String.fromCodePoint(codePoint));
}

const letters =
  /^[\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3105-\u312f\u3400-\u4dbf\u2e80-\u2fdf\uac00-\ud7af\uf900-\ufaff]$/u;

/** Whether a kind belongs to a Latin word: no break and no stretch between two of them. */
export function inWord(kind: Kind): boolean {
  return (
    kind === "letter" ||
    kind === "digit" ||
    kind === "sign" ||
    kind === "latin-close" ||
    kind === "latin-open"
  );
}

/** Whether a line may not end behind a kind. */
export function mayNotEnd(kind: Kind): boolean {
  return kind === "open" || kind === "latin-open";
}

/** Whether a line may not begin with a kind. */
export function mayNotStart(kind: Kind): boolean {
  switch (kind) {
    case "close":
    case "stop":
    case "joint":
    case "ellipsis":
    case "latin-close":
    case "space":
    case "break":
      return true;
    default:
      return false;
  }
}
