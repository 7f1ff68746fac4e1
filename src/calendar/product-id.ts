/** What the program calls itself in a calendar file. */
export const productId = "-//activity-plan//plan calendar//ZH";

/** The line that a calendar file of ours is sealed with. */
const seal = /^X-ACTIVITY-PLAN-SEAL:(.*)\r\n/mu;

/** A calendar file with the digest of its text in a line of its own. */
export function sealed(text: string, digest: (text: string) => string): string {
  return text.replace(/^END:VCALENDAR\r\n/mu, `X-ACTIVITY-PLAN-SEAL:${digest(text)}\r\n$&`);
}

/** Whether a calendar file is as the program wrote it: nothing was added to it, moved or taken away. */
export function isUntouched(text: string, digest: (text: string) => string): boolean {
  return text.includes(productId) && seal.exec(text)?.[1] === digest(text.replace(seal, ""));
}
