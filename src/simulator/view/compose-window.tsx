/** The compose window: the add-in's buttons, bars, address fields, text, and the pane beside it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { entriesFrom, FIELDS_OF, isContactGroup, isResolved, type Entry, type FieldName, type Notification } from "../compose-item";
import type { Session, State } from "../session";
import type { Words } from "../words";
import { Sender } from "./sender";

interface Props {
  readonly session: Session;
  readonly state: State;
  readonly text: Words;
}

/** More than these are folded away. */
const FEW = 40;

export function ComposeWindow({ session, state, text }: Props) {
  const { item } = state;
  const commands = typeof state.manifest === "object" ? state.manifest.commands : [];
  return (
    <div class={state.pane ? "window with-pane" : "window"}>
      <section class="compose" aria-label={item.kind === "message" ? text.newMessage : text.newMeeting}>
        <div class="ribbon">
          <button type="button" class="send" disabled={state.isSending || typeof state.manifest !== "object"} onClick={session.send}>
            {state.isSending ? text.sending : text.send}
          </button>
          {commands.map(command => (
            <button type="button" data-command={command.id} onClick={() => session.run(command)}>
              <img src={command.icon} alt="" width="16" height="16" />
              {command.label}
            </button>
          ))}
        </div>
        <Objection state={state} text={text} />
        {item.notifications.map(one => (
          <Bar notification={one} session={session} state={state} />
        ))}
        <div class="row">
          <span class="label">{text.from}</span>
          <span>
            <Sender from={item.from} />
          </span>
        </div>
        {FIELDS_OF[item.kind].map(field => (
          <AddressField key={`${state.scenario.id} ${field}`} field={field} entries={item.fields[field]} session={session} text={text} />
        ))}
        <label class="row">
          <span class="label">{text.subject}</span>
          <input type="text" value={item.subject} onInput={event => session.edit({ subject: event.currentTarget.value })} />
        </label>
        <textarea aria-label={text.body} value={item.body} onInput={event => session.edit({ body: event.currentTarget.value })} />
      </section>
      <Pane session={session} state={state} text={text} />
    </div>
  );
}

function Objection({ state, text }: Omit<Props, "session">) {
  if (!state.objection) return null;
  const unresolved = FIELDS_OF[state.item.kind].flatMap(field => state.item.fields[field]).filter(entry => !isResolved(entry));
  return (
    <p class="bar objection" role="alert">
      {state.objection === "no-recipients" ? text.noRecipients : text.cannotResolve(unresolved.map(one => one.name).join(", "))}
    </p>
  );
}

function Bar({ notification, session, state }: { readonly notification: Notification; readonly session: Session; readonly state: State }) {
  const action = notification.actions?.[0];
  const command = typeof state.manifest === "object" ? state.manifest.commands.find(one => one.id === action?.commandId) : undefined;
  return (
    <p class="bar" role="status" data-bar={notification.key}>
      <span>{notification.message}</span>{" "}
      {action && (
        <button type="button" class="link" onClick={() => command && session.run(command, action.contextData)}>
          {action.actionText}
        </button>
      )}
    </p>
  );
}

interface FieldProps {
  readonly field: FieldName;
  readonly entries: readonly Entry[];
  readonly session: Session;
  readonly text: Words;
}

function AddressField({ field, entries, session, text }: FieldProps) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? entries : entries.slice(0, FEW);
  const add = (): void => {
    if (typed.trim() === "") return;
    session.editField(field, [...entries, ...entriesFrom(typed)]);
    setTyped("");
  };
  return (
    <div class="row" data-field={field} role="group" aria-label={text.fields[field]}>
      <span class="label">
        {text.fields[field]} {entries.length > 1 && <span class="count">{entries.length.toLocaleString(text.locale)}</span>}
      </span>
      <div class="pills">
        {shown.map((entry, index) => (
          <Pill entry={entry} text={text} onRemove={() => session.editField(field, entries.filter((_, other) => other !== index))} />
        ))}
        {entries.length > FEW && (
          <button type="button" class="link" onClick={() => setOpen(!isOpen)}>
            {isOpen ? text.fewer : text.more(entries.length - FEW)}
          </button>
        )}
        <input
          type="text"
          aria-label={text.addRecipient(text.fields[field])}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={event => {
            if (event.key === "Enter" || event.key === ";") {
              event.preventDefault();
              add();
            } else if (event.key === "Backspace" && typed === "" && entries.length > 0) {
              session.editField(field, entries.slice(0, -1));
            }
          }}
        />
      </div>
    </div>
  );
}

function Pill({ entry, text, onRemove }: { readonly entry: Entry; readonly text: Words; readonly onRemove: () => void }) {
  const note = isContactGroup(entry) ? text.contactGroup : isResolved(entry) ? "" : text.unresolved;
  return (
    <span class={isResolved(entry) ? "pill" : "pill unresolved"} title={entry.address}>
      <bdi>{entry.name}</bdi>
      {note && <span class="quiet">({note})</span>}
      <button type="button" aria-label={text.remove(entry.name)} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

/** Stays on the page, shown or not: a frame that is moved is loaded anew. */
function Pane({ session, state, text }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) session.placePane(place.current);
  }, []);
  const addIn = typeof state.manifest === "object" ? state.manifest.displayName : "";
  return (
    <aside class="pane" hidden={!state.pane} aria-label={addIn}>
      <div class="pane-head">
        <strong>{addIn}</strong>
        <button type="button" aria-label={text.close} onClick={session.closePane}>
          ×
        </button>
      </div>
      <div class="pane-frame" ref={place} />
    </aside>
  );
}
