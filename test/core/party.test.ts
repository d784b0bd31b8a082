import { recipient } from "../../src/core/draft";
import { partyFinder } from "../../src/core/party";
import type { Policy } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/default-policy";

/** The party of an address, as `kind` or `kind id`. */
function party(address: string, from = "me@us.example", changes: Partial<Policy> = {}): string {
  const find = partyFinder({ ...defaultPolicy, ...changes }, from ? { displayName: "", addrSpec: from } : undefined);
  const { kind, id } = find(recipient("to", "", address));
  return kind === "internal" ? kind : `${kind} ${id}`;
}

describe("without any configuration", () => {
  test.each([
    ["a colleague", "you@us.example", "me@us.example", "internal"],
    ["a colleague at a subdomain of ours", "you@hr.us.example", "me@us.example", "internal"],
    ["a colleague when I write from a subdomain", "you@us.example", "me@hr.us.example", "internal"],
    ["a company with a public suffix of two labels", "a@hr.client.co.jp", "me@us.example", "organisation client.co.jp"],
    ["two companies below one public suffix", "a@other.co.jp", "me@client.co.jp", "organisation other.co.jp"],
    ["somebody on a mobile carrier", "hana@docomo.ne.jp", "me@us.example", "person hana@docomo.ne.jp"],
    ["somebody on the carrier I send from", "hana@docomo.ne.jp", "me@docomo.ne.jp", "person hana@docomo.ne.jp"],
    ["myself on a carrier, written otherwise", "ME@DoCoMo.ne.jp", "me@docomo.ne.jp", "internal"],
    ["the staff of the carrier whose customer I am", "staff@softbank.jp", "me@i.softbank.jp", "organisation softbank.jp"],
    ["a colleague at a domain with an empty label", "you@hr..us.example", "me@us.example", "internal"],
    ["a draft without a From", "a@client.example", "", "organisation client.example"],
    ["somebody when the From is no address", "a@client.example", "Me", "organisation client.example"],
    ["a colleague given by X500 name", "/o=Us/ou=x/cn=Recipients/cn=abc", "me@us.example", "internal"],
    ["text that is no address", "Taro", "me@us.example", "person unresolved:taro"],
    ["an address at a domain literal", "a@[192.0.2.1]", "me@us.example", "organisation [192.0.2.1]"],
  ])("places %s", (_, address, from, expected) => {
    expect(party(address, from)).toBe(expected);
  });
});

describe("with a policy", () => {
  test("takes only declared domains, and the sender, for ours", () => {
    const ours = { internalDomains: ["us.example"] };
    expect(party("a@us.example", "me@elsewhere.example", ours)).toBe("internal");
    expect(party("a@elsewhere.example", "me@elsewhere.example", ours)).toBe("organisation elsewhere.example");
    expect(party("me@elsewhere.example", "me@elsewhere.example", ours)).toBe("internal");
  });

  // Whoever owns `evil.example` can create `us.example.evil.example`.
  test.each(["a@notus.example", "a@us.example.evil.example"])("takes %s for a stranger's, though it contains ours", address => {
    expect(party(address, "me@us.example", { internalDomains: ["us.example"] })).not.toBe("internal");
  });

  test("gives each holder of a declared own domain a party of their own", () => {
    const university = { internalDomains: ["uni.example"], individualDomains: ["students.uni.example"] };
    expect(party("s1@students.uni.example", "me@uni.example", university)).toBe("person s1@students.uni.example");
    expect(party("prof@uni.example", "me@uni.example", university)).toBe("internal");
  });

  test("takes nobody for a colleague of somebody whose domain strangers share", () => {
    const students = { individualDomains: ["students.uni.example"] };
    expect(party("prof@uni.example", "s1@students.uni.example", students)).toBe("organisation uni.example");
    expect(party("s2@students.uni.example", "s1@students.uni.example", students)).toBe("person s2@students.uni.example");
  });

  test("matches a declared domain with an empty label below it, and no end of a label", () => {
    const ours = { internalDomains: ["us.example"] };
    expect(party("a@hr..us.example", "me@us.example", ours)).toBe("internal");
    expect(party("a@plus.example", "me@us.example", ours)).toBe("organisation plus.example");
  });

  test("lets the closer domain decide, in both directions", () => {
    const staffInside = { internalDomains: ["staff.uni.example"], individualDomains: ["uni.example"] };
    expect(party("p@staff.uni.example", "me@staff.uni.example", staffInside)).toBe("internal");
    expect(party("s@uni.example", "me@staff.uni.example", staffInside)).toBe("person s@uni.example");
  });

  test("counts the domains of a partner as one organisation", () => {
    const partners = { partners: [{ name: "Group", domains: ["group.example", "group.co.jp"] }] };
    expect(party("a@group.example", "me@us.example", partners)).toBe("organisation partner:group.example");
    expect(party("b@x.group.co.jp", "me@us.example", partners)).toBe("organisation partner:group.example");
  });

  test("keeps partners apart from each other, and from what is no part of them", () => {
    const partners = { partners: [{ name: "One", domains: ["one.example"] }, { name: "Two", domains: ["two.example"] }], providers: { add: [], remove: ["shop.one.example"] } };
    const parties = ["a@one.example", "a@two.example", "a@shop.one.example"].map(address => party(address, "me@us.example", partners));
    expect(new Set(parties).size).toBe(3);
  });

  test("adds to and removes from the list of providers", () => {
    const providers = { providers: { add: ["valley-net.example"], remove: ["gmail.com"] } };
    expect(party("a@mail.valley-net.example", "me@us.example", providers)).toBe("person a@mail.valley-net.example");
    expect(party("a@gmail.com", "me@us.example", providers)).toBe("organisation gmail.com");
  });

  test("makes a provider's domain ours when the policy says so", () => {
    expect(party("a@gmail.com", "me@gmail.com", { internalDomains: ["gmail.com"] })).toBe("internal");
    expect(party("a@gmail.com", "me@gmail.com", { providers: { add: [], remove: ["gmail.com"] } })).toBe("internal");
  });
});

test("is not confused by domains named like parts of JavaScript", () => {
  for (const domain of ["constructor", "__proto__", "toString.example", "hasownproperty"]) {
    expect(party(`a@${domain}`)).toMatch(/^organisation /);
  }
});
