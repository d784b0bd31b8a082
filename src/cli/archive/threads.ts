/**
 * Reads the shards of an archive side by side, on this thread and on further
 * ones, and gives what was seen in the order of the archive. Further threads
 * start when the first shard is there; small archives are read without them.
 */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Numbers } from "./packed";
import { shardReader, type Seen, type Shard, type View } from "./shard";

export interface Threads {
  /** What is seen of each shard, in their order. */
  seenInOrder<Kind extends Shard>(shards: Iterable<Kind>): AsyncGenerator<readonly [Kind, Seen]>;
  /** One shard, on this thread. */
  see(shard: Shard): Seen;
  end(): Promise<void>;
}

/** What another thread is asked. */
export interface Order {
  readonly shard: Shard;
  readonly room: Numbers | undefined;
}

interface Other {
  readonly worker: Worker;
  /** Waits for what it was asked, first come first served. */
  readonly asked: { readonly done: (seen: Seen) => void; readonly failed: (error: Error) => void }[];
}

/** Asked of a thread at a time: so it does not wait while this one is busy. */
const MOST_ASKED = 3;
/** What a thread allocates it soon forgets: little room for that is enough. */
const MEGABYTES_OF_YOUNG = 3;

/** `count`: this thread among them. `script`: shard-worker.ts, built. */
export function threads(count: number, script: string, view: View): Threads {
  const see = shardReader(view);
  /** Asked for and not yet told: some wait for the one before them. */
  const mostKept = MOST_ASKED * count;
  let others: Other[] = [];
  /** What was seen is told; its memory goes round, as the engine would be slow to give it back. */
  const rooms: Numbers[] = [];

  function start(): Other {
    const other: Other = { worker: new Worker(script, { workerData: view, resourceLimits: { maxYoungGenerationSizeMb: MEGABYTES_OF_YOUNG } }), asked: [] };
    other.worker.on("message", (seen: Seen) => other.asked.shift()?.done(seen));
    other.worker.on("error", error => {
      for (const { failed } of other.asked.splice(0)) failed(error);
    });
    return other;
  }

  function seeElsewhere(shard: Shard, { worker, asked }: Other): Promise<Seen> {
    const seen = new Promise<Seen>((done, failed) => {
      asked.push({ done, failed });
      const room = rooms.pop();
      const order: Order = { shard, room };
      worker.postMessage(order, room ? [room.buffer] : []);
    });
    // Whoever waits for it is told; nobody may wait any more.
    seen.catch(() => undefined);
    return seen;
  }

  async function* seenInOrder<Kind extends Shard>(shards: Iterable<Kind>): AsyncGenerator<readonly [Kind, Seen]> {
    if (others.length === 0) others = Array.from({ length: count - 1 }, start);
    const all = shards[Symbol.iterator]();
    const kept: { readonly shard: Kind; readonly seen: Promise<Seen>; isDone: boolean }[] = [];

    function take(see: (shard: Kind) => Promise<Seen>): boolean {
      const next = all.next();
      if (next.done) return false;
      const one = { shard: next.value, seen: see(next.value), isDone: false };
      kept.push(one);
      void one.seen.finally(() => { one.isDone = true; }).catch(() => undefined);
      return true;
    }

    for (;;) {
      for (const other of others) while (other.asked.length < MOST_ASKED && kept.length < mostKept && take(shard => seeElsewhere(shard, other)));
      const first = kept[0];
      // Rather than wait for another thread, this one goes on.
      if (!first?.isDone && kept.length < mostKept && take(async shard => see(shard, rooms.pop()))) await setImmediate();
      else if (first) {
        kept.shift();
        const seen = await first.seen;
        yield [first.shard, seen];
        rooms.push(seen.packed.numbers);
      } else return;
    }
  }

  return {
    seenInOrder,
    see: shard => see(shard),
    async end() {
      await Promise.all(others.map(({ worker }) => worker.terminate()));
    },
  };
}
