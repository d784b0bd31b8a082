/** What the check objects to, in the alert's own sentences. Whoever listens hears it when it changes. */
import type { VNode } from "preact";
import type { RuleId } from "../../../core/rule";
import { sentencesOf } from "../../second-look";
import type { Reading } from "../pane";
import type { Speech } from "../words";
import { Icon } from "./icon";

interface Props {
  readonly reading: Reading;
  readonly speech: Speech;
  readonly askedBy: RuleId | undefined;
  /** A rule of which another section tells more. */
  readonly isTold: RuleId | undefined;
}

export function Findings(props: Props) {
  return (
    <div class="findings" aria-live="polite">
      {found(props)}
    </div>
  );
}

function found({ reading, speech, askedBy, isTold }: Props): VNode {
  const { words } = speech;
  const { verdict, draft, policy } = reading;
  const sentences = sentencesOf(speech.sentences, draft);
  const findings = verdict.findings.filter(({ rule }) => rule !== isTold);
  if (findings.length === 0) {
    const isEmpty = draft.recipients.length === 0;
    const { addresses } = verdict.exposure;
    const look = isEmpty || (addresses > 0 && reading.decisions.length === 0) ? "notice" : "clear";
    return (
      <section class={`card finding ${look}`}>
        <Icon name={look} />
        <h1>{isEmpty ? words.nobodyYet : reading.decisions.length > 0 ? words.decided : addresses > 0 ? words.tolerated(addresses) : words.allClear}</h1>
        {!isEmpty && verdict.findings.length === 0 && <p>{words.allClearWhy}</p>}
      </section>
    );
  }
  return (
    <>
      {policy.mode === "observe" && <p class="quiet">{words.observing}</p>}
      {findings.map(({ rule, severity, facts }, index) => {
        const Heading = index === 0 ? "h1" : "h2";
        return (
          <section key={rule} class={`card finding ${severity}${rule === askedBy ? " asked" : ""}`} data-rule={rule}>
            <Icon name={severity} />
            <p class="severity">{words.severity[severity]}</p>
            <Heading>{sentences.rules[rule].what(facts)}</Heading>
            <p>{sentences.rules[rule].fix}</p>
          </section>
        );
      })}
    </>
  );
}
