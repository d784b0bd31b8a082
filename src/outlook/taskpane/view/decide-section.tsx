/** What a person may decide instead of changing anything, and what they have decided. */
import { useEffect, useId, useState } from "preact/hooks";
import type { Reading } from "../pane";
import { Icon } from "./icon";
import type { SectionProps } from "./pane-view";

type Props = SectionProps & { readonly reading: Reading };

export function DecideSection({ state, actions, reading }: Props) {
  const { decide } = state.speech.words;
  const [asked, setAsked] = useState<"openly" | "acquainted" | undefined>(undefined);
  const { offers, decisions, draft, policy, isDecisionVoid } = reading;
  const isOpenly = decisions.some(one => one.kind === "openly");
  const isAcquainted = policy.remember.days > 0 && draft.remembered.length > 0;
  // What could not be kept is still asked, with the reason that was given.
  useEffect(() => {
    if (isOpenly || isAcquainted) setAsked(undefined);
  }, [isOpenly, isAcquainted]);
  const may = { openly: offers.openly.length > 0 && policy.mode === "enforce", acquainted: offers.acquainted.length > 0 };
  if (!isOpenly && !isAcquainted && !may.openly && !may.acquainted) return null;

  const close = (): void => setAsked(undefined);
  return (
    <section class="decide">
      {(isOpenly || isAcquainted) && (
        <div class="card finding clear">
          <Icon name="clear" />
          {isOpenly && <p>{decide.openlyDecided}</p>}
          {isAcquainted && <p>{decide.acquaintedDecided}</p>}
          <p>
            <button type="button" aria-disabled={state.isBusy} onClick={() => void actions.withdraw()}>
              {decide.withdraw}
            </button>
          </p>
        </div>
      )}
      {(may.openly || may.acquainted) && <h2>{decide.title}</h2>}
      {isDecisionVoid && <p>{decide.isVoid}</p>}
      <div class="buttons">
        {may.acquainted && (
          <button type="button" aria-expanded={asked === "acquainted"} onClick={() => setAsked(asked === "acquainted" ? undefined : "acquainted")}>
            {decide.acquainted}
          </button>
        )}
        {may.openly && (
          <button type="button" aria-expanded={asked === "openly"} onClick={() => setAsked(asked === "openly" ? undefined : "openly")}>
            {decide.openly}
          </button>
        )}
      </div>
      {asked === "acquainted" && may.acquainted && <Acquaint state={state} actions={actions} reading={reading} close={close} />}
      {asked === "openly" && may.openly && <SendOpenly state={state} actions={actions} reading={reading} close={close} />}
    </section>
  );
}

function Acquaint({ state, actions, reading, close }: Props & { readonly close: () => void }) {
  const { decide } = state.speech.words;
  return (
    <div class="card form">
      <p>{decide.acquaintedWhy(reading.policy.remember.days)}</p>
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={state.isBusy} onClick={() => void actions.acquaint()}>
          {decide.confirmAcquainted(reading.offers.addresses.length)}
        </button>
        <button type="button" onClick={close}>
          {decide.cancel}
        </button>
      </div>
    </div>
  );
}

function SendOpenly({ state, actions, reading, close }: Props & { readonly close: () => void }) {
  const { decide } = state.speech.words;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const needsReason = reading.policy.override === "with-reason";
  const submit = (event: Event): void => {
    event.preventDefault();
    if (needsReason && reason.trim() === "") return setMissing(true);
    void actions.sendOpenly(reason);
  };
  return (
    <form class="card form" onSubmit={submit}>
      <p>{decide.openlyWhy}</p>
      {needsReason && (
        <>
          <label for={id}>{decide.reason}</label>
          <textarea id={id} rows={2} maxLength={300} aria-describedby={`${id}-hint`} aria-invalid={isMissing} value={reason} onInput={event => setReason(event.currentTarget.value)} />
          <p id={`${id}-hint`} class="quiet">
            {decide.reasonHint}
          </p>
          <p role="alert" class="missing">
            {isMissing && reason.trim() === "" ? decide.reasonMissing : ""}
          </p>
        </>
      )}
      <div class="buttons">
        <button type="submit" aria-disabled={state.isBusy}>
          {decide.confirmOpenly(visiblePeople(reading))}
        </button>
        <button type="button" onClick={close}>
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}

function visiblePeople({ parties }: Reading): number {
  return parties.reduce((count, { members }) => count + members.filter(one => one.isVisible).length, 0);
}
