/** What runs on the further threads of an audit: one shard after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { shardReader, type Shard, type View } from "./archive/shard";

const read = shardReader(workerData as View); // from shards.ts

parentPort?.on("message", (shard: Shard) => {
  const seen = read(shard);
  parentPort?.postMessage(seen, [seen.packed.numbers.buffer]);
});
