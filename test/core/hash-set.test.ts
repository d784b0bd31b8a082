import fc from "fast-check";
import { pack } from "../../scripts/domain-data";
import { equationOf, membership } from "../../src/core/hash-set";

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 40 });

describe("membership", () => {
  test.each([6, 7, 12, 24, 26])("finds whatever is in a set of %i bits", bits => {
    fc.assert(fc.property(texts, list => {
      const isListed = membership(pack(list, bits, []));
      expect(list.filter(text => !isListed(text))).toEqual([]);
    }), { numRuns: 20 });
  });

  test("finds by mistake about one in 2^bits of what is not", () => {
    const listed = Array.from({ length: 200 }, (_, index) => `in${index}.example`);
    const others = Array.from({ length: 4096 }, (_, index) => `out${index}.example`);
    const mistaken = (bits: number): number => others.filter(membership(pack(listed, bits, []))).length;
    // 64 and 16 are expected; five standard deviations lie between these.
    expect(mistaken(6)).toBeGreaterThan(24);
    expect(mistaken(6)).toBeLessThan(104);
    expect(mistaken(8)).toBeGreaterThan(0);
    expect(mistaken(8)).toBeLessThan(37);
    expect(mistaken(24)).toBe(0);
  });

  test("is of the very text, not of a longer or shorter one", () => {
    const isListed = membership(pack(["one.example", "two.example"], 24, []));
    expect(["one.example", "ne.example", "one.exampl", "one.example.", "ONE.example", ""].filter(isListed)).toEqual(["one.example"]);
  });
});

describe("the equation of a text", () => {
  const rows = 1000;
  const equations = Array.from({ length: 2000 }, (_, index) => equationOf(`text ${index}`, { seed: 7, bits: 12, rows }));

  test("begins anywhere from which its window fits, and at a row that it chooses", () => {
    const firsts = equations.map(one => one.first);
    expect(Math.min(...firsts)).toBe(0);
    expect(Math.max(...firsts)).toBe(rows - 64);
    expect(equations.every(one => (one.near & 1) === 1)).toBe(true);
  });

  test("chooses each other row as often as not, and each bit of the fingerprint", () => {
    const numbers = equations.flatMap(({ near, far, fingerprint }) => [[near, 32], [far, 32], [fingerprint, 12]] as const);
    const shares = [0, 1, 2].map(part => {
      const own = numbers.filter((_, index) => index % 3 === part);
      return Array.from({ length: own[0]![1] }, (_, bit) => own.filter(([number]) => (number >>> bit) & 1).length / own.length);
    });
    // The lowest bit of the near ones is always set.
    for (const share of [...shares[0]!.slice(1), ...shares[1]!, ...shares[2]!]) {
      expect(share).toBeGreaterThan(0.44);
      expect(share).toBeLessThan(0.56);
    }
    expect(Math.max(...equations.map(one => one.fingerprint))).toBeLessThan(2 ** 12);
  });

  test("is another for another seed", () => {
    const shape = { bits: 12, rows };
    expect(equationOf("text", { ...shape, seed: 1 })).not.toEqual(equationOf("text", { ...shape, seed: 2 }));
  });
});
