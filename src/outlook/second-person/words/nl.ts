/** Nederlands */
import type { ApprovalWords } from "./approval-words";

const why = {
  none: "Er is nog niemand gevraagd.",
  asked: "De goedkeuring is gevraagd, maar er is nog geen antwoord.",
  returned: "Het bericht is naar u teruggestuurd.",
  changed: "Gewijzigd sinds de goedkeuring",
  expired: "De goedkeuring is verlopen.",
  ahead: "Volgens de klok van deze computer ligt de goedkeuring in de toekomst.",
  yours: "U hebt het zelf goedgekeurd, dus iemand anders moet het verzenden.",
  own: "De goedkeuring is van de aanvrager zelf of van het verzendende postvak.",
  "too-many": "Er zijn meer geadresseerden dan Outlook laat lezen, te veel voor een goedkeuring.",
  damaged: "De bewaarde goedkeuring is gewijzigd of afgekapt en telt daarom niet.",
  newer: "De goedkeuring is gegeven met een nieuwere versie van Bcc Guard.",
  unread: "De goedkeuring kon niet worden gelezen.",
  "unknown-sender": "Outlook geeft niet aan wie is aangemeld. Daardoor is niet te zien van wie de goedkeuring is.",
} as const;

const ask = "Vraag om goedkeuring in het deelvenster van Bcc Guard en verzend daarna opnieuw.";

const fix = {
  none: ask,
  asked: "Verzend het bericht zodra het is goedgekeurd.",
  returned: "De opmerking staat in het deelvenster van Bcc Guard. Vraag na de aanpassing opnieuw om goedkeuring.",
  changed: ask,
  expired: ask,
  ahead: "Controleer de datum en tijd van deze computer of vraag opnieuw om goedkeuring.",
  yours: "Sluit het zonder iets te wijzigen. Wie u om goedkeuring vroeg, kan het verzenden.",
  own: ask,
  "too-many": "Verzend het bericht in delen.",
  damaged: ask,
  newer: "Start Outlook opnieuw en verzend daarna nogmaals.",
  unread: "Verzend opnieuw. Als dit blijft gebeuren, laat het dan uw beheerder weten.",
  "unknown-sender": "Open Outlook met uw eigen account of laat het uw beheerder weten.",
} as const;

export const nl: ApprovalWords = {
  needed: places => `Een tweede persoon moet dit bericht (${places}) goedkeuren voordat het wordt verzonden.`,
  why: (state, parts) => (state === "changed" ? `${why.changed}: ${parts}.` : why[state]),
  fix: state => fix[state],
  parts: { subject: "onderwerp", body: "tekst", attachments: "bijlagen" },
  and: " en ",
  comma: ", ",
  place: (field, count) => `${field}: ${count}`,
};
