/**
 * Published incidents as drafts. The addresses were never published; a draft
 * has invented ones, on domains of the kinds that the reports name.
 */
import { recipient, type Draft, type MessageField } from "../../src/core/draft";

export interface Incident {
  readonly id: number;
  readonly year: string;
  readonly organisation: string;
  readonly country: string;
  readonly field: string;
  readonly addresses: number;
  /** consumer · firms · firms:N · own · own:N · mixed-kinds; see `draftOf`. */
  readonly mix: string;
}

/** What the sender's organisation is called in every draft. */
export const OWN = "sender.example";

/** Where private people of a country have their addresses. */
const CONSUMER_DOMAINS: { readonly [country: string]: readonly string[] } = {
  JP: ["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "yahoo.co.jp", "gmail.com", "au.com", "icloud.com", "nifty.com", "hotmail.co.jp", "t.vodafone.ne.jp", "ocn.ne.jp"],
  UK: ["gmail.com", "hotmail.co.uk", "btinternet.com", "yahoo.co.uk", "hotmail.com", "sky.com", "icloud.com", "talktalk.net", "virginmedia.com", "outlook.com", "ntlworld.com"],
  US: ["gmail.com", "yahoo.com", "aol.com", "hotmail.com", "comcast.net", "verizon.net", "att.net", "icloud.com", "sbcglobal.net"],
  DE: ["gmx.de", "web.de", "t-online.de", "gmail.com", "freenet.de", "arcor.de", "posteo.de"],
  FR: ["orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "gmail.com"],
  ES: ["hotmail.es", "yahoo.es", "telefonica.net", "gmail.com", "terra.es"],
  other: ["gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "aol.com", "gmx.net", "bigpond.com", "optusnet.com.au", "tdcadsl.dk", "hotmail.es"],
};

/** The addresses of an incident, by its mix. */
export function addressesOf({ addresses: total, mix, country }: Incident): string[] {
  const domains = CONSUMER_DOMAINS[country] ?? CONSUMER_DOMAINS["other"] ?? [];
  const consumer = (index: number): string => `private.person.${index}@${domains[index % domains.length]}`;
  const firm = (index: number, of: number): string => `contact.${index}@firm-${index % of}.example`;
  const own = (index: number): string => `colleague.${index}@${OWN}`;
  const [kind, number] = mix.split(":");
  const count = number === undefined ? undefined : Number(number);
  const make = (index: number): string => {
    switch (kind) {
      case "consumer":
        return consumer(index);
      case "firms":
        return firm(index, count ?? total);
      case "own":
        // Without a number, all of them are strangers on our own domain.
        if (count === undefined) return `s${index}@students.${OWN}`;
        return index < count ? own(index) : consumer(index);
      case "mixed-kinds":
        return index % 3 === 0 ? firm(index, total) : consumer(index);
      default:
        throw new Error(`unknown mix "${mix}": expected consumer, firms, firms:N, own, own:N or mixed-kinds`);
    }
  };
  return Array.from({ length: total }, (_, index) => make(index));
}

export function draftOf(incident: Incident, addresses: readonly string[] = addressesOf(incident)): Draft {
  return message(`office@${OWN}`, { [incident.field === "cc" ? "cc" : "to"]: addresses });
}

/** A message from these addresses. */
export function message(from: string, fields: { readonly [field in MessageField]?: readonly string[] }): Draft {
  const recipients = (["to", "cc", "bcc"] as const).flatMap(field =>
    (fields[field] ?? []).map(address => recipient(field, "", address)));
  return {
    kind: "message",
    from: { displayName: "", addrSpec: from },
    recipients,
    acquainted: [],
    remembered: [],
    truncated: [],
  };
}
