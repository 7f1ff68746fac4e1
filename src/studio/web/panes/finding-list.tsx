import type { JSX } from "preact";
import type { StudioFinding } from "../../protocol.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";

/** What the checks say: each leads to its place, and is mended by a click where that is possible. */
export function FindingList({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const { findings } = state;
  const count = (severity: StudioFinding["severity"]): number =>
    findings.filter((each) => each.severity === severity).length;
  const counts = [
    ["error", words.errors(count("error")), count("error")],
    ["warning", words.warnings(count("warning")), count("warning")],
    ["info", words.infos(count("info")), count("info")],
  ] as const;
  return (
    <details class="findings" open aria-label={words.findings}>
      <summary>
        <h2>{words.findings}</h2>
        <span role="status">
          {state.checkedText !== undefined && findings.length === 0 ? (
            <span class="tag fresh">{words.noFindings}</span>
          ) : (
            counts.map(([severity, label, number]) =>
              number > 0 ? (
                <span key={severity} class={`tag ${severity}`}>
                  {label}
                </span>
              ) : null,
            )
          )}
        </span>
      </summary>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.code} ${finding.start}`}
            class={`finding ${finding.severity}`}
            data-code={finding.code}
          >
            <button type="button" class="place" onClick={() => work.goTo(finding.start)}>
              <span class="line">{words.line(finding.line)}</span>
              <span class="message">{finding.message}</span>
              {finding.hint !== "" && <span class="hint">{finding.hint}</span>}
            </button>
            {finding.fix && !state.plan?.elsewhere && (
              <button type="button" class="fix" onClick={() => work.mend(finding)}>
                {words.fix}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
