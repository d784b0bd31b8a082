/** The message as one of its recipients receives it, now and after the change. */
import { useEffect, useRef, useState } from "preact/hooks";
import { copyFor, type Copy, type Shown } from "../eye";
import { readerIn, type Reading } from "../pane";
import { sizeOf } from "../plan";
import type { Speech } from "../words";
import type { SectionProps } from "./pane-view";

/** Names in a line before the rest is counted. */
const FEW = 6;

export function EyeSection({ state, actions, reading }: SectionProps & { readonly reading: Reading }) {
  const { words } = state.speech;
  const { draft, policy, verdict, plan, parties } = reading;
  const section = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // To a control: office.js moves the focus by itself, and from anything else
  // Tab would lead out of the pane.
  useEffect(() => {
    if (state.reader === undefined) return;
    back.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "start" });
  }, [state.reader]);

  const key = readerIn(state, reading);
  if (key === undefined) return null;
  const member = parties.map(party => party.members.find(one => one.key === key)).find(Boolean);
  const name = member ? member.name : key;
  return (
    <section class="eye" ref={section}>
      <h2>
        <Around text={words.eye.of} name={name} />
      </h2>
      {state.reader === undefined ? (
        <p class="quiet">{words.eye.another}</p>
      ) : (
        <button type="button" class="plain" ref={back} onClick={() => actions.lookAs(undefined)}>
          {words.eye.backToList}
        </button>
      )}
      <div class="copies">
        <CopyCard key={`now ${key}`} title={words.eye.now} copy={copyFor(draft, key, policy, verdict)} speech={state.speech} />
        {sizeOf(plan) > 0 && <CopyCard key={`then ${key}`} title={words.eye.afterwards} copy={copyFor(plan.after, key, policy, plan.verdict)} speech={state.speech} />}
      </div>
    </section>
  );
}

/** A sentence around a name whose script may run the other way. */
function Around({ text, name }: { readonly text: (name: string) => string; readonly name: string }) {
  const [before, after] = text("\u0000").split("\u0000");
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
}

function CopyCard({ title, copy, speech }: { readonly title: string; readonly copy: Copy; readonly speech: Speech }) {
  const { words, sentences } = speech;
  return (
    <section class={`card copy ${copy.strangers > 0 ? "stop" : copy.isUncounted ? "warn" : "clear"}`}>
      <h3>{title}</h3>
      <dl>
        {copy.fields.map(({ field, shown }) => (
          <>
            <dt>{sentences.fields[field]}</dt>
            <dd>
              <Line shown={shown} speech={speech} />
            </dd>
          </>
        ))}
      </dl>
      {(copy.strangers > 0 || !copy.isUncounted) && <p class="count">{copy.strangers > 0 ? words.eye.strangers(copy.strangers) : words.eye.noStrangers}</p>}
      {copy.isUncounted && <p class="count">{words.eye.uncounted}</p>}
    </section>
  );
}

function Line({ shown, speech }: { readonly shown: readonly Shown[]; readonly speech: Speech }) {
  const { eye } = speech.words;
  const [isOpen, setOpen] = useState(false);
  if (shown.length === 0) return <span class="quiet">{eye.nobody}</span>;
  const listed = isOpen || shown.length <= FEW + 1 ? shown : shown.slice(0, FEW);
  return (
    <>
      {listed.map(({ recipient, isStranger }, index) => (
        <span key={index}>
          {index > 0 && "; "}
          <bdi class={isStranger ? "stranger" : undefined}>{recipient.displayName || recipient.addrSpec}</bdi>
          {recipient.kind === "group" && ` (${eye.groupExpands})`}
        </span>
      ))}
      {listed.length < shown.length && (
        <>
          {" "}
          <button type="button" class="plain" onClick={() => setOpen(true)}>
            {eye.more(shown.length - listed.length)}
          </button>
        </>
      )}
    </>
  );
}
