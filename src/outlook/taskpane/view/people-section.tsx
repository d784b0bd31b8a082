/** Everybody, by party: found by a search, folded, and put where the person wants them. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MessageField } from "../../../core/draft";
import type { Places } from "../../../core/remedy";
import { found, type Member, type Party } from "../audience";
import type { PaneActions, Reading } from "../pane";
import type { Speech } from "../words";
import { Icon } from "./icon";
import type { SectionProps } from "./pane-view";
import { useWindow } from "./use-window";

/** Organisations of more people than these are folded at first. */
const FEW = 6;

type Row = { readonly party: Party; readonly isOpen: boolean } | { readonly member: Member };

export function PeopleSection({ state, actions, reading }: SectionProps & { readonly reading: Reading }) {
  const { words } = state.speech;
  const { parties } = reading;
  const [search, setSearch] = useState("");
  /** Parties that the person has folded or unfolded. */
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const isOpen = (party: Party): boolean => isOpenAtFirst(party) !== toggled.has(party.id);

  const { rows, count } = useMemo(() => {
    const listed: Row[] = [];
    let people = 0;
    for (const party of parties) {
      const members = found(party.members, search);
      if (members.length === 0) continue;
      people += members.length;
      const open = search.trim() !== "" || isOpen(party);
      listed.push({ party: { ...party, members }, isOpen: open });
      if (open) for (const member of members) listed.push({ member });
    }
    return { rows: listed, count: people };
  }, [parties, search, toggled]);

  const list = useRef<HTMLUListElement>(null);
  const { slice, rowHeight } = useWindow(list, rows.length);
  useWayBack(state.reader, list, rowHeight, key => rows.findIndex(row => "member" in row && row.member.key === key));
  if (parties.length === 0) return null;

  const toggle = (party: Party): void => {
    const next = new Set(toggled);
    if (!next.delete(party.id)) next.add(party.id);
    setToggled(next);
  };
  return (
    <section class="people">
      <h2>{words.people.title}</h2>
      <div class="search" role="search">
        <Icon name="search" />
        <input type="search" aria-label={words.people.search} placeholder={words.people.search} autocomplete="off" spellcheck={false} value={search} onInput={event => setSearch(event.currentTarget.value)} />
        <p role="status" class="apart">
          {search.trim() === "" ? "" : words.people.found(count)}
        </p>
      </div>
      <ul class="rows" role="list" ref={list} style={{ paddingTop: `${slice.from * rowHeight}px`, paddingBottom: `${Math.max(0, rows.length - slice.to) * rowHeight}px` }}>
        {rows.slice(slice.from, slice.to).map((row, index) => {
          const place = { "aria-posinset": slice.from + index + 1, "aria-setsize": rows.length };
          return "party" in row ? (
            <PartyRow key={row.party.id} {...place} party={row.party} isOpen={row.isOpen} reading={reading} speech={state.speech} actions={actions} onToggle={() => toggle(row.party)} />
          ) : (
            <MemberRow key={row.member.key} {...place} member={row.member} place={reading.plan.places[row.member.key]} isReader={state.reader === row.member.key} kind={reading.draft.kind} speech={state.speech} actions={actions} />
          );
        })}
      </ul>
    </section>
  );
}

/** Whoever was looked through stands in the list; from there the person goes on. */
function useWayBack(reader: string | undefined, list: { readonly current: HTMLElement | null }, rowHeight: number, rowOf: (key: string) => number): void {
  const before = useRef(reader);
  useEffect(() => {
    const key = before.current;
    before.current = reader;
    if (reader !== undefined || key === undefined || !list.current) return;
    const row = rowOf(key);
    const top = list.current.getBoundingClientRect().top + window.scrollY + Math.max(0, row) * rowHeight;
    window.scrollTo(0, top - window.innerHeight / 2);
    // By then the row is drawn.
    requestAnimationFrame(() => {
      const button = [...(list.current?.querySelectorAll<HTMLElement>("[data-member]") ?? [])].find(one => one.dataset["member"] === key);
      (button ?? list.current?.querySelector("button"))?.focus({ preventScroll: true });
    });
  }, [reader]);
}

function isOpenAtFirst({ kind, members }: Party): boolean {
  return kind === "individuals" || kind === "uncountable" || (kind === "organisation" && members.length <= FEW);
}

interface Place {
  readonly "aria-posinset": number;
  readonly "aria-setsize": number;
}

interface PartyProps extends Place {
  readonly party: Party;
  readonly isOpen: boolean;
  readonly reading: Reading;
  readonly speech: Speech;
  readonly actions: PaneActions;
  readonly onToggle: () => void;
}

function PartyRow({ party, isOpen, reading, speech, actions, onToggle, ...place }: PartyProps) {
  const { people } = speech.words;
  const visible = party.members.filter(one => one.isVisible && one.kind === "mailbox");
  const isHidden = visible.length > 0 && visible.every(one => reading.plan.places[one.key] === "bcc");
  const canMove = reading.draft.kind === "message" && visible.length > 1 && party.kind !== "internal";
  const all = (): void => {
    const places: { [key: string]: Places[string] } = {};
    for (const { key, fields } of visible) places[key] = isHidden ? (fields[0] as MessageField) : "bcc"; // a message's
    actions.choose(places);
  };
  return (
    <li class="party" {...place}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? "open" : "closed"} />
          <Icon name={party.kind} />
          <span>
            <bdi>{titleOf(party, speech)}</bdi>
          </span>
        </button>
      </h3>
      {canMove && (
        <button type="button" class="plain" onClick={all}>
          {isHidden ? people.keepAll : people.hideAll}
        </button>
      )}
    </li>
  );
}

function titleOf({ kind, name, members }: Party, { words }: Speech): string {
  switch (kind) {
    case "individuals":
      return words.people.individuals(members.length);
    case "organisation":
      return words.people.organisation(name, members.length);
    case "internal":
      return words.people.colleagues(members.length);
    case "uncountable":
      return words.people.uncountable(members.length);
  }
}

interface MemberProps extends Place {
  readonly member: Member;
  /** Where the plan puts them; undefined where they stay. */
  readonly place: Places[string] | undefined;
  readonly isReader: boolean;
  readonly kind: "message" | "appointment";
  readonly speech: Speech;
  readonly actions: PaneActions;
}

function MemberRow({ member, place, isReader, kind, speech, actions, ...position }: MemberProps) {
  const { people } = speech.words;
  const { name, address, isVisible, isAcquainted, isSender } = member;
  const notes = [isSender ? people.you : "", isAcquainted ? people.acquainted : ""].filter(Boolean).join(", ");
  return (
    <li class={place === undefined ? "member" : "member changed"} {...position}>
      <Icon name={isVisible ? "visible" : "hidden"} />
      <button type="button" class="who" data-member={member.key} title={address ? `${name}\n${address}` : name} aria-pressed={isReader} onClick={() => actions.lookAs(member.key)}>
        <span class="name">
          <bdi>{name}</bdi>
          <span class="apart">{` (${isVisible ? people.visible : people.hidden}) `}</span>
        </span>
        {(address || notes) && (
          <span class="address">
            <bdi>{address}</bdi>
            {address && notes ? " · " : ""}
            {notes}
          </span>
        )}
        <span class="apart">{people.seeAs}</span>
      </button>
      <PlaceChoice member={member} place={place} kind={kind} speech={speech} actions={actions} />
    </li>
  );
}

function PlaceChoice({ member, place, kind, speech, actions }: Pick<MemberProps, "member" | "place" | "kind" | "speech" | "actions">) {
  const { words, sentences } = speech;
  const field = member.fields[0];
  if (!field) return null; // nobody is without one
  if (!member.isVisible || member.kind === "group") return <span class="fixed">{sentences.fields[field]}</span>;
  const fields = kind === "message" ? (["to", "cc", "bcc"] as const) : [field];
  return (
    <select aria-label={words.people.place(member.name)} value={place ?? field} onChange={event => actions.choose({ [member.key]: event.currentTarget.value as Places[string] & string })}>
      {fields.map(one => (
        <option key={one} value={one}>
          {sentences.fields[one]}
        </option>
      ))}
      <option value="off">{words.people.off}</option>
    </select>
  );
}
