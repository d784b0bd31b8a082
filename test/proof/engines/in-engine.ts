/**
 * What runs inside an engine: the strict fake of Office, the launch-event file
 * as it was built, and drafts by their numbers. Compiled to ES5 and bundled to
 * one file that needs nothing but the language (see engines.ts).
 */
import { fakeOffice, type Entry, type FakeOffice, type FieldName } from "../../outlook/fake-office";
import { draftOf, policies, policyOf, type Drafted, type Person } from "./drafts";

type LaunchEvent = (office: unknown) => void;

export interface Order {
  /** The text of launchevent.js. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** Load the file anew for each draft, as classic Outlook does. Otherwise once for each policy. */
  readonly isFresh: boolean;
  /** A function of the file: `new Function` where nothing better is at hand. */
  readonly compile?: (source: string) => LaunchEvent;
}

const FIELD_NAMES: { readonly [kind in Drafted["kind"]]: readonly FieldName[] } = {
  message: ["to", "cc", "bcc"],
  appointment: ["requiredAttendees", "optionalAttendees"],
};

const compiled: { [policy: string]: LaunchEvent } = {};
/** For each policy the file that is loaded, with an Office whose context is put in for each draft. */
const shells: { [policy: string]: Shell } = {};

interface Shell {
  readonly office: { context?: unknown; readonly actions: { associate(name: string, action: (event: unknown) => void): void } };
  readonly handlers: { [name: string]: (event: unknown) => void };
}

/** What each draft's Send is answered with, as JSON, one a line. */
export function run(order: Order): Promise<string> {
  let lines = "";
  let done = Promise.resolve();
  for (let number = order.from; number < order.to; number++) {
    done = done.then(() => judge(number, order)).then(answer => {
      lines += answer + "\n";
    });
  }
  return done.then(() => lines);
}

function judge(number: number, order: Order): Promise<string> {
  const drafted = draftOf(number);
  const shell = shellFor(policyOf(number), order);
  const names = FIELD_NAMES[drafted.kind];
  const place = (listOf: (field: number) => readonly Person[], sessionData: { readonly [key: string]: string }): FakeOffice => {
    const fields: { [name: string]: readonly Entry[] } = {};
    names.forEach((name, index) => {
      fields[name] = listOf(index).map(entryOf);
    });
    const office = fakeOffice({ kind: drafted.kind, mailbox: drafted.mailbox, language: drafted.language, composeType: drafted.composeType, from: drafted.from, cap: 1000, fields, sessionData });
    for (const name of Object.keys(shell.handlers)) office.Office.actions.associate(name, shell.handlers[name] as never); // the fake fires it
    shell.office.context = office.Office.context;
    return office;
  };

  const opened = place(field => (drafted.fields[field] as readonly Person[]).slice(0, drafted.opened[field]), {});
  const opening = drafted.kind === "message" ? opened.fire("onNewMessageCompose").completed : Promise.resolve(undefined);
  return opening.then(() => {
    const office = place(field => drafted.fields[field] as readonly Person[], opened.sessionData);
    const firing = office.fire(drafted.kind === "message" ? "onMessageSend" : "onAppointmentSend");
    return firing.completed.then(completion => {
      if (firing.completions.length !== 1) throw new Error(`draft ${number} was answered ${firing.completions.length} times`);
      return JSON.stringify(completion);
    });
  });
}

function shellFor(policy: number, { source, isFresh, compile }: Order): Shell {
  const known = shells[policy];
  if (known && !isFresh) return known;
  const shell: Shell = { office: { actions: { associate: (name, action) => void (shell.handlers[name] = action) } }, handlers: {} };
  const text = (policies[policy] ? `var bccGuardPolicy=${JSON.stringify(policies[policy])};\n` : "") + source;
  const load = compiled[policy] || (compiled[policy] = compile ? compile(text) : (new Function("Office", text) as LaunchEvent));
  load(shell.office);
  shells[policy] = shell;
  return shell;
}

function entryOf({ name, address }: Person): Entry {
  return { displayName: name, emailAddress: address, recipientType: address === "" ? "distributionList" : "externalUser" };
}
