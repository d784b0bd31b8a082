/**
 * A shard of an archive, and what one thread makes of it without knowing the
 * others: what each message says by itself. The order of the archive, and with
 * it who knew whom, is the business of whoever puts the shards together.
 */
import { closeSync, openSync, readSync } from "node:fs";
import type { Policy } from "../../core/policy";
import { packer, type Numbers, type Packed } from "./packed";
import { damage, readSmallFile, sightingsIn, type Witness } from "./read-file";
import { observer } from "./sighting";
import { splitter, startOf, type Part } from "./splitter";

/** A part of an mbox. */
export interface PartOfMbox {
  readonly path: string;
  readonly part: Part;
}

/** Files, of whatever kind. */
export interface Files {
  readonly paths: readonly string[];
}

export type Shard = PartOfMbox | Files;

export interface Seen {
  readonly packed: Packed;
  /** How many of the messages each path has. */
  readonly counts: readonly number[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** Of the paths, those that are something else than a small file: nothing has been done with them. */
  readonly large: readonly number[];
  /** Whether a part could not be read to its end. */
  readonly isDamaged: boolean;
  /** Read of small files. */
  readonly bytes: number;
  /** See `Splitter`. */
  readonly first: number | undefined;
  readonly reached: number;
}

/** What every shard is looked at with. */
export interface View {
  readonly policy: Policy;
  readonly senderDomains: readonly string[];
}

/** `room`: memory for what is seen, which nobody needs any more. */
export function shardReader({ policy, senderDomains }: View): (shard: Shard, room?: Numbers) => Seen {
  const seeing = observer(policy, senderDomains);
  const packing = packer();
  let path = "";
  let bytes = 0;
  let isDamaged = false;
  let counts: number[] = [];
  let unread: { path: string; reason: string }[] = [];
  let large: number[] = [];
  const witness: Witness = {
    // Nothing but text is read here, and text stands somewhere.
    seen: (_, message, stood) => { if (stood) packing.add(message, stood); },
    unread: (_, reason) => { unread.push({ path, reason }); },
    bytes: length => { bytes += length; },
  };
  // The same for every part, and with it the memory of a block, as large archives have thousands. Of which archive, the witness knows.
  const sink = splitter(sightingsIn("", seeing, witness));

  return (shard, room) => {
    packing.begin(room);
    bytes = 0;
    isDamaged = false;
    [counts, unread, large] = [[], [], []];
    const { first, reached } = "part" in shard ? readPart(shard) : readFiles(shard);
    return { packed: packing.take(), counts, unread, large, isDamaged, bytes, first, reached };
  };

  function readFiles({ paths }: Files): { first: undefined; reached: number } {
    paths.forEach((one, index) => {
      path = one;
      const before = packing.count();
      if (readSmallFile(path, seeing, witness) === "large") large.push(index);
      counts.push(packing.count() - before);
    });
    return { first: undefined, reached: 0 };
  }

  function readPart({ path: archive, part }: PartOfMbox): { first: number | undefined; reached: number } {
    path = archive;
    sink.restart(part);
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, "r");
      for (let at = startOf(part); !sink.isDone(); ) {
        const room = sink.room();
        const length = readSync(descriptor, room, 0, room.length, at);
        if (length === 0) break;
        sink.filled(length);
        at += length;
      }
    } catch (error) {
      isDamaged = true;
      witness.unread(path, damage(error));
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
    sink.end();
    counts.push(packing.count());
    return { first: sink.first(), reached: sink.reached() };
  }
}
