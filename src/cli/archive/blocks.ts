/**
 * Reads archives block by block into whatever takes bytes: plain files and
 * standard input, and through gzip or zstd. Memory does not depend on the size.
 */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** What takes bytes: the splitter of an mbox, or whoever wants the beginning of a message. */
export interface Sink {
  room(): Buffer;
  filled(length: number): void;
}

export interface Reading {
  /** Told of the bytes read from the disk; answers whether to go on. */
  readonly onBytes: (length: number) => boolean;
  /** Now and then, others get their turn: the progress bar, Ctrl-C, whoever reads the output. */
  readonly turn: () => Promise<void>;
}

export type Compression = "gzip" | "zstd" | undefined;

const BLOCK = 256 * 1024;
const BLOCKS_PER_TURN = 64;

export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? "zstd" : undefined;
}

/** A whole file. */
export async function readFileInto(sink: Sink, path: string, compression: Compression, reading: Reading): Promise<void> {
  if (compression) return readChunksInto(sink, createReadStream(path, { highWaterMark: BLOCK }), compression, reading);
  const descriptor = openSync(path, "r");
  try {
    for (let blocks = 1; ; blocks++) {
      const length = readBlock(descriptor, sink.room());
      if (length === 0) break;
      sink.filled(length);
      if (!reading.onBytes(length)) break;
      if (blocks % BLOCKS_PER_TURN === 0) await reading.turn();
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What comes piece by piece: a compressed file, or standard input, for which nobody may have to wait without a turn. */
export async function readChunksInto(sink: Sink, chunks: AsyncIterable<Uint8Array>, compression: Compression, reading: Reading): Promise<void> {
  const counted = counting(chunks, reading);
  if (compression === "gzip") return readGzip(sink, counted);
  const put = compression === "zstd" ? await zstdInto(sink) : (bytes: Uint8Array) => give(sink, bytes);
  for await (const chunk of counted) put(chunk);
  if (compression === "zstd" && reading.onBytes(0)) put(new Uint8Array(0));
}

async function* counting(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    if (!reading.onBytes(chunk.length)) return;
    await reading.turn();
  }
}

async function readGzip(sink: Sink, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const source = Readable.from(chunks, { objectMode: false, highWaterMark: BLOCK });
  const gunzip = createGunzip({ chunkSize: BLOCK });
  source.on("error", (error: Error) => gunzip.destroy(error));
  source.pipe(gunzip);
  for await (const chunk of gunzip) give(sink, chunk as Buffer); // it has no encoding, so these are buffers
}

/** The first chunk, for who wants to know what it is, and all of them, it included. */
export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (done) return;
    yield value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first: done ? new Uint8Array(0) : value, all: all() };
}

/** Node 20 has no zstd of its own. */
async function zstdInto(sink: Sink): Promise<(bytes: Uint8Array) => void> {
  const { Decompress } = await import("fzstd");
  const stream = new Decompress(bytes => give(sink, bytes));
  return bytes => {
    if (bytes.length === 0) stream.push(bytes, true);
    // What it makes of a megabyte at once may be large.
    for (let from = 0; from < bytes.length; from += 65_536) stream.push(bytes.slice(from, from + 65_536));
  };
}

function give(sink: Sink, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) {
    const room = sink.room();
    const part = bytes.subarray(from, from + room.length);
    room.set(part);
    sink.filled(part.length);
    from += part.length;
  }
}

/** Reads from a file or a pipe; a pipe may have nothing to give just now. */
export function readBlock(descriptor: number, block: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, block, 0, block.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
      if (code === "EOF") return 0; // a closed pipe on Windows
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export function sizeOf(descriptor: number): number {
  return fstatSync(descriptor).size;
}
