import { createHash } from "node:crypto";
import { recipient } from "../../../src/core/draft";
import { draftFrom } from "../../../src/core/sketch";
import { base64url, digest, digestsOf, personDigest, PARTS, type Attachment, type Content } from "../../../src/outlook/second-person/digest";

const draft = draftFrom({ from: "news@us.example", to: "news@us.example", bcc: "ann@one.example, ben@two.example" });
const content: Content = {
  subject: "Newsletter for August",
  body: "Hello everyone,\r\nsee https://us.example/august.\r\n",
  attachments: [{ name: "programme.pdf", size: 1200, isInline: false }],
};

/** The parts that differ between two drafts. */
function differing(one: { draft?: typeof draft; content?: Partial<Content> }): string[] {
  const before = digestsOf(draft, content, "salt");
  const after = digestsOf(one.draft ?? draft, { ...content, ...one.content }, "salt");
  return PARTS.filter((_, index) => before[index] !== after[index]);
}

const attachment = (changes: Partial<Attachment>): Attachment => ({ name: "programme.pdf", size: 1200, isInline: false, ...changes });

test("a digest is SHA-256 of the texts, each with its length before it, in UTF-16", () => {
  const text = "\u540d\u524d \ud83d\ude00 ab\ud800";
  const bytes = Buffer.from(`4:salt7:subject9:${text}`, "utf16le").swap16();
  expect(digest("salt", "subject", [text])).toBe(createHash("sha256").update(bytes).digest("base64url"));
});

test("base64url is Node's, for every length", () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 7) & 255);
    expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
  }
});

test("no address can be read from a digest, and another salt makes another one", () => {
  expect(personDigest("ann@one.example", "a")).not.toContain("ann");
  expect(personDigest("ann@one.example", "a")).not.toBe(personDigest("ann@one.example", "b"));
  expect(personDigest("Ann@One.example", "a")).toBe(personDigest("ann@one.example", "a"));
});

describe("what other clients make of a draft changes nothing:", () => {
  const names = { ...draft, recipients: draft.recipients.map(one => ({ ...one, displayName: "Somebody else" })) };
  const shuffled = { ...draft, recipients: [...draft.recipients].reverse() };
  const repeated = { ...draft, recipients: [...draft.recipients, recipient("bcc", "Ann", "ANN@one.example")] };
  test.each<[string, Parameters<typeof differing>[0]]>([
    ["other display names", { draft: names }],
    ["another order of recipients", { draft: shuffled }],
    ["somebody twice in a field, in capitals", { draft: repeated }],
    ["line ends and spaces that were lost", { content: { body: "Hello everyone,see https://us.example/august." } }],
    ["spaces that do not break, and marks that show nothing", { content: { body: "\ufeffHello\u00a0everyone,\u200b\n\n\nsee https://us.example/august.\u3000" } }],
    ["a link's target after its text (office-js #4111)", { content: { body: `${content.body.trim()} <https://us.example/august>` } }],
    ["a picture's name in the text", { content: { body: `[cid:image001.png@01DB0000.12345678]${content.body}` } }],
    ["a subject's ends", { content: { subject: " Newsletter  for August " } }],
    ["the way an accent is put together", { content: { attachments: [attachment({})], subject: content.subject.normalize("NFD") } }],
  ])("%s", (_, change) => {
    expect(differing(change)).toEqual([]);
  });

  test("a picture in the text whose name and size come anew (office-js #4643)", () => {
    const before = digestsOf(draft, { ...content, attachments: [attachment({ name: "image001.png", size: undefined, isInline: true })] }, "salt");
    const after = digestsOf(draft, { ...content, attachments: [attachment({ name: "image002.png", size: 555, isInline: true })] }, "salt");
    expect(after).toEqual(before);
  });
});

describe("what makes another message is told by its part:", () => {
  const to = draftFrom({ to: "news@us.example, ann@one.example", bcc: "ben@two.example" });
  test.each<[string, Parameters<typeof differing>[0], string[]]>([
    ["somebody moved", { draft: to }, ["to", "bcc"]],
    ["somebody added", { draft: draftFrom({ to: "news@us.example", bcc: "ann@one.example, ben@two.example, chie@three.example" }) }, ["bcc"]],
    ["somebody exchanged", { draft: draftFrom({ to: "news@us.example", bcc: "ann@one.example, bea@two.example" }) }, ["bcc"]],
    ["a contact group", { draft: draftFrom({ to: "news@us.example", cc: "Book club:;", bcc: "ann@one.example, ben@two.example" }) }, ["cc"]],
    ["the subject", { content: { subject: "Newsletter for September" } }, ["subject"]],
    ["the subject's capitals", { content: { subject: "newsletter for August" } }, ["subject"]],
    ["a letter of the text", { content: { body: content.body.replace("everyone", "everyonE") } }, ["body"]],
    ["an attachment more", { content: { attachments: [attachment({}), attachment({ name: "list.xlsx" })] } }, ["attachments"]],
    ["an attachment twice", { content: { attachments: [attachment({}), attachment({})] } }, ["attachments"]],
    ["an attachment of another size", { content: { attachments: [attachment({ size: 1201 })] } }, ["attachments"]],
    ["an attachment of another name", { content: { attachments: [attachment({ name: "programme2.pdf" })] } }, ["attachments"]],
    ["a picture more in the text", { content: { attachments: [attachment({}), attachment({ isInline: true })] } }, ["attachments"]],
    ["no attachment", { content: { attachments: [] } }, ["attachments"]],
  ])("%s", (_, change, parts) => {
    expect(differing(change)).toEqual(parts);
  });
});
