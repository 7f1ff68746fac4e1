import type { Aside, SourceBlock } from "../source-text.ts";
import { typedMark } from "./typed-mark.ts";

/** Pictograms before a heading, as assistants put them: `📌 活动目的`, `1️⃣ 准备`, `一、🌍活动目的`. */
const signs =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\ufe0f|\u200d)?|[\d#*]\ufe0f?\u20e3|[\ufe0f\u200d])+\s*/u;
/** These count or tick something; they are marks, or words. */
const words = /^[☐☑☒✓✔★☆©®℃①-⑳\u2474-\u2487■□●○◆◇▶►➤➢]/u;

/** The blocks without pictograms before their texts, and which those were. */
export function withoutSigns(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly signs: readonly Aside[];
} {
  const found = new Set<string>();
  const kept = blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const text = behindSigns(block.text, found).replace(/^#{1,6}\s+/u, "");
    return text === "" ? block : { ...block, text };
  });
  const all = [...found].join(" ");
  return { blocks: kept, signs: all === "" ? [] : [{ kind: "noise", text: all }] };
}

function behindSigns(text: string, found: Set<string>): string {
  const [sign = ""] = words.test(text) ? [] : (signs.exec(text) ?? []);
  const rest = text.slice(sign.length);
  if (sign !== "" && rest !== "") {
    found.add(sign.trim());
    return rest;
  }
  const typed = typedMark(text);
  if (!typed || typed.kind === "bullet" || words.test(typed.rest)) return text;
  const [inner = ""] = signs.exec(typed.rest) ?? [];
  if (inner === "" || inner.length === typed.rest.length) return text;
  found.add(inner.trim());
  return text.slice(0, text.length - typed.rest.length) + typed.rest.slice(inner.length);
}
