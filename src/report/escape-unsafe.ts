/** JSON text in which every control and direction character stands escaped, so that a terminal can show it. */
export function escapeUnsafe(text: string): string {
  return text.replace(/[\u007f-\u009f]|[\u2028\u2029\ufffe\uffff]|\p{Cf}/gu, (character) => {
    let sequence = "";
    for (let i = 0; i < character.length; i++) {
      sequence += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
    }
    return sequence;
  });
}
