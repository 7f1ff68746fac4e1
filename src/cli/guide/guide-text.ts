import type { Language } from "../../diagnostic/problem.ts";
import { guide } from "../../guide/guide.ts";
import { pretty } from "../../report/pretty.ts";
import type { CheckBytes } from "../stages.ts";

/** The guide for language models, with the report that a check really gives of its slip. */
export function guideText(check: CheckBytes, language: Language): string {
  return guide(language, (plan) => {
    const { diagnostics } = check(new TextEncoder().encode(plan), "方案.yaml");
    const options = { language, width: 80, colour: false, offerFix: true } as const;
    return pretty({ diagnostics, files: 1, passedOver: 0 }, options);
  });
}
