import fc from "fast-check";
import addressparser from "nodemailer/lib/addressparser";
import { addressParser as postalMime } from "postal-mime";
import { formatAddressList, mailboxesOf, parseAddressList, type Address, type Mailbox } from "../../src/core/address";

/** `name <addr-spec>` each; a group is `name: members;`. */
function written(addresses: readonly Address[]): string {
  const one = (mailbox: { displayName: string; addrSpec: string }): string =>
    `${mailbox.displayName}${mailbox.displayName ? " " : ""}<${mailbox.addrSpec}>`;
  return addresses.map(each => ("members" in each ? `${each.displayName}: ${each.members.map(one).join(", ")};` : one(each))).join(", ");
}

const read = (text: string): string => written(parseAddressList(text));
const addrSpecs = (text: string): string[] => mailboxesOf(parseAddressList(text)).map(one => one.addrSpec);

describe("parseAddressList reads", () => {
  test.each([
    // RFC 5322
    ["nothing", "", ""],
    ["an addr-spec", "ann@one.example", "<ann@one.example>"],
    ["a name-addr", "Ann Smith <ann@one.example>", "Ann Smith <ann@one.example>"],
    ["a quoted name with a comma (§3.2.4)", '"Smith, Ann" <a@x.example>, b@y.example', "Smith, Ann <a@x.example>, <b@y.example>"],
    ["quoted pairs in a name", '"Ann \\"A\\" Smith" <a@x.example>', 'Ann "A" Smith <a@x.example>'],
    ["nested comments (§3.2.2)", "(a (b) c) a@x.example (Ann)", "a (b) c <a@x.example>"],
    ["a quoted local part", '"a b,c@d"@x.example', '<"a b,c@d"@x.example>'],
    ["a domain literal (§3.4.1)", "a@[IPv6:2001:db8::1], b@y.example", "<a@[IPv6:2001:db8::1]>, <b@y.example>"],
    ["a group (§3.4)", "Team: Ann <a@x.example>, b@y.example;, c@z.example", "Team: Ann <a@x.example>, <b@y.example>;, <c@z.example>"],
    ["an empty group", "undisclosed-recipients:;", "undisclosed-recipients: ;"],
    ["a folded line (§2.2.3)", "a@x.example,\r\n\tb@y.example", "<a@x.example>, <b@y.example>"],
    ["an obsolete route (§4.4)", "<@relay.example,@other.example:a@x.example>", "<a@x.example>"],
    ["empty list elements (§4.4)", ",a@x.example,, ,b@y.example,", "<a@x.example>, <b@y.example>"],
    ["white space around the @ (§4.4)", "ann @ one.example", "<ann@one.example>"],
    ["UTF-8 (RFC 6532)", "花子 <花@例え.jp>", "花子 <花@例え.jp>"],
    // What Japanese carriers handed out until 2009, and people still have.
    ["dots in a row and at the end", "a..b@docomo.ne.jp, c.@ezweb.ne.jp, .d@x.example", "<a..b@docomo.ne.jp>, <c.@ezweb.ne.jp>, <.d@x.example>"],
    ["the same in quotes", '"a..b."@docomo.ne.jp', '<"a..b."@docomo.ne.jp>'],
    // What people and programs write.
    ["semicolons between mailboxes (Outlook)", "a@x.example; B <b@y.example>", "<a@x.example>, B <b@y.example>"],
    ["spaces between addresses", "a@x.example b@y.example", "<a@x.example>, <b@y.example>"],
    ["a missing closing bracket", "Ann <a@x.example, Bob <b@y.example>", "Ann <a@x.example>, Bob <b@y.example>"],
    ["a comma in an unquoted name", "Yamada, Taro <t@x.example>", "Yamada, Taro <t@x.example>"],
    ["an address for a name", "a@x.example <b@y.example>", "a@x.example <b@y.example>"],
    ["an address in a quoted name (GHSA-mm7p-fcc7-pg87)", '"a@x.example" <b@y.example>', "a@x.example <b@y.example>"],
    ["mailto", "<mailto:a@x.example>, mailto:b@y.example", "<a@x.example>, <b@y.example>"],
    ["apostrophes around", "'a@x.example', 'Ann' <b@y.example>, ''Bob' ' <c@z.example>", "<a@x.example>, Ann <b@y.example>, Bob <c@z.example>"],
    ["a missing quotation mark", '"Ann <a@x.example>, "Bob" <b@y.example>', "Ann <a@x.example>, Bob <b@y.example>"],
    ["a missing parenthesis", "Ann (sales <a@x.example>, Bob (eng) <b@y.example>", "Ann (sales <a@x.example>, Bob <b@y.example>"],
    ["a full-width @", "花子＠例え.jp", "<花子@例え.jp>"],
    ["encoded words as they are, commas included", "=?utf-8?Q?Smith,?= <a@x.example>", "=?utf-8?Q?Smith,?= <a@x.example>"],
    ["invisible characters in an address", "a\u200bnn@x.exa\u00admple", "<ann@x.example>"],
    ["an X500 name, which has a colleague's words in it", "Ann </o=Us Inc/ou=Site (EU)/cn=ann>, /O=Us/CN=bob", "Ann </o=Us Inc/ou=Site (EU)/cn=ann>, </O=Us/CN=bob>"],
    ["an address that only begins like one", "</o=us@gateway.example>", "</o=us@gateway.example>"],
    ["full-width and ideographic separators", "a@x.example，<b@y.example、c@z.example；d@w.example", "<a@x.example>, <b@y.example>, <c@z.example>, <d@w.example>"],
    // Its bytes hold `;`, `(` and `"`; every parser tried loses the address.
    ["raw ISO-2022-JP", "\u001b$B;3ED\"(\u001b(B <a@x.example>, b@y.example", "\u001b$B;3ED\"(\u001b(B <a@x.example>, <b@y.example>"],
    ["a group that hides its mailbox (CVE-2024-49040)", "victim@x.example:;<a@y.example>", "<victim@x.example:>, <a@y.example>"],
    // Signs that mean something elsewhere.
    ["a backslash before a comma in a name", "Smith\\, Ann <a@x.example>", "Smith, Ann <a@x.example>"],
    ["a backslash before a letter or a space", "An\\n\\ B <a@x.example>", "Ann B <a@x.example>"],
    ["quotes within a word", 'Mc"Do nald" <a@x.example>', 'Mc"Do nald" <a@x.example>'],
    ["quotes that a backslash keeps from being any", '\\"Ann\\" <a@x.example>', '"Ann" <a@x.example>'],
    ["a word that begins in quotes and ends without", '"Ann"\\S <a@x.example>', '"Ann"S <a@x.example>'],
    ["a parenthesis that a backslash keeps from closing", "(a\\)b) a@x.example", "a)b <a@x.example>"],
    ["a parenthesis that ends a word and opens nothing", "Ann( <a@x.example>", "Ann( <a@x.example>"],
    ["brackets in a name", "Ann [list] <a@x.example>, [Bob] <b@y.example>", "Ann [list] <a@x.example>, [Bob] <b@y.example>"],
    ["a separator in brackets that are no domain literal", "Ann [a;b@x.example]", "Ann [a <>, <b@x.example]>"],
    ["a separator in a domain literal (§3.4.1: any character)", "a@[x;y], b@y.example", "<a@[xy]>, <b@y.example>"],
    ["a domain literal that a space, a comma or another one ends", "a@[x y;], b@[x, c@y.example], d@[x[y;]", "<a@[x>, ] <>, <b@[x>, <c@y.example]>, <d@[x[y>, ] <>"],
    ["apostrophes that are all there is", "'' <a@x.example>, ' ' <b@y.example>", "'' <a@x.example>, ' ' <b@y.example>"],
    ["a quotation mark that is all there is in brackets", '<">', '" <>'],
    ["apostrophes in names and addresses", "O'Hara <o'hara@x.example>, ''b@y.example'", "O'Hara <o'hara@x.example>, <b@y.example>"],
    ["white space around a quoted name", '" Ann " <a@x.example>', "Ann <a@x.example>"],
    // Groups and what looks like one.
    ["a group without a name", ": a@x.example;", ": <a@x.example>;"],
    ["a group in a group, which there is not", "Team: Sub: a@x.example;", "Team: Sub: <a@x.example>;"],
    ["a colon that begins a member's name", "Team: :x <a@x.example>;", "Team: :x <a@x.example>;"],
    ["a colon in an X500 name", "/o=Us:EU/cn=ann, /o=Us/ou=Site: EU/cn=bob", "</o=Us:EU/cn=ann>, </o=Us/ou=Site: EU/cn=bob>"],
    ["a group after an X500 name", "/o=Us/cn=ann, Team: a@x.example;", "</o=Us/cn=ann>, Team: <a@x.example>;"],
    ["a folded X500 name with a colon", "b@y.example,\r\n /o=Us:EU/cn=ann", "<b@y.example>, </o=Us:EU/cn=ann>"],
    // Names, and the commas in them.
    ["a name before an address without brackets", "Ann a@x.example", "Ann <a@x.example>"],
    ["a comment as a name, where there is no other", "a@x.example ( Ann ), Bob b@y.example (work)", "Ann <a@x.example>, Bob <b@y.example>"],
    ["a comment of one mailbox alone", "Ann <a@x.example> (work) <b@y.example>, <c@z.example>", "Ann <a@x.example>, work <b@y.example>, <c@z.example>"],
    ["a name of one mailbox alone", "Ann <a@x.example> <b@y.example>", "Ann <a@x.example>, <b@y.example>"],
    ["a comma without a space in an unquoted name", "Yamada,Taro <t@x.example>", "Yamada,Taro <t@x.example>"],
    ["a comma that ends a name", "Yamada, <t@x.example>, Suzuki,<s@y.example>", "Yamada <t@x.example>, Suzuki <s@y.example>"],
    ["the last of two commas in an unquoted name", "Smith, Jr., Ann <a@x.example>", "Smith <>, Jr., Ann <a@x.example>"],
    ["a comma that is no separator, and one that is", "A\\, B, c@x.example", "A, B <>, <c@x.example>"],
    ["no name at a semicolon", "Taro; <a@x.example>", "Taro <>, <a@x.example>"],
    ["a separator right after a mailbox, and text after it", "<a@x.example>., Ann <>.", "<a@x.example>, Ann <>"],
    // Angle brackets.
    ["white space in angle brackets", "Ann < a@x.example >, < mailto:b@y.example>, < \"Bob\" >, <ann  @ one.example>", "Ann <a@x.example>, <b@y.example>, Bob <>, <ann@one.example>"],
    ["two addresses in angle brackets, folded", "Ann <a@x.example\r\n b@y.example>", "Ann <a@x.example>, <b@y.example>"],
    ["comments in angle brackets", "<(work)ann@x.example>, <b(o)b(by)@y.example (a)>", "<ann@x.example>, <bb@y.example>"],
    ["parentheses left open in angle brackets", "<a( b@x.example>, <c@x.example (d>, <e(f@x.example>", '<b@x.example>, <c@x.example>, <"e(f"@x.example>'],
    ["spaces in a quoted local part in angle brackets", '<"a  b"@x.example>, <"a b"\\c@x.example>', '<"a  b"@x.example>, <"\\"a b\\"\\\\c"@x.example>'],
    ["an angle bracket in a quoted local part", '<"a>b"@x.example>', '<"a>b"@x.example>'],
    ["a separator after a backslash in angle brackets", "<a\\,b@x.example>", '<"a\\\\,b"@x.example>'],
    ["an address before brackets that hold none", "ann@x.example <Ann>, Ann b@y.example <>", "<ann@x.example>, Ann <b@y.example>"],
    ["an open bracket that a separator of any width ends", "<a@x.example; B <b@y.example，C <c@z.example；D <d@w.example、E <e@v.example", "<a@x.example>, B <b@y.example>, C <c@z.example>, D <d@w.example>, E <e@v.example>"],
    ["an open bracket that another one ends", "<Ann <a@x.example>", "Ann <>, <a@x.example>"],
    ["a route after a space, and one that ends", "< @relay.example,@other.example:a@x.example>, <@relay.example:b@y.example, Cy <c@z.example>", "<a@x.example>, <b@y.example>, Cy <c@z.example>"],
    ["a colon that ends no route", "<a@x.example:, Bob <b@y.example>", "<a@x.example:>, Bob <b@y.example>"],
    // Quotation marks of which one is missing.
    ["none, as a backslash stands before the third", '"A \\" <b>, C" <a@x.example>', 'A " <b>, C <a@x.example>'],
    ["an angle bracket in quotes that ends no mailbox", '"Ann> A; B" <a@x.example>, "Bob <b@y.example>', "Ann> A; B <a@x.example>, Bob <b@y.example>"],
    ["quotes that close before the missing one", '"Smith; Ann" <a@x.example>, "Bob <b@y.example>', "Smith; Ann <a@x.example>, Bob <b@y.example>"],
    ["a space between the mailbox that they would swallow and the comma", '"Ann <a@x.example> , "Bob" <b@y.example>', "Ann <a@x.example>, Bob <b@y.example>"],
    ["them at the end of the text", 'Bob <b@y.example>, "Ann <a@x.example>', "Bob <b@y.example>, Ann <a@x.example>"],
    // Where there is an @ and no address.
    ["an @ with nothing before or after it", "a@, @x.example, \u200b@y.example", "a@ <>, @x.example <>, \u200b@y.example <>"],
    ["two of them", "@a@x.example, ＠b＠y.example, <@c@z.example>, @d @w.example", '<"@a"@x.example>, <"＠b"@y.example>, <"@c"@z.example>, @d @w.example <>'],
    ["an @ among words that have one", "a@x.example @y, ann @ one.example bob @ two.example", "<a@x.example>, <ann@one.example>, <bob@two.example>"],
    ["a full-width @ in angle brackets", "<a＠x.example>", "<a@x.example>"],
    // ISO-2022-JP, whole or cut.
    ["a run within a word", "A\u001b$B;3\u001b(B <a@x.example>", "A\u001b$B;3\u001b(B <a@x.example>"],
    ["a run in quotes that holds one", '"\u001b$B"\u001b(B" <a@x.example>', '\u001b$B"\u001b(B <a@x.example>'],
    ["a return to one byte that began nowhere", '"\u001b("A, B" <a@x.example>', '\u001b("A, B <a@x.example>'],
    ["a switch in an address", "a\u001b(B@x.example, b@y\u001b$B.example, c\u001b$@z.example", "<a@x.example>, <b@y.example>, <c@z.example>"],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("parseAddressList drops nothing", () => {
  test.each([
    ["text without an address", "Taro from the meeting", "Taro from the meeting <>"],
    ["a name with empty brackets", "Ann <>", "Ann <>"],
    ["a name in brackets", "<root>", "root <>"],
    ["text after an address", "a@x.example, Taro", "<a@x.example>, Taro <>"],
    ["text after a bracket left open", "<a@x.example, Taro", "<a@x.example>, Taro <>"],
    ["a bracket after a bracket left open", "<a@x.example<b@y.example>", "<a@x.example>, <b@y.example>"],
    ["a literal that a comma breaks", "a@[1,b@y.example]", "<a@[1>, <b@y.example]>"],
    ["an escape that begins no run", "\u001bx a@x.example, b@y.example \u001b(B", "\u001bx <a@x.example>, <b@y.example>"],
    ["quotes in the middle of a local part", 'x"ann"@x.example', '<"x\\"ann\\""@x.example>'],
    ["two halves that no mailbox completes", "Yamada, Taro", "Yamada <>, Taro <>"],
    ["half a name that the list ends with, or a group", "Team: Yamada,; Taro,", "Team: Yamada <>;, Taro <>"],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("of whatever looks like an address outside quotes and comments", () => {
    const junk = fc.array(fc.constantFrom(" ", ",", ";", "<", ">", ":", "x", "Ann", "\t", "é", "＠", "."), { maxLength: 20 });
    // An angle bracket after it would make it a display name.
    fc.assert(fc.property(junk, junk.map(parts => parts.filter(part => part !== "<")), (before, after) => {
      const text = `${before.join("")} needle@found.example ${after.join("")}`;
      expect(addrSpecs(text).join(" ")).toContain("needle@found.example");
    }), { numRuns: 1000 });
  });

  test("and never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), text => {
      expect(Array.isArray(parseAddressList(text))).toBe(true);
    }), { numRuns: 1000 });
  });
});

const word = fc.string({ unit: fc.constantFrom(..."abcXYZ0189-_+"), minLength: 1, maxLength: 8 });
const addrSpec = fc.tuple(word, word, word).map(([local, sub, domain]) => `${local}@${sub}.${domain}.example`);
const name = fc.oneof(fc.constant(""), fc.string({ maxLength: 12 }), fc.constantFrom('Smith, "Al"', "山田 太郎", "a@b.example", "(x)", "\\", "x:y;", "'q'"));
const mailbox = fc.record({ displayName: name.map(text => text.replace(/\s+/g, " ").trim().replace(/^'(.*)'$/, "$1")), addrSpec });

test("parsing what formatAddressList writes gives the same mailboxes", () => {
  const group = fc.record({ displayName: fc.constantFrom("Team", "B, C"), members: fc.array(mailbox, { maxLength: 3 }) });
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: mailbox }, { weight: 1, arbitrary: group })), list => {
    expect(parseAddressList(formatAddressList(list))).toEqual(list);
  }), { numRuns: 500 });
});

describe("formatAddressList writes", () => {
  const one = (displayName: string, addrSpec: string): Mailbox => ({ displayName, addrSpec });

  test.each<readonly [string, readonly Address[], string]>([
    ["nothing", [], ""],
    ["an address alone as it is", [one("", "ann+news@one.example")], "ann+news@one.example"],
    ["a name of plain words as it is", [one("Ann B Smith", "a@x.example"), one("", "b@y.example")], "Ann B Smith <a@x.example>, b@y.example"],
    ["a name with any other sign in quotes", [one("Smith, Ann", "a@x.example"), one("Ann  B", "b@y.example")], '"Smith, Ann" <a@x.example>, "Ann  B" <b@y.example>'],
    ["quotes and backslashes in a name after a backslash", [one('A "B" \\', "a@x.example")], '"A \\"B\\" \\\\" <a@x.example>'],
    ["an address that needs it in angle brackets", [one("", '"a b"@x.example'), one("", "@x")], '<"a b"@x.example>, <@x>'],
    ["an X500 name with a separator in quotes", [one("", "/o=Us; them/cn=ann"), one("", "/o=Us/cn=bob")], '<"/o=Us; them/cn=ann">, </o=Us/cn=bob>'],
    ["text without an address before empty brackets", [one("Taro", "")], "Taro <>"],
    ["a group, with or without a name", [{ displayName: "Team", members: [one("", "a@x.example"), one("B", "b@y.example")] }, { displayName: "", members: [] }], 'Team: a@x.example, B <b@y.example>;, "": ;'],
  ])("%s", (_, addresses, expected) => {
    expect(formatAddressList(addresses)).toBe(expected);
  });
});

describe("parsing and writing again", () => {
  const pieces = fc.constantFrom(
    "<", ">", ",", ";", '"', "(", ")", ":", " ", "\\", "@", "'", "[", "]", ".", "Ann", "é", "mailto:", "/o=Us", "=?utf-8?", "\u200b", "\u00a0", "\r\n ",
    "\u001b", "\u001b$B", "\u001b(B", "\u001b(", "＠", "，", "；", "、",
  );
  const text = fc.oneof(
    fc.array(fc.oneof(addrSpec, pieces), { maxLength: 30 }).map(parts => parts.join("")),
    fc.string({ unit: "binary" }),
  );

  test("any text gives the same list", () => {
    fc.assert(fc.property(text, any => {
      const list = parseAddressList(any);
      expect(parseAddressList(formatAddressList(list))).toEqual(list);
    }), { numRuns: 5000 });
  });

  // Each was lost or altered once.
  test.each([
    ["a separator in quotes that hold an angle bracket", '">;a"@x.example'],
    ["half a run of ISO-2022-JP in a name", "<\u001b$B<\u001b(B"],
    ["a run that begins where a name ends", "\u001b( \"a@x\"@y.example"],
    ["an address that looks like an X500 name", "</o=us@x.example>"],
    ["an ideographic comma in an open bracket", "<a@x.example、b@y.example"],
    ["apostrophes that end in a mark that shows nothing", "'a@x.example'\u200b"],
    ["a line break after a backslash in quotes", '"a\\\nb"@x.example'],
    ["an X500 name with a separator", '<"/o=Us; them/cn=ann">, b@y.example'],
  ])("keeps %s", (_, any) => {
    const list = parseAddressList(any);
    expect(parseAddressList(formatAddressList(list))).toEqual(list);
  });
});

describe("beside other parsers", () => {
  const list = fc.array(fc.tuple(fc.constantFrom("", "Ann", '"B, C"', "山田"), addrSpec).map(([who, at]) => (who ? `${who} <${at}>` : at)), { minLength: 1, maxLength: 8 });

  test("agrees with nodemailer and postal-mime on ordinary lists", () => {
    fc.assert(fc.property(list, mailboxes => {
      const text = mailboxes.join(", ");
      expect(addrSpecs(text)).toEqual(addressparser(text, { flatten: true }).map(one => one.address));
      expect(addrSpecs(text)).toEqual(postalMime(text, { flatten: true }).map(one => one.address));
    }));
  });

  // Where they differ, they lose or merge an address.
  test.each([
    ["a missing bracket", "Ann <a@x.example, Bob <b@y.example>", ["a@x.example", "b@y.example"]],
    ["addresses with only a space between", "a@x.example b@y.example", ["a@x.example", "b@y.example"]],
    ["raw ISO-2022-JP", "\u001b$B;3ED(\u001b(B <a@x.example>, b@y.example", ["a@x.example", "b@y.example"]],
  ])("reads %s, which nodemailer does not", (_, text, expected) => {
    expect(addrSpecs(text)).toEqual(expected);
    expect(addressparser(text, { flatten: true }).map(one => one.address)).not.toEqual(expected);
  });
});
