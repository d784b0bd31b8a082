/**
 * Asking and answering: what is read of a draft for two people to look at, and
 * the one place that writes what they have said into it. Whoever answers, answers
 * for what they were shown; a draft that has changed meanwhile is shown again.
 */
import { recipientKey, type ApprovalState, type Draft } from "../../../core/draft";
import { readDraft } from "../../item";
import { call, timed } from "../../platform";
import { policy } from "../../policy";
import { approvalOf, changedParts, objectionTo } from "../../second-person/approval";
import { base64url, digestsOf, personDigest, type Content, type PARTS } from "../../second-person/digest";
import { readContent, readRecord, signedIn } from "../../second-person/reading";
import { RECORD_KEY, recordFrom, written, type ApprovalRecord, type Deed, type NoRecord } from "../../second-person/record";

export type Part = (typeof PARTS)[number];

/** A draft as it is shown to whoever decides. */
export interface Matter {
  readonly draft: Draft;
  readonly content: Content;
  readonly record: ApprovalRecord | NoRecord;
  /** Whether the request, the answer, are of the person who is signed in. */
  readonly isAskedByMe: boolean;
  readonly isAnsweredByMe: boolean;
  /** Why the person who is signed in may not approve it. */
  readonly objection: ReturnType<typeof objectionTo>;
  /** What became of the approval, whoever is to send. */
  readonly state: ApprovalState;
  /** Until when an approval holds; seconds since 1970. */
  readonly until: number;
  /** What is otherwise than when it was asked about. */
  readonly changed: readonly Part[];
}

/**
 * - `changed-meanwhile`: the draft, or the request, is another than was shown.
 * - `not-saved`: Outlook did not save the draft. `not-kept`: nor what was said.
 * - `unknown-sender`: Outlook does not tell who is signed in.
 * - `too-many`: not all recipients can be read.
 */
export type Failure = "changed-meanwhile" | "not-saved" | "not-kept" | "unknown-sender" | "too-many" | "not-allowed";

/** Rejected with when something cannot be done; anything else that rejects is Outlook's. */
export class Refused extends Error {
  constructor(readonly why: Failure) {
    super(why);
  }
}

export async function readMatter(item: Office.MessageCompose): Promise<Matter> {
  const [draft, content, record] = await Promise.all([timed(() => readDraft(item)), timed(() => readContent(item)), timed(() => readRecord(item))]);
  const user = signedIn();
  const isOf = (deed: Deed | undefined): boolean => typeof record === "object" && deed !== undefined && user !== "" && deed.by === personDigest(user, record.salt);
  return {
    draft,
    content,
    record,
    isAskedByMe: typeof record === "object" && isOf(record.asked),
    isAnsweredByMe: typeof record === "object" && isOf(record.answer),
    ...standing(record, draft, content, user),
    objection: typeof record === "object" ? objectionTo(record, user, draft) : undefined,
    changed: typeof record === "object" ? changedParts(record.asked.digests, digestsOf(draft, content, record.salt)) : [],
  };
}

/** Somebody who has neither asked nor answered. */
const ANYBODY_ELSE = "anybody.else@person.invalid";

function standing(record: ApprovalRecord | NoRecord, draft: Draft, content: Content, user: string): Pick<Matter, "state" | "until"> {
  const { hours } = policy.approval;
  const { state } = approvalOf(record, { draft, content, user: user === "" ? "" : ANYBODY_ELSE, now: Date.now() / 1000, hours });
  return { state, until: typeof record === "object" && record.answer ? record.answer.at + hours * 3600 : 0 };
}

/** Saves the draft, so that colleagues find it as it is, and records who asks. */
export async function ask(item: Office.MessageCompose): Promise<void> {
  if (signedIn() === "") throw new Refused("unknown-sender");
  // Before anything is read: saving is when clients rewrite a draft.
  await save(item);
  const [draft, content] = await Promise.all([timed(() => readDraft(item)), timed(() => readContent(item))]);
  if (draft.truncated.length > 0) throw new Refused("too-many");
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const counts = countsOf(draft);
  await keep(item, written({ salt, asked: { ...deed(salt), digests: digestsOf(draft, content, salt), counts }, answer: undefined }));
}

/** Approves what was shown, or sends it back with a note. */
export async function answer(item: Office.MessageCompose, shown: Matter, isApproved: boolean, note: string): Promise<void> {
  const now = await readMatter(item);
  if (!isSame(now, shown)) throw new Refused("changed-meanwhile");
  if (typeof now.record === "string" || now.record.answer) throw new Refused("changed-meanwhile");
  if (now.objection) throw new Refused(now.objection === "unknown-sender" ? "unknown-sender" : "not-allowed");
  if (now.draft.truncated.length > 0) throw new Refused("too-many");
  const { salt } = now.record;
  const digests = digestsOf(now.draft, now.content, salt);
  await keep(item, written({ ...now.record, answer: { ...deed(salt), isApproved, digests, note } }));
}

/** Takes a request back, and an approval with it. */
export async function withdraw(item: Office.MessageCompose): Promise<void> {
  await keep(item, undefined);
}

/** How many people stand in To, Cc and Bcc. */
export function countsOf({ recipients }: Draft): [number, number, number] {
  const count = (field: string): number => new Set(recipients.filter(one => one.field === field).map(recipientKey)).size;
  return [count("to"), count("cc"), count("bcc")];
}

/** Whether two readings show the same draft and the same request. */
export function isSame(one: Matter, other: Matter): boolean {
  if (typeof one.record === "string" || typeof other.record === "string") return one.record === other.record;
  if (written(one.record) !== written(other.record)) return false;
  const { salt } = one.record;
  return changedParts(digestsOf(one.draft, one.content, salt), digestsOf(other.draft, other.content, salt)).length === 0;
}

function deed(salt: string): Deed {
  const { displayName } = Office.context.mailbox.userProfile;
  return { by: personDigest(signedIn(), salt), name: displayName || "", at: Math.round(Date.now() / 1000) };
}

/** Writes, reads again, and saves: in classic Outlook, a property lasts only with the draft. */
async function keep(item: Office.MessageCompose, text: string | undefined): Promise<void> {
  try {
    const properties = await timed(() => call<Office.CustomProperties>(done => item.loadCustomPropertiesAsync(done)));
    if (text === undefined) properties.remove(RECORD_KEY);
    else properties.set(RECORD_KEY, text);
    await timed(() => call<void>(done => properties.saveAsync(done as never))); // typed for both kinds of items at once
    const found = await timed(() => readRecord(item));
    const meant = recordFrom(text);
    const isKept = typeof found === "string" ? found === meant : typeof meant === "object" && written(found) === written(meant);
    if (!isKept) throw new Refused("not-kept");
  } catch {
    throw new Refused("not-kept");
  }
  await save(item);
}

async function save(item: Office.MessageCompose): Promise<void> {
  const id = await timed(() => call<string>(done => item.saveAsync(done))).catch(() => "");
  // A draft that was saved has an id.
  if (!id) throw new Refused("not-saved");
}
