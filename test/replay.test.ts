/**
 * The replay's promises, on the incidents and on the sample of sent mail that
 * the repository carries. `npm run replay` gives the figures of the whole data.
 */
import { join } from "node:path";
import { defaultPolicy } from "../src/core/default-policy";
import { draftOf, type Incident } from "../scripts/replay/incidents";
import { peers } from "../scripts/replay/peers";
import { readIncidents, verdictOn, verdictOnUnknownProvider } from "../scripts/replay/replay";
import { policyForSends, readSends, replay } from "../scripts/replay/sent-mail";

const folder = join(__dirname, "fixtures/replay");
const incidents = readIncidents(folder);

test.each(incidents.map(one => [`${one.year} ${one.organisation}`, one] as const))("stops %s", (_, incident) => {
  expect(verdictOn(incident)).toBe("stop");
});

const kinds: Incident[] = ["JP", "UK", "US", "DE", "FR", "ES", "other"].flatMap(country =>
  [5, 11, 60].flatMap(addresses =>
    ["consumer", "firms", "firms:5", "own", "mixed-kinds"].map(mix => ({ id: 0, year: "2030", organisation: mix, country, field: "to", addresses, mix }))));

test.each(kinds.map(one => [`${one.addresses} of ${one.mix} in ${one.country}`, one] as const))("would stop %s", (_, incident) => {
  expect(verdictOn(incident)).toBe("stop");
});

test("warns of ten on the domain of a provider that no list knows, and is silent on nine", () => {
  const incident = (addresses: number): Incident => ({ ...kinds[0]!, addresses });
  expect(verdictOnUnknownProvider(incident(10))).toBe("warn");
  expect(verdictOnUnknownProvider(incident(9))).toBe("none");
});

test("a peer that counts domains does not see twenty-nine strangers on three carriers", () => {
  const draft = draftOf(incidents[0]!, Array.from({ length: 29 }, (_, i) => `hana.${i}@${["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp"][i % 3]}`));
  const saw = peers.filter(peer => peer.interrupts(draft)).map(peer => peer.name);
  expect(saw).toEqual(["Roundcube", "Thunderbird", "GNOME Evolution"]);
});

describe("the sample of sent mail", () => {
  test("is interrupted less often with each thing that is known of the people", async () => {
    const sends = await readSends(join(folder, "sent-mail-replay.jsonl.gz"));
    const policy = policyForSends(sends, defaultPolicy);
    const interrupted = (acquaintance: boolean, remember: "nothing" | "warns" | "stops"): number => {
      const { warn, stop } = replay(sends, policy, { acquaintance, remember });
      return warn + stop;
    };
    const steps = [interrupted(false, "nothing"), interrupted(true, "nothing"), interrupted(true, "warns"), interrupted(true, "stops")];
    expect(sends.length).toBeGreaterThan(500);
    expect(steps[0]).toBeGreaterThan(0);
    for (const [before, after] of [[0, 1], [1, 2], [2, 3]] as const) expect(steps[after]).toBeLessThanOrEqual(steps[before]!);
    expect(steps[3]).toBeLessThan(steps[0]!);
  });
});
