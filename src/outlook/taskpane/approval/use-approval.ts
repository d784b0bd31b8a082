/**
 * What the panels of an approval know and can do. Nothing is read unless the
 * policy asks for a second person.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { asksFor } from "../../../core/policy";
import { warnEarly } from "../../bar";
import { composeItem } from "../../fields";
import { displayLanguage } from "../../platform";
import { policy } from "../../policy";
import type { Reading } from "../pane";
import type { Speech } from "../words";
import { answer, ask, readMatter, Refused, withdraw, type Matter } from "./desk";
import { approvalWordsFor, type ApprovalPaneWords } from "./words";

export interface Approval {
  readonly words: ApprovalPaneWords;
  readonly matter: Matter | "unread";
  /** Whether the rule objects, so that somebody has to be asked. */
  readonly isNeeded: boolean;
  readonly isBusy: boolean;
  /** What became of the last thing that was done. */
  readonly said: { readonly text: string; readonly isGood: boolean } | undefined;
  readonly ask: () => Promise<void>;
  readonly answer: (isApproved: boolean, note: string) => Promise<void>;
  readonly withdraw: () => Promise<void>;
}

/** Undefined as long as there is nothing to ask or to answer. */
export function useApproval(reading: Reading | undefined, { sentences }: Speech, refresh: () => Promise<void>): Approval | undefined {
  const [words, setWords] = useState<ApprovalPaneWords>();
  const [matter, setMatter] = useState<Matter | "unread">();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Approval["said"]>();
  /** Answers to an earlier reading come too late; so does what became of an earlier item. */
  const latest = useRef(0);
  const items = useRef(0);
  const isOn = reading !== undefined && reading.draft.kind === "message" && asksFor(policy, "second-person");

  useEffect(() => {
    if (isOn) void approvalWordsFor(sentences.language).then(setWords);
  }, [isOn, sentences]);

  async function look(): Promise<void> {
    const mine = ++latest.current;
    const found = await readMatter(composeItem() as Office.MessageCompose).catch((): "unread" => "unread"); // `isOn`: a message
    if (mine === latest.current) setMatter(found);
  }
  useEffect(() => {
    if (isOn) void look();
    else setMatter(undefined);
  }, [isOn, reading]);

  const isBetween = reading === undefined;
  useEffect(() => {
    if (!isBetween) return;
    items.current++;
    setSaid(undefined);
  }, [isBetween]);

  if (!reading || !isOn || !words || !matter) return undefined;
  const isNeeded = reading.verdict.findings.some(one => one.rule === "second-person");
  const isPending = matter !== "unread" && matter.record !== "none";
  if (!isNeeded && !isPending) return undefined;

  async function act(work: (item: Office.MessageCompose) => Promise<void>, done: string): Promise<void> {
    if (isBusy || !words) return;
    const mine = items.current;
    setBusy(true);
    setSaid(undefined);
    let outcome: Approval["said"];
    try {
      await work(composeItem() as Office.MessageCompose); // `isOn`: a message
      outcome = { text: done, isGood: true };
    } catch (error) {
      outcome = { text: words.failure[error instanceof Refused ? error.why : "unread"], isGood: false };
    }
    // The bar tells only of changed recipients by itself.
    await warnEarly(composeItem(), displayLanguage()).catch(() => undefined); // it says what it said before
    await look();
    setBusy(false);
    if (mine === items.current) setSaid(outcome);
    await refresh();
  }

  return {
    words,
    matter,
    isNeeded,
    isBusy,
    said,
    ask: () => act(ask, words.done.asked),
    answer: (isApproved, note) =>
      act(item => (matter === "unread" ? Promise.reject(new Refused("changed-meanwhile")) : answer(item, matter, isApproved, note)), isApproved ? words.done.approved : words.done.returned),
    withdraw: () => act(withdraw, words.done.withdrawn),
  };
}
