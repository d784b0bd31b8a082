/**
 * What one thread has seen of many messages, in memory that it can hand over to
 * another. Whatever the judge wants to read once more is read from the file.
 */
import { SEVERITIES } from "../../core/policy";
import { messageIdAt } from "./circles";
import { envelopeOf } from "./envelope";
import { NO_HASHES, type Hashes } from "./hash";
import { readSection, type Stood } from "./read-file";
import { draftIn, type Outcome, type Sighting } from "./sighting";

export interface Packed {
  /** For each message some numbers, and then the hashes of its people. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Each sender once. */
  readonly senders: readonly string[];
}

export interface Packer {
  add(message: Sighting, stood: Stood): void;
  /** How many messages have been added. */
  count(): number;
  /** All of them; the next one begins anew. */
  take(): Packed;
}

/** Of each message, beside the hashes. */
const NUMBERS = 17;
const NOBODY = -1;
const OUTCOMES: readonly Outcome["severity"][] = ["none", ...SEVERITIES];

export function packer(): Packer {
  let numbers = new Float64Array(1 << 12);
  let senders = new Map<string, number>();
  let messages = 0;
  let written = 0;

  function put(number: number): void {
    numbers[written++] = number;
  }

  function putAll(hashes: Uint32Array, size: number): void {
    for (let index = 0; index < size; index++) put(hashes[index] ?? 0);
  }

  function makeRoom(count: number): void {
    if (written + count <= numbers.length) return;
    const larger = new Float64Array(2 * (written + count));
    larger.set(numbers);
    numbers = larger;
  }

  function senderOf({ from }: Sighting): number {
    if (!from) return NOBODY;
    const known = senders.get(from.addrSpec);
    if (known !== undefined) return known;
    senders.set(from.addrSpec, senders.size);
    return senders.size - 1;
  }

  return {
    // In the order in which `unpacker` takes them.
    add(one, { place, length }) {
      makeRoom(NUMBERS + one.circleSize + one.outsidersSize + one.hiddenSize);
      messages++;
      put(one.isAsked ? 1 : 0);
      put(one.isPlain ? 1 : 0);
      put(OUTCOMES.indexOf(one.outcome.severity));
      put(one.outcome.exposure.addresses);
      put(one.outcome.exposure.parties);
      put(one.outcome.exposure.viewers);
      put(one.time ?? NaN);
      put(one.id.hash);
      put(one.id.other);
      put(one.answers.hash);
      put(one.answers.other);
      put(senderOf(one));
      put(place);
      put(length);
      put(one.circleSize);
      putAll(one.circle, one.circleSize);
      put(one.outsidersSize);
      putAll(one.outsiders, one.outsidersSize);
      put(one.hiddenSize);
      putAll(one.hidden, one.hiddenSize);
    },
    count: () => messages,
    take() {
      // A copy: the memory that it is taken from is used again.
      const taken = { numbers: numbers.slice(0, written), senders: [...senders.keys()] };
      messages = written = 0;
      senders = new Map();
      return taken;
    },
  };
}

/** Gives what was packed, message for message; whoever asks knows from which file each came. */
export function unpacker({ numbers, senders }: Packed): (path: string) => Sighting {
  const mailboxes = senders.map(addrSpec => ({ displayName: "", addrSpec }));
  let at = 0;

  function next(): number {
    return numbers[at++] ?? 0;
  }

  function nextHashes(): Hashes {
    const hash = next();
    const other = next();
    return hash === 0 && other === 0 ? NO_HASHES : { hash, other };
  }

  function nextPeople(): Uint32Array {
    const size = next();
    const all = new Uint32Array(size);
    for (let index = 0; index < size; index++) all[index] = next();
    return all;
  }

  return path => {
    const isAsked = next() === 1;
    const isPlain = next() === 1;
    const severity = OUTCOMES[next()] ?? "none";
    const exposure = { addresses: next(), parties: next(), viewers: next() };
    const time = next();
    const id = nextHashes();
    const answers = nextHashes();
    const from = mailboxes[next()];
    const stood = { place: next(), length: next() };
    const circle = nextPeople();
    const outsiders = nextPeople();
    const hidden = nextPeople();
    return {
      isAsked,
      isPlain,
      outcome: { severity, exposure },
      time: Number.isNaN(time) ? undefined : time,
      id,
      answers,
      from,
      circle,
      circleSize: circle.length,
      outsiders,
      outsidersSize: outsiders.length,
      hidden,
      hiddenSize: hidden.length,
      messageId() {
        const section = readSection(path, stood);
        return messageIdAt(section, envelopeOf(section, 0).messageId);
      },
      draft() {
        const section = readSection(path, stood);
        return draftIn(section, 0, section.length);
      },
    };
  };
}
