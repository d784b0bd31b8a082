/**
 * Attendees of an appointment who do not know each other.
 *
 * The same judgement as for a message, but no Bcc exists to move them to: every
 * attendee sees every other one.
 */
import type { Example, Rule } from "../rule";
import { visibleRecipients } from "./visible-recipients";

export const attendeesInView: Rule = {
  id: "attendees-in-view",
  appliesTo: "appointment",
  defaults: visibleRecipients.defaults,
  remedies: ["invite-separately", "remove"],
  measure: visibleRecipients.measure,
};

export const examples = (): readonly Example[] => [
  {
    title: { en: "Six patients invited to one appointment", ja: "患者6人を一つの予定に招待" },
    draft: {
      kind: "appointment",
      from: "clinic@us.example",
      required: "p.one@gmail.com, p.two@gmail.com, p.three@docomo.ne.jp, p.four@ezweb.ne.jp",
      optional: "p.five@icloud.com, p.six@outlook.com",
    },
    verdict: "stop",
  },
  {
    title: { en: "A meeting of ours with one client", ja: "自社と取引先1社の会議" },
    draft: {
      kind: "appointment",
      from: "me@us.example",
      required: "a@client.example, b@client.example, c@client.example, you@us.example, boss@us.example",
      resource: "Room 1 <room1@us.example>",
    },
    verdict: "none",
  },
];
