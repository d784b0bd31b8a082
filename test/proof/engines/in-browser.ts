/**
 * What runs in the page that office.js takes for Outlook: each draft is put into
 * a compose item, and the add-in's own page is asked to judge it.
 */
import { emptyItem, store, type ComposeItem, type Entry, type Texts } from "../../../src/simulator/compose-item";
import { openFrame, type Frame } from "../../../src/simulator/host/frame";
import { draftOf, policyOf, type Drafted, type Person } from "./drafts";

/** What a frame is opened with; drafts that share it share the frame. */
function settingOf(number: number): string {
  const { kind, mailbox, language } = draftOf(number);
  return [policyOf(number), kind, mailbox, language].join();
}

/** The answers to drafts, as JSON, in their order. `siteOf` tells where the add-in lies with which policy. */
export async function run(from: number, to: number, sites: readonly string[]): Promise<string[]> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const answers: string[] = [];
  for (const setting of new Set(numbers.map(settingOf))) {
    const members = numbers.filter(number => settingOf(number) === setting);
    const [policy, kind, mailbox, language] = setting.split(",") as [string, Drafted["kind"], Drafted["mailbox"], Drafted["language"]]; // as it was joined
    const item = store<ComposeItem>({ ...emptyItem, kind });
    const complaints: string[] = [];
    const frame = openFrame({
      page: `${sites[Number(policy)]}launchevent.html`, title: "launch events", container: document.body, requirementSet: mailbox, locale: language,
      world: { item, settings: store<Texts>({}), person: () => item.get().from, save: () => undefined, contextData: () => undefined }, spoil: () => "answer",
      log: line => void (/ /.test(line) && complaints.push(line)),
    });
    for (const number of members) answers[number - from] = await judge(frame, item, draftOf(number));
    frame.close();
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  }
  return answers;
}

async function judge(frame: Frame, item: { set(value: ComposeItem): void; get(): ComposeItem }, drafted: Drafted): Promise<string> {
  const names = drafted.kind === "message" ? (["to", "cc", "bcc"] as const) : (["required", "optional"] as const);
  const fieldsOf = (listOf: (field: number) => readonly Person[]): ComposeItem["fields"] =>
    ({ ...emptyItem.fields, ...Object.fromEntries(names.map((name, index) => [name, listOf(index).map(entryOf)])) });
  item.set({ ...emptyItem, kind: drafted.kind, composeType: drafted.composeType, from: { name: "", address: drafted.from }, fields: fieldsOf(field => (drafted.fields[field] ?? []).slice(0, drafted.opened[field])) });
  if (drafted.kind === "message") await frame.fire("onNewMessageCompose");
  item.set({ ...item.get(), fields: fieldsOf(field => drafted.fields[field] ?? []) });
  const ending = await frame.fire(drafted.kind === "message" ? "onMessageSend" : "onAppointmentSend");
  return ending.kind === "completed" ? JSON.stringify(ending.options) : ending.kind;
}

function entryOf({ name, address }: Person): Entry {
  return address === "" ? { name, address, members: [] } : { name, address };
}
