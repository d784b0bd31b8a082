/** What runs on the further threads of an audit: one shard after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { shardReader, type View } from "./archive/shard";
import type { Order } from "./archive/threads";

const read = shardReader(workerData as View); // from threads.ts

parentPort?.on("message", ({ shard, room }: Order) => {
  const seen = read(shard, room);
  parentPort?.postMessage(seen, [seen.packed.numbers.buffer]);
});
