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

export type Numbers = Float64Array<ArrayBuffer>;

export interface Packed {
  /** For each message some numbers, and then the hashes of its people; what follows these means nothing. */
  readonly numbers: Numbers;
  /** Each sender once. */
  readonly senders: readonly string[];
}

export interface Packer {
  add(message: Sighting, stood: Stood): void;
  /** How many messages have been added. */
  count(): number;
  /** Begins anew, in memory that somebody has done with. */
  begin(room: Numbers | undefined): void;
  /** All of them. */
  take(): Packed;
}

/** Of each message, beside the hashes. */
const NUMBERS = 17;
const NOBODY = -1;
/** Enough for most shards. */
const ROOM = 1 << 15;
const OUTCOMES: readonly Outcome["severity"][] = ["none", ...SEVERITIES];

export function packer(): Packer {
  let numbers: Numbers = new Float64Array(0);
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
    begin(room = new Float64Array(ROOM)) {
      numbers = room;
      messages = written = 0;
      senders = new Map();
    },
    take: () => ({ numbers, senders: [...senders.keys()] }),
  };
}

/** In the same memory for each message. */
interface People {
  all: Uint32Array;
  size: number;
}

const [CIRCLE, OUTSIDERS, HIDDEN] = [nobody(), nobody(), nobody()];

function nobody(): People {
  return { all: new Uint32Array(256), size: 0 };
}

/** Gives what was packed, message for message, each until the next one; whoever asks knows from which file each came. */
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

  function nextPeople(room: People): People {
    const size = next();
    if (size > room.all.length) room.all = new Uint32Array(2 * size);
    for (let index = 0; index < size; index++) room.all[index] = next();
    room.size = size;
    return room;
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
    const circle = nextPeople(CIRCLE);
    const outsiders = nextPeople(OUTSIDERS);
    const hidden = nextPeople(HIDDEN);
    return {
      isAsked,
      isPlain,
      outcome: { severity, exposure },
      time: Number.isNaN(time) ? undefined : time,
      id,
      answers,
      from,
      circle: circle.all,
      circleSize: circle.size,
      outsiders: outsiders.all,
      outsidersSize: outsiders.size,
      hidden: hidden.all,
      hiddenSize: hidden.size,
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
