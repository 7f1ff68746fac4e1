import type { Language } from "../../diagnostic/problem.ts";
import type { Host, HostError } from "../host/host.ts";
import { shownPath } from "../host/paths.ts";
import { hostWords } from "../words/host-words.ts";

const locked: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES"]);

/** The one place where a refusal of the machine becomes a sentence. */
export function hostMessage(error: HostError, host: Host, language: Language): string {
  const words = hostWords[language];
  const path = error.path === "-" ? words.standardInput : shownPath(error.path, host);
  return words.join(words.action[error.action](path), reasonOf(error, host, language));
}

/**
 * Windows says of a document that Word or WPS holds open only that it may not be replaced; elsewhere
 * an open document can be replaced, and the same codes mean what they say.
 */
function reasonOf(error: HostError, host: Host, language: Language): string {
  const words = hostWords[language];
  const document = /\.(?:docx|pdf|html|txt)$/i.test(error.path);
  if (host.platform === "win32" && document && locked.has(error.code)) {
    return words.lockedDocument;
  }
  return words.reasons[error.code] ?? words.otherReason(error.code);
}
