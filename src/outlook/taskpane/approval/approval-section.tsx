/** What two people do about one message: ask, wait, approve or send back, and what came of it. */
import { useEffect, useRef } from "preact/hooks";
import { sentencesOf } from "../../second-look";
import { partNames } from "../../second-person/second-person";
import type { Reading } from "../pane";
import { Icon } from "../view/icon";
import type { Speech } from "../words";
import { ApprovePanel } from "./approve-panel";
import type { Matter, Part } from "./desk";
import type { Approval } from "./use-approval";

export interface ApprovalProps {
  readonly approval: Approval;
  readonly reading: Reading;
  readonly speech: Speech;
}

/** Whether somebody else's request waits for the person who is signed in: then it comes before all else. */
export function isForMe({ matter }: Approval): boolean {
  return matter !== "unread" && matter.state === "asked" && !matter.isAskedByMe;
}

export function ApprovalSection(props: ApprovalProps) {
  const { approval, speech } = props;
  const { words, matter, said, isBusy } = approval;
  return (
    <section class="approval" aria-busy={isBusy}>
      <div role="status" class={said ? `card said ${said.isGood ? "good" : "bad"}` : "said"}>
        {isBusy ? <p>{words.working}</p> : said && <p>{said.text}</p>}
      </div>
      {matter === "unread" ? (
        <p class="card" data-panel="unread">
          {words.failure.unread}
        </p>
      ) : (
        <Panel {...props} matter={matter} key={speech.sentences.language} />
      )}
    </section>
  );
}

export interface PanelProps extends ApprovalProps {
  readonly matter: Matter;
}

function Panel(props: PanelProps) {
  const { matter } = props;
  const { state } = matter;
  if (state === "approved") return <ApprovedPanel {...props} />;
  if (state === "asked" && matter.isAskedByMe) return <WaitingPanel {...props} />;
  if (state === "asked") return <ApprovePanel {...props} />;
  return <AskPanel {...props} />;
}

/** Nobody is asked: nobody was, or what came of it does not hold. */
function AskPanel({ approval, reading, speech, matter }: PanelProps) {
  const { words, isNeeded, isBusy } = approval;
  const { record, state } = matter;
  const finding = reading.verdict.findings.find(one => one.rule === "second-person");
  const isReturned = state === "returned" && typeof record === "object" && record.answer !== undefined;
  return (
    <section class={`card finding ${isNeeded ? (finding?.severity ?? "stop") : "notice"}`} data-panel={isReturned ? "returned" : "ask"}>
      <Icon name={isNeeded ? (finding?.severity ?? "stop") : "notice"} />
      <h2>{words.ask.title}</h2>
      {finding && <p>{sentencesOf(speech.sentences, reading.draft).rules["second-person"].what(finding.facts)}</p>}
      {isReturned && record.answer && (
        <figure class="note">
          <figcaption>
            <Around text={words.returned.title} name={record.answer.name} />
          </figcaption>
          <blockquote>{record.answer.note || words.returned.noNote}</blockquote>
        </figure>
      )}
      {isReturned && matter.isAnsweredByMe ? (
        <p>{words.returned.mine}</p>
      ) : (
        state !== "newer" && (
          <>
            <p>{words.ask.why}</p>
            <p class="quiet">{words.ask.rules(reading.policy.approval.hours)}</p>
            <button type="button" class="primary" aria-disabled={isBusy} onClick={() => void approval.ask()}>
              {record === "none" ? words.ask.button : words.ask.again}
            </button>
          </>
        )
      )}
    </section>
  );
}

function WaitingPanel({ approval, speech, matter }: PanelProps) {
  const { words, isBusy } = approval;
  const { record, changed } = matter;
  if (typeof record === "string") return null; // nobody waits without a request
  return (
    <section class="card finding notice" data-panel="waiting">
      <Icon name="notice" />
      <h2>{words.waiting.title}</h2>
      <p class="quiet">{words.waiting.since(dateOf(record.asked.at, speech))}</p>
      {changed.length > 0 && <p class="alarm">{words.waiting.changed(namesOf(changed, approval, speech))}</p>}
      <ol>
        {words.waiting.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="buttons">
        {changed.length > 0 && (
          <button type="button" class="primary" aria-disabled={isBusy} onClick={() => void approval.ask()}>
            {words.ask.again}
          </button>
        )}
        <button type="button" aria-disabled={isBusy} onClick={() => void approval.withdraw()}>
          {words.waiting.withdraw}
        </button>
      </div>
    </section>
  );
}

function ApprovedPanel({ approval, speech, matter }: PanelProps) {
  const { words } = approval;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; whoever uses the keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus({ preventScroll: true });
  }, []);
  const name = typeof matter.record === "object" ? (matter.record.answer?.name ?? "") : "";
  return (
    <section class="card finding clear" data-panel="approved">
      <Icon name="clear" />
      <h2 ref={heading} tabIndex={-1}>
        <Around text={words.approved.title} name={name} />
      </h2>
      <p>{words.approved.until(dateOf(matter.until, speech))}</p>
      {matter.isAnsweredByMe && <p>{words.approved.mine}</p>}
    </section>
  );
}

/** A sentence around a name whose script may run the other way. */
export function Around({ text, name }: { readonly text: (name: string) => string; readonly name: string }) {
  if (name === "") return <>{text("")}</>;
  const [before, after] = text("\u0000").split("\u0000");
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
}

export function namesOf(parts: readonly Part[], { words }: Approval, { sentences }: Speech): string {
  return partNames(parts, { ...words, and: words.comma }, sentences);
}

export function dateOf(seconds: number, { sentences }: Speech): string {
  return new Intl.DateTimeFormat(sentences.language, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }).format(new Date(seconds * 1000));
}
