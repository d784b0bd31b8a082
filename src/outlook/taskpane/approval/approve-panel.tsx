/**
 * What a second person must look at, before they can say yes: how many in each
 * field and of whom, what everybody will see, what has changed, and what is
 * attached. Each is confirmed by itself; there is no way to confirm all at once.
 */
import { useEffect, useState } from "preact/hooks";
import { isVisible, recipientKey, type Draft, type MessageField } from "../../../core/draft";
import { Around, dateOf, namesOf, type PanelProps } from "./approval-section";
import { compositionOf, type Group } from "./composition";
import { countsOf, type Part } from "./desk";
import type { ApprovalPaneWords } from "./words";

const FIELDS: readonly MessageField[] = ["to", "cc", "bcc"];
/** People in a field who are named one by one. */
const FEW_PEOPLE = 4;
/** Lines of organisations and providers in a field, before the rest is counted. */
const FEW = 5;

export function ApprovePanel({ approval, reading, speech, matter }: PanelProps) {
  const { words, isBusy } = approval;
  const { sentences } = speech;
  const { draft, content, record, changed, objection } = matter;
  const { subject, attachments } = content;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState<string>();
  // Whatever changes has to be looked at again.
  const seen = JSON.stringify([draft.recipients.map(one => [one.field, recipientKey(one)]), content]);
  useEffect(() => setTicked(new Set()), [seen]);
  if (typeof record === "string") return null; // nobody approves without a request

  const counts = countsOf(draft);
  const wanted: string[] = [
    ...FIELDS.filter((_, index) => (counts[index] ?? 0) > 0),
    "text",
    ...(attachments.length > 0 ? ["attachments"] : []),
  ];
  const remaining = wanted.filter(one => !ticked.has(one)).length;
  const tick = (name: string, label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={ticked.has(name)}
        onChange={({ currentTarget }) => {
          const next = new Set(ticked);
          if (currentTarget.checked) next.add(name);
          else next.delete(name);
          setTicked(next);
        }}
      />
      <span>{label}</span>
    </label>
  );

  return (
    <section class="approve" data-panel="approve">
      <h1>
        <Around text={words.approve.title} name={record.asked.name} />
      </h1>
      <p class="quiet">{words.approve.asked(dateOf(record.asked.at, speech))}</p>
      {changed.length > 0 && (
        <div class="card alarm" role="note">
          <p>{words.approve.changed(namesOf(changed, approval, speech))}</p>
          {FIELDS.map((field, index) =>
            changed.includes(field as Part) ? <p key={field}>{words.approve.counts(sentences.fields[field], record.asked.counts[index] ?? 0, counts[index] ?? 0)}</p> : null)}
        </div>
      )}

      <Sight {...{ words, reading, matter }} />

      {FIELDS.map((field, index) => {
        const count = counts[index] ?? 0;
        const label = sentences.fields[field];
        return (
          <section key={field} class={`card field${count === 0 ? " empty" : ""}`} data-field={field} aria-label={label}>
            <h2>{label}</h2>
            <p class="figure">{count === 0 ? words.approve.nobody : count}</p>
            {count > FEW_PEOPLE ? <Composition groups={compositionOf(draft, field, reading.policy)} words={words} /> : <Names draft={draft} field={field} />}
            {count > 0 && tick(field, words.approve.confirmField(label, count))}
          </section>
        );
      })}

      <section class="card field" aria-label={words.approve.subject}>
        <h2>{words.approve.subject}</h2>
        <p class="subject">
          <bdi>{subject.trim() || words.approve.noSubject}</bdi>
        </p>
        {tick("text", words.approve.confirmText)}
      </section>
      {attachments.length > 0 && (
        <section class="card field" aria-label={words.approve.attachments}>
          <h2>{words.approve.attachments}</h2>
          <Attachments {...{ attachments, words }} language={sentences.language} />
          {tick("attachments", words.approve.confirmAttachments(attachments.length))}
        </section>
      )}

      {objection ? (
        <p class="card alarm" role="note">
          {words.objection[objection]}
        </p>
      ) : (
        <div class="verdict">
          {remaining > 0 && <p class="quiet">{words.approve.remaining(remaining)}</p>}
          <div class="buttons">
            <button type="button" class="primary" aria-disabled={isBusy || remaining > 0} onClick={() => remaining === 0 && void approval.answer(true, "")}>
              {words.approve.button}
            </button>
            {note === undefined && (
              <button type="button" aria-disabled={isBusy} onClick={() => setNote("")}>
                {words.approve.back}
              </button>
            )}
          </div>
          {note !== undefined && (
            <form
              class="note"
              onSubmit={event => {
                event.preventDefault();
                void approval.answer(false, note);
              }}
            >
              <label>
                <span>{words.approve.note}</span>
                <textarea name="note" rows={3} maxLength={300} value={note} onInput={event => setNote(event.currentTarget.value)} ref={focus} />
              </label>
              <p class="quiet">{words.approve.noteHint}</p>
              <div class="buttons">
                <button type="submit" aria-disabled={isBusy}>
                  {words.approve.sendBack}
                </button>
                <button type="button" class="plain" onClick={() => setNote(undefined)}>
                  {words.approve.cancel}
                </button>
              </div>
            </form>
          )}
        </div>
      )}
    </section>
  );
}

function focus(element: HTMLElement | null): void {
  if (element && document.activeElement !== element) element.focus();
}

/** What any one recipient will see of the others. */
function Sight({ words, reading, matter }: Pick<PanelProps, "reading" | "matter"> & { readonly words: ApprovalPaneWords }) {
  const { recipients } = matter.draft;
  const visible = new Set(recipients.filter(isVisible).map(recipientKey)).size;
  const hidden = new Set(recipients.filter(one => !isVisible(one)).map(recipientKey)).size;
  const strangers = reading.verdict.exposure.addresses;
  const isAlone = visible === 0 || (visible === 1 && hidden === 0);
  return (
    <section class={`card sight ${strangers > 0 ? "stop" : "clear"}`} aria-label={words.approve.sight}>
      <h2>{words.approve.sight}</h2>
      <p>{isAlone ? words.approve.seesNobody : words.approve.sees(visible)}</p>
      {strangers > 0 && <p class="strangers">{words.approve.strangers(strangers)}</p>}
      {hidden > 0 && <p>{words.approve.bccHidden(hidden)}</p>}
    </section>
  );
}

function Names({ draft, field }: { readonly draft: Draft; readonly field: MessageField }) {
  const people = new Map(draft.recipients.filter(one => one.field === field).map(one => [recipientKey(one), one.addrSpec || one.displayName]));
  return (
    <ul class="composition">
      {[...people].map(([key, name]) => (
        <li key={key}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Composition({ groups, words }: { readonly groups: readonly Group[]; readonly words: ApprovalPaneWords }) {
  const listed = groups.length <= FEW + 1 ? groups : groups.slice(0, FEW);
  const rest = groups.slice(listed.length);
  return (
    <ul class="composition">
      {listed.map(group => (
        <li key={`${group.kind} ${group.name}`}>
          <bdi>{lineOf(group, words)}</bdi>
        </li>
      ))}
      {rest.length > 0 && <li>{words.approve.others(rest.length, rest.reduce((sum, { count }) => sum + count, 0))}</li>}
    </ul>
  );
}

function lineOf({ kind, name, count }: Group, { approve }: ApprovalPaneWords): string {
  switch (kind) {
    case "internal":
      return approve.internal(count);
    case "organisation":
      return approve.organisation(name, count);
    case "provider":
      return approve.provider(name, count);
    case "uncountable":
      return approve.uncountable(count);
  }
}

function Attachments({ attachments, words, language }: { readonly attachments: PanelProps["matter"]["content"]["attachments"]; readonly words: ApprovalPaneWords; readonly language: string }) {
  const pictures = attachments.filter(one => one.isInline).length;
  return (
    <ul class="attachments">
      {attachments
        .filter(one => !one.isInline)
        .map((one, index) => (
          <li key={index}>
            <bdi>{one.name}</bdi> <span class="quiet">{one.size === undefined ? words.approve.unknownSize : sizeOf(one.size, language)}</span>
          </li>
        ))}
      {pictures > 0 && <li>{words.approve.pictures(pictures)}</li>}
    </ul>
  );
}

/** `1.2 MB` */
function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${value.toLocaleString(language, { maximumSignificantDigits: value < 100 ? 2 : 3 })} ${unit}`;
}
