/**
 * Drafts to try in every engine and browser: the same for the same number,
 * wherever they are made. Everything that a client may hand over is in them,
 * ordinary or not, from one recipient to more than a field is read of.
 */
import { mailboxKey, domainOf } from "../../../src/core/address";
import { dice } from "../dice";

export interface Person {
  readonly name: string;
  /** Empty: a contact group. */
  readonly address: string;
}

export interface Drafted {
  readonly kind: "message" | "appointment";
  readonly mailbox: "1.12" | "1.14" | "1.15";
  readonly language: "en-US" | "ja-JP" | "fr-FR";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly from: string;
  /** To, Cc, Bcc; or required and optional attendees. */
  readonly fields: readonly (readonly Person[])[];
  /** How many of each field were there when the window opened. */
  readonly opened: readonly number[];
}

/** Which of `policies` a draft is judged under. */
export function policyOf(number: number): number {
  return number % policies.length;
}

/** As they are packaged with a site; undefined: nothing was. */
export const policies: readonly (object | undefined)[] = [
  undefined,
  {
    internalDomains: ["us.example", "uns.example"],
    individualDomains: ["alumni.us.example"],
    partners: [{ name: "Partner", domains: ["partner.example", "partner.co.jp"] }],
    providers: { add: ["village-net.example"], remove: ["gmx.example"] },
    senders: [{ match: ["news@us.example"], sensitive: true, rules: { "visible-recipients": { severity: "stop", stop: { parties: 2 } } } }],
    contact: { text: "the help desk (ext. 1*2)", link: "https://help.us.example/bcc?(a)" },
  },
  { mode: "observe", whenCheckFails: "send" },
  { rules: { "one-organisation-audience": { severity: "stop" }, "visible-recipients": { warn: { parties: null, addresses: 4 } } }, timeLimit: 2000 },
];

const OURS = ["us.example", "mail.us.example", "alumni.us.example"];
const PROVIDERS = ["gmail.com", "docomo.ne.jp", "ezweb.ne.jp", "yahoo.co.jp", "outlook.com", "t-online.de", "qq.com", "village-net.example", "GMail.com"];
const COMPANIES = ["client.example", "hr.client.example", "partner.example", "partner.co.jp", "acme.co.uk", "pages.github.io", "xn--bcher-kva.example", "bücher.example", "日本語.example", "CLIENT.example", "client.example."];
const LOCALS = ["ann", "bob.smith", "o'neill", "taro..yamada.", "x+tag", "info", "ANN", "a_b-c", "1", "大郎", '"quoted local"'];
const NAMES = [
  "", "Ann Smith", "山田 太郎", "Smith, Bob", "[click here](https://evil.example)", "**bold**", "<img src=x onerror=alert(1)>", "\u202egnp.exe", "a\u200bb\u200dc", "раураl", "=?utf-8?B?PHNjcmlwdD4=?=",
  "ann@one.example", "undisclosed-recipients:;", "Team: a@x.example, b@y.example;", "\ud83d\udc69\u200d\ud83d\udcbb", "\ud800", "\u0000", "__proto__", "n".repeat(255),
];

/** The draft of a number from 0. */
export function draftOf(number: number): Drafted {
  const roll = dice(number);
  const pick = <One>(list: readonly One[]): One => list[roll(list.length)] as One; // no list here is empty
  const kind = roll(6) === 0 ? "appointment" : "message";
  const composeType = kind === "message" && roll(4) === 0 ? (roll(3) === 0 ? "forward" : "reply") : "newMail";
  const size = sizeOf(roll);
  // Of one provider, of one company, of many, or of all kinds.
  const flavour = roll(5);
  const [provider, company] = [pick(PROVIDERS), pick(COMPANIES)];

  function person(index: number): Person {
    const odd = roll(60);
    if (odd === 0) return { name: pick(["Book club", "", "Kegelclub"]) || "Group", address: "" };
    if (odd === 1) return { name: pick(NAMES), address: `/o=Org/ou=Admin/cn=Recipients/cn=user${index}` };
    const kindOf = flavour === 4 ? roll(4) : flavour;
    const domain = roll(8) === 0 ? pick(OURS) : kindOf === 0 ? provider : kindOf === 1 ? company : kindOf === 2 ? `company${roll(40)}.example` : pick([...PROVIDERS, ...COMPANIES]);
    const address = `${pick(LOCALS)}${roll(3) === 0 ? "" : index}@${domain}`;
    // An address that Outlook would not resolve is not handed to an add-in.
    return domainOf(address) !== "" && mailboxKey(address) !== "" ? { name: pick(NAMES), address } : { name: "", address: `person${index}@client.example` };
  }

  const fields: Person[][] = kind === "message" ? [[], [], []] : [[], []];
  const main = roll(4) === 0 ? roll(fields.length) : 0;
  for (let index = 0; index < size; index++) (fields[roll(5) === 0 ? roll(fields.length) : main] as Person[]).push(person(index));
  return {
    kind,
    mailbox: pick(["1.12", "1.14", "1.15"] as const),
    language: pick(["en-US", "ja-JP", "fr-FR"] as const),
    composeType,
    from: pick(["news@us.example", "ann@us.example", "ann@gmail.com", "ann@client.example"]),
    fields,
    opened: fields.map(list => (composeType === "reply" ? list.length - roll(Math.min(list.length, 3) + 1) : 0)),
  };
}

function sizeOf(roll: (bound: number) => number): number {
  const kind = roll(100);
  if (kind < 30) return 1 + roll(5);
  if (kind < 75) return 6 + roll(25);
  if (kind < 95) return 31 + roll(120);
  if (kind < 99) return 150 + roll(400);
  return 990 + roll(30);
}
