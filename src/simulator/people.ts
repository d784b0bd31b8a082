/**
 * Who sits at the computer. In a shared mailbox, that is somebody else than the
 * From field says; Outlook tells the add-in who is signed in.
 */
import type { ComposeItem, Entry } from "./compose-item";

export const PEOPLE = ["sender", "hana", "ken"] as const;
/** `sender`: signed in as the mailbox that sends. */
export type PersonId = (typeof PEOPLE)[number];

const names: { readonly [id in Exclude<PersonId, "sender">]: Entry } = {
  hana: { name: "Hana Sato", address: "hana.sato@us.example" },
  ken: { name: "Ken Mori", address: "ken.mori@us.example" },
};

export function personOf(id: PersonId, { from }: ComposeItem): Entry {
  return id === "sender" ? from : names[id];
}

/**
 * A saved draft as somebody else's Outlook opens it: names are looked up again,
 * recipients come in another order, the text is written anew, and what belonged
 * to the window is gone.
 */
export function reopened(saved: ComposeItem): ComposeItem {
  const again = (entries: readonly Entry[]): readonly Entry[] =>
    [...entries].sort((one, other) => (one.address < other.address ? -1 : 1)).map(entry => (entry.members ? entry : { ...entry, name: entry.address }));
  const { to, cc, bcc, required, optional } = saved.fields;
  return {
    ...saved,
    fields: { to: again(to), cc: again(cc), bcc: again(bcc), required: again(required), optional: again(optional) },
    body: `${saved.body.replace(/\r?\n/g, "\r\n").replace(/ {2}/g, " \u00a0")}\r\n`,
    notifications: [],
    sessionData: {},
  };
}
