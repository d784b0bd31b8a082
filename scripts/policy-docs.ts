/**
 * What each setting of a policy means, in the words of the schema's and the
 * guide's readers. Keys are paths; `[]` stands for any item of a list and `*`
 * for any rule; `threshold.` and `second-person.` stand for the measures of a
 * threshold. A setting without a text here fails `npm run docs`.
 */
export const policyTexts: { readonly [path: string]: string } = {
  "": "What the organisation decided about mail that would show people each other's addresses. Whatever is left out has its default.",
  $schema: "Where editors find this schema. The check does not look at it.",
  internalDomains:
    "Our own domains; their subdomains are ours too. Left empty, the organisation of the From address is ours, unless it is a webmail, carrier or internet provider: then only the sender is.",
  individualDomains:
    "Domains whose holders do not know each other, so that each address counts by itself: students, alumni, members, or a provider that the built-in list does not have. Subdomains are included. Stronger than internalDomains where both match equally closely.",
  partners: "Organisations that have several domains, each counted as one party.",
  "partners[].name": "What the organisation is called, for readers of this file.",
  "partners[].domains": "All domains of that organisation.",
  providers: "Corrections to the built-in list of webmail, carrier and internet providers, on whose domains every address is a person by themself.",
  "providers.add": "Domains to treat as a provider's.",
  "providers.remove": "Domains that are an organisation's after all.",
  rules: "How severe each rule is, and from which size on. See docs/rules.md for what each rule asks.",
  "rules.*": "Settings of one rule.",
  "rules.*.severity": "The worst this rule may say. off: the rule is not asked.",
  "rules.*.notice": "From which size on a bar is shown while composing. Measures are joined by \"or\"; null switches one off.",
  "rules.*.warn": "From which size on an alert with Send Anyway is shown.",
  "rules.*.stop": "From which size on an alert without Send Anyway is shown.",
  "threshold.parties": "Parties among the addresses shown to a stranger: organisations, and people on provider domains.",
  "threshold.addresses": "Addresses shown to a stranger.",
  "threshold.viewers": "People who would be shown a stranger's address.",
  "second-person.parties": "Parties among all recipients in all fields, your own organisation included.",
  "second-person.addresses": "Recipients in To, Cc and Bcc together, colleagues included. A contact group counts as any number.",
  "second-person.viewers": "Those of them outside your organisation.",
  senders: "Profiles for some senders. The first that matches the From address counts.",
  "senders[].match": "Addresses, or domains with their subdomains.",
  "senders[].sensitive": "A mailbox whose recipients must never learn of each other, such as a counselling service. Nothing is remembered for it.",
  "senders[].override": "As `override`, for these senders.",
  "senders[].rules": "As `rules`, for these senders: what is said here replaces it measure by measure.",
  override: "Whether a sender may send openly what a rule stops: never, with-reason (a reason is kept with the message), or free.",
  remember: "\"These people know each other\": what a sender says once and is not asked again.",
  "remember.days": "For how many days. 0: nothing is remembered.",
  "remember.stops": "Whether it may answer a stop as well as a warn.",
  approval: "A second person's approval, which the rule second-person asks for (docs/second-person.md).",
  "approval.hours": "For how many hours it holds.",
  whenCheckFails: "What happens to a message when the check itself fails: ask (an alert with Send Anyway), stop, or send.",
  timeLimit: "After how many milliseconds the check counts as failed. Outlook shows a notice of its own after 5,000.",
  mode: "enforce, or observe: nothing is stopped; the bar and the pane show what would be.",
  contact: "Whom to ask. Shown in every alert.",
  "contact.text": "A name, an extension, a mailbox. Empty: nothing is shown.",
  "contact.link": "An https address with help. Empty: none.",
};
