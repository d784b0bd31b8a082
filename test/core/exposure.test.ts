import { circlesOf, countParties, exposure, isShown, peopleOf, unacquaintedWithin, type Person } from "../../src/core/exposure";
import { recipient, type Field } from "../../src/core/draft";
import type { Party } from "../../src/core/party";

/** `a@one` is of party `one`. */
function people(addresses: string, field: Field = "to"): Person[] {
  const recipients = addresses.split(" ").filter(Boolean).map(address => recipient(field, "", address));
  return peopleOf(recipients, one => ({ kind: "organisation", id: one.addrSpec.split("@")[1] }) as Party);
}

function among(addresses: string, circles: string[] = []): { shown: string; parties: number; viewers: string } {
  const everyone = people(addresses);
  const { shown, parties, viewers } = exposure(everyone, everyone, circlesOf(circles.map(one => one.split(" "))));
  return { shown: names(shown), parties, viewers: names(viewers) };
}

const names = (list: readonly Person[]): string => list.map(one => one.key).join(" ");

describe("exposure", () => {
  test.each([
    ["nobody", "", [], "", 0],
    ["one person", "a@one", [], "", 0],
    ["two of one party", "a@one b@one", [], "", 0],
    ["two of two parties", "a@one b@two", [], "a@one b@two", 2],
    ["two of three with a third of another", "a@one b@one c@two", [], "a@one b@one c@two", 2],
    ["two parties in one circle", "a@one b@two", ["a@one b@two"], "", 0],
    ["two parties in two circles", "a@one b@two", ["a@one x@two", "b@two y@one"], "a@one b@two", 2],
    ["a circle and one who was added", "a@one b@two c@three", ["a@one b@two"], "a@one b@two c@three", 3],
    ["somebody whom each circle shares with one other", "a@one b@two c@three", ["a@one b@two", "b@two c@three"], "a@one c@three", 2],
    ["a circle whose members know all but one colleague", "a@one b@two b2@two", ["a@one b@two"], "a@one b2@two", 2],
    ["a circle that names somebody twice", "a@one b@two", ["a@one a@one b@two"], "", 0],
    ["a circle in other letters", "a@one b@two", ["A@ONE B@TWO"], "", 0],
  ])("of %s", (_, addresses, circles, shown, parties) => {
    expect(among(addresses as string, circles as string[])).toEqual({ shown, parties, viewers: shown });
  });

  test("to other viewers counts who is shown and who sees", () => {
    const { shown, parties, viewers } = exposure(people("a@one b@two"), people("x@one y@three", "bcc"), circlesOf([]));
    expect({ shown: names(shown), parties, viewers: names(viewers) }).toEqual({ shown: "a@one b@two", parties: 2, viewers: "x@one y@three" });
  });

  test("agrees with counting every pair, whatever the circles", () => {
    // A plain reference: quadratic, and obviously right.
    const everyone = people("a@1 b@1 c@2 d@2 e@3 f@4 g@5 h@5 i@6 j@7");
    for (let seed = 1; seed < 200; seed++) {
      const circles = [1, 2, 3].map(k => everyone.filter((_, i) => ((seed * 2654435761) >>> (i * 2 + k)) & 1).map(one => one.key));
      const know = (a: Person, b: Person): boolean => a.party.id === b.party.id || circles.some(c => c.includes(a.key) && c.includes(b.key));
      const expected = everyone.filter(a => everyone.some(b => !know(a, b)));
      expect(names(exposure(everyone, everyone, circlesOf(circles)).shown)).toBe(names(expected));
    }
  });
});

describe("within one party, those who were never in a circle with another", () => {
  const unacquainted = (addresses: string, circles: string[] = []): string => names(unacquaintedWithin(people(addresses), circlesOf(circles.map(one => one.split(" ")))));

  test.each([
    ["are all of them, where there is no circle", "a@one b@one x@two y@two", [], "a@one b@one x@two y@two"],
    ["are not who is alone there", "a@one x@two y@two", [], "x@two y@two"],
    ["are none where one circle holds everybody", "a@one b@one c@one", ["a@one b@one c@one z@nine"], ""],
    ["are everybody where somebody was added", "a@one b@one c@one", ["a@one b@one"], "a@one b@one c@one"],
    ["are not who met each of the others in one circle or another", "a@one b@one c@one", ["a@one b@one", "a@one c@one"], "b@one c@one"],
    ["are not made acquainted by people of other parties", "a@one b@one x@two", ["a@one x@two", "b@one x@two"], "a@one b@one"],
  ])("%s", (_, addresses, circles, expected) => {
    expect(unacquainted(addresses, circles)).toBe(expected);
  });
});

test("circles name everybody once, by their key", () => {
  const { members, membership } = circlesOf([["Ann@One", "b@two", "ann@one"], ["b@two", "B@TWO"]]);
  expect(members).toEqual([["ann@one", "b@two"], ["b@two"]]);
  expect([...membership]).toEqual([["ann@one", [0]], ["b@two", [0, 1]]]);
});

test("parties are counted once, whoever is of them", () => {
  expect(countParties(people("a@one b@one x@two"))).toBe(2);
});

describe("people", () => {
  test("are counted once, however they are written", () => {
    expect(people("a@one A@One a@one.")).toHaveLength(1);
  });

  test("are shown when they stand in Bcc and in To", () => {
    const both = [recipient("bcc", "", "a@one"), recipient("to", "", "a@one")];
    const [person] = peopleOf(both, () => ({ kind: "person", id: "a" }));
    expect(isShown(person!)).toBe(true);
    expect(person!.places.map(place => place.field)).toEqual(["to", "bcc"]);
  });

  test("stand first where they are seen first", () => {
    const fields = (...given: Field[]): Field[] => peopleOf(given.map(field => recipient(field, "", "a@one")), () => ({ kind: "person", id: "a" }))[0]!.places.map(place => place.field);
    expect(fields("to", "cc")).toEqual(["to", "cc"]);
    expect(fields("bcc", "cc", "to", "bcc")).toEqual(["cc", "bcc", "to", "bcc"]);
  });

  test("are in the order of their first mention", () => {
    expect(names(people("b@two a@one b@two c@three a@one"))).toBe("b@two a@one c@three");
  });
});
