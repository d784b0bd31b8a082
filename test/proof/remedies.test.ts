/**
 * Every remedy of the pane at every size, with one fault at every call, and with
 * two. Of the pairs, which are more than a million, some ten thousand at even
 * distances; BCC_GUARD_EVERY_PAIR=1 tries them all, for hours.
 */
import { attempt, nameOf, pairs, REMEDIES, singles, SIZES, type Trial } from "../outlook/taskpane/remedies";
import type * as Check from "../../src/core/check";
import type * as Fingerprint from "../../src/outlook/fingerprint";
import type * as Audience from "../../src/outlook/taskpane/audience";
import type * as Plan from "../../src/outlook/taskpane/plan";
import type * as Kept from "./kept";
import { every } from "./ledger";
import { stopTime } from "../outlook/stopped-time";

// What is asked of the same few drafts again and again, under one policy, and is no call of Outlook's.
jest.mock("../../src/core/check", () => {
  const { keeping, keyOfDraft } = jest.requireActual<typeof Kept>("./kept");
  return keeping(jest.requireActual<typeof Check>("../../src/core/check"), { check: keyOfDraft });
});
jest.mock("../../src/outlook/taskpane/audience", () => {
  const { keeping, keyOfDraft } = jest.requireActual<typeof Kept>("./kept");
  return keeping(jest.requireActual<typeof Audience>("../../src/outlook/taskpane/audience"), { audienceOf: keyOfDraft });
});
jest.mock("../../src/outlook/taskpane/plan", () => {
  const { keeping, keyOfDraft } = jest.requireActual<typeof Kept>("./kept");
  return keeping(jest.requireActual<typeof Plan>("../../src/outlook/taskpane/plan"), {
    planFor: (draft, { findings }, _, chosen) => keyOfDraft(draft) + JSON.stringify([findings.map(({ rule, severity }) => [rule, severity]), chosen]),
  });
});
jest.mock("../../src/outlook/fingerprint", () => {
  const { keeping } = jest.requireActual<typeof Kept>("./kept");
  return { ...keeping(jest.requireActual<typeof Fingerprint>("../../src/outlook/fingerprint"), { fingerprint: (address, salt) => `${address} ${salt}` }, 10000), newSalt: () => "salt" };
});

/** Pairs that are tried of each remedy, by the number of strangers: larger ones take longer. */
const MOST: { readonly [size: number]: number } = { 1: 2000, 99: 500, 100: 500, 101: 500, 250: 150, 1000: 50 };
const isExhaustive = process.env["BCC_GUARD_EVERY_PAIR"] === "1";

beforeEach(stopTime);
afterEach(() => {
  jest.useRealTimers();
});

let tried = 0;
let possible = 0;
afterAll(() => {
  console.log(`${tried} presses of a button were tried, of ${possible} with no fault more than two`);
});

const tryAll = (trials: readonly Trial[]): Promise<void> =>
  every(trials, nameOf, async trial => {
    tried++;
    await attempt(trial);
  });

describe.each(REMEDIES)("%s", remedy => {
  test.each(SIZES)("with %i strangers keeps everybody and tells the truth whatever becomes of any call", async size => {
    const trials = await singles(remedy, size);
    possible += trials.length;
    await tryAll(trials);
  }, 600000);

  test.each(SIZES)("with %i strangers keeps everybody and tells the truth whatever becomes of two calls", async size => {
    const { trials, all } = await pairs(remedy, size, isExhaustive ? Infinity : (MOST[size] ?? 100));
    possible += all;
    await tryAll(trials);
  }, isExhaustive ? 86400000 : 600000);
});
